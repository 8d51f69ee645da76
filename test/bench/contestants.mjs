// What is measured: our reader, which finds sentences, concepts and claims, beside libraries that only split
// the same text into sentences and words. Each gives a function from a text to a number that depends on it.
import { fileURLToPath } from 'node:url'

const VOCABULARY = fileURLToPath(new URL('../../seed/vocabulary', import.meta.url))

export async function openReader() {
  const { createReader } = await import('../../dist/reader/create-reader.js')
  const { loadVocabulary } = await import('../../dist/reader/vocabulary/load-vocabulary.js')
  return createReader(loadVocabulary(VOCABULARY))
}

async function reading(ending) {
  const reader = await openReader()
  const encoder = new TextEncoder()
  return (text) => reader.read({ name: `bench.${ending}`, bytes: encoder.encode(text) }).claims.length
}

async function compromise() {
  const { default: nlp } = await import('compromise/one')
  return (text) => nlp.tokenize(text).docs.length
}

async function wink() {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  // Sentence boundaries only; tokens are always made.
  const nlp = winkNLP(model, ['sbd'])
  return (text) => nlp.readDoc(text).tokens().length()
}

export const CONTESTANTS = {
  'healgraph reads plain text': { open: () => reading('txt'), form: 'scraped' },
  'healgraph reads real articles': { open: () => reading('txt'), form: 'real' },
  'healgraph reads Markdown': { open: () => reading('md'), form: 'markdown' },
  'compromise/one tokenises': { open: compromise, form: 'scraped' },
  'wink-nlp tokenises': { open: wink, form: 'scraped' },
}

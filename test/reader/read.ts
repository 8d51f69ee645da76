import type { ArticleReading } from '../../src/domain/article.ts'
import { DEFAULT_SCOPE, inScope } from '../../src/domain/scope.ts'
import { createReader } from '../../src/reader/create-reader.ts'
import { loadVocabulary } from '../../src/reader/vocabulary/load-vocabulary.ts'

/** The project's own vocabulary. */
export const vocabulary = loadVocabulary(new URL('../../seed/vocabulary', import.meta.url).pathname)

/** A reader by it. */
export const reader = createReader(vocabulary)

export function read(text: string, name = 'article.txt'): ArticleReading {
  return reader.read({ name, bytes: new TextEncoder().encode(text) })
}

const slug = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Claims as short lines: `magnesium DEFICIENCY ASSOCIATED_WITH muscle-cramps`, with what is not default after them. */
export function linesOf(reading: ArticleReading): string[] {
  return reading.claims.map((claim) => {
    const state =
      claim.subject.state === 'UNSPECIFIED' || claim.subject.state === 'PRESENT'
        ? ''
        : ` ${claim.subject.state}`
    const marks = [
      claim.polarity === 'AFFIRMED' ? '' : claim.polarity,
      claim.certainty === 'QUESTION' ? 'QUESTION' : '',
      claim.derivation === 'TEASER' ? 'TEASER' : '',
    ].filter((mark) => mark !== '')
    return [
      `${slug(claim.subject.conceptId)}${state} ${claim.relation} ${slug(claim.object.conceptId)}`,
      ...marks,
    ].join(' ')
  })
}

/** The claims of a few sentences about fatigue, as {@link linesOf} gives them. */
export function linesIn(body: string): string[] {
  return linesOf(read(`On fatigue\n\n${body}\n`))
}

export function inDefaultScope(reading: ArticleReading): ArticleReading['claims'] {
  return reading.claims.filter((claim) => inScope(claim, DEFAULT_SCOPE))
}

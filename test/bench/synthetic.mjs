// Articles of any number and length, made from our own seed articles: sections shuffled, and concepts changed
// for others of their type, so that no two say the same. The same number gives the same article.
import { readdirSync, readFileSync } from 'node:fs'

const SEED = new URL('../../seed/articles/', import.meta.url)
const CHANGED = 0.3

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = (list, random) => list[Math.floor(random() * list.length)]

function shuffled(list, random) {
  return list
    .map((value) => [random(), value])
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value)
}

/** A seed article in pieces: plain text between the places where concepts stand. */
function piecesOf(reading, types) {
  const pieces = []
  let at = 0
  for (const { start, end, conceptId } of reading.mentions) {
    if (start < at) continue
    pieces.push(reading.text.slice(at, start), {
      text: reading.text.slice(start, end),
      type: types.get(conceptId),
    })
    at = end
  }
  return [...pieces, reading.text.slice(at)]
}

/**
 * @param reader says where concepts stand in the seed articles.
 * @returns a function from a number to the body of an article in Markdown, without front matter.
 */
export function articleMaker(reader) {
  const types = new Map(reader.concepts.map(({ id, type }) => [id, type]))
  const names = Map.groupBy ? Map.groupBy(reader.concepts, ({ type }) => type) : groupByType(reader.concepts)
  const seeds = readdirSync(SEED).map((name) =>
    piecesOf(reader.read({ name, bytes: readFileSync(new URL(name, SEED)) }), types),
  )
  return (number) => {
    const random = randomFrom(number)
    const varied = pick(seeds, random)
      .map((piece) => {
        if (typeof piece === 'string') return piece
        return random() < CHANGED ? pick(names.get(piece.type), random).name.toLowerCase() : piece.text
      })
      .join('')
    const body = varied.replace(/^---\n[\s\S]*?\n---\n/, '')
    const [opening, ...sections] = body.split(/\n(?=## )/)
    return `# Notes ${number} on ${pick(names.get('SYMPTOM'), random).name.toLowerCase()}\n\n${[opening.trim(), ...shuffled(sections, random)].join('\n\n')}\n`
  }
}

function groupByType(concepts) {
  const byType = new Map()
  for (const concept of concepts) byType.set(concept.type, [...(byType.get(concept.type) ?? []), concept])
  return byType
}

/** Markdown as it looks when scraped from a page: headings without marks, bullets as signs. */
export function asScraped(markdown) {
  return markdown.replace(/^#+ /gm, '').replace(/^- /gm, '• ')
}

/** One text of about so many bytes. */
export function textOf(make, bytes) {
  let text = ''
  for (let i = 0; text.length < bytes; i++) text += `${asScraped(make(i))}\n`
  const cut = text.lastIndexOf(' ', bytes)
  return text.slice(0, cut > 0 ? cut : bytes)
}

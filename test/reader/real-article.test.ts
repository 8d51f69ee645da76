import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import { inDefaultScope, reader } from './read.ts'

const EVALUATION = new URL('../../../shared/evaluation/', import.meta.url).pathname
const isPresent = existsSync(join(EVALUATION, 'score.mjs'))
if (!isPresent) {
  process.stderr.write('The real article is not here (../shared/evaluation): its tests are skipped.\n')
}

const byId = new Map(reader.concepts.map((concept) => [concept.id, concept]))
const nameOf = (id: string): string => byId.get(id)?.name ?? id

/** A reading in the form that the scorer takes. */
function prediction(reading: ArticleReading): unknown {
  const claims = inDefaultScope(reading)
  const ids = new Set([
    ...reading.mentions.map((mention) => mention.conceptId),
    ...claims.flatMap((claim) => [claim.subject.conceptId, claim.object.conceptId]),
  ])
  return {
    entities: [...ids].map((id) => ({
      type: byId.get(id)?.type,
      name: nameOf(id),
      synonyms: byId.get(id)?.labels.map((label) => label.text),
    })),
    links: claims.map((claim) => ({
      source: nameOf(claim.subject.conceptId),
      target: nameOf(claim.object.conceptId),
      relation: claim.relation,
      state: claim.subject.state,
      quote: claim.quote,
    })),
    redFlags: reading.redFlags.map((flag) => ({ quote: flag.quote })),
  }
}

function score(slug: string, reading: ArticleReading) {
  const folder = mkdtempSync(join(tmpdir(), 'healgraph-score-'))
  try {
    writeFileSync(join(folder, `${slug}.json`), JSON.stringify(prediction(reading)))
    const printed = execFileSync(
      process.execPath,
      [join(EVALUATION, 'score.mjs'), folder, '--only', slug, '--json'],
      { encoding: 'utf8' },
    )
    return JSON.parse(printed).perArticle[0]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(!isPresent)('the real muscle weakness article', () => {
  const file = join(EVALUATION, 'articles', 'muscle-weakness.txt')

  it('is read as its gold annotation reads it', () => {
    const reading = reader.read({ name: 'muscle-weakness.txt', bytes: readFileSync(file) })
    const scored = score('muscle-weakness', reading)
    expect(scored.ent.f1).toBeGreaterThanOrEqual(0.95)
    expect(scored.pairs.f1).toBeGreaterThanOrEqual(0.92)
    expect(scored.rel.f1).toBeGreaterThanOrEqual(0.88)
    expect(scored.quotes.valid).toBe(scored.quotes.n)
    expect(scored.redFlags).toMatchObject({ tp: 4, gold: 4 })
    expect(scored.traps.v).toBe(0)
  })
})

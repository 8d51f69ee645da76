import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Prediction } from '../../src/evaluation/prediction.ts'

/** The scorer that the figures are defined by; it stands beside the repository where the project is worked on. */
export const SCORER = fileURLToPath(new URL('../../../shared/evaluation/score.mjs', import.meta.url))
export const hasScorer = existsSync(SCORER)

const prf = z.looseObject({ p: z.number(), r: z.number(), f1: z.number() })
const counted = prf.extend({ tp: z.number(), pred: z.number(), gold: z.number() })
const questions = <T extends z.ZodType>(type: T) =>
  ({ ent: type, pairs: type, rel: type, relL: type, st: type, stL: type }) as const

const answer = z.object({
  micro: z.object(questions(counted)),
  agg: z.record(z.string(), z.unknown()),
  perArticle: z.array(
    z.object({
      slug: z.string(),
      ...questions(prf),
      quotes: z.record(z.string(), z.number()),
      redFlags: z.record(z.string(), z.number()),
      traps: z.object({ n: z.number(), v: z.number(), viol: z.array(z.unknown()) }),
    }),
  ),
})

/** What the scorer says of predictions for a folder with articles/ and gold/; it reads both from beside itself. */
export function scorerSays(
  folder: string,
  predictions: ReadonlyMap<string, Prediction>,
): z.output<typeof answer> {
  const place = mkdtempSync(join(tmpdir(), 'healgraph-scorer-'))
  try {
    for (const part of ['articles', 'gold'])
      cpSync(join(folder, part), join(place, part), { recursive: true })
    cpSync(SCORER, join(place, 'score.mjs'))
    mkdirSync(join(place, 'predictions'))
    for (const [slug, prediction] of predictions)
      writeFileSync(join(place, 'predictions', `${slug}.json`), JSON.stringify(prediction))
    const told = execFileSync(process.execPath, ['score.mjs', 'predictions', '--json'], {
      cwd: place,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    return answer.parse(JSON.parse(told))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

import type { GraphStore } from '../../../src/ports/graph-store.ts'
import {
  DEFAULT_BASE,
  type ExportFormat,
  type ExportSource,
} from '../../../src/services/exchange/export-format.ts'
import { createLossReport, type Loss } from '../../../src/services/exchange/loss-report.ts'
import { CONCEPTS, CRAMPS, NIGHT, READ_AT, readingOf, WEAKNESS } from '../../contract/fixture.ts'
import type { Draft } from '../../contract/reading-builder.ts'
import { openEmbedded } from '../../support/open-embedded.ts'

export interface Written {
  /** The only file of the format; throws where there are several. */
  readonly text: string
  readonly files: Readonly<Record<string, string>>
  readonly losses: readonly Loss[]
}

export async function written(
  format: ExportFormat,
  source: ExportSource,
  base: string = DEFAULT_BASE,
): Promise<Written> {
  const losses = createLossReport()
  const files: Record<string, string> = {}
  for (const [i, file] of format.files.entries()) {
    let text = ''
    const run = { source, base, ...(i === 0 ? { losses } : {}) }
    for await (const piece of file.write(run)) text += piece
    files[file.name] = text
  }
  return {
    files,
    losses: losses.losses(),
    get text() {
      const [only, ...others] = Object.values(files)
      if (only === undefined || others.length > 0) throw new Error(`${format.name} is not one file`)
      return only
    },
  }
}

/** Text that every format has to escape in its own way. */
export const AWKWARD: Draft = {
  slug: 'awkward',
  title: 'Quotes "and" <tags> & \\ backslashes',
  url: 'https://plain-health.example/awkward?q=a b&r="c"|d',
  publisher: 'Müller, Söhne & "Co"\u0001; #1?',
  topics: ['symptom:fatigue'],
  sections: [
    {
      heading: '',
      aspect: 'OVERVIEW',
      lines: [
        {
          text: 'Stress, "so they say" <b>\\"causes"\\</b> fatigue\t& more; it’s 100 %\u0007 \u{1F634} ]]>.',
          mentions: { Stress: 'lifestyle-factor:stress', fatigue: 'symptom:fatigue' },
          claims: [['lifestyle-factor:stress PRESENT', 'CAUSES', 'symptom:fatigue PRESENT']],
        },
      ],
    },
  ],
}

const DRAFTS = [WEAKNESS, CRAMPS, NIGHT, AWKWARD]

export async function fill(store: GraphStore, drafts: readonly Draft[] = DRAFTS): Promise<GraphStore> {
  await store.loadVocabulary(CONCEPTS)
  for (const draft of drafts) await store.ingestArticle(readingOf(draft), READ_AT)
  return store
}

export const filledEmbedded = async (drafts?: readonly Draft[]): Promise<GraphStore> =>
  fill(await openEmbedded(), drafts)

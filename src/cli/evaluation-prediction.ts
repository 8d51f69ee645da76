import { DEFAULT_SCOPE, inScope } from '../domain/scope.ts'
import type { Predict } from '../evaluation/evaluate.ts'
import type { Prediction } from '../evaluation/prediction.ts'
import type { Reader } from '../reader/create-reader.ts'
import { type Extraction, statements, toExtraction } from './extraction.ts'

function toPrediction({ concepts, claims, redFlags }: Extraction): Prediction {
  const names = new Map(concepts.map(({ id, name }) => [id, name]))
  return {
    entities: concepts.map(({ type, name, labels }) => ({ type, name, synonyms: labels })),
    links: claims.map((claim) => ({
      source: names.get(claim.subject) ?? claim.subject,
      target: names.get(claim.object) ?? claim.object,
      relation: claim.relation,
      state: claim.subjectState,
      quote: claim.quote,
      negated: !inScope(claim, DEFAULT_SCOPE),
    })),
    redFlags,
  }
}

/** What is scored is what `healgraph extract` prints: claims outside the default scope count as denied. */
export function predictWith(reader: Reader): Predict {
  const concepts = new Map(reader.concepts.map((concept) => [concept.id, concept]))
  return (file, bytes) => {
    const reading = reader.read({ name: file, bytes })
    const extraction = toExtraction(file, reading, statements(reading.claims), concepts)
    // Gold quotes plain text as it stands in the file; of other formats, the text that was taken from it.
    const isPlain = /\.(?:txt|text)$/i.test(file)
    const text = isPlain ? Buffer.from(bytes).toString('utf8') : reading.text
    return { prediction: toPrediction(extraction), text }
  }
}

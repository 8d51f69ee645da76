import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ClaimId } from './claim.ts'
import { conceptTypeOf } from './concept.ts'
import { DomainError } from './errors.ts'
import { fold } from './fold.ts'

/** `decision:<hash>`, made of all that the decision says, so that the same decision comes in only once. */
export type DecisionId = string

const id = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}:\\S+$`), `must be the id of a ${kind}, such as ${kind}:…`)
const conceptId = z
  .string()
  .refine(
    (value) => conceptTypeOf(value) !== undefined,
    'must be the id of a concept, such as symptom:fatigue',
  )
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters')

/** Who decided, when and why. */
const SIGNATURE = {
  id: id('decision').optional(),
  who: line(200),
  /** ISO 8601, kept in UTC to the millisecond. */
  when: z.iso.datetime({ offset: true }).transform((when) => new Date(when).toISOString()),
  why: line(2000),
}

/** The highest place that a pin may ask for. */
export const MAX_PIN_POSITION = 99

/** The article under which something is shown as related, and what is shown there. */
const RELATED_PAIR = { articleId: id('article'), relatedId: id('article') }
const NOT_ITSELF = [
  ({ articleId, relatedId }: { readonly articleId: string; readonly relatedId: string }) =>
    articleId !== relatedId,
  'an article is not related to itself',
] as const

const decisionShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ACCEPT_CLAIM'), claimId: id('claim'), ...SIGNATURE }),
  z.strictObject({ kind: z.literal('REJECT_CLAIM'), claimId: id('claim'), ...SIGNATURE }),
  z.strictObject({ kind: z.literal('FLAG_CLAIM'), claimId: id('claim'), ...SIGNATURE }),
  z
    .strictObject({
      kind: z.literal('MERGE_CONCEPTS'),
      keep: conceptId,
      absorb: z
        .array(conceptId)
        .min(1)
        .transform((ids) => [...new Set(ids)].sort()),
      ...SIGNATURE,
    })
    .refine(({ keep, absorb }) => !absorb.includes(keep), 'a concept does not absorb itself')
    .refine(
      ({ keep, absorb }) => absorb.every((other) => conceptTypeOf(other) === conceptTypeOf(keep)),
      'a concept absorbs concepts of its own type only',
    ),
  z.strictObject({
    kind: z.literal('ADD_LABEL'),
    conceptId,
    label: line(100).refine((label) => fold(label) !== '', 'must hold a letter or a digit'),
    ...SIGNATURE,
  }),
  z.strictObject({ kind: z.literal('WITHDRAW_ARTICLE'), articleId: id('article'), ...SIGNATURE }),
  z
    .strictObject({
      kind: z.literal('PIN_RELATED'),
      ...RELATED_PAIR,
      position: z.number().int().min(0).max(MAX_PIN_POSITION).default(0),
      ...SIGNATURE,
    })
    .refine(...NOT_ITSELF),
  z.strictObject({ kind: z.literal('HIDE_RELATED'), ...RELATED_PAIR, ...SIGNATURE }).refine(...NOT_ITSELF),
  z.strictObject({ kind: z.literal('UNDO'), decisionId: id('decision'), ...SIGNATURE }),
])

type Parsed = z.output<typeof decisionShape>
type WithId<T> = T extends unknown ? Omit<T, 'id'> & { readonly id: DecisionId } : never
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

/**
 * An editor's correction, kept apart from what is read, so that it outlives every reading.
 *
 * ACCEPT_CLAIM, REJECT_CLAIM and FLAG_CLAIM review a claim. MERGE_CONCEPTS lets what is said of some concepts
 * count for another of their type. ADD_LABEL gives a concept one more name. WITHDRAW_ARTICLE keeps an article
 * whose claims no longer count. PIN_RELATED puts an article first among what is related to another, pins among
 * themselves by position; HIDE_RELATED keeps it out. UNDO takes an earlier decision back, also an UNDO.
 */
export type Decision = WithId<Parsed>
/** A decision before it has its id. */
export type DecisionContent = WithoutId<Parsed>
export type DecisionKind = Decision['kind']

/**
 * The decision that this content makes.
 *
 * @throws DomainError BAD_USER_INPUT where the content is malformed, or names an id that is not its own.
 * @example toDecision({ kind: 'REJECT_CLAIM', claimId: 'claim:1f…', who: 'ana', when: '2024-05-01T08:00:00Z', why: 'It says the opposite' })
 */
export function toDecision(content: unknown): Decision {
  const { data, error } = decisionShape.safeParse(content)
  if (error) {
    const [issue] = error.issues
    const field = issue?.path.join('.') ?? ''
    throw new DomainError(
      'BAD_USER_INPUT',
      `This is no decision: ${field ? `${field}: ` : ''}${issue?.message}.`,
      field ? { argument: field } : {},
    )
  }
  const { id: given, ...rest } = data
  const made = idOf(rest)
  if (given !== undefined && given !== made) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `This is not the decision ${given} any more: leave the id out of one that was changed by hand.`,
    )
  }
  return { ...rest, id: made } as Decision
}

function idOf(content: DecisionContent): DecisionId {
  const canonical = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))
  return `decision:${createHash('sha256').update(JSON.stringify(canonical)).digest('hex').slice(0, 20)}`
}

/** The one order of decisions: by time, then id. Of two that contradict each other the later one holds. */
export function byTime(a: Decision, b: Decision): number {
  return compare(a.when, b.when) || compare(a.id, b.id)
}

/** What a decision is about: a claim, a concept, an article or another decision. */
export function targetOf(decision: Decision): string {
  switch (decision.kind) {
    case 'MERGE_CONCEPTS':
      return decision.keep
    case 'ADD_LABEL':
      return decision.conceptId
    case 'WITHDRAW_ARTICLE':
    case 'PIN_RELATED':
    case 'HIDE_RELATED':
      return decision.articleId
    case 'UNDO':
      return decision.decisionId
    default:
      return decision.claimId satisfies ClaimId
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

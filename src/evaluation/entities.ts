import type { GoldEntity } from './gold.ts'
import { nameKey } from './normalise.ts'
import type { PredictedEntity } from './prediction.ts'
import { type Score, scoreOf } from './score.ts'

/** A name with every form under which it may be found. */
export interface Named {
  readonly name: string
  readonly type: string
  readonly key: string
  readonly forms: ReadonlySet<string>
}

export interface NamedGold extends Named {
  readonly optional: boolean
}

export interface EntityScore {
  readonly score: Score
  /** Of the right ones, those with the right type too. */
  readonly typeRight: number
  /** A second name for what is found already: neither right nor wrong. */
  readonly duplicates: number
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

export function namedGold(entities: readonly GoldEntity[]): NamedGold[] {
  return entities.map(({ name, type, mentions, aliases, optional }) => ({
    name,
    type,
    optional,
    key: nameKey(name),
    forms: new Set([name, ...mentions, ...aliases].map(nameKey)),
  }))
}

/** Each name once; the first of a name stays. */
export function namedPredictions(entities: readonly PredictedEntity[]): Named[] {
  const seen = new Set<string>()
  return entities
    .map(({ name, type, synonyms }) => ({
      name,
      type,
      key: nameKey(name),
      forms: new Set([name, ...synonyms].map(nameKey)),
    }))
    .filter(({ key }) => {
      if (key === '' || seen.has(key)) return false
      seen.add(key)
      return true
    })
}

export function shareForm(forms: ReadonlySet<string>, gold: NamedGold): boolean {
  for (const form of forms) if (gold.forms.has(form)) return true
  return false
}

/**
 * Pairs predictions with gold entities: equal names first, then any form in common, by augmenting paths, so
 * that as many as possible find a partner. Gold that must be found is tried before optional gold.
 */
function pairUp(gold: readonly NamedGold[], predicted: readonly Named[]): Map<Named, NamedGold> {
  const takenBy = new Map<NamedGold, Named>()
  const partner = new Map<Named, NamedGold>()
  const join = (one: Named, other: NamedGold): void => {
    takenBy.set(other, one)
    partner.set(one, other)
  }
  for (const one of predicted) {
    const equal = gold.find((other) => other.key === one.key)
    if (equal && !takenBy.has(equal)) join(one, equal)
  }
  const place = (one: Named, seen: Set<NamedGold>): boolean => {
    for (const other of gold) {
      if (seen.has(other) || !shareForm(one.forms, other)) continue
      seen.add(other)
      const holder = takenBy.get(other)
      // An equal name keeps its place.
      if (!holder || (holder.key !== other.key && place(holder, seen))) {
        join(one, other)
        return true
      }
    }
    return false
  }
  const optional = gold.filter((other) => other.optional)
  for (const one of predicted) if (!partner.has(one)) place(one, new Set(optional))
  for (const one of predicted) if (!partner.has(one)) place(one, new Set())
  return partner
}

export function scoreEntities(gold: readonly NamedGold[], predicted: readonly Named[]): EntityScore {
  const partner = pairUp(gold, predicted)
  const taken = new Set(partner.values())
  const right = [...partner].filter(([, other]) => !other.optional)
  const alone = predicted.filter((one) => !partner.has(one))
  const wrong = alone.filter((one) => !gold.some((other) => shareForm(one.forms, other)))
  const missed = gold.filter((other) => !other.optional && !taken.has(other))
  return {
    score: scoreOf({
      tp: right.length,
      pred: right.length + wrong.length,
      gold: right.length + missed.length,
    }),
    typeRight: right.filter(([one, other]) => one.type.toUpperCase() === other.type).length,
    duplicates: alone.length - wrong.length,
    wrong: wrong.map(({ name }) => name),
    missed: missed.map(({ name }) => name),
  }
}

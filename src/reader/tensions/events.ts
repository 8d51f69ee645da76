import type { TextSpan } from '../claims/context.ts'
import type { Unit } from '../claims/unit.ts'
import { EVENTS, type Event, type TensionWords } from '../vocabulary/tension-words.ts'
import { spanOf } from './manners.ts'

/** That something comes after an event such as an illness. */
export interface AfterEvent {
  readonly event: Event
  /** "follows illness". */
  readonly words: TextSpan
}

/** "after [a long] illness [or an] injury": words between at most. */
const REACH = 3
const MOST_EVENTS = 4

/** The events that a stretch of a sentence says something to follow; `from` is its first token. */
export function eventsAfter(unit: Unit, words: TensionWords, from = 0): AfterEvent[] {
  const { tokens } = unit
  const afters = words.AFTER.findAll(tokens).filter((after) => after.from >= from)
  if (afters.length === 0) return []
  const named = EVENTS.flatMap((event) =>
    words[event].findAll(tokens).map((match) => ({ ...match, event })),
  ).sort((a, b) => a.from - b.from)
  let first = 0
  return afters.flatMap((after) => {
    while ((named[first]?.from ?? tokens.length) < after.to) first++
    const found: AfterEvent[] = []
    let reached = after.to
    for (const each of named.slice(first, first + MOST_EVENTS)) {
      if (each.from - reached > REACH) break
      found.push({ event: each.event, words: spanOf(unit, after.from, each.to) })
      reached = each.to
    }
    return found
  })
}

/** The events after which a line tells to be active: "gradual return to activity after illness". */
export function activeAfter(unit: Unit, words: TensionWords): AfterEvent[] {
  const [activity] = words.ACTIVITY.findAll(unit.tokens)
  return activity ? eventsAfter(unit, words, activity.to) : []
}

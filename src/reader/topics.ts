import type { Outline } from './document/outline.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { FoundMention } from './mentions/mention.ts'
import { tokenize } from './text/tokens.ts'
import type { Lexicon } from './vocabulary/lexicon.ts'

// "Muscle Weakness - Strength-building Habits": the topic stands before the dash, the rest is a by-line.
const SUBTITLE = /\s[-–—|]\s|:\s/

/**
 * What an article is about, by its title: the symptoms that its main part names, else those of the whole
 * title, else the other concepts it names. An article on poor appetite and fatigue has two topics.
 */
export function topicsOf(outline: Outline, lexicon: Lexicon): FoundMention[] {
  const { title } = outline
  const cut = SUBTITLE.exec(title)?.index ?? title.length
  const all = findMentions(tokenize(title), lexicon, [])
  const main = all.filter((mention) => mention.end <= cut)
  const symptomsOf = (mentions: readonly FoundMention[]): FoundMention[] =>
    mentions.filter((mention) => mention.concept.type === 'SYMPTOM')
  const choices = [symptomsOf(main), symptomsOf(all), main, all]
  const chosen = choices.find((mentions) => mentions.length > 0) ?? []
  return chosen.filter(
    (mention, i) => chosen.findIndex((other) => other.concept.id === mention.concept.id) === i,
  )
}

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
  const named = choices.find((mentions) => mentions.length > 0) ?? []
  const chosen = named.some((mention) => mention.concept.type !== 'LIFESTYLE_FACTOR')
    ? named
    : [...dominantOf(outline, lexicon), ...named]
  return chosen.filter(
    (mention, i) => chosen.findIndex((other) => other.concept.id === mention.concept.id) === i,
  )
}

const MIN_MENTIONS = 3
const LEAD = 1.5

/**
 * The symptom that the body keeps speaking of, where the title names none: one named three times at least,
 * and half as often again as the next.
 */
function dominantOf(outline: Outline, lexicon: Lexicon): FoundMention[] {
  const counts = new Map<string, { mention: FoundMention; count: number }>()
  for (const block of outline.blocks) {
    if (block.role !== 'BODY') continue
    for (const mention of findMentions(block.tokens, lexicon, [])) {
      if (mention.concept.type !== 'SYMPTOM') continue
      const known = counts.get(mention.concept.id)
      if (known) known.count++
      else counts.set(mention.concept.id, { mention, count: 1 })
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return first && first.count >= MIN_MENTIONS && first.count >= LEAD * (second?.count ?? 0)
    ? [first.mention]
    : []
}

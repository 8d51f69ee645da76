import type { BlockOnPageFragment } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { toWords } from '../parts/claim-words.ts'
import { counted } from '../parts/words.ts'
import { claimPlace } from './article-address.ts'
import type { NumberedClaim, ShownSection } from './load-article.ts'
import { type NameMark, type Run, runsOf } from './marks.ts'

/** The places of the text that the list of claims and the warnings lead to. */
export const wordsPlace = (claimId: string): string => claimId.replace('claim:', 'words-')
export const blockPlace = (position: number): string => `line-${position}`

/** How sure marked words are: what all claims of them have in common. */
type Tone = 'said' | 'hedged' | 'denied' | 'asked' | 'rejected'

function toneOf({ polarity, certainty, review }: NumberedClaim): Tone {
  if (review === 'REJECTED') return 'rejected'
  if (polarity !== 'AFFIRMED') return 'denied'
  if (certainty === 'QUESTION') return 'asked'
  return certainty === 'STATED' ? 'said' : 'hedged'
}

function commonTone(claims: readonly NumberedClaim[]): Tone {
  const [first = 'said', ...others] = new Set(claims.map(toneOf))
  return others.length === 0 ? first : 'said'
}

function Pieces({ run }: { readonly run: Run }) {
  return run.pieces.map(({ text, concept }) =>
    concept ? (
      <a class="name" href={conceptAddress(concept.slug)} title={`${concept.name}, ${toWords(concept.type)}`}>
        {text}
      </a>
    ) : (
      text
    ),
  )
}

interface WordsProps {
  readonly block: BlockOnPageFragment
  readonly names: readonly NameMark[]
  readonly claims: readonly NumberedClaim[]
}

/** A block's exact text with its marks, each followed by the numbers of the claims that were read from it. */
function Words({ block, names, claims }: WordsProps) {
  return runsOf(block, names, claims).map((run) => {
    const around = claims.filter(({ number }) => run.claims.includes(number))
    return (
      <>
        {around.length > 0 ? (
          <mark class={commonTone(around)}>
            <Pieces run={run} />
          </mark>
        ) : (
          <Pieces run={run} />
        )}
        {run.ended.length > 0 && (
          <sup class="refs">
            {around
              .filter(({ number }) => run.ended.includes(number))
              .map((claim) => (
                <>
                  {' '}
                  <a
                    id={wordsPlace(claim.id)}
                    class={toneOf(claim)}
                    href={`#${claimPlace(claim.id)}`}
                    title={claim.sentence}
                  >
                    {claim.number}
                  </a>
                </>
              ))}
          </sup>
        )}
      </>
    )
  })
}

const ROLE_WORDS: Readonly<Record<string, string>> = { RED_FLAG: 'when to seek care', ADVICE: 'advice' }

function Line({ block, ...marks }: WordsProps) {
  const role = ROLE_WORDS[block.role]
  return (
    <>
      <Words block={block} {...marks} />
      {role && (
        <>
          {' '}
          <small class="role">{role}</small>
        </>
      )}
    </>
  )
}

type Group =
  | { readonly form: 'heading' | 'paragraph'; readonly blocks: readonly [BlockOnPageFragment] }
  | { readonly form: 'list' | 'apart'; readonly blocks: readonly BlockOnPageFragment[] }

function formOf({ kind, role }: BlockOnPageFragment): Group['form'] {
  if (role === 'TEASER' || role === 'BOILERPLATE') return 'apart'
  return kind === 'HEADING' ? 'heading' : kind === 'LIST_ITEM' ? 'list' : 'paragraph'
}

/** Blocks that are shown as one: the lines of a list, and what is none of the article's own text. */
function grouped(blocks: readonly BlockOnPageFragment[]): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const form = formOf(block)
    const last = groups.at(-1)
    if (form === 'heading' || form === 'paragraph') groups.push({ form, blocks: [block] })
    else if (last?.form === form) groups[groups.length - 1] = { form, blocks: [...last.blocks, block] }
    else groups.push({ form, blocks: [block] })
  }
  return groups
}

interface GroupProps extends Omit<WordsProps, 'block'> {
  readonly group: Group
  /** Whether it begins its section. */
  readonly isFirst: boolean
}

function GroupOfBlocks({ group, isFirst, ...marks }: GroupProps) {
  const [first] = group.blocks
  if (!first) return null
  const id = blockPlace(first.position)
  const only = <Line block={first} {...marks} />
  switch (group.form) {
    case 'heading':
      return isFirst ? <h3 id={id}>{only}</h3> : <h4 id={id}>{only}</h4>
    case 'paragraph':
      return (
        <p id={id} class={first.role === 'RED_FLAG' ? 'warns' : undefined}>
          {only}
        </p>
      )
    case 'list':
      return (
        <ul>
          {group.blocks.map((block) => (
            <li id={blockPlace(block.position)} class={block.role === 'RED_FLAG' ? 'warns' : undefined}>
              <Line block={block} {...marks} />
            </li>
          ))}
        </ul>
      )
    case 'apart':
      return (
        <details class="apart">
          <summary>{counted(group.blocks.length, 'line')} of the page around the article</summary>
          <ul>
            {group.blocks.map((block) => (
              <li id={blockPlace(block.position)}>
                <Line block={block} {...marks} />
              </li>
            ))}
          </ul>
        </details>
      )
  }
}

/** What was read from a section, beside it. */
function ReadHere({ claims, aspect }: Pick<ShownSection, 'claims' | 'aspect'>) {
  if (claims.length === 0) return null
  return (
    <details class="read">
      <summary>
        {counted(claims.length, 'claim')} read here <small>(section on {toWords(aspect)})</small>
      </summary>
      <ul class="plain">
        {claims.map(({ id, number, sentence }) => (
          <li>
            <a href={`#${claimPlace(id)}`}>{number}</a> {sentence}
          </li>
        ))}
      </ul>
    </details>
  )
}

/**
 * The article's own words by sections, with the names and claims that were read from them.
 *
 * @param title of the article: a first line that only repeats it is left to the page's heading.
 */
export function ArticleText({
  sections,
  title,
}: {
  readonly sections: readonly ShownSection[]
  readonly title: string
}) {
  return sections.map(({ blocks, names, claims, aspect }) => {
    const shown = grouped(blocks.filter(({ kind, text }) => kind !== 'HEADING' || text !== title))
    return (
      shown.length > 0 && (
        <section class="part">
          {shown.map((group, i) => (
            <GroupOfBlocks group={group} isFirst={i === 0} names={names} claims={claims} />
          ))}
          <ReadHere claims={claims} aspect={aspect} />
        </section>
      )
    )
  })
}

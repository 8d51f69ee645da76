/** A second reading of the draft's rules, slow and plain, to check ours by. */

interface Found {
  readonly startBlock: number
  readonly start: number
  readonly endBlock: number
  readonly end: number
}

/** Every sign of a page in a row, with where it stands; `null` parts the blocks. */
interface Sign {
  readonly text: string
  readonly block: number
  readonly from: number
  readonly to: number
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

function bordersOf(blocks: readonly string[]): Set<string> {
  return new Set(
    blocks.flatMap((text, block) => [
      ...[...words.segment(text)].map((segment) => `${block}:${segment.index}`),
      `${block}:${text.length}`,
    ]),
  )
}

function signsOf(text: string, block: number): Sign[] {
  const signs: Sign[] = []
  let from = 0
  for (const sign of text) {
    const to = from + sign.length
    const form = sign
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .replace(/’/g, "'")
      .toLowerCase()
    const folded = /^\s+$/.test(form) ? ' ' : form
    if (!(folded === ' ' && (signs.length === 0 || signs.at(-1)?.text === ' ')))
      for (const letter of folded.split('')) signs.push({ text: letter, block, from, to })
    from = to
  }
  return signs
}

/** All matches of a directive, each where the search would find it if it began behind the one before. */
export function matchesOf(directive: string, blocks: readonly string[]): Found[] {
  const parts = directive.replace(/^:~:text=/, '').split(',')
  const decode = (part: string | undefined) =>
    part === undefined
      ? undefined
      : signsOf(decodeURIComponent(part), 0)
          .map((sign) => sign.text)
          .join('')
          .trim()
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : undefined
  const [start = '', end] = [decode(parts[0]), decode(parts[1])]

  const borders = bordersOf(blocks)
  const all = blocks.flatMap((text, block) => signsOf(text, block))
  const isBorder = (block: number, place: number) => borders.has(`${block}:${place}`)
  /** Whether a part stands at sign `i`, whole within its block. */
  const standsAt = (part: string, i: number): number | undefined => {
    const stretch = all.slice(i, i + part.length)
    const whole = stretch.map((sign) => sign.text).join('') === part
    return whole && stretch.every((sign) => sign.block === stretch[0]?.block) ? i + part.length : undefined
  }
  const beginsWord = (i: number) => isBorder(all[i]?.block ?? -1, all[i]?.from ?? -1)
  const endsWord = (i: number) => {
    const [last, next] = [all[i - 1], all[i]]
    const place = next && next.block === last?.block ? next.from : (blocks[last?.block ?? 0]?.length ?? 0)
    return isBorder(last?.block ?? -1, place)
  }
  const skipSpace = (i: number) => {
    let at = i
    while (all[at]?.text === ' ') at++
    return at
  }

  const found: Found[] = []
  for (let i = 0; i < all.length; i++) {
    if (prefix === undefined ? !beginsWord(i) : !precededBy(prefix, i)) continue
    let to = standsAt(start, i)
    if (to === undefined) continue
    if ((end !== undefined || suffix === undefined) && !endsWord(to)) continue
    if (end !== undefined) {
      let last: number | undefined
      for (let k = to; k < all.length && last === undefined; k++) {
        const stop = beginsWord(k) ? standsAt(end, k) : undefined
        if (stop === undefined || (suffix === undefined ? !endsWord(stop) : !followedBy(suffix, stop)))
          continue
        last = stop
      }
      if (last === undefined) continue
      to = last
    } else if (suffix !== undefined && !followedBy(suffix, to)) continue
    const [first, final] = [all[i], all[to - 1]]
    if (first && final)
      found.push({ startBlock: first.block, start: first.from, endBlock: final.block, end: final.to })
  }
  return found

  function followedBy(part: string, i: number): boolean {
    const stop = standsAt(part, skipSpace(i))
    return stop !== undefined && endsWord(stop)
  }
  function precededBy(part: string, i: number): boolean {
    for (let k = 0; k < i; k++) {
      if (!beginsWord(k)) continue
      const stop = standsAt(part, k)
      if (stop !== undefined && skipSpace(stop) === i) return true
    }
    return false
  }
}

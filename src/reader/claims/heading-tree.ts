import type { OutlineBlock, OutlineSection } from '../document/outline.ts'
import type { Scope } from './context.ts'

/** What a heading passes on to the headings under it. */
interface Parent {
  readonly scope: Scope
  readonly level: number
  /** Nothing but a few words stands under it: headings of its own level may belong to it too. */
  readonly isBare: boolean
}

export interface InheritedScope {
  readonly scope: Scope
  /** Set where the heading stands under another that has a verb, and is read like a line of its list. */
  readonly above: Scope | null
}

const MAX_INTRODUCTION = 240

/**
 * Follows the headings of an article.
 *
 * A heading over nothing but further headings ("What causes night sweats?") goes on to speak for them
 * ("Hormones", "Medicines") until one has a verb of its own or closes the subject. So does one with a few words
 * of introduction, or with headings of a lower level under it.
 */
export class HeadingTree {
  #parent: Parent | undefined

  inherit(section: OutlineSection, scope: Scope, blocks: readonly OutlineBlock[]): InheritedScope {
    const level = section.headingBlock?.level ?? 0
    const parent = this.#parent
    if (parent && (level < parent.level || (level === parent.level && !parent.isBare)))
      this.#parent = undefined
    const closes = section.aspect === 'WHEN_TO_SEEK_CARE' || section.aspect === 'CLOSING' || section.isListing
    if (scope.relation !== null || closes || section.heading.endsWith('?')) {
      this.#parent = scope.relation === null ? undefined : { scope, level, isBare: isBare(section, blocks) }
      return { scope, above: null }
    }
    return this.#parent
      ? { scope: { ...scope, relation: this.#parent.scope.relation }, above: this.#parent.scope }
      : { scope, above: null }
  }
}

function isBare(section: OutlineSection, blocks: readonly OutlineBlock[]): boolean {
  const under = blocks.filter((block) => block !== section.headingBlock)
  return (
    under.every((block) => block.kind !== 'LIST_ITEM') &&
    under.reduce((length, block) => length + block.text.length, 0) <= MAX_INTRODUCTION
  )
}

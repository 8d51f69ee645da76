/** What a reader says of one article, in the words that gold files use. */
export interface Prediction {
  readonly entities: readonly PredictedEntity[]
  readonly links: readonly PredictedLink[]
  readonly redFlags: readonly { readonly quote: string }[]
}

export interface PredictedEntity {
  readonly type: string
  readonly name: string
  readonly synonyms: readonly string[]
}

export interface PredictedLink {
  readonly source: string
  readonly target: string
  readonly relation: string
  /** State of the source. */
  readonly state: string | null
  readonly quote: string
  /** The article denies it: not scored as a link. */
  readonly negated: boolean
}

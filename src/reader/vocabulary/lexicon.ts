import type { Concept, ConceptId } from '../../domain/concept.ts'
import type { ConceptType, Modifier, Relation, SectionAspect, State } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseIndex } from '../text/phrase-index.ts'
import type { CareWords } from './care-words.ts'
import type { ProseWords } from './prose-words.ts'
import type { TensionWords } from './tension-words.ts'
import type { VerbPhrase } from './verb-phrases.ts'

/** A surface that names a concept, or a concept in a state (hypokalemia: potassium, LOW). */
export interface Term {
  readonly concept: Concept
  readonly label: string
  readonly state: State | null
  /** Two capitals in a row: GABA is not "gaba". */
  readonly caseSensitive: boolean
  /** Also a word of everyday life: taken only near other health words. */
  readonly everyday: boolean
}

export interface StateWord {
  readonly word: string
  readonly state: State | null
  readonly modifier: Modifier | null
  /** Concept types that it applies to; `NEUROTRANSMITTER` for factors of that group. */
  readonly appliesTo: ReadonlySet<ConceptType | 'NEUROTRANSMITTER' | 'MEDICATION'>
}

export type CueDirection = 'forward' | 'reverse' | 'symmetric'

export interface Cue {
  readonly cue: string
  readonly relation: Relation
  readonly direction: CueDirection
  /** Starts with a participle ("causing"): no cue where nothing stands before it. */
  readonly participle: boolean
  /** A noun after a form of be ("is a trigger"): its object may be left out. */
  readonly isNoun?: boolean
  /** Says all without an object ("can help"): then it is about the topic. */
  readonly standsAlone?: boolean
  /** Holds only of a subject in a state, or of a condition, and of a symptom ("people low in iron notice …"). */
  readonly tellsOfPeople?: boolean
  /** What the cue's own words name: "keeps you awake" is insomnia. */
  readonly object?: FoundMention
  /** A nutrient is found in foods too: no link with what one does or eats, unless it is in a state. */
  readonly tellsWhere?: boolean
  /** A simple past: a verb only right after its subject, since it is an adjective elsewhere. */
  readonly isPast?: boolean
}

/** All readings of one cue phrase, since the object's type decides between relations that share it. */
export type CueReadings = readonly Cue[]

/** A cue in two parts with its object between: "makes … worse", "sets … off". */
export interface SplitCue {
  /** Folded words after the object. */
  readonly after: readonly string[]
  readonly cue: Cue
}

/** FOOT: boilerplate to the foot of the page, such as its comments. */
export type HeadingRole = 'TEASERS' | 'BOILERPLATE' | 'FOOT' | 'SOURCES_OF' | 'MYTHS'

export interface HeadingCue<T> {
  readonly value: T
  readonly cue: string
  /** The heading must be this and nothing else. */
  readonly whole: boolean
  /** Only of headings: a sentence may say it of anything. */
  readonly inHeading: boolean
  /** Its row in the file: of several cues in a heading the first row wins. */
  readonly row: number
}

export interface Homonym {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** The words by which the reader reads; all of it data of `seed/vocabulary/`. */
export interface Lexicon {
  readonly concepts: ReadonlyMap<ConceptId, Concept>
  readonly terms: PhraseIndex<Term>
  readonly statesBefore: PhraseIndex<StateWord[]>
  readonly statesAfter: PhraseIndex<StateWord[]>
  readonly cues: PhraseIndex<CueReadings>
  /** By the folded form of their verb. */
  readonly splitCues: ReadonlyMap<string, readonly SplitCue[]>
  /** Nouns that say what their subject does: "is a common trigger (of X)". */
  readonly predicateNouns: ReadonlyMap<string, Cue>
  readonly hedges: PhraseIndex<string>
  readonly negations: PhraseIndex<string>
  /** Verb and complaint at once: "keeps you awake". */
  readonly verbPhrases: PhraseIndex<VerbPhrase>
  readonly quantities: {
    /** Cues that say that there is less of their object: "reduces", "slows". */
    readonly lessening: ReadonlySet<string>
    /** Words before a complaint that say that there is less of it: "fewer", "relief from". */
    readonly less: PhraseIndex<string>
    /** Words before something wanted that say that it goes well, or badly. */
    readonly better: PhraseIndex<string>
    readonly worse: PhraseIndex<string>
  }
  /** Concepts that stand for many others: minerals, hormones, medication. */
  readonly classes: ReadonlySet<ConceptId>
  /** Functions of the body and practices, more of which is good: digestion, sleep. */
  readonly wanted: ReadonlySet<ConceptId>
  /** Folded surface to the concepts that it may mean. */
  readonly ambiguities: ReadonlyMap<string, readonly ConceptId[]>
  readonly homonyms: ReadonlyMap<string, Homonym>
  readonly headingRoles: PhraseIndex<HeadingCue<HeadingRole>>
  readonly headingAspects: PhraseIndex<HeadingCue<SectionAspect>>
  readonly headingScopes: PhraseIndex<HeadingCue<Relation>>
  readonly layout: {
    readonly lineBoilerplate: PhraseIndex<string>
    /** They make boilerplate of a line that is nothing else: "Share", "5 min read". */
    readonly lineWhole: PhraseIndex<string>
    /** They make boilerplate of any line, however long: "we use cookies". */
    readonly lineAnywhere: PhraseIndex<string>
    /** What may follow a writer's name: "MD". */
    readonly credentials: PhraseIndex<string>
    readonly approach: PhraseIndex<string>
    readonly cardEnd: PhraseIndex<string>
    /** Words of a good outcome: "comfort can return". */
    readonly outcome: PhraseIndex<string>
    /** Openers of a reader's letter or of a question marked as one: "Dear", "Q:". */
    readonly letter: PhraseIndex<string>
    /** Imperatives that tell to take or do what they name: "try", "eat". */
    readonly tipVerbs: PhraseIndex<string>
    /** Openers of a sentence that belongs to the page: "Next time:". */
    readonly asides: PhraseIndex<string>
    /** What others say, not the article: "some websites", "you may have read". */
    readonly reported: PhraseIndex<string>
    /** Openers of a line that advises and names no factor ("Ignoring …"). */
    readonly advice: PhraseIndex<string>
    readonly abbreviations: ReadonlySet<string>
    /** Singular words that stand for a complaint by themselves once the topic has named it whole. */
    readonly topicHeads: ReadonlySet<string>
  }
  /** By which a line tells when to seek care. */
  readonly care: CareWords
  /** By which sentences of prose are put together. */
  readonly prose: ProseWords
  /** By which a when-to-seek-care line is found to clash with another line. */
  readonly tensions: TensionWords
}

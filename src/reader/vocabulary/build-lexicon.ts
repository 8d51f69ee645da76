import type { Concept } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import { labelKey } from '../../domain/fold.ts'
import { CONCEPT_TYPES, MODIFIERS, RELATIONS, SECTION_ASPECTS, STATES } from '../../domain/terminology.ts'
import { PhraseGroup, PhraseIndex, phraseWords } from '../text/phrase-index.ts'
import { tokenize } from '../text/tokens.ts'
import { readCareWords } from './care-words.ts'
import { cueForms, pastForms } from './inflect.ts'
import type {
  Cue,
  CueReadings,
  HeadingCue,
  HeadingRole,
  Homonym,
  Lexicon,
  SplitCue,
  StateWord,
  Term,
} from './lexicon.ts'
import { readProseWords } from './prose-words.ts'
import { oneOf, readTsv } from './read-tsv.ts'
import { readTensionWords } from './tension-words.ts'
import { filledIn, readVerbPhrases } from './verb-phrases.ts'

type Concepts = ReadonlyMap<string, Concept>

/** Builds the lexicon of a vocabulary folder; `concepts` by slug. */
export function buildLexicon(directory: string, concepts: Concepts): Lexicon {
  const group = new PhraseGroup()
  const { statesBefore, statesAfter } = readStates(directory, group)
  const { prose, adverbs } = readProseWords(directory, group)
  const relations = readRelations(directory, adverbs, group)
  return {
    concepts: new Map([...concepts.values()].map((concept) => [concept.id, concept])),
    terms: readTerms(directory, concepts, group),
    statesBefore,
    statesAfter,
    ...relations,
    ambiguities: readAmbiguities(directory, concepts),
    homonyms: readHomonyms(directory),
    ...readHeadings(directory, group),
    layout: readLayout(directory, group),
    care: readCareWords(directory, group),
    verbPhrases: readVerbPhrases(directory, concepts, group),
    prose,
    tensions: readTensionWords(directory, group),
    quantities: readQuantities(directory, group),
    wanted: readWanted(directory, concepts),
    classes: classesOf(concepts),
  }
}

const words = (text: string, form: 'lower' | 'key'): string[] => phraseWords(tokenize(text), form)

function readTerms(directory: string, concepts: Concepts, group: PhraseGroup): PhraseIndex<Term> {
  const everyday = new Set(
    readTsv(directory, 'everyday.tsv', ['word', 'note'] as const).map((row) => labelKey(row.word)),
  )
  const index = new PhraseIndex<Term>('key', group)
  const add = (label: string, concept: Concept, state: Term['state']): void =>
    index.add(words(label, 'key'), {
      concept,
      label,
      state,
      caseSensitive: /\p{Lu}{2}/u.test(label),
      everyday: everyday.has(labelKey(label)),
    })
  // Composites first: the index gives the first value that fits.
  for (const row of readTsv(directory, 'composites.tsv', ['surface', 'term', 'state', 'note'] as const)) {
    const concept = concepts.get(row.term)
    if (!concept) throw new DomainError('INVALID_VOCABULARY', `composites.tsv: no term "${row.term}"`)
    add(row.surface, concept, oneOf(STATES, row.state, `composites.tsv ${row.surface}`))
  }
  for (const concept of concepts.values()) {
    for (const label of concept.labels) add(label.text, concept, null)
  }
  return index
}

function readStates(directory: string, group: PhraseGroup): Pick<Lexicon, 'statesBefore' | 'statesAfter'> {
  const rows = readTsv(directory, 'states.tsv', ['state', 'applies_to', 'position', 'word', 'note'] as const)
  const before = new Map<string, StateWord[]>()
  const after = new Map<string, StateWord[]>()
  const states: readonly string[] = STATES
  for (const row of rows) {
    if (row.position === 'affix') continue
    const place = row.position === 'before' ? before : after
    const isState = states.includes(row.state)
    const entry: StateWord = {
      word: row.word,
      state: isState ? oneOf(STATES, row.state, 'states.tsv') : null,
      modifier: isState ? null : oneOf(MODIFIERS, row.state, `states.tsv ${row.word}`),
      appliesTo: new Set(
        row.applies_to.split(',').map((type) => {
          if (type === 'FACTOR:neurotransmitter') return 'NEUROTRANSMITTER' as const
          if (type === 'FACTOR:medication') return 'MEDICATION' as const
          return oneOf(CONCEPT_TYPES, type, `states.tsv ${row.word}`)
        }),
      ),
    }
    const known = place.get(row.word)
    if (known) known.push(entry)
    else place.set(row.word, [entry])
  }
  const indexed = (byWord: Map<string, StateWord[]>): PhraseIndex<StateWord[]> => {
    const index = new PhraseIndex<StateWord[]>('lower', group)
    for (const [word, entries] of byWord) index.add(words(word, 'lower'), entries)
    return index
  }
  return { statesBefore: indexed(before), statesAfter: indexed(after) }
}

function readRelations(
  directory: string,
  adverbs: readonly string[],
  group: PhraseGroup,
): Pick<Lexicon, 'cues' | 'splitCues' | 'predicateNouns' | 'hedges' | 'negations'> {
  const columns = ['kind', 'relation', 'direction', 'strength', 'cue', 'note'] as const
  const readings = new Map<string, Cue[]>()
  const splitCues = new Map<string, SplitCue[]>()
  const predicateNouns = new Map<string, Cue>()
  const hedges = new PhraseIndex<string>('lower', group)
  const negations = new PhraseIndex<string>('lower', group)
  for (const row of readTsv(directory, 'relations.tsv', columns)) {
    if (row.kind === 'HEDGE') hedges.add(words(row.cue, 'lower'), row.cue)
    else if (row.kind === 'NEGATION') negations.add(words(row.cue, 'lower'), row.cue)
    else if (row.kind === 'PREDICATE') {
      const relation = oneOf(RELATIONS, row.relation, `relations.tsv ${row.cue}`)
      const direction = oneOf(['forward', 'reverse'] as const, row.direction, `relations.tsv ${row.cue}`)
      const cue: Cue = { cue: row.cue, relation, direction, participle: false, isNoun: true }
      for (const form of [row.cue, `${row.cue}s`]) predicateNouns.set(form, cue)
    } else if (row.kind === 'SPLIT') {
      const relation = oneOf(RELATIONS, row.relation, `relations.tsv ${row.cue}`)
      const [verb = '', after = ''] = row.cue.split(' … ')
      for (const form of [...cueForms(verb), ...pastForms(verb)]) {
        const cue: Cue = { cue: row.cue, relation, direction: 'forward', participle: form.endsWith('ing') }
        splitCues.set(form, [...(splitCues.get(form) ?? []), { after: words(after, 'lower'), cue }])
      }
    } else if (row.kind === 'CUE') {
      const relation = oneOf(RELATIONS, row.relation, `relations.tsv ${row.cue}`)
      const direction = oneOf(
        ['forward', 'reverse', 'symmetric'] as const,
        row.direction,
        `relations.tsv ${row.cue}`,
      )
      const marks = {
        ...(row.note === 'alone' ? { standsAlone: true } : {}),
        ...(row.note === 'of people' ? { tellsOfPeople: true } : {}),
      }
      const add = (form: string, isPast: boolean): void => {
        const key = words(form, 'lower').join(' ')
        const known = readings.get(key) ?? []
        if (known.some((cue) => cue.relation === relation && cue.direction === direction)) return
        const participle = /^\S+ing\b/.test(form) && !/^\S+ing\b/.test(row.cue)
        known.push({ cue: row.cue, relation, direction, participle, ...marks, ...(isPast ? { isPast } : {}) })
        readings.set(key, known)
      }
      for (const phrase of filledIn(row.cue)) {
        for (const form of cueForms(phrase)) add(form, false)
        if (direction === 'forward') for (const form of pastForms(phrase)) add(form, true)
      }
    } else throw new DomainError('INVALID_VOCABULARY', `relations.tsv: kind "${row.kind}"`)
  }
  const cues = new PhraseIndex<CueReadings>('lower', group, adverbs)
  for (const [phrase, list] of readings) cues.add(phrase.split(' '), list)
  return { cues, splitCues, predicateNouns, hedges, negations }
}

function readAmbiguities(directory: string, concepts: Concepts): Lexicon['ambiguities'] {
  const columns = ['surface', 'candidates', 'default', 'how_to_decide'] as const
  return new Map(
    readTsv(directory, 'ambiguities.tsv', columns).map((row) => [
      labelKey(row.surface),
      [row.default, ...row.candidates.split(';')].flatMap((slug) => concepts.get(slug)?.id ?? []),
    ]),
  )
}

function readHomonyms(directory: string): Lexicon['homonyms'] {
  const found = new Map<string, { before: Set<string>; after: Set<string> }>()
  for (const row of readTsv(directory, 'homonyms.tsv', ['word', 'side', 'neighbours', 'note'] as const)) {
    const key = labelKey(row.word)
    const entry = found.get(key) ?? { before: new Set<string>(), after: new Set<string>() }
    const side = oneOf(['before', 'after'] as const, row.side, `homonyms.tsv ${row.word}`)
    for (const word of row.neighbours.split('|')) entry[side].add(word)
    found.set(key, entry)
  }
  return found satisfies Map<string, Homonym>
}

function readHeadings(
  directory: string,
  group: PhraseGroup,
): Pick<Lexicon, 'headingRoles' | 'headingAspects' | 'headingScopes'> {
  const headingRoles = new PhraseIndex<HeadingCue<HeadingRole>>('lower', group)
  const headingAspects = new PhraseIndex<HeadingCue<(typeof SECTION_ASPECTS)[number]>>('lower', group)
  const headingScopes = new PhraseIndex<HeadingCue<(typeof RELATIONS)[number]>>('lower', group)
  const rows = readTsv(directory, 'headings.tsv', ['kind', 'value', 'cue', 'note'] as const)
  for (const [i, row] of rows.entries()) {
    const where = `headings.tsv ${row.cue}`
    const phrase = words(row.cue, 'lower')
    const rest = { cue: row.cue, whole: row.note === 'whole', inHeading: row.note === 'heading', row: i }
    if (row.kind === 'ROLE') {
      const value = oneOf(
        ['TEASERS', 'BOILERPLATE', 'FOOT', 'SOURCES_OF', 'MYTHS'] as const,
        row.value,
        where,
      )
      headingRoles.add(phrase, { value, ...rest })
    } else if (row.kind === 'ASPECT') {
      headingAspects.add(phrase, { value: oneOf(SECTION_ASPECTS, row.value, where), ...rest })
    } else if (row.kind === 'SCOPE') {
      headingScopes.add(phrase, { value: oneOf(RELATIONS, row.value, where), ...rest })
    } else throw new DomainError('INVALID_VOCABULARY', `${where}: kind "${row.kind}"`)
  }
  return { headingRoles, headingAspects, headingScopes }
}

function readLayout(directory: string, group: PhraseGroup): Lexicon['layout'] {
  const indexes = {
    LINE_BOILERPLATE: new PhraseIndex<string>('lower', group),
    LINE_WHOLE: new PhraseIndex<string>('lower', group),
    LINE_ANYWHERE: new PhraseIndex<string>('lower', group),
    CREDENTIAL: new PhraseIndex<string>('lower', group),
    APPROACH: new PhraseIndex<string>('lower', group),
    CARD_END: new PhraseIndex<string>('lower', group),
    ADVICE: new PhraseIndex<string>('lower', group),
    REPORTED: new PhraseIndex<string>('lower', group),
    OUTCOME: new PhraseIndex<string>('lower', group),
    LETTER: new PhraseIndex<string>('lower', group),
    TIP_VERB: new PhraseIndex<string>('lower', group),
    ASIDE: new PhraseIndex<string>('lower', group),
  }
  const abbreviations = new Set<string>()
  const topicHeads = new Set<string>()
  for (const row of readTsv(directory, 'layout.tsv', ['kind', 'cue', 'note'] as const)) {
    if (row.kind === 'ABBREVIATION' || row.kind === 'TOPIC_HEAD') {
      if (row.kind === 'ABBREVIATION') abbreviations.add(row.cue)
      else topicHeads.add(labelKey(row.cue))
      continue
    }
    const kind = oneOf(Object.keys(indexes) as (keyof typeof indexes)[], row.kind, `layout.tsv ${row.cue}`)
    // Signs count here: "related:" heads a line of links, "related" may stand in any.
    indexes[kind].add(
      tokenize(row.cue).map((token) => (token.isWord ? token.lower : token.text)),
      row.cue,
    )
  }
  return {
    lineBoilerplate: indexes.LINE_BOILERPLATE,
    lineWhole: indexes.LINE_WHOLE,
    lineAnywhere: indexes.LINE_ANYWHERE,
    credentials: indexes.CREDENTIAL,
    approach: indexes.APPROACH,
    cardEnd: indexes.CARD_END,
    advice: indexes.ADVICE,
    reported: indexes.REPORTED,
    outcome: indexes.OUTCOME,
    letter: indexes.LETTER,
    tipVerbs: indexes.TIP_VERB,
    asides: indexes.ASIDE,
    abbreviations,
    topicHeads,
  }
}

function readQuantities(directory: string, group: PhraseGroup): Lexicon['quantities'] {
  const lessening = new Set<string>()
  const indexes = {
    LESS: new PhraseIndex<string>('lower', group),
    BETTER: new PhraseIndex<string>('lower', group),
    WORSE: new PhraseIndex<string>('lower', group),
  }
  for (const { kind, word } of readTsv(directory, 'quantities.tsv', ['kind', 'word', 'note'] as const)) {
    if (kind === 'LESSENING') {
      lessening.add(word)
      continue
    }
    const index = indexes[oneOf(['LESS', 'BETTER', 'WORSE'] as const, kind, `quantities.tsv ${word}`)]
    index.add(words(word, 'lower'), word)
  }
  return { lessening, less: indexes.LESS, better: indexes.BETTER, worse: indexes.WORSE }
}

function readWanted(directory: string, concepts: Concepts): Lexicon['wanted'] {
  return new Set(
    readTsv(directory, 'wanted.tsv', ['id', 'note'] as const).map(({ id }) => {
      const concept = concepts.get(id)
      if (!concept) throw new DomainError('INVALID_VOCABULARY', `wanted.tsv: no term "${id}"`)
      return concept.id
    }),
  )
}

const MIN_MEMBERS = 5

function classesOf(concepts: Concepts): Lexicon['classes'] {
  const members = new Map<string, number>()
  for (const concept of concepts.values()) {
    for (const id of concept.broader) members.set(id, (members.get(id) ?? 0) + 1)
  }
  return new Set([...members].filter(([, count]) => count >= MIN_MEMBERS).map(([id]) => id))
}

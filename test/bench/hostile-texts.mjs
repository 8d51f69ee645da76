// Texts made to keep the reader busy, of any size: what the tests hold to be bounded, and the bench measures.

const fill = (unit, size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
const NUTRIENTS = 'iron, zinc, magnesium, calcium, potassium, selenium, iodine, copper, vitamin C, vitamin D'
const SYMPTOMS = 'fatigue, cramps, headache, dizziness, insomnia, brain fog, nausea, bloating, anxiety, acne'
const MANY = `${NUTRIENTS}, ${NUTRIENTS}, ${NUTRIENTS}`
const page = (body) => `<!doctype html><html><head><title>Iron</title></head><body>${body}</body></html>`

/** One sign, word or phrase over and over. */
const REPEATED = {
  'one word': 'a',
  signs: '-',
  brackets: '(',
  'words and brackets': 'iron ([',
  notes: 'a.[ ',
  'full stops': '. ',
  'decimal commas': '1,1 ',
  bullets: '• ',
  spaces: ' ',
  'line ends': '\n',
  'soft hyphens': 'a\u00ad',
  'quotation marks': '“iron ',
  labels: 'iron: ',
  concepts: 'iron ',
  deficiencies: 'iron deficiency ',
  states: 'low of the ',
  'concepts in brackets': 'iron (low iron) ',
  arrows: 'iron → fatigue → ',
  'one list': 'iron, zinc, fatigue, ',
  'one sentence of claims': 'low iron causes fatigue and ',
  'sentences of claims': 'Low iron causes fatigue. ',
  questions: 'Does iron help? ',
  'calls for care': 'See your doctor if ',
  cues: 'due to ',
  'cues in two parts': 'makes ',
  predicates: 'is a ',
  echoes: 'so does ',
  denials: 'not ',
  'links between': 'links between iron and fatigue ',
}

const PLAIN = {
  lines: (size) => `On iron\n\n${fill('a\r', size)}`,
  headings: (size) => `On iron\n\n${fill('Iron\n\n', size)}`,
  'headings of what is related': (size) => `On iron\n\n${fill('Related articles\n\n', size)}`,
  cards: (size) => `On iron\n\nRelated articles\n\n${fill('Iron and fatigue\nRead more\n', size)}`,
  'one item of concepts': (size) => `On iron\n\n• a\n• ${fill('iron, zinc, fatigue ', size)}`,
  'one item of claims': (size) => `On iron\n\n• a\n• ${fill('low iron causes fatigue and ', size)}`,
  'one item of predicates': (size) => `On iron\n\n• a\n• ${fill('iron is a ', size)}`,
  'sentences that join all to all': (size) => `On iron\n\n${fill(`${MANY} cause ${SYMPTOMS}. `, size)}`,
  'lines that join all to the topics': (size) =>
    `${SYMPTOMS}\n\nWhat causes fatigue\n\n${fill(`• ${MANY}\n`, size)}`,
  'a lead-in of all over many lines': (size) =>
    `On iron\n\n${MANY} can cause:\n${fill('• cramps and fatigue\n', size)}`,
  'lead-ins': (size) => `On iron\n\n${fill('Iron can cause:\n• fatigue\n\n', size)}`,
  'words that are all different': (size) =>
    Array.from({ length: size / 6 }, (_, i) => `${i.toString(36)}é`).join(' '),
}

const MARKDOWN = {
  'emphasis that never closes': (size) => fill('*a ', size),
  'all kinds of marks': (size) => fill('*a* _b_ [c](d) `e` <f> ~g~\n\n', size),
  'marked and plain paragraphs in turn': (size) => fill('a\n\n_b_\n\n', size),
  'links that never close': (size) => fill('[a](', size),
  footnotes: (size) => Array.from({ length: size / 20 }, (_, i) => `[^${i}]: a [^${i}]`).join('\n\n'),
  definitions: (size) => Array.from({ length: size / 20 }, (_, i) => `[a${i}]: http://b.c`).join('\n'),
  tables: (size) => `| a | b |\n|---|---|\n${fill('| iron | zinc |\n', size)}`,
  'lists in lists': (size) => fill('- a\n  - _b_\n', size),
  'indented paragraphs': (size) => fill(' a\n\n', size),
  'quotes in quotes': (size) => fill('> ', size),
  fences: (size) => fill('```\na\n```\n', size),
  'one heading': (size) => `# ${fill('iron deficiency and ', size)}`,
}

const PAGES = {
  'tags without end': (size) => page(fill('<b>a', size)),
  paragraphs: (size) => page(`<article>${fill('<p>low iron causes fatigue.</p>', size)}</article>`),
  items: (size) => page(`<ul>${fill('<li>iron and zinc</li>', size)}</ul>`),
  'line breaks': (size) => page(fill('iron<br>', size)),
  links: (size) => page(fill('<a href=x>iron</a> ', size)),
  references: (size) => page(fill('&amp;', size)),
  'elements in one another': (size) =>
    page(`${'<div>'.repeat(size / 100)}Iron.${'</div>'.repeat(size / 100)}`),
  attributes: (size) => page(`<p ${Array.from({ length: size / 50 }, (_, i) => `a${i}=b`).join(' ')}>x</p>`),
}

const namedFor = (ending, kind, texts) =>
  Object.entries(texts).map(([name, make]) => ({ name: `${kind} of ${name}`, file: `x.${ending}`, make }))

/** @type {{ name: string, file: string, make: (size: number) => string }[]} */
export const HOSTILE_TEXTS = [
  ...Object.entries(REPEATED).map(([name, unit]) => ({
    name: `text of ${name}`,
    file: 'x.txt',
    make: (size) => `Iron${fill(unit, size)}`,
  })),
  ...namedFor('txt', 'text', PLAIN),
  ...namedFor('md', 'Markdown', MARKDOWN),
  ...namedFor('html', 'a page', PAGES),
]

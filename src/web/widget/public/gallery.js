// The gallery: the widget in each state and theme, and the tag for a page.
const ARTICLES = [
  [
    'Leg cramps at night',
    'Magnesium deficiency is linked to muscle cramps.',
    'Magnesium deficiency: muscle cramps, spasms',
  ],
  [
    'Tired all day',
    'Both speak of poor sleep quality.',
    'Poor sleep and chronic stress make tiredness worse',
  ],
  [
    'When feet burn',
    'Vitamin B12 deficiency can cause burning feet.',
    'A lack of vitamin B12 can make the feet burn at night',
  ],
]

const concept = (id, name, type) => ({ concept: { id, name, type } })
const CLAIM = {
  subject: concept('nutrient:magnesium', 'Magnesium', 'NUTRIENT'),
  object: concept('lifestyle-factor:sleep', 'Sleep', 'LIFESTYLE_FACTOR'),
}

function answer(count) {
  return {
    items: ARTICLES.slice(0, count).map(([title, text, quote], at) => ({
      title,
      url: `https://articles.example/${at}`,
      article: { id: `article:example-${at}` },
      reasons: [{ text, evidence: { quote, deepLink: `https://articles.example/${at}`, claim: CLAIM } }],
    })),
    emptyBecause: count > 0 ? null : 'NO_OTHER_ARTICLE',
    safety: {
      disclaimer: 'This is what articles say: information, not medical advice.',
      redFlags: [
        { quote: 'The weakness is sudden or keeps getting worse', contextQuote: null },
        { quote: 'The weakness follows an injury', contextQuote: null },
      ],
    },
    graphVersion: '1',
  }
}

const articles = async () => answer(3)
const STATES = [
  { title: 'Articles, on a light page', theme: 'light', ask: articles },
  { title: 'Articles with chips, on a dark page', theme: 'dark', ask: articles, attributes: { chips: '' } },
  { title: 'Awaited', theme: 'light', ask: () => new Promise(() => {}) },
  { title: 'Nothing found', theme: 'light', ask: async () => answer(0) },
  {
    title: 'Nothing found, with children of the tag',
    theme: 'light',
    ask: async () => answer(0),
    child: 'All our articles',
  },
  { title: 'An error', theme: 'dark', ask: () => Promise.reject(new Error('an example')) },
  { title: 'German', theme: 'light', ask: articles, attributes: { lang: 'de' } },
  { title: 'From right to left', theme: 'light', ask: articles, dir: 'rtl' },
  { title: 'With custom properties and parts', theme: 'light own', ask: articles },
]

function show({ title, theme, ask, attributes = {}, child, dir = 'ltr' }) {
  const heading = document.createElement('h3')
  heading.textContent = title
  const stage = document.createElement('div')
  stage.className = `stage ${theme}`
  stage.dir = dir
  const widget = document.createElement('healgraph-related')
  widget.ask = ask
  widget.setAttribute('for', 'cramps')
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value)
  if (child) {
    const link = document.createElement('a')
    link.href = '#states-heading'
    link.textContent = child
    widget.append(link)
  }
  stage.append(widget)
  document.getElementById('states').append(heading, stage)
}

const form = document.getElementById('form')
const server = new URL('..', location.href).href.replace(/\/$/, '')

/** The tag's attributes, as the form has them. */
function attributesOf() {
  const { what, value, limit, intent, lang, chips } = Object.fromEntries(new FormData(form))
  return {
    ...(what && value ? { [what]: value } : {}),
    ...(limit && limit !== '3' ? { limit } : {}),
    ...(intent ? { intent } : {}),
    ...(lang ? { lang } : {}),
    ...(chips ? { chips: '' } : {}),
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function tagOf(attributes, pinned) {
  const script = pinned
    ? `<script async crossorigin="anonymous" src="${server}/widget/${pinned.file}"\n  integrity="${pinned.integrity}"></script>`
    : `<script async src="${server}/widget/v1.js"></script>`
  const list = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  )
  return `${script}\n<healgraph-related${list.join('')}></healgraph-related>`
}

/** The frame that shows the same without script; undefined where it is not said what it is about. */
function frameOf(attributes) {
  const { chips, ...others } = attributes
  if (!others.for && !others.url && !others.article) return undefined
  const { theme } = Object.fromEntries(new FormData(form))
  const query = new URLSearchParams({
    ...others,
    ...(chips === undefined ? {} : { chips: '1' }),
    ...(theme ? { theme } : {}),
  })
  const frame = document.createElement('iframe')
  const given = { src: `${server}/embed/v1/related?${query}`, title: 'Related articles', width: '100%' }
  for (const [name, value] of Object.entries({ ...given, height: '480', frameborder: '0', loading: 'lazy' }))
    frame.setAttribute(name, value)
  return frame
}

function writeFrame(attributes) {
  const frame = frameOf(attributes)
  document.getElementById('tag').textContent = frame
    ? `${frame.outerHTML}\n<script async src="${server}/embed/v1.js"></script>`
    : 'A frame can’t read the page around it: say what it is about.'
  document.getElementById('preview').replaceChildren(...(frame ? [frame] : []))
}

function write(pinned) {
  const attributes = attributesOf()
  if (form.elements.as.value === 'frame') return writeFrame(attributes)
  document.getElementById('tag').textContent = tagOf(
    attributes,
    form.elements.pinned.checked ? pinned : undefined,
  )
  const widget = document.createElement('healgraph-related')
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value)
  document.getElementById('preview').replaceChildren(widget)
}

document.getElementById('copy').addEventListener('click', async () => {
  const told = document.getElementById('copied')
  try {
    await navigator.clipboard.writeText(document.getElementById('tag').textContent)
    told.textContent = 'Copied.'
  } catch {
    told.textContent = 'The browser does not allow it: select the text and copy it.'
  }
})

await customElements.whenDefined('healgraph-related')
for (const state of STATES) show(state)
const pinned = await (await fetch('./pinned.json')).json()
document.getElementById('version').textContent =
  `This version is ${pinned.version}; its integrity is ${pinned.integrity}.`
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('change', () => write(pinned))
write(pinned)

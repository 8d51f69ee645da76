/** Irregular past or participle forms are not made: a cue in the past is listed where articles use it. */
const AUXILIARIES = ['are', 'was', 'were', 'be', 'being', 'been']

function base(verb: string): string | undefined {
  if (!verb.endsWith('s') || verb.endsWith('ss') || verb === 'is' || verb === 'as') return undefined
  if (verb.length > 4 && verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2)
  return verb.slice(0, -1)
}

function ing(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`
  if (/^(?:[a-z]*[^aeiou])?[aeiou][bdgmnprt]$/.test(verb) && verb.length <= 4)
    return `${verb}${verb.at(-1)}ing`
  return `${verb}ing`
}

/**
 * The forms of a cue that starts with a verb in the third person ("reduces the risk of"): with the plural
 * verb and the participle; of one that starts with "is": with the other forms of be, and without it.
 */
export function cueForms(cue: string): string[] {
  const [first = '', ...rest] = cue.split(' ')
  const tail = rest.join(' ')
  const join = (word: string): string => (tail === '' ? word : `${word} ${tail}`)
  if (first === 'is') return [cue, ...AUXILIARIES.map(join), tail]
  const stem = base(first)
  if (!stem) return [cue]
  // "helps relieve": the second verb is plain already.
  return [cue, join(stem), join(ing(stem))]
}

const IRREGULAR_PASTS: Record<string, string> = {
  bring: 'brought',
  leave: 'left',
  make: 'made',
  lead: 'led',
  give: 'gave',
  keep: 'kept',
  drive: 'drove',
  set: 'set',
  take: 'took',
  feel: 'felt',
  build: 'built',
  fight: 'fought',
  cut: 'cut',
  feed: 'fed',
  run: 'ran',
  wear: 'wore',
  throw: 'threw',
  wake: 'woke',
  steal: 'stole',
  send: 'sent',
  cost: 'cost',
  put: 'put',
  blow: 'blew',
  bind: 'bound',
  break: 'broke',
  let: 'let',
  wind: 'wound',
  get: 'got',
  stop: 'stopped',
  drag: 'dragged',
  sap: 'sapped',
  strip: 'stripped',
  thin: 'thinned',
}

/** The past of a cue that starts with a verb in the third person: "reduced the risk of". */
export function pastForms(cue: string): string[] {
  const [first = '', ...rest] = cue.split(' ')
  const stem = base(first)
  if (!stem) return []
  const past =
    IRREGULAR_PASTS[stem] ??
    (stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`)
  return [[past, ...rest].join(' ')]
}

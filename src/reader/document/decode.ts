import { DomainError } from '../../domain/errors.ts'

// What windows-1252 has where Latin-1 has control signs; 0 where it has nothing. The decoders of some Node
// versions give the control signs instead, so the table is our own.
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
]
const LATIN = new Set([
  'windows-1252',
  'cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'latin-1',
  'us-ascii',
  'ascii',
])

const DECLARED = [
  /<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
]
/** How far into a file its own word on its encoding is looked for. */
const DECLARATION_WITHIN = 4096

/** What the bytes are called where they are a known kind of binary file. */
const KINDS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u001f\u008b', 'a gzip archive'],
]

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (sign) => {
    const code = WINDOWS_1252[sign.charCodeAt(0) - 0x80]
    return code ? String.fromCharCode(code) : sign
  })
}

/** Names that pages use and the decoder does not know. */
const ALIASES: Readonly<Record<string, string>> = { latin9: 'iso-8859-15', 'latin-9': 'iso-8859-15' }

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return LATIN.has(label)
      ? windows1252(bytes)
      : new TextDecoder(ALIASES[label] ?? label, { fatal: true }).decode(bytes)
  } catch {
    return undefined // not of that encoding, or no encoding that is known
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, DECLARATION_WITHIN))
  return DECLARED.map((pattern) => pattern.exec(head)?.[1]?.toLowerCase()).find(
    // Where this can be read letter by letter the bytes are no UTF-16, whatever they say.
    (label) => label !== undefined && !label.startsWith('utf-16'),
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what tells binary from text
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/

/** Whether bytes that tell nothing of themselves read as Western text: letters, and few of them accented. */
function isPlausible(text: string): boolean {
  return !CONTROL.test(text) && (text.match(/[\u00a0-\uffff]/g)?.length ?? 0) <= text.length * 0.3
}

/** How many bytes are looked at for the zeros of UTF-16, and how many of them must be zeros of one side. */
const SAMPLE = 2048
const MIN_ZEROS = 0.35

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without its mark: in Western text one byte of nearly each pair is zero, and always the same one. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return undefined
  const zeros: [number, number] = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++
  const [first, second] = zeros
  const most = Math.max(first, second)
  if (bytes.length % 2 !== 0 || Math.min(first, second) > 0 || most < MIN_ZEROS * sample.length)
    return undefined
  const text = decodeAs(first > second ? 'utf-16be' : 'utf-16le', bytes)
  return text !== undefined && isPlausible(text) ? text : undefined
}

function decode(bytes: Uint8Array): string | undefined {
  const marked = markedUtf16(bytes)
  if (marked) return decodeAs(marked, bytes)
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked !== undefined) return unmarked
  const unicode = decodeAs('utf-8', bytes)
  if (unicode !== undefined) return unicode
  const label = declaredIn(bytes)
  const declared = label === undefined ? undefined : decodeAs(label, bytes)
  if (declared !== undefined) return declared
  const western = windows1252(bytes)
  return isPlausible(western) ? western : undefined
}

/**
 * The text of a file, line ends made one sign.
 *
 * A byte order mark tells UTF-8 and UTF-16, else the zeros between Western letters UTF-16. Other bytes that are UTF-8 are taken as that, whatever the
 * file says of itself: other text is practically never valid UTF-8 by chance. What is not is decoded as its
 * XML declaration or meta element says, else as windows-1252 where that gives plausible text.
 *
 * @throws DomainError UNREADABLE_FILE for a binary file, and for bytes of no encoding that is known.
 */
export function decodeText(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 8))
  const kind = KINDS.find(([signature]) => head.startsWith(signature))?.[1]
  if (kind) throw new DomainError('UNREADABLE_FILE', `The file is ${kind}, not text.`)
  const text = decode(bytes)
  if (text === undefined) {
    throw new DomainError(
      'UNREADABLE_FILE',
      'The file is not text in an encoding that is known; save it as UTF-8.',
    )
  }
  if (text.includes('\0')) throw new DomainError('UNREADABLE_FILE', 'The file is binary, not text.')
  return text.replace(/\r\n?/g, '\n')
}

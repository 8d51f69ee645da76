import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { DomainError } from '../../domain/errors.ts'

/** An element as fast-xml-parser gives it: a string, or its attributes and children by name. */
export type XmlNode = string | { readonly [name: string]: XmlNode | readonly XmlNode[] | undefined }

const LISTS = new Set(['item', 'entry', 'link', 'category', 'url', 'sitemap', 'content:encoded', 'content'])
const CDATA = '#cdata'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are decoded below, once and none but XML's own; a document type is refused before.
  processEntities: false,
  cdataPropName: CDATA,
  isArray: (name) => LISTS.has(name),
  stopNodes: ['feed.entry.content', 'feed.entry.summary', 'feed.entry.title'],
})

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Decodes the references that every XML text may have, each once: what comes out is not decoded again. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : whole
    },
  )
}

const unreadable = (why: string, cause?: unknown): DomainError =>
  new DomainError('UNREADABLE_FILE', why, cause === undefined ? {} : { cause })

/**
 * An XML file as plain values.
 *
 * A document type that declares something (entities, above all) is refused: nothing is expanded and nothing
 * outside the file is ever read.
 *
 * @throws DomainError UNREADABLE_FILE for XML that is not well-formed, nested more than a hundred deep, or has
 * such a document type.
 */
export function parseXml(text: string): {
  readonly [name: string]: XmlNode | readonly XmlNode[] | undefined
} {
  const doctype = /<!DOCTYPE\b[^>[]*(\[)?/i.exec(text.slice(0, 100_000))
  if (doctype?.[1] || /<!ENTITY\b/i.test(text.slice(0, 100_000))) {
    throw unreadable('The XML declares entities or other types of its own; such files are not read.')
  }
  try {
    const problem = XMLValidator.validate(text)
    if (problem !== true) throw new Error(`line ${problem.err.line}: ${problem.err.msg}`)
    return parser.parse(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 200) : ''
    throw unreadable(`The XML is not well-formed: ${why}`.replace(/\.*$/, '.'), cause)
  }
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const child = typeof node === 'object' ? node[name] : undefined
  if (child === undefined) return []
  return Array.isArray(child) ? child : [child as XmlNode]
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenOf(node, name)[0]

/** The text of an element, references decoded; that in CDATA sections stays as it is. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  if (typeof node === 'string') return decodeReferences(node)
  const cdata = childrenOf(node, CDATA).map((part) => (typeof part === 'string' ? part : ''))
  const text = childrenOf(node, '#text').map((part) =>
    typeof part === 'string' ? decodeReferences(part) : '',
  )
  return [...cdata, ...text].join('')
}

export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  const value = typeof node === 'object' ? node[`@${name}`] : undefined
  return typeof value === 'string' ? decodeReferences(value) : undefined
}

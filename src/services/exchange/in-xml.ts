import { wellFormed } from './well-formed.ts'

/** XML 1.0 has no way to write these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text as XML can hold it, before it is escaped. */
export const inXml = (text: string): string => wellFormed(text).replace(NOT_IN_XML, '\uFFFD')

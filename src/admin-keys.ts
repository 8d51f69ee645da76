import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** A key of an editor, as its hash alone: the key itself is kept nowhere. */
export interface AdminKey {
  /** Who it belongs to; signs what is changed with it. */
  readonly name: string
  /** SHA-256. */
  readonly hash: Buffer
}

/** As many signs of a random key can't be guessed. */
export const MIN_KEY_LENGTH = 24
/** For a key that stands without a name. */
const NO_NAME = 'admin'

/** What a header can carry as a bearer token (RFC 6750), without the comma and colon that part keys here. */
const KEY = /^[\w.~+/-]+=*$/
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}$/u

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

function parsePair(pair: string): { readonly name: string; readonly key: string } {
  const at = pair.lastIndexOf(':')
  return at < 0
    ? { name: NO_NAME, key: pair.trim() }
    : { name: pair.slice(0, at).trim(), key: pair.slice(at + 1).trim() }
}

/** Why the pairs can't be used; never tells a key. */
function faultOf(pairs: readonly { readonly name: string; readonly key: string }[]): string | undefined {
  for (const [i, { name, key }] of pairs.entries()) {
    const which = pairs.length === 1 ? 'the key' : `key ${i + 1}`
    if (!NAME.test(name)) return `${which} needs a name of letters and digits before its colon`
    if (key.length < MIN_KEY_LENGTH) return `${which} must have at least ${MIN_KEY_LENGTH} characters`
    if (!KEY.test(key)) return `${which} may have letters, digits and - . _ ~ + / = only`
    if (pairs.findIndex((other) => other.key === key) !== i)
      return `${which} stands there twice: nobody could tell who used it`
  }
  return undefined
}

/** `name:key` pairs parted by commas; a key alone is that of "admin". One name may have several, to change keys. */
export const adminKeysModel = z.string().transform((text, context): readonly AdminKey[] => {
  const pairs = text
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map(parsePair)
  const message = faultOf(pairs)
  if (message !== undefined) {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  return pairs.map(({ name, key }) => ({ name, hash: hashOf(key) }))
})

/** Whose key it is; takes the same time whatever the key is. */
export function ownerOf(keys: readonly AdminKey[], key: string): string | undefined {
  const hash = hashOf(key)
  let owner: string | undefined
  for (const known of keys) if (timingSafeEqual(known.hash, hash)) owner = known.name
  return owner
}

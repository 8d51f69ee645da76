import { createHash } from 'node:crypto'

/**
 * The word by which a cursor knows the list that gave it: the list's name and what bounds and orders it.
 *
 * Two requests for the same list give the same word, whatever the order of their keys and of the values in
 * a list of allowed values.
 *
 * @example listName('links', { orderBy: 'NAME', types: ['SYMPTOM'] }) // 'links:3d0c…'
 */
export function listName(list: string, bounds: Readonly<Record<string, unknown>>): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(canonical(bounds)))
    .digest('base64url')
  return `${list}:${digest.slice(0, 10)}`
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((part) => JSON.stringify(canonical(part))))].sort()
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => JSON.stringify([key, canonical(part)]))
}

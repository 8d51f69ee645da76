import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { DomainError } from '../domain/errors.ts'
import { decodeText } from '../reader/document/decode.ts'
import { childOf, childrenOf, parseXml, textOf, type XmlNode } from '../reader/document/xml.ts'
import { fileOnDisk } from './article-file.ts'

const SITEMAP = /<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/
const BEGINNING = 4096

async function beginningOf(path: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: BEGINNING - 1 })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('latin1')
}

/** Whether a file only names others: a `.list`, or a sitemap. */
export async function isListOfFiles(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase()
  if (ending === '.list') return true
  return ending === '.xml' && SITEMAP.test(await beginningOf(path).catch(() => ''))
}

function sitemapNames(text: string): string[] {
  const urls = childOf(parseXml(text) as XmlNode, 'urlset')
  if (urls === undefined) {
    throw new DomainError(
      'UNSUPPORTED_FORMAT',
      'A sitemap of sitemaps is not read; name the sitemaps themselves.',
    )
  }
  return childrenOf(urls, 'url').map((url) => textOf(childOf(url, 'loc')).trim())
}

const listNames = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The path that a name may mean below the folder: an address stands for where a copy of its site has it. */
function pathsFor(name: string): string[] {
  if (!/^https?:\/\//i.test(name)) return [name]
  const url = URL.canParse(name) ? decodeURI(new URL(name).pathname).replace(/^\/+/, '') : name
  const bare = url.replace(/\/+$/, '')
  return [url, `${bare}.html`, join(bare, 'index.html')].filter((path) => path !== '' && !path.endsWith('/'))
}

/** One name of a list: the file that it means, or why it means none. */
export type ListedFile =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly error: DomainError }

async function locate(name: string, folder: string, list: string): Promise<ListedFile> {
  for (const path of pathsFor(name)) {
    const whole = resolve(folder, path)
    const inside = await realpath(whole).catch(() => whole)
    const home = await realpath(folder)
    if (inside !== home && !inside.startsWith(home.endsWith(sep) ? home : home + sep)) {
      const message = `${name}, named by ${list}, is outside the folder of that list.`
      return { name, error: new DomainError('UNREADABLE_FILE', message) }
    }
    const found = await stat(whole).catch(() => undefined)
    if (found?.isFile()) return { name: relative('', whole) || whole, path: whole }
  }
  const message = `${name}, named by ${list}, is no file beside that list; nothing is fetched from the network.`
  return { name, error: new DomainError('UNREADABLE_FILE', message) }
}

/**
 * The files that a list or a sitemap names, in its order.
 *
 * Names are relative to the list, and never lead out of its folder, by links neither. An address stands for
 * its path in a copy of the site beside the sitemap; the network is never asked.
 *
 * @throws DomainError as reading the list itself does.
 */
export async function listedFiles(list: string, maxBytes: number): Promise<ListedFile[]> {
  const text = decodeText(await fileOnDisk(list, list, maxBytes).bytes())
  const names = extname(list).toLowerCase() === '.list' ? listNames(text) : sitemapNames(text)
  if (names.length === 0) throw new DomainError('EMPTY_ARTICLE', `${list} names no file.`)
  const located: ListedFile[] = []
  for (const name of names) located.push(await locate(name, dirname(list), list))
  return located
}

/** Parameters that tell where a reader came from, and nothing of the page. */
const FOREIGN = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_cid|mc_eid)$/i

/**
 * The spellings under which the page of an address may be stored, that of the address itself first: without its
 * fragment and what campaigns add, with and without a slash at the end, by http and https, with and without "www.".
 */
export function pageAddresses(url: URL): string[] {
  const plain = new URL(url)
  plain.hash = ''
  for (const name of [...plain.searchParams.keys()]) if (FOREIGN.test(name)) plain.searchParams.delete(name)
  const path = plain.pathname.replace(/\/+$/, '')
  const host = plain.host.replace(/^www\./, '')
  const spellings = [url.href, plain.href]
  for (const protocol of [plain.protocol, plain.protocol === 'http:' ? 'https:' : 'http:']) {
    for (const where of [plain.host, plain.host === host ? `www.${host}` : host]) {
      for (const slash of plain.pathname.endsWith('/') ? ['/', ''] : ['', '/']) {
        spellings.push(`${protocol}//${where}${path}${slash}${plain.search}`)
      }
    }
  }
  return [...new Set(spellings)]
}

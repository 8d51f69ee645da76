import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Holds for the sources and for dist/ alike. */
const ROOT = new URL('../../../', import.meta.url)

/** A page of the documentation. */
export interface DocumentEntry {
  /** Its address, such as `/docs/limits`. */
  readonly address: string
  /** As navigation calls it. */
  readonly label: string
  /** Where it stands in the repository, such as `docs/limits.md`. */
  readonly file: string
}

export interface DocumentGroup {
  readonly title: string
  readonly documents: readonly DocumentEntry[]
}

const document = (name: string, label: string, file = `docs/${name}.md`): DocumentEntry => ({
  address: `/docs/${name}`,
  label,
  file,
})

/** Made by another part of the server: what the schema says of itself. */
export const SCHEMA_ADDRESS = '/docs/schema'

export const INDEX: DocumentEntry = { address: '/docs', label: 'Overview', file: 'docs/README.md' }

/** What navigation offers, in its order. */
export const DOCUMENT_GROUPS: readonly DocumentGroup[] = [
  {
    title: 'Begin',
    documents: [
      INDEX,
      document('quick-start', 'Quick start'),
      document('embedding', 'Embedding'),
      document('cookbook', 'Query cookbook'),
      document('client', 'Typed client', 'client/README.md'),
    ],
  },
  {
    title: 'Articles',
    documents: [
      document('reading-articles', 'Reading articles'),
      document('vocabulary', 'Vocabulary'),
      document('vocabulary-files', 'Files of the vocabulary', 'seed/vocabulary/README.md'),
      document('scoring', 'How links are scored'),
      document('measured', 'What was measured'),
    ],
  },
  {
    title: 'Running it',
    documents: [
      document('neo4j', 'Neo4j and Aura'),
      document('scaling', 'Scaling'),
      document('security', 'Security'),
      document('admin', 'Editing over the network'),
    ],
  },
  {
    title: 'Reference',
    documents: [
      { address: SCHEMA_ADDRESS, label: 'Schema', file: 'schema' },
      document('settings', 'Settings'),
      document('limits', 'Limits and codes'),
      document('cli', 'Command line'),
      document('exchange', 'Exchange formats'),
      document('exchange-words', 'Words of exchange', 'seed/exchange/README.md'),
      document('decisions', 'Decisions', 'docs/decisions/README.md'),
    ],
  },
]

/** Folders and files of the repository that a page of the site tells of. */
const ALSO: Readonly<Record<string, string>> = {
  'README.md': '/docs',
  docs: '/docs',
  schema: SCHEMA_ADDRESS,
  'test/queries': '/docs/cookbook#the-questions',
  'seed/vocabulary': '/docs/vocabulary-files',
  'seed/exchange': '/docs/exchange-words',
  'docs/decisions': '/docs/decisions',
}

/** Those that navigation only leads to by their list. */
function decisions(): DocumentEntry[] {
  const folder = new URL('docs/decisions/', ROOT)
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.md$/.test(name))
    .sort()
    .map((name) => document(`decisions/${name.slice(0, -'.md'.length)}`, 'Decision'))
}

/** All pages of the site but the schema's. */
export function allDocuments(): DocumentEntry[] {
  return [
    ...DOCUMENT_GROUPS.flatMap(({ documents }) => documents).filter(
      ({ address }) => address !== SCHEMA_ADDRESS,
    ),
    ...decisions(),
  ]
}

/** The address of what stands at a path of the repository, by path; what is not here is not on the site. */
export function siteAddresses(): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(ALSO),
    ...allDocuments().map(({ file, address }) => [file, address] as const),
  ])
}

/** The build adds the golden questions to these. */
const BUILT: Readonly<Record<string, string>> = { 'docs/cookbook.md': 'dist/cookbook.md' }

/** The Markdown of a document. */
export function readDocument({ file }: DocumentEntry): string {
  const built = BUILT[file]
  const path = [built, file].find((name) => name !== undefined && existsSync(new URL(name, ROOT)))
  return readFileSync(fileURLToPath(new URL(path ?? file, ROOT)), 'utf8')
}

import { renderToString } from 'preact-render-to-string'
import { Layout, type PageAssets } from '../../pages/layout.tsx'
import { DOCUMENT_GROUPS, type DocumentEntry, INDEX, readDocument, siteAddresses } from './documents.ts'
import { type Heading, renderMarkdown } from './markdown.tsx'

export interface DocPageOptions {
  readonly assets: PageAssets
  /** Whether the playground is served too. */
  readonly playground: boolean
}

/** Search engines show about as much. */
const SUMMARY_LENGTH = 160

function shortened(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text
  return `${text.slice(0, SUMMARY_LENGTH - 1).replace(/\s+\S*$/, '')}…`
}

function Sections({ sections }: { readonly sections: readonly Heading[] }) {
  if (sections.length < 2) return null
  return (
    <ul>
      {sections.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

/** Every document, with the parts of the one that is shown. */
function Navigation({
  shown,
  sections,
}: {
  readonly shown: DocumentEntry
  readonly sections: readonly Heading[]
}) {
  return (
    <nav class="documents" id="documents" aria-label="Documentation">
      {DOCUMENT_GROUPS.map(({ title, documents }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {documents.map(({ address, label }) => {
              const isShown = address === shown.address
              return (
                <li key={address}>
                  <a href={address} aria-current={isShown ? 'page' : undefined}>
                    {label}
                  </a>
                  {isShown && shown !== INDEX && <Sections sections={sections} />}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </nav>
  )
}

/** A document as a whole page, readable without script. */
export function docPage(shown: DocumentEntry, { assets, playground }: DocPageOptions): string {
  const { title, summary, sections, body } = renderMarkdown(readDocument(shown), {
    file: shown.file,
    addresses: siteAddresses(),
    playground: playground ? '/playground/' : undefined,
  })
  const page = (
    <Layout
      title={shown === INDEX ? 'Healgraph documentation' : `${title} · Healgraph documentation`}
      description={shortened(summary)}
      canonical={shown.address}
      assets={assets.style === undefined ? {} : { style: assets.style }}
      playground={playground}
    >
      <div class="docs">
        <article>
          <p class="jump">
            <a href="#documents">All documents</a>
          </p>
          {body}
        </article>
        <Navigation shown={shown} sections={sections} />
      </div>
    </Layout>
  )
  return `<!doctype html>${renderToString(page)}`
}

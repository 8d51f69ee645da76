import type { ComponentChildren } from 'preact'
import { oembedAddress } from './embed/embed-address.ts'
import { jsonInHtml } from './json-in-html.ts'

/** Addresses of what pages load, each with a hash of its content; none where they are not built. */
export interface PageAssets {
  readonly style?: string
  readonly script?: string
}

export interface PageHead {
  readonly title: string
  /** One or two sentences, for search engines and previews. */
  readonly description: string
  /** The page's own address as a path, such as `/?q=…`; left out for a page that is no lasting one. */
  readonly canonical?: string
  /** The address of a page that can be embedded, as a path; left out for any other. See `embed/embeddable.ts`. */
  readonly embeddable?: string
  /** Where the server is, such as `https://example.org`; left out where nothing depends on it. */
  readonly origin?: string
  /** Of schema.org, without its `@context`. */
  readonly jsonLd?: Readonly<Record<string, unknown>>
  /** Whether the playground is served too. */
  readonly playground: boolean
  readonly assets: PageAssets
}

/** By which other sites learn how to embed the page; see https://oembed.com. */
function Discovery({ address, title }: { readonly address: string; readonly title: string }) {
  return (['json', 'xml'] as const).map((format) => (
    <link
      rel="alternate"
      type={format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'}
      href={oembedAddress(address, format)}
      title={title}
    />
  ))
}

function Head({ title, description, canonical, embeddable, origin, jsonLd, assets }: PageHead) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={canonical} />
      )}
      {embeddable !== undefined && origin !== undefined && (
        <Discovery address={`${origin}${embeddable}`} title={title} />
      )}
      {assets.style && <link rel="stylesheet" href={assets.style} />}
      <link rel="icon" href="data:," />
      {assets.script && <script type="module" src={assets.script} />}
      {jsonLd && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<`; see jsonInHtml
          dangerouslySetInnerHTML={{ __html: jsonInHtml({ '@context': 'https://schema.org', ...jsonLd }) }}
        />
      )}
    </head>
  )
}

/** What every page has around it. */
export function Layout({ children, ...head }: PageHead & { readonly children?: ComponentChildren }) {
  return (
    <html lang="en">
      <Head {...head} />
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <a class="brand" href="/">
            Healgraph
          </a>
          <nav aria-label="Site">
            <a href="/">Ask</a>
            <a href="/path">Connections</a>
            {head.playground && <a href="/playground/">Playground</a>}
            <a href="/docs">Docs</a>
            <a href="/editor">For editors</a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="foot">
          <p>
            Every statement here is what an article says, with its exact words. It is information, not medical
            advice.
          </p>
        </footer>
      </body>
    </html>
  )
}

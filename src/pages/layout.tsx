import type { ComponentChildren } from 'preact'
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
  /** Of schema.org, without its `@context`. */
  readonly jsonLd?: Readonly<Record<string, unknown>>
  /** Whether the playground is served too. */
  readonly playground: boolean
  readonly assets: PageAssets
}

function Head({ title, description, canonical, jsonLd, assets }: PageHead) {
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

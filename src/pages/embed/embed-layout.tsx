import type { ComponentChildren } from 'preact'
import { jsonInHtml } from '../json-in-html.ts'
import type { EmbedLook } from './embed-options.ts'

/** Addresses of what an embed loads. */
export interface EmbedAssets {
  readonly styles: readonly string[]
  readonly script: string
}

interface EmbedHead {
  readonly title: string
  readonly look: EmbedLook
  readonly assets: EmbedAssets
  /** Of schema.org, without its `@context`. */
  readonly jsonLd?: Readonly<Record<string, unknown>>
}

/** A document that stands in a frame: its links open in the page around it. */
export function EmbedLayout({
  title,
  look,
  assets,
  jsonLd,
  children,
}: EmbedHead & { readonly children?: ComponentChildren }) {
  const { language, direction, theme } = look
  return (
    <html lang={language} dir={direction} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <base target="_top" />
        <link rel="icon" href="data:," />
        {assets.styles.map((style) => (
          <link rel="stylesheet" href={style} />
        ))}
        <script async src={assets.script} />
        {jsonLd && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<`; see jsonInHtml
            dangerouslySetInnerHTML={{ __html: jsonInHtml({ '@context': 'https://schema.org', ...jsonLd }) }}
          />
        )}
      </head>
      <body>{children}</body>
    </html>
  )
}

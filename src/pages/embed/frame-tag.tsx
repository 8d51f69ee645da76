import { renderToString } from 'preact-render-to-string'

interface Frame {
  /** Where the server is, such as `https://health.example`. */
  readonly origin: string
  /** The document, as a path. */
  readonly address: string
  readonly title: string
  /** In CSS pixels, as is the height. */
  readonly width: number
  readonly height: number
}

/** What a page has to hold to show an embed, sized by our script; all text in it is escaped. */
export const frameTag = ({ origin, address, title, width, height }: Frame): string =>
  renderToString(
    <>
      <iframe
        src={`${origin}${address}`}
        title={title}
        width={width}
        height={height}
        frameborder="0"
        loading="lazy"
      />
      <script async src={`${origin}/embed/v1.js`} />
    </>,
  )

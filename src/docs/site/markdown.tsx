import { posix } from 'node:path'
import { parse as parseQuery } from 'graphql'
import type { Element, Root } from 'hast'
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { toString as textOf } from 'mdast-util-to-string'
import type { ComponentChildren, VNode } from 'preact'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SCREENSHOT_SIZE } from './screenshots.ts'

export interface MarkdownOptions {
  /** Where the document stands in the repository: links in it are relative to that. */
  readonly file: string
  /** Addresses of the site, by path in the repository. */
  readonly addresses: ReadonlyMap<string, string>
  /** Address of the playground, where there is one. */
  readonly playground: string | undefined
}

export interface Heading {
  readonly id: string
  readonly text: string
}

export interface Rendered {
  /** The first heading. */
  readonly title: string
  /** The first paragraph, as plain text. */
  readonly summary: string
  /** Headings of the second level. */
  readonly sections: readonly Heading[]
  readonly body: VNode
}

/** Raw HTML is left out, comments too; headings get the anchors that GitHub gives them. */
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSlug)

const isElement = (node: unknown, ...names: string[]): node is Element =>
  (node as Element).type === 'element' && names.includes((node as Element).tagName)

/**
 * Where a link of a document leads on the site.
 *
 * @returns undefined for what is in the repository but not on the site.
 */
export function addressOn({ file, addresses }: MarkdownOptions, target: string): string | undefined {
  if (/^(?:[a-z]+:|#|\/)/i.test(target)) return target
  const [path = '', anchor] = target.split('#')
  const inRepository = posix.join(posix.dirname(file), path).replace(/\/$/, '')
  const image = /^docs\/(screenshots\/[\w.-]+)$/.exec(inRepository)?.[1]
  if (image !== undefined) return `/docs/${image}`
  const address = addresses.get(inRepository)
  return address === undefined || anchor === undefined ? address : `${address.split('#')[0]}#${anchor}`
}

/** A query that can be run; a type definition can not. */
function isQuery(text: string): boolean {
  try {
    return parseQuery(text).definitions.some((part) => part.kind === 'OperationDefinition')
  } catch {
    return false
  }
}

/** Opens the query of a block of code in the playground. */
function TryIt({ code, playground }: { readonly code: Element; readonly playground: string | undefined }) {
  const query = textOf(code)
  const isGraphql = [code.properties.className].flat().includes('language-graphql')
  if (!isGraphql || playground === undefined || !isQuery(query)) return null
  return (
    <p class="try">
      <a href={`${playground}#${new URLSearchParams({ query }).toString()}`}>Open in the playground</a>
    </p>
  )
}

type Given = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren }

function componentsFor(options: MarkdownOptions): Record<string, (given: Given) => VNode> {
  const heading = (Name: 'h2' | 'h3' | 'h4') => (given: Given) => (
    <Name id={String(given.id)}>
      <a href={`#${given.id}`}>{given.children}</a>
    </Name>
  )
  return {
    h2: heading('h2'),
    h3: heading('h3'),
    h4: heading('h4'),
    a: ({ href, children }) => {
      const address = addressOn(options, String(href))
      return address === undefined ? <span>{children}</span> : <a href={address}>{children}</a>
    },
    img: ({ src, alt }) => (
      <img src={addressOn(options, String(src))} alt={String(alt)} {...SCREENSHOT_SIZE} />
    ),
    table: ({ children }) => (
      // What scrolls must be reached by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
      <div class="table" tabIndex={0} role="group" aria-label="Table">
        <table>{children}</table>
      </div>
    ),
    pre: ({ node, children }) => {
      const [code] = (node as Element).children
      return (
        <>
          <pre>{children}</pre>
          {isElement(code, 'code') && <TryIt code={code} playground={options.playground} />}
        </>
      )
    },
  }
}

/** Markdown as a tree of elements; all text in it is text. */
export function renderMarkdown(markdown: string, options: MarkdownOptions): Rendered {
  const tree = processor.runSync(processor.parse(markdown)) as Root
  const first = (name: string): string =>
    textOf(tree.children.find((node) => isElement(node, name))).replace(/\s+/g, ' ')
  const body = toJsxRuntime(tree, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsxs as never,
    components: componentsFor(options) as Components,
    passNode: true,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    tableCellAlignToStyle: false,
  }) as unknown as VNode
  return {
    title: first('h1'),
    summary: first('p'),
    sections: tree.children
      .filter((node): node is Element => isElement(node, 'h2'))
      .map((node) => ({ id: String(node.properties.id), text: textOf(node) })),
    body,
  }
}

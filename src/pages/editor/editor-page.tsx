import type { ComponentChildren } from 'preact'
import { EditorOnPageDocument } from '../__generated__/documents.ts'
import { Layout } from '../layout.tsx'
import { type Page, type PageParts, toPage } from '../page.ts'
import { EditorKey } from '../parts/editing.tsx'
import { QueryBehind } from '../parts/query-behind.tsx'
import { Candidates, Changes, Contradictions, Gaps, Reviewed, Tensions } from './editor-lists.tsx'
import { type EditorPlace, loadEditor } from './load-editor.ts'

const TITLES = {
  candidates: 'Terms that the vocabulary may lack',
  contradictions: 'Contradictions',
  tensions: 'Warnings that clash with other lines',
  gaps: 'What there is no article about',
  changes: 'What was written last',
  decisions: 'What editors decided',
} as const

function Part({ id, children }: { readonly id: keyof typeof TITLES; readonly children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{TITLES[id]}</h2>
      {children}
    </section>
  )
}

const DESCRIPTION =
  'For editors: terms to add, contradictions, warnings that clash, missing articles, the last changes and decisions.'

/**
 * The page of editors, which everyone may read; who decided what and why, it shows only to who has a key.
 *
 * @throws PageFault 400 for a place that there is not.
 */
export async function editorPage(place: EditorPlace, { api, ...parts }: PageParts): Promise<Page> {
  const shown = await loadEditor(api, place)
  const isFirst = place.articles === '' && place.until === ''
  return toPage(
    <Layout
      title="For editors · Healgraph"
      description={DESCRIPTION}
      {...(isFirst ? { canonical: '/editor' } : {})}
      jsonLd={{ '@type': 'WebPage', name: 'For editors', url: '/editor', description: DESCRIPTION }}
      {...parts}
    >
      <h1>For editors</h1>
      <nav aria-label="On this page" class="examples">
        <ul>
          {Object.entries(TITLES).map(([id, title]) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Part id="candidates">
        <Candidates {...shown} />
      </Part>
      <Part id="contradictions">
        <Contradictions {...shown} />
      </Part>
      <Part id="tensions">
        <Tensions {...shown} />
      </Part>
      <Part id="gaps">
        <Gaps {...shown} />
      </Part>
      <Part id="changes">
        <Changes {...shown} />
      </Part>
      <Part id="decisions">
        {!shown.flagged?.totalCount && !shown.rejected?.totalCount && (
          <p>No claim is flagged or rejected now.</p>
        )}
        <Reviewed title="Flagged" claims={shown.flagged} />
        <Reviewed title="Rejected" claims={shown.rejected} />
        <EditorKey editing={parts.editing} what="see who decided what, and why" />
        {parts.editing && (
          <>
            <h3 id="history">All decisions, the latest first</h3>
            <ol id="decided" class="former" tabindex={0} aria-labelledby="history" />
            <button type="button" id="more-decided" disabled>
              Show more
            </button>
          </>
        )}
      </Part>
      <QueryBehind
        query={EditorOnPageDocument.toString()}
        variables={{ first: 20 }}
        playground={parts.playground}
      />
    </Layout>,
  )
}

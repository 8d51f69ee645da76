import { AskOnPageDocument, WelcomeDocument, type WelcomeQuery } from '../__generated__/documents.ts'
import { Layout } from '../layout.tsx'
import { type Page, type PageParts, toPage } from '../page.ts'
import { counted } from '../parts/words.ts'
import { Answer } from './answer.tsx'
import { Examples } from './examples.tsx'
import { addressOf, QuestionForm } from './question-form.tsx'

/** Links of an answer: at first, and where more are asked for. */
const FIRST = 10
const MORE = 50

const TITLE = 'What would you like to know?'
const DESCRIPTION =
  'Ask what health articles say of symptoms, nutrients, hormones and habits, and see the exact words.'

/** What the page is in schema.org: a site that can be searched by its own form. */
const SITE = {
  '@type': 'WebSite',
  name: 'Healgraph',
  url: '/',
  description: DESCRIPTION,
  potentialAction: {
    '@type': 'SearchAction',
    target: '/?q={question}',
    'query-input': 'required name=question',
  },
}

function Welcome({ ask, meta }: { readonly ask: WelcomeQuery['ask']; readonly meta: WelcomeQuery['meta'] }) {
  const { articles, concepts, links } = meta.counts
  return (
    <>
      <p class="counts">
        {counted(links, 'link')} between {counted(concepts, 'concept')}, read from{' '}
        {counted(articles, 'article')}.
      </p>
      <Examples examples={ask.examples} title="Questions that are understood" />
      <p class="disclaimer">{ask.safety.disclaimer}</p>
    </>
  )
}

async function welcomePage({ api, ...parts }: PageParts): Promise<Page> {
  const data = await api.ask(WelcomeDocument, {})
  return toPage(
    <Layout
      title="Healgraph: what health articles say"
      description={DESCRIPTION}
      canonical="/"
      jsonLd={SITE}
      {...parts}
    >
      <h1>{TITLE}</h1>
      <QuestionForm />
      <Welcome {...data} />
    </Layout>,
  )
}

async function answerPage(question: string, more: boolean, { api, ...parts }: PageParts): Promise<Page> {
  const { ask, resolve } = await api.ask(AskOnPageDocument, { question, first: more ? MORE : FIRST })
  const named = resolve.flatMap(({ concept }) => (concept ? [concept] : []))
  return toPage(
    <Layout
      title={`${ask.understood ?? 'Not understood'} · Healgraph`}
      description={ask.understood ? `What health articles say: ${ask.understood}` : DESCRIPTION}
      {...(ask.understood ? { canonical: addressOf(question), embeddable: addressOf(question) } : {})}
      {...parts}
    >
      <h1>{TITLE}</h1>
      <QuestionForm question={question} />
      <Answer
        answer={ask}
        named={named}
        moreAddress={`${addressOf(question)}&more=1`}
        playground={parts.playground}
      />
    </Layout>,
  )
}

/**
 * The page at `/`: a question in plain English and its answer.
 *
 * @param more whether as many links are shown as one page can hold.
 * @throws PageFault for a question that is too long, and where the store is away.
 */
export function homePage(question: string, more: boolean, parts: PageParts): Promise<Page> {
  const asked = question.trim()
  return asked === '' ? welcomePage(parts) : answerPage(asked, more, parts)
}

import { QuestionForm } from './home/question-form.tsx'
import { Layout } from './layout.tsx'
import { type Page, type PageFault, type PageParts, toPage } from './page.ts'

const TITLES: Readonly<Record<number, string>> = {
  400: 'That can’t be asked',
  404: 'There is nothing at this address',
  503: 'Healgraph can’t answer just now',
}

/** A page that tells what went wrong, and where to go on: to a question, but while nothing can be answered. */
export function faultPage(
  { status, message }: PageFault,
  { assets, playground }: Omit<PageParts, 'api' | 'origin'>,
): Page {
  const title = TITLES[status] ?? 'Something went wrong'
  return toPage(
    <Layout title={`${title} · Healgraph`} description={message} assets={assets} playground={playground}>
      <h1>{title}</h1>
      <p>{message}</p>
      {status < 500 && <QuestionForm />}
    </Layout>,
    status,
  )
}

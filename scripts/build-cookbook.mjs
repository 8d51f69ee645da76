// Writes dist/cookbook.md: docs/cookbook.md with the golden questions, their queries and the beginning of each answer,
// so that the site shows what the tests hold true, and the package needs no tests.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const queries = join(root, 'test/queries')

/** As much of an answer as shows its shape. */
const LINES = 28

function beginningOf(answer) {
  const lines = JSON.stringify(answer, null, 2).split('\n')
  return lines.length <= LINES ? lines.join('\n') : [...lines.slice(0, LINES), '…'].join('\n')
}

/** "2. Nutrients linked to cramps" and what is said beyond the first sentence. */
function titleOf(query) {
  const line = /^# (?:(\d+)\. )?(.+)$/m.exec(query)
  const [, title, more = ''] = /^(.+?[.?:;])(?:\s+(.*))?$/.exec(line[2]) ?? [null, line[2]]
  return { number: line[1], title: title.replace(/[.:;]$/, ''), more }
}

function entryOf(name) {
  const query = readFileSync(join(queries, `${name}.graphql`), 'utf8')
  const articles = join(queries, `${name}.articles.json`)
  const beside = existsSync(articles) ? JSON.parse(readFileSync(articles, 'utf8')) : []
  const edit = join(queries, `${name}.edit.json`)
  const { from, to } = existsSync(edit) ? JSON.parse(readFileSync(edit, 'utf8')) : {}
  const { number, title, more } = titleOf(query)
  const { data } = JSON.parse(readFileSync(join(queries, `${name}.json`), 'utf8'))
  return [
    `### ${number === undefined ? '' : `${number}. `}${title}`,
    ...(more ? [more.replace(/^[a-z]/, (letter) => letter.toUpperCase())] : []),
    ...(beside.length > 0
      ? [`The graph holds ${beside.map((file) => `\`${file}\``).join(' and ')} too.`]
      : []),
    ...(to === undefined
      ? []
      : [`The article was read again with the line \`${to}\` in the place of \`${from.trim()} …\`.`]),
    `\`\`\`graphql\n${query.replace(/^# .+\n/, '').trim()}\n\`\`\``,
    `\`\`\`json\n${beginningOf({ data })}\n\`\`\``,
  ].join('\n\n')
}

const entries = readdirSync(queries)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => entryOf(file.slice(0, -'.graphql'.length)))
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(
  join(root, 'dist/cookbook.md'),
  `${[readFileSync(join(root, 'docs/cookbook.md'), 'utf8').trim(), ...entries].join('\n\n')}\n`,
)

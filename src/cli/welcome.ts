import type { Config } from '../config.ts'
import type { GraphMeta } from '../ports/graph-store.ts'
import type { Colors } from './io.ts'

/** The question that everyone comes with, short enough for one line. */
export const EXAMPLE_QUERY = '{ symptom(by: {name: "cramps"}) { name nutrients { nodes { name } } } }'

function storeName(config: Config): string {
  return config.graphStore === 'neo4j' ? `Neo4j at ${config.neo4j.uri}` : `embedded, in ${config.dataDir}`
}

/** What `serve` prints once it answers. */
export function welcome(url: string, config: Config, meta: GraphMeta, colors: Colors): string {
  const body = JSON.stringify({ query: EXAMPLE_QUERY })
  return `
${colors.bold('Healgraph is ready.')} Press Ctrl-C to stop.

  API         ${colors.cyan(`${url}/graphql`)}
  Pages       ${colors.cyan(`${url}/`)}
  Playground  ${colors.cyan(`${url}/playground/`)}
  Widget      ${colors.cyan(`${url}/widget/`)}
  Docs        ${colors.cyan(`${url}/docs`)}
  Graph       ${meta.counts.articles} articles, ${meta.counts.links} links (${storeName(config)})

Try: which nutrients are linked to cramps?

  curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'

What the articles say is no medical advice.
`
}

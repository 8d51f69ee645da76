import type { Command } from 'commander'
import { buildSchema, printSchema } from 'graphql'
import { EXIT } from '../exit-codes.ts'
import type { CommandIo } from '../io.ts'

const EXAMPLES = `
Examples:
  healgraph schema > healgraph.graphql
  healgraph schema --federation > healgraph.subgraph.graphql`

/** Loaded only for this command: they make a whole schema. */
async function schemaText(federation: boolean): Promise<string> {
  if (federation) return (await import('../../graphql/federation.ts')).printFederatedSchema()
  const { readTypeDefs } = await import('../../graphql/schema.ts')
  return `${printSchema(buildSchema(readTypeDefs()))}\n`
}

export function registerSchema(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('schema')
    .summary('print the GraphQL schema')
    .description('Prints the GraphQL schema, also as a subgraph of Apollo Federation. It needs no store.')
    .option('--federation', 'with the keys by which a gateway joins it with other subgraphs')
    .addHelpText('after', EXAMPLES)
    .action(async ({ federation = false }: { federation?: boolean }) => {
      io.stdout.write(await schemaText(federation))
      exit(EXIT.OK)
    })
}

import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { type DecisionKind, targetOf } from '../../domain/decision.ts'
import { DomainError } from '../../domain/errors.ts'
import { type DecisionTarget, decideNow } from '../../services/editing/decide-now.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, printable } from '../io.ts'
import { usingStore } from '../using-store.ts'

interface SignatureOptions {
  readonly why: string
  readonly who?: string
}

const EXAMPLES = `
Decisions are kept apart from what is read and hold when an article is read again. The later of two on the same
thing counts. The ids of claims are in the answers of the API and in healgraph export.

Examples:
  healgraph decide reject claim:1f0c… --why "The article denies it in the next line"
  healgraph decide merge --keep symptom:muscle-cramps --absorb symptom:leg-cramps --why "One and the same here"
  healgraph decide label symptom:muscle-cramps "leg knots" --why "Said in the north"
  healgraph decide withdraw article:old-advice --why "Its publisher took it back" --who "Ana, editor"
  healgraph decide pin article:leg-cramps article:magnesium --why "Readers ask for it" --position 1
  healgraph decide hide article:leg-cramps article:growing-pains --why "Another age of life"
  healgraph decide undo decision:9a4b… --why "It was right after all"`

const TOLD: Record<DecisionKind, string> = {
  ACCEPT_CLAIM: 'accepted',
  REJECT_CLAIM: 'rejected',
  FLAG_CLAIM: 'flagged',
  MERGE_CONCEPTS: 'merged into',
  ADD_LABEL: 'gave a label to',
  WITHDRAW_ARTICLE: 'withdrew',
  PIN_RELATED: 'pinned under',
  HIDE_RELATED: 'hid under',
  UNDO: 'undid',
}

async function decide(target: DecisionTarget, options: SignatureOptions, io: CommandIo): Promise<number> {
  const who = options.who ?? io.env.USER ?? io.env.LOGNAME ?? io.env.USERNAME ?? 'unknown'
  const decision = await usingStore(loadConfig(io.env), (store) =>
    decideNow(store, target, { who, why: options.why }),
  )
  io.stdout.write(`${decision.id} ${TOLD[decision.kind]} ${printable(targetOf(decision))}\n`)
  return EXIT.OK
}

function positionOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  throw new DomainError('BAD_USER_INPUT', '--position must be a whole number from 0 to 99.')
}

export function registerDecide(program: Command, io: CommandIo, exit: (code: number) => void): void {
  const group = program
    .command('decide')
    .summary('correct what was read, to last')
    .description('Corrects what was read: claims, concepts, labels and articles.')
    .addHelpText('after', EXAMPLES)
  const add = (name: string, summary: string): Command =>
    group
      .command(name)
      .summary(summary)
      .description(`Decides to ${summary}.`)
      .requiredOption('--why <reason>', 'for those who wonder later')
      .option('--who <name>', 'who decides (default: the name of the user)')
      .option('--debug', 'show where an error came from')

  for (const [name, kind, summary] of [
    ['accept', 'ACCEPT_CLAIM', 'mark a claim as right'],
    ['reject', 'REJECT_CLAIM', 'leave a claim out, also when its article is read again'],
    ['flag', 'FLAG_CLAIM', 'mark a claim for someone to look at'],
  ] as const) {
    add(name, summary)
      .argument('<claimId>', 'the id of a claim')
      .action(async (claimId: string, options: SignatureOptions) =>
        exit(await decide({ kind, claimId }, options, io)),
      )
  }
  add('merge', 'let what is said of some concepts count for another')
    .requiredOption('--keep <conceptId>', 'the concept that stays')
    .requiredOption('--absorb <conceptId...>', 'the concepts that it stands for from now on, of its type')
    .action(async (options: SignatureOptions & { readonly keep: string; readonly absorb: string[] }) => {
      const { keep, absorb } = options
      exit(await decide({ kind: 'MERGE_CONCEPTS', keep, absorb }, options, io))
    })
  add('label', 'give a concept one more name, which the reader knows from the next ingest on')
    .argument('<conceptId>', 'the id of a concept')
    .argument('<label>', 'the name')
    .action(async (conceptId: string, label: string, options: SignatureOptions) =>
      exit(await decide({ kind: 'ADD_LABEL', conceptId, label }, options, io)),
    )
  add('withdraw', 'let the claims of an article no longer count')
    .argument('<articleId>', 'the id of an article')
    .action(async (articleId: string, options: SignatureOptions) =>
      exit(await decide({ kind: 'WITHDRAW_ARTICLE', articleId }, options, io)),
    )
  add('pin', 'put an article first among what is related to another')
    .argument('<articleId>', 'the article under which it is shown')
    .argument('<relatedId>', 'the article that is shown')
    .option('--position <number>', 'its place among the pins, from 0', '0')
    .action(
      async (
        articleId: string,
        relatedId: string,
        options: SignatureOptions & { readonly position: string },
      ) => {
        const position = positionOf(options.position)
        exit(await decide({ kind: 'PIN_RELATED', articleId, relatedId, position }, options, io))
      },
    )
  add('hide', 'keep an article out of what is related to another')
    .argument('<articleId>', 'the article under which it is not shown')
    .argument('<relatedId>', 'the article that is not shown')
    .action(async (articleId: string, relatedId: string, options: SignatureOptions) =>
      exit(await decide({ kind: 'HIDE_RELATED', articleId, relatedId }, options, io)),
    )
  add('undo', 'take a decision back')
    .argument('<decisionId>', 'the id of a decision; see healgraph decisions export')
    .action(async (decisionId: string, options: SignatureOptions) =>
      exit(await decide({ kind: 'UNDO', decisionId }, options, io)),
    )
}

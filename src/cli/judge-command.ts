import { Argument, type Command } from 'commander'
import type { Correctable, Grade, JsonValue } from '../model/judgement.ts'
import type { JudgementDraft } from '../store/judge.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, tellWho, withLedger } from './ledger-options.ts'
import { describeJudgement } from './list-commands.ts'
import { printLine } from './print-lines.ts'

interface JudgeOptions extends LedgerOptions {
  readonly reason?: string
  readonly off?: true
}

const GRADES: readonly Grade[] = ['confirmed', 'fair', 'weak', 'contested', 'discounted']

const FIELDS: readonly Correctable[] = [
  'low',
  'high',
  'bound',
  'unit',
  'event',
  'status',
  'group',
  'source',
  'via',
  'place',
  'time',
]

/** Adds `lagebild judge ...`. A person's judgement stands above the reading; it can be undone and is never overwritten. */
export function addJudgeCommand(program: Command): void {
  const judge = program
    .command('judge')
    .summary('decide on claims, questions and sources')
    .description('Writes down what a person decides. It stands above what was read, and can be undone.')
    .addHelpText('after', EXAMPLES)
  const claim = new Argument('<claim>', 'REPORT/CLAIM, as lagebild question shows it')
  add(judge, 'accept', 'the claim is read rightly', [claim], ([claim]) => ({ kind: 'accept', claim: claim! }))
  add(judge, 'reject', 'the claim is none, or read wrongly', [claim], ([claim]) => ({ kind: 'reject', claim: claim! }))
  add(
    judge,
    'correct',
    'a field of the claim is another',
    [
      claim,
      new Argument('<field>', 'which field').choices(FIELDS),
      new Argument('<value>', 'a text, a number, or null'),
    ],
    ([claim, field, value]) => ({
      kind: 'correct',
      claim: claim!,
      field: field as Correctable,
      value: parseValue(value!),
    }),
  )
  for (const kind of ['same-question', 'different-question'] as const) {
    const summary = `the two claims answer ${kind === 'same-question' ? 'one question' : 'different questions'}`
    const two = [claim, new Argument('<other>', 'another claim')]
    add(judge, kind, summary, two, ([left, right]) => ({ kind, claims: [left!, right!] }))
  }
  for (const kind of ['same-source', 'different-source'] as const) {
    const summary = `the two names are ${kind === 'same-source' ? 'one source' : 'two sources'}`
    const two = [new Argument('<name>', 'a source'), new Argument('<other>', 'another')]
    add(judge, kind, summary, two, ([left, right]) => ({ kind, names: [left!, right!] }))
  }
  add(
    judge,
    'verify',
    'how well the claim was verified',
    [claim, new Argument('<grade>', "a grade, in Airwars' words").choices(GRADES)],
    ([claim, grade]) => ({ kind: 'verify', claim: claim!, grade: grade as Grade }),
  )
  add(judge, 'comment', 'say something on the claim', [claim, new Argument('<text>', 'what')], ([claim, text]) => ({
    kind: 'comment',
    claim: claim!,
    text: text!,
  }))
  add(judge, 'mark-sensitive', 'keep the claim out of exports', [claim], ([claim], { off }) => ({
    kind: 'mark-sensitive',
    claim: claim!,
    sensitive: !off,
  })).option('--off', 'it is not sensitive after all')
  add(judge, 'undo', 'take a judgement back', [new Argument('<judgement>', 'its id')], ([judgement]) => ({
    kind: 'undo',
    judgement: judgement!,
  }))
}

type WithoutReason<D> = D extends JudgementDraft ? Omit<D, 'reason'> : never

function add(
  judge: Command,
  name: string,
  summary: string,
  parameters: readonly Argument[],
  make: (words: readonly string[], options: JudgeOptions) => WithoutReason<JudgementDraft>,
): Command {
  const command = addLedgerOptions(judge.command(name), 'changes').summary(summary).description(`Decides: ${summary}.`)
  for (const parameter of parameters) command.addArgument(parameter)
  return command.option('--reason <text>', 'why').action(async () => {
    const options = command.opts<JudgeOptions>()
    await withLedger(options, command, async (store) => {
      const dossier = await chooseDossier(store, options, 'use')
      const draft = { ...make(command.args, options), reason: options.reason ?? null } as JudgementDraft
      printLine(describeJudgement(await store.judge(dossier, draft, tellWho(options))))
    })
  })
}

/** `38`, `null`, and JSON such as `{"name": "..."}` are what they say; all else is a text. */
function parseValue(value: string): JsonValue {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const EXAMPLES = `
Examples:
  $ lagebild judge accept seed-1/0f3k2m1 --reason "read against the original"
  $ lagebild judge correct seed-1/0f3k2m1 place Ost-Aleppo
  $ lagebild judge same-source "russisches Verteidigungsministerium" Kreml
  $ lagebild judge undo j00012`

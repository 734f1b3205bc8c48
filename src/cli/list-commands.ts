import { type Command, Option } from 'commander'
import type { Judgement } from '../model/judgement.ts'
import type { LogEntry, Page, PageWish, Store } from '../store/store.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, withLedger } from './ledger-options.ts'
import { count, printJson, printLine } from './print-lines.ts'

interface ListOptions extends LedgerOptions {
  readonly format: 'text' | 'jsonl'
}

/** Adds the commands that list what a ledger holds. */
export function addListCommands(program: Command): void {
  addList(program, 'dossiers', 'list the dossiers of the ledger', listDossiers)
  addList(program, 'reports', 'list the reports of a dossier', listReports)
  addList(program, 'judgements', 'list what persons decided, with what was undone', listJudgements)
  addList(program, 'log', 'list all that was done in a dossier, and the hash of each entry', listLog)
}

type List = (store: Store, options: ListOptions) => AsyncIterable<{ readonly value: unknown; readonly line: string }>

function addList(program: Command, name: string, summary: string, list: List): void {
  addLedgerOptions(program.command(name), 'looks')
    .summary(summary)
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'jsonl']).default('text'))
    .action(async (options: ListOptions, command: Command) => {
      await withLedger(options, command, async (store) => {
        for await (const { value, line } of list(store, options)) {
          if (options.format === 'jsonl') printJson(value)
          else printLine(line)
        }
      })
    })
}

async function* listDossiers(store: Store) {
  for (const value of await store.listDossiers()) {
    const { name, reports, claims, questions, contested } = value
    const line = [
      name,
      count(reports, 'report'),
      count(claims, 'claim'),
      count(questions, 'question'),
      `${contested} contested`,
    ]
    yield { value, line: line.join(', ') }
  }
}

async function* listReports(store: Store, options: ListOptions) {
  const dossier = await chooseDossier(store, options, 'use')
  for await (const value of turnPages((page) => store.listReports(dossier, {}, page))) {
    const { head, version, claims, sensitive } = value
    const marks = [...(version > 1 ? [`version ${version}`] : []), ...(sensitive ? ['sensitive'] : [])]
    const line = [head.id, head.published ?? 'no date', head.outlet ?? 'no outlet', count(claims, 'claim'), ...marks]
    yield { value, line: line.join(', ') }
  }
}

async function* listJudgements(store: Store, options: ListOptions) {
  const dossier = await chooseDossier(store, options, 'use')
  for (const value of await store.listJudgements(dossier)) yield { value, line: describeJudgement(value) }
}

async function* listLog(store: Store, options: ListOptions) {
  const dossier = await chooseDossier(store, options, 'use')
  for await (const value of turnPages((page) => store.listLog(dossier, page)))
    yield { value, line: describeEntry(value) }
}

/** All items of a list, page by page. */
export async function* turnPages<T>(list: (page: PageWish) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await list({ after })
    yield* page.items
    if (page.next === null) return
    after = page.next
  }
}

export function describeJudgement({ id, by, at, reason, kind, ...what }: Judgement): string {
  const words = Object.values(what)
    .flat()
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  return `${id}  ${at}  ${by}: ${kind} ${words.join(' ')}${reason === null ? '' : ` (${reason})`}`
}

function describeEntry({ entry, at, by, action, subject, hash }: LogEntry): string {
  return `${entry}  ${at}  ${by}: ${action}${subject === null ? '' : ` ${subject}`}  ${hash.slice(0, 16)}`
}

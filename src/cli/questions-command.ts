import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { buildQuestions } from '../ledger/build-questions.ts'
import { filterQuestions, type QuestionFilter, sortByUrgency } from '../ledger/filter-questions.ts'
import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { LedgerQuestion } from '../model/question.ts'
import { LedgerError } from '../store/ledger-error.ts'
import type { Page, PageWish } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { EXIT } from './exit-codes.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, withLedger } from './ledger-options.ts'
import { normaliseClaim } from './normalise-claim.ts'
import { PrintedReadingError, readPrintedReadings } from './read-printed-readings.ts'
import { chooseStyle, type Style } from './style.ts'
import { type QuestionLook, toClaimsText, toQuestionLine, toQuestionText } from './write-questions.ts'

const QUESTION_FORMATS = ['jsonl', 'table'] as const
type QuestionFormat = (typeof QUESTION_FORMATS)[number]

interface LookOptions {
  readonly format?: QuestionFormat
  readonly lang: 'de' | 'en'
}

interface QuestionsOptions extends LookOptions, LedgerOptions {
  readonly from?: string
  readonly contested?: true
  readonly event?: EventKind
  readonly place?: string
  readonly since?: string
}

interface QuestionOptions extends LookOptions, LedgerOptions {}

/** Adds `lagebild questions` and `lagebild question ID`; `finish` gets their exit code. */
export function addQuestionCommands(program: Command, finish: (exitCode: number) => void): void {
  addLook(addLedgerOptions(program.command('questions'), 'looks'))
    .summary('line claims up by the question they answer')
    .description(
      'Lines claims up by the question they answer, and says where they agree, move on or contradict, and why.',
    )
    .option('--from <file>', 'without a ledger: from what lagebild read --with-text printed (-: standard input)')
    .option('--contested', 'only questions with figures that contradict each other')
    .addOption(new Option('--event <event>', 'only questions of this kind of event').choices(Object.keys(EVENT_KINDS)))
    .option('--place <name>', 'only questions at a place whose name contains this')
    .option('--since <date>', 'only questions whose time reaches this day (YYYY-MM-DD) or later', parseDay)
    .addHelpText('after', EXAMPLES)
    .action(async (options: QuestionsOptions, command: Command) =>
      finish(await (options.from === undefined ? listHeld(options, command) : listPrinted(options.from, options))),
    )
  addLook(addLedgerOptions(program.command('question'), 'looks'))
    .summary('show one question with all its claims')
    .description(
      'Shows one question of a ledger: its answer and the reasons, its claims with their sentences, and how they stand to each other.',
    )
    .argument('<id>', 'the id that lagebild questions gives, or how it begins')
    .action(async (id: string, options: QuestionOptions, command: Command) =>
      finish(await showHeld(id, options, command)),
    )
}

function addLook(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'how to print (default: table on a terminal, else jsonl)').choices(
        QUESTION_FORMATS,
      ),
    )
    .addOption(new Option('--lang <language>', 'language of the table').choices(['de', 'en']).default('de'))
}

async function listHeld(options: QuestionsOptions, command: Command): Promise<number> {
  return withLedger(options, command, async (store) => {
    const dossier = await chooseDossier(store, options, 'use')
    const found = await gather((page) => store.listQuestions(dossier, readFilter(options), page))
    process.stdout.write(sortByUrgency(found).map(chooseWriter(options)).join(''))
    return EXIT.done
  })
}

async function showHeld(id: string, options: QuestionOptions, command: Command): Promise<number> {
  return withLedger(options, command, async (store) => {
    const dossier = await chooseDossier(store, options, 'use')
    const question = (await store.findQuestion(dossier, id)) ?? (await findByBeginning(store, dossier, id))
    const reports = new Set(question.claims.map(({ report }) => report))
    const claims = (
      await Promise.all([...reports].map((report) => gather((page) => store.listClaims(dossier, { report }, page))))
    ).flat()
    const own = question.claims.flatMap(
      ({ report, id }) => claims.find((one) => one.report.id === report && one.claim.id === id) ?? [],
    )
    process.stdout.write(chooseWriter(options)(question))
    if (isTable(options)) process.stdout.write(toClaimsText(question, own, options.lang))
    return EXIT.done
  })
}

async function findByBeginning(store: Store, dossier: string, id: string): Promise<LedgerQuestion> {
  const all = await gather((page) => store.listQuestions(dossier, {}, page))
  const found = all.filter(({ question }) => question.id.startsWith(id))
  if (found.length === 1) return found[0]!
  throw new LedgerError(
    found.length === 0
      ? `there is no question "${id}" in dossier "${dossier}"`
      : `"${id}" begins ${found.length} questions: give more of the id`,
  )
}

/** All pages of a list. */
async function gather<T>(list: (page: PageWish) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = []
  for (let page: PageWish = { limit: PAGE }; ; ) {
    const { items, next } = await list(page)
    all.push(...items)
    if (next === null) return all
    page = { limit: PAGE, after: next }
  }
}

const PAGE = 500

async function listPrinted(from: string, options: QuestionsOptions): Promise<number> {
  try {
    const claims = readPrintedReadings(await readInput(from), normaliseClaim)
    const found = filterQuestions(buildQuestions(claims, []), readFilter(options))
    process.stdout.write(sortByUrgency(found).map(chooseWriter(options)).join(''))
    return EXIT.done
  } catch (error) {
    process.stderr.write(`lagebild: ${from}: ${explain(error)}\n`)
    return EXIT.inputFailed
  }
}

function readInput(from: string): Promise<string> {
  return from === '-' ? text(process.stdin) : readFile(from, 'utf8')
}

function readFilter({ contested, event, place, since }: QuestionsOptions): QuestionFilter {
  return {
    ...(contested ? { standing: 'contested' as const } : {}),
    ...(event === undefined ? {} : { event }),
    ...(place === undefined ? {} : { place }),
    ...(since === undefined ? {} : { since }),
  }
}

function chooseWriter(options: LookOptions): (question: LedgerQuestion) => string {
  const style = chooseLook(options)
  if (style.format !== 'table') return toQuestionLine
  const look: QuestionLook = { language: options.lang, width: style.width, colour: style.colour }
  return (question) => toQuestionText(question, look)
}

function isTable(options: LookOptions): boolean {
  return chooseLook(options).format === 'table'
}

function chooseLook({ format }: LookOptions): Style {
  return chooseStyle(process.stdout, { format, withText: false, statements: false, timeZone: null })
}

/** What a person can do something about, in one line; anything else is a fault of ours. */
function explain(error: unknown): string {
  if (error instanceof PrintedReadingError) return error.message
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'a folder, not a file'
  if (code === 'EACCES') return 'may not be read'
  throw error
}

function parseDay(value: string): string {
  if (!/^\d{4}-\d\d-\d\d$/u.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('Not a day (YYYY-MM-DD).')
  return value
}

const EXAMPLES = `
Examples:
  $ lagebild questions --contested                           of the ledger, only where figures contradict each other
  $ lagebild read --with-text reports/ > read.jsonl
  $ lagebild questions --from read.jsonl                     all questions, what is contested first
  $ lagebild questions --from read.jsonl --contested         only where figures contradict each other
  $ lagebild read --with-text a.txt b.txt | lagebild questions --from - --format jsonl`

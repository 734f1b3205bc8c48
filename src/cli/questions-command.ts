import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { buildQuestions } from '../ledger/build-questions.ts'
import { filterQuestions, type QuestionFilter, sortByUrgency } from '../ledger/filter-questions.ts'
import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { LedgerQuestion } from '../model/question.ts'
import { EXIT } from './exit-codes.ts'
import { normaliseClaim } from './normalise-claim.ts'
import { PrintedReadingError, readPrintedReadings } from './read-printed-readings.ts'
import { chooseStyle, FORMATS, type Format } from './style.ts'
import { type QuestionLook, toQuestionLine, toQuestionText } from './write-questions.ts'

interface QuestionsOptions {
  readonly from: string
  readonly format?: Format
  readonly lang: 'de' | 'en'
  readonly contested?: true
  readonly event?: EventKind
  readonly place?: string
  readonly since?: string
}

/** Adds `lagebild questions --from FILE`; `finish` gets its exit code. */
export function addQuestionsCommand(program: Command, finish: (exitCode: number) => void): void {
  program
    .command('questions')
    .summary('line claims up by the question they answer')
    .description(
      'Lines claims up by the question they answer, and says where they agree, move on or contradict, and why.',
    )
    .requiredOption('--from <file>', 'what lagebild read --with-text printed (JSON Lines), or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print (default: table on a terminal, else jsonl)').choices(FORMATS),
    )
    .addOption(new Option('--lang <language>', 'language of the table').choices(['de', 'en']).default('de'))
    .option('--contested', 'only questions with figures that contradict each other')
    .addOption(new Option('--event <event>', 'only questions of this kind of event').choices(Object.keys(EVENT_KINDS)))
    .option('--place <name>', 'only questions at a place whose name contains this')
    .option('--since <date>', 'only questions whose time reaches this day (YYYY-MM-DD) or later', parseDay)
    .addHelpText('after', EXAMPLES)
    .action(async (options: QuestionsOptions) => finish(await printQuestions(options)))
}

async function printQuestions(options: QuestionsOptions): Promise<number> {
  try {
    const claims = readPrintedReadings(await readInput(options.from), normaliseClaim)
    const found = filterQuestions(buildQuestions(claims, []), readFilter(options))
    process.stdout.write(sortByUrgency(found).map(chooseWriter(options)).join(''))
    return EXIT.done
  } catch (error) {
    process.stderr.write(`lagebild: ${options.from}: ${explain(error)}\n`)
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

function chooseWriter({ format, lang }: QuestionsOptions): (question: LedgerQuestion) => string {
  const style = chooseStyle(process.stdout, { format, withText: false, statements: false })
  if (style.format === 'jsonl') return toQuestionLine
  const look: QuestionLook = { language: lang, width: style.width, colour: style.colour }
  return (question) => toQuestionText(question, look)
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
  $ lagebild read --with-text reports/ > read.jsonl
  $ lagebild questions --from read.jsonl                     all questions, what is contested first
  $ lagebild questions --from read.jsonl --contested         only where figures contradict each other
  $ lagebild read --with-text a.txt b.txt | lagebild questions --from - --format jsonl`

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ExportRecord, LogHead, ReadableStore } from '../store/store.ts'
import type { DossierState } from '../views/dossier-state.ts'
import { leaveOutSensitive } from '../views/leave-out-sensitive.ts'
import { EXIT } from './exit-codes.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, tellWho, withLedger } from './ledger-options.ts'
import { loadPrinted } from './load-printed.ts'
import { loadStored } from './load-stored.ts'
import { printNotice } from './print-lines.ts'
import { REBUILD } from './rebuild.ts'
import { WrongInput } from './wrong-input.ts'

/** What brief and export are told of the dossier. */
export interface DossierOptions extends LedgerOptions {
  /** Without a ledger: the file that `lagebild read` printed, `-` for standard input. */
  readonly from?: string
  /** ISO 8601 date, or moment in UTC. */
  readonly since?: string
  /** ISO 8601 date. */
  readonly until?: string
  readonly withSensitive?: true
  readonly out?: string
}

export function addDossierOptions(command: Command): Command {
  return addLedgerOptions(command, 'changes')
    .option('--from <file>', 'without a ledger: from what lagebild read --with-text printed (-: standard input)')
    .option('--with-sensitive', 'with what is marked sensitive, which is left out otherwise')
    .option('-o, --out <file>', 'write to this file (default: standard output)')
}

export function makeSinceOption(): Option {
  return new Option(
    '--since <when>',
    'tell what changed since this day or moment (2031-03-18, 2031-03-18T06:00Z)',
  ).argParser(parseMoment)
}

export function makeUntilOption(): Option {
  return new Option(
    '--until <day>',
    'tell only of reports published until the end of this day, and of changes until then (2031-03-20)',
  ).argParser(parseDay)
}

/** What is done with a dossier. */
export interface UseDossier {
  readonly whole: (state: DossierState) => Promise<void>
  /** Of a dossier with more questions than this an excerpt is enough. */
  readonly most?: number
  /** Instead of the whole, where it can be: `head` is the log's before this was logged. */
  readonly inParts?: ((store: ReadableStore, dossier: string, head: LogHead) => Promise<void>) | undefined
}

/** Finds the dossier, uses it, and gives the exit code; what a person got wrong is told in one line. */
export async function useDossier(
  options: DossierOptions,
  command: Command,
  given: ExportRecord,
  use: UseDossier,
): Promise<number> {
  try {
    await findDossier(options, command, given, {
      ...use,
      whole: (state) => use.whole(options.withSensitive ? state : leaveOutSensitive(state, REBUILD)),
    })
    return EXIT.done
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error
    printNotice(error.message)
    return EXIT.inputFailed
  }
}

/** From a ledger nothing is given out that its log does not tell of, so that comes first. */
async function findDossier(
  options: DossierOptions,
  command: Command,
  given: ExportRecord,
  use: UseDossier,
): Promise<void> {
  const { from, since = null, until = null } = options
  const period = { since, until }
  if (from !== undefined) return use.whole(await loadPrinted(from, options.dossier, period))
  await withLedger(options, command, async (store) => {
    const dossier = await chooseDossier(store, options, 'use')
    // What is left out may show through in the answers: they are then made anew, which takes the whole.
    if (use.inParts !== undefined && (options.withSensitive || !(await store.holdsSensitive(dossier))))
      return use.inParts(store, dossier, await store.recordExport(dossier, given, tellWho(options)))
    const state = await loadStored(store, dossier, period, use.most)
    await store.recordExport(dossier, given, tellWho(options))
    await use.whole(state)
  })
}

/** What the log is told of the wishes that brief and export share. */
export function tellWishes({ since, withSensitive }: DossierOptions) {
  return { since: since ?? null, withSensitive: withSensitive ?? false }
}

function parseDay(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('Not a day (2031-03-20).')
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
}

/** A day as it is, a moment in UTC. */
function parseMoment(value: string): string {
  if (isDay(value)) return value
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(moment)) throw new InvalidArgumentError('Not a day (2031-03-18) or moment (2031-03-18T06:00Z).')
  return new Date(moment).toISOString()
}

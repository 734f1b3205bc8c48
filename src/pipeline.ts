import { groupArrivals } from './intake/group-arrivals.ts'
import { type Arrival, receiveAll } from './intake/receive.ts'
import { readDossierPlaces } from './intake/take-in.ts'
import { buildQuestions } from './ledger/build-questions.ts'
import { settleClaims } from './ledger/settle-claims.ts'
import { BLOCKS } from './ledger/split-blocks.ts'
import type { DossierSettings } from './model/dossier-settings.ts'
import type { Note } from './model/note.ts'
import type { Reading, ReadingOptions } from './model/reading.ts'
import { leaveUnread } from './reading/leave-unread.ts'
import { canRead, READ_ALL, readReport } from './reading/read-report.ts'
import { type Added, addGroup } from './store/add-group.ts'
import { openDatabase, type PGliteSettings } from './store/open-database.ts'
import { openStore } from './store/open-store.ts'
import type { Rules, Who } from './store/rules.ts'
import type { Store } from './store/store.ts'

/** What comes out: the reading of a report with all notes on it, or notes alone. */
export interface Outcome {
  readonly reading: Reading | null
  readonly notes: readonly Note[]
}

/**
 * The whole flow without a ledger: reads every report below the given paths (files, folders, `-` for standard input) with the places
 * beside them. Throws a RangeError for a time zone that nobody knows.
 *
 * @example
 * for await (const { reading } of readPaths(['reports/'])) console.log(reading?.claims)
 */
export async function* readPaths(
  paths: readonly string[],
  stdin?: NodeJS.ReadableStream,
  options: ReadingOptions = READ_ALL,
): AsyncGenerator<Outcome> {
  const { places, notes } = await readDossierPlaces(paths)
  if (notes.length > 0) yield { reading: null, notes }
  for await (const arrival of receiveAll(paths, stdin, options.timeZone))
    yield readArrival(arrival, { places, ...options })
}

/** The whole flow into a ledger: what is new or has changed is read, and its questions are answered anew. The dossier keeps `settings`. */
export async function* addPaths(
  store: Store,
  dossier: string,
  paths: readonly string[],
  who: Who,
  settings: Partial<DossierSettings> = {},
): AsyncGenerator<Added> {
  const { timeZone } = await store.changeSettings(dossier, settings, who)
  for await (const group of groupArrivals(receiveAll(paths, undefined, timeZone)))
    yield await addGroup(store, dossier, group, RULES, who)
}

/** Opens a ledger: a folder, or the address of a PostgreSQL server. */
export async function openLedger(
  ledger: string,
  settings: PGliteSettings & { readonly clock: () => Date },
): Promise<Store> {
  return openStore(await openDatabase(ledger, settings), { rules: RULES, clock: settings.clock })
}

/** What a ledger does with what it keeps. */
export const RULES: Rules = {
  read: (report, settings) =>
    canRead(report) ? readReport(report, { statements: true, ...settings }) : leaveUnread(report),
  settle: settleClaims,
  blocks: BLOCKS,
  buildQuestions,
}

/** From a report to its claims. A report whose language cannot be told is read: a headline is too short to tell. */
export function readArrival({ report, notes }: Pick<Arrival, 'report' | 'notes'>, options?: ReadingOptions): Outcome {
  if (report === null) return { reading: null, notes }
  const reading = canRead(report) ? readReport(report, options) : leaveUnread(report)
  const allNotes = [...notes, ...reading.notes]
  return { reading: { ...reading, notes: allNotes }, notes: allNotes }
}

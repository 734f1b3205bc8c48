import { groupArrivals } from './intake/group-arrivals.ts'
import { mapAhead } from './intake/map-ahead.ts'
import { type Arrival, RECEIVE_HERE, type Receiver, receiveAll } from './intake/receive.ts'
import { readDossierPlaces } from './intake/take-in.ts'
import { draftQuestions } from './ledger/build-questions.ts'
import { settleClaims } from './ledger/settle-claims.ts'
import { BLOCKS } from './ledger/split-blocks.ts'
import type { DossierSettings } from './model/dossier-settings.ts'
import type { Note } from './model/note.ts'
import type { Reading, ReadingOptions } from './model/reading.ts'
import { readAllForLedger, readForLedger, readOrLeave } from './reading/read-or-leave.ts'
import { READ_ALL } from './reading/read-report.ts'
import { type Added, type ReadReports, readGroup, writeGroup } from './store/add-group.ts'
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
  const dossier = await readDossierPlaces(paths)
  if (dossier.notes.length > 0) yield { reading: null, notes: dossier.notes }
  for await (const { report, notes } of receiveAll(paths, stdin, options.timeZone)) {
    const reading = report && readOrLeave(report, { places: dossier.places, ...options }, notes)
    yield { reading, notes: reading?.notes ?? notes }
  }
}

/** The whole flow into a ledger: what is new or has changed is read, and its questions are answered anew. The dossier keeps `settings`. */
export async function* addPaths(
  store: Store,
  dossier: string,
  paths: readonly string[],
  who: Who,
  settings: Partial<DossierSettings> = {},
  reader: Reader = READ_HERE,
): AsyncGenerator<Added> {
  const { timeZone } = await store.changeSettings(dossier, settings, who)
  const groups = groupArrivals(receiveAll(paths, undefined, timeZone, reader))
  const read = (group: readonly Arrival[]) => readGroup(store, dossier, group, reader.read)
  for await (const group of mapAhead(groups, reader.ahead, read)) yield await writeGroup(store, dossier, group, who)
}

/** Opens a ledger: a folder, or the address of a PostgreSQL server. */
export async function openLedger(
  ledger: string,
  settings: PGliteSettings & { readonly clock: () => Date },
): Promise<Store> {
  return openStore(await openDatabase(ledger, settings), { rules: RULES, clock: settings.clock })
}

/** What a ledger does with what it keeps. */
export const RULES: Rules = { read: readForLedger, settle: settleClaims, blocks: BLOCKS, draftQuestions }

/** Who receives and reads for a ledger: this thread, or others while this one writes. */
export type Reader = Receiver & { readonly read: ReadReports }
export const READ_HERE: Reader = {
  ...RECEIVE_HERE,
  read: async (...order) => readAllForLedger(...order),
}

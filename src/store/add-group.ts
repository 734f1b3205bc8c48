import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Note } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { Arrived, ArrivedGroup, Disposition, Incoming } from './incoming.ts'
import type { Rules, Who } from './rules.ts'
import type { Store } from './store.ts'

/** What may come in: reports, and notes on what is none. */
interface MaybeIncoming extends Omit<Incoming, 'report'> {
  readonly report: Incoming['report'] | null
}

/** Gives the readings of these reports, in their order; in this thread or in others. */
export type ReadReports = (reports: readonly Report[], settings: DossierSettings) => Promise<readonly Reading[]>

/** What became of a group, once it is in the ledger for good. */
export interface Added {
  /** One per report, in their order, with where it came from and how many claims were read. */
  readonly reports: readonly { readonly origin: string; readonly disposition: Disposition; readonly claims: number }[]
  /** Of the intake and of the reading. */
  readonly notes: readonly Note[]
  /** Judged claims that lost their ground in a changed report. */
  readonly lost: readonly string[]
}

/** Reads what the ledger does not have yet of a group, in this thread, and writes all of it in one step. */
export async function addGroup(
  store: Store,
  dossier: string,
  group: readonly MaybeIncoming[],
  { read }: Pick<Rules, 'read'>,
  who: Who,
): Promise<Added> {
  const readHere: ReadReports = async (reports, settings) => reports.map((report) => read(report, settings))
  return writeGroup(store, dossier, await readGroup(store, dossier, group, readHere), who)
}

/** Reads what the ledger does not have yet of a group. Nothing is written, so that it can be done ahead. */
export async function readGroup(
  store: Store,
  dossier: string,
  group: readonly MaybeIncoming[],
  read: ReadReports,
): Promise<ArrivedGroup> {
  const incoming = group.filter((one): one is Incoming => one.report !== null)
  const notes = group.filter(({ report }) => report === null).flatMap((one) => one.notes)
  const sifted = incoming.length > 0 ? await store.sift(dossier, incoming) : []
  const wanted = sifted.flatMap((one) => (one.kind === 'new' || one.kind === 'changed' ? [one.report] : []))
  const settings = await store.findSettings(dossier)
  const readings = wanted.length > 0 ? await read(wanted, settings) : []
  const found = new Map(wanted.map((report, at) => [report, { report, reading: readings[at]! }]))
  const arrived = incoming.map((one, at) => ({ incoming: one, read: findRead(sifted[at]!, found) }))
  return { arrived, settings, notes }
}

type Found = NonNullable<Arrived['read']>

function findRead(disposition: Disposition, found: ReadonlyMap<Report, Found>): Found | null {
  return ('report' in disposition && found.get(disposition.report)) || null
}

/** Writes a group in one step. What others did in the ledger since it was read is respected. */
export async function writeGroup(store: Store, dossier: string, group: ArrivedGroup, who: Who): Promise<Added> {
  const { dispositions, readings, lost } = await store.add(dossier, group, who)
  return {
    reports: group.arrived.map(({ incoming: { report } }, at) => ({
      origin: report.origin,
      disposition: dispositions[at]!,
      claims: readings[at]?.claims.length ?? 0,
    })),
    notes: [
      ...group.notes,
      ...group.arrived.flatMap(({ incoming }, at) => [...incoming.notes, ...(readings[at]?.notes ?? [])]),
    ],
    lost,
  }
}

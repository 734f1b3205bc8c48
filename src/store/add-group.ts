import type { Note } from '../model/note.ts'
import type { Arrived, Disposition, Incoming } from './incoming.ts'
import type { Rules, Who } from './rules.ts'
import type { Store } from './store.ts'

/** What may come in: reports, and notes on what is none. */
interface MaybeIncoming extends Omit<Incoming, 'report'> {
  readonly report: Incoming['report'] | null
}

/** What became of a group, once it is in the ledger for good. */
export interface Added {
  /** One per report, in their order, with where it came from and how many claims were read. */
  readonly reports: readonly { readonly origin: string; readonly disposition: Disposition; readonly claims: number }[]
  /** Of the intake and of the reading. */
  readonly notes: readonly Note[]
  /** Judged claims that lost their ground in a changed report. */
  readonly lost: readonly string[]
}

/** Reads what the ledger does not have yet of a group, and writes all of it in one step. */
export async function addGroup(
  store: Store,
  dossier: string,
  group: readonly MaybeIncoming[],
  { read }: Pick<Rules, 'read'>,
  who: Who,
): Promise<Added> {
  const incoming = group.filter((one): one is Incoming => one.report !== null)
  const loose = group.filter(({ report }) => report === null).flatMap(({ notes }) => notes)
  const sifted = await store.sift(dossier, incoming)
  const arrived = incoming.map((one, at) => readIfWanted(one, sifted[at]!, read))
  if (loose.length > 0) await store.keepNotes(dossier, loose, who)
  const { dispositions, lost } = incoming.length > 0 ? await store.add(dossier, arrived, who) : NOTHING_ADDED
  return {
    reports: incoming.map(({ report }, at) => ({
      origin: report.origin,
      disposition: dispositions[at]!,
      claims: arrived[at]!.reading?.claims.length ?? 0,
    })),
    notes: [...loose, ...arrived.flatMap(({ incoming, reading }) => [...incoming.notes, ...(reading?.notes ?? [])])],
    lost,
  }
}

const NOTHING_ADDED = { dispositions: [], lost: [] }

function readIfWanted(incoming: Incoming, disposition: Disposition, read: Rules['read']): Arrived {
  const isWanted = disposition.kind === 'new' || disposition.kind === 'changed'
  return { incoming, reading: isWanted ? read(disposition.report) : null }
}

import type { Claim } from '../model/claim.ts'
import type { Note } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import { hashClaimRow, isInForce, listChangedRows, listJoined, listLeft } from './claim-rows.ts'
import type { Session } from './database.ts'
import { writeClaims } from './fit-blocks.ts'
import { type HeldClaims, loadHeldClaims, NOTHING_HELD } from './held-claims.ts'
import { nameClaim } from './judgements.ts'
import type { Deed } from './log.ts'
import { matchClaims } from './match-claims.ts'
import { headOf } from './match-reports.ts'
import { findJoinedBlocks } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
import { toNoteRow, withoutDoubleNotes } from './save-notes.ts'
import { insertRows, type RowOf } from './tables.ts'
import { hashTold, listToldRows, loadToldHashes, type ToldRows } from './told-rows.ts'

/** A report that was read, for the first time or again. */
export interface ReadReport {
  readonly reading: Reading
  readonly version: number
  /** Whether the ledger has claims of it from before. */
  readonly isKnown: boolean
  readonly isSameText: boolean
  /** Notes from its intake. */
  readonly notes: readonly Note[]
}

/** What saving did: the blocks that must be built anew, what is to be logged, and what lost its ground. */
export interface Saved {
  readonly touched: ReadonlySet<string>
  readonly deeds: readonly Deed[]
  /** Judged claims that are no longer in the text or no longer read, by name. */
  readonly lost: readonly string[]
  /** Claims that are no longer read but in force, as a person vouched for them. */
  readonly kept: readonly string[]
}

/** Writes what was read of reports: claims, statements, acts, times and notes. */
export async function saveReadings(session: Session, context: Context, reports: readonly ReadReport[]): Promise<Saved> {
  const known = reports.filter(({ isKnown }) => isKnown).map(idOf)
  const held = await loadHeldClaims(session, context.dossier, known)
  const toldBefore = await loadToldHashes(session, context.dossier, known)
  const changes = reports.map((report) => {
    const before = { held: held.get(idOf(report)) ?? NOTHING_HELD, told: toldBefore.get(idOf(report)) ?? null }
    return compare(report, before, context)
  })
  const rows = await writeClaims(
    session,
    context,
    changes.flatMap(({ rows }) => rows),
  )
  await saveOthers(session, context, reports, changes)
  const judgements = [...held.values()].flatMap((one) => one.judgements)
  const gone = changes.flatMap(({ rows }) => rows.filter(({ state }) => !isInForce(state)).map(nameRow))
  const joined = await findJoinedBlocks(session, context.dossier, gone, judgements)
  return {
    touched: new Set([...listJoined(rows), ...changes.flatMap(({ left }) => left), ...joined]),
    deeds: changes.flatMap(({ deed }) => deed ?? []),
    lost: changes.flatMap(({ rows }) => rows.filter(({ state }) => state === 'lost').map(nameRow)),
    kept: changes.flatMap(({ rows }) => rows.filter(({ state }) => state === 'kept').map(nameRow)),
  }
}

function idOf({ reading }: ReadReport): string {
  return reading.report.id
}

function nameRow({ report, claim }: RowOf<'claims'>): string {
  return nameClaim(report!, claim!)
}

/** What the ledger has of a report from before. */
interface Before {
  readonly held: HeldClaims
  /** `hashTold`; `null` where there is nothing. */
  readonly told: string | null
}

/** The rows of a report that must be written, and what that touches. */
function compare(report: ReadReport, before: Before, context: Context) {
  const { held } = before
  const { reading, version, isSameText } = report
  const text = { text: reading.report.text, version, isSameText }
  const placed = matchClaims(held.claims, withoutDoubles(reading.claims), text)
  const rows = listChangedRows(placed, headOf(reading.report), held, context)
  const told = listToldRows(reading, version)
  return { rows, told, left: listLeft(rows, held), deed: makeDeed(report, rows, hashTold(told), before) }
}

/** An id is made from the content: two claims that are alike in it are one. */
function withoutDoubles(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

/** Nothing is logged where reading again changed nothing. */
function makeDeed(
  { reading, version, isKnown }: ReadReport,
  rows: readonly RowOf<'claims'>[],
  told: string,
  before: Before,
): Deed | null {
  const { held } = before
  const written = rows.filter((row) => held.rows.get(row.claim!)?.hash !== hashClaimRow(row))
  if (isKnown && written.length === 0 && told === before.told) return null
  const changed = written.filter(({ claim }) => held.rows.has(claim!))
  const claims = Object.fromEntries(changed.map(({ claim }) => [claim, held.rows.get(claim!)!.logged]))
  return {
    action: isKnown ? 'reread' : 'reading',
    subject: reading.report.id,
    old: isKnown ? { claims, told: before.told } : null,
    new: { version, claims: Object.fromEntries(written.map((row) => [row.claim, hashClaimRow(row)])), told },
  }
}

/** Statements, acts, times and notes are of the present reading alone: nobody judges them. */
async function saveOthers(
  session: Session,
  { dossier, at }: Context,
  reports: readonly ReadReport[],
  changes: readonly { readonly told: ToldRows }[],
): Promise<void> {
  const known = reports.filter(({ isKnown }) => isKnown).map(idOf)
  const origins = reports.map(({ reading }) => reading.report.origin)
  if (known.length > 0) {
    for (const table of ['statements', 'acts', 'times']) {
      await session.query(`delete from ${table} where dossier = $1 and report = any($2::text[])`, [dossier, known])
    }
  }
  await session.query(
    'delete from notes where dossier = $1 and (report = any($2::text[]) or origin = any($3::text[]))',
    [dossier, known, origins],
  )
  for (const table of ['statements', 'acts', 'times'] as const) {
    const rows: readonly RowOf<typeof table>[] = changes.flatMap(
      ({ told }) => told[table] as readonly RowOf<typeof table>[],
    )
    await insertRows(session, table, dossier, rows)
  }
  const notes = reports.flatMap(({ reading, notes }) =>
    [...notes, ...reading.notes].map((note) => toNoteRow(note, reading.report.id, at)),
  )
  await insertRows(session, 'notes', dossier, withoutDoubleNotes(notes), 'replace')
}

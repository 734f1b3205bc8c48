import type { Claim } from '../model/claim.ts'
import type { Note } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import { hashValue } from './canonical-json.ts'
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
import { insertRows, type RowOf } from './tables.ts'

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
  const held = await loadHeldClaims(session, context.dossier, reports.filter(({ isKnown }) => isKnown).map(idOf))
  const changes = reports.map((report) => compare(report, held.get(idOf(report)) ?? NOTHING_HELD, context))
  const rows = await writeClaims(
    session,
    context,
    changes.flatMap(({ rows }) => rows),
  )
  await saveOthers(session, context, reports)
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

/** The rows of a report's claims that must be written, and what that touches. */
function compare(report: ReadReport, held: HeldClaims, context: Context) {
  const { reading, version, isSameText } = report
  const text = { text: reading.report.text, version, isSameText }
  const placed = matchClaims(held.claims, withoutDoubles(reading.claims), text)
  const rows = listChangedRows(placed, headOf(reading.report), held, context)
  return { rows, left: listLeft(rows, held), deed: makeDeed(report, rows, held) }
}

/** An id is made from the content: two claims that are alike in it are one. */
function withoutDoubles(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

/** Nothing is logged where reading again changed nothing. */
function makeDeed(
  { reading, version, isKnown }: ReadReport,
  rows: readonly RowOf<'claims'>[],
  held: HeldClaims,
): Deed | null {
  const written = rows.filter((row) => held.rows.get(row.claim!)?.hash !== hashClaimRow(row))
  if (isKnown && written.length === 0) return null
  const changed = written.filter(({ claim }) => held.rows.has(claim!))
  const before = changed.map(({ claim }) => [claim, held.rows.get(claim!)!.logged])
  return {
    action: isKnown ? 'reread' : 'reading',
    subject: reading.report.id,
    old: changed.length === 0 ? null : { claims: Object.fromEntries(before) },
    new: { version, claims: Object.fromEntries(written.map((row) => [row.claim, hashClaimRow(row)])) },
  }
}

/** Statements, acts, times and notes are of the present reading alone: nobody judges them. */
async function saveOthers(session: Session, { dossier, at }: Context, reports: readonly ReadReport[]): Promise<void> {
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
  await insertRows(session, 'statements', dossier, reports.flatMap(toStatementRows), 'keep')
  await insertRows(session, 'acts', dossier, reports.flatMap(toActRows), 'keep')
  await insertRows(session, 'times', dossier, reports.flatMap(toTimeRows), 'keep')
  const notes = reports.flatMap(({ reading, notes }) =>
    [...notes, ...reading.notes].map((note) => toNoteRow(note, reading.report.id, at)),
  )
  await insertRows(session, 'notes', dossier, withoutDoubleNotes(notes), 'replace')
}

function toStatementRows({ reading, version }: ReadReport): RowOf<'statements'>[] {
  const report = reading.report.id
  return reading.statements.map((data) => {
    const { id, position, content } = data
    return { report, statement: id, version, about: position?.about ?? null, position: content[0]?.start ?? 0, data }
  })
}

function toActRows({ reading, version }: ReadReport): RowOf<'acts'>[] {
  const report = reading.report.id
  return reading.acts.map((data) => {
    const { id, position, quote } = data
    return { report, act: id, version, about: position.about, position: quote.start, data }
  })
}

function toTimeRows({ reading }: ReadReport): RowOf<'times'>[] {
  const times = 'times' in reading ? (reading.times as readonly { readonly start: number }[]) : []
  return times.map((data) => ({ report: reading.report.id, position: data.start, data }))
}

/** A note is known by what it says: the same again is the same note. */
export function toNoteRow(note: Note, report: string | null, at: string): RowOf<'notes'> {
  const { origin, kind, message } = note
  return { note: hashValue(note).slice(0, 32), report, origin, kind, message, noted_at: at }
}

function withoutDoubleNotes(rows: readonly RowOf<'notes'>[]): readonly RowOf<'notes'>[] {
  return [...new Map(rows.map((row) => [row.note, row])).values()]
}

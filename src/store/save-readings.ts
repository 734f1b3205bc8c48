import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Note } from '../model/note.ts'
import type { ReportHead } from '../model/question.ts'
import type { Reading } from '../model/reading.ts'
import { hashValue } from './canonical-json.ts'
import type { Session } from './database.ts'
import { claimsOf, leaveOutUndone, loadJudgementsOn, nameClaim } from './judgements.ts'
import type { Deed } from './log.ts'
import { type HeldClaim, matchClaims, type PlacedClaim } from './match-claims.ts'
import { headOf } from './match-reports.ts'
import { unpackJson } from './pack-text.ts'
import type { Context } from './rules.ts'
import type { ClaimState } from './store.ts'
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

/** Claims of a report in the ledger with the rows they have now. */
interface Held {
  readonly claims: readonly HeldClaim[]
  readonly rows: ReadonlyMap<string, HeldRow>
  readonly judgements: readonly Judgement[]
}

/** Writes what was read of reports: claims, statements, acts, times and notes. */
export async function saveReadings(session: Session, context: Context, reports: readonly ReadReport[]): Promise<Saved> {
  const held = await loadHeld(session, context.dossier, reports.filter(({ isKnown }) => isKnown).map(idOf))
  const changes = reports.map((report) => compare(report, held.get(idOf(report)) ?? NOTHING_HELD, context))
  await insertRows(
    session,
    'claims',
    context.dossier,
    changes.flatMap(({ rows }) => rows),
    'replace',
  )
  await saveOthers(session, context, reports)
  return {
    touched: new Set(changes.flatMap(({ touched }) => touched)),
    deeds: changes.flatMap(({ deed }) => deed ?? []),
    lost: changes.flatMap(({ rows }) => rows.filter(({ state }) => state === 'lost').map(nameRow)),
    kept: changes.flatMap(({ rows }) => rows.filter(({ state }) => state === 'kept').map(nameRow)),
  }
}

const NOTHING_HELD: Held = { claims: [], rows: new Map(), judgements: [] }

function idOf({ reading }: ReadReport): string {
  return reading.report.id
}

function nameRow({ report, claim }: RowOf<'claims'>): string {
  return nameClaim(report!, claim!)
}

function isInForce(state: string | null): boolean {
  return state === 'current' || state === 'kept'
}

/** The rows of a report's claims that must be written, and what that touches. */
function compare(report: ReadReport, held: Held, context: Context) {
  const { reading, version, isSameText } = report
  const placed = matchClaims(held.claims, withoutDoubles(reading.claims), {
    text: reading.report.text,
    version,
    isSameText,
  })
  const head = headOf(reading.report)
  const rows = placed
    .map((claim) => toClaimRow(claim, head, held.judgements, context))
    .filter((row) => !isSameRow(row, held.rows.get(row.claim!)))
  const touched = rows.flatMap((row) => {
    const before = held.rows.get(row.claim!)
    return [...(isInForce(row.state) ? [row.block!] : []), ...(before && isInForce(before.state) ? [before.block] : [])]
  })
  return { rows, touched, deed: makeDeed(report, rows, held) }
}

/** An id is made from the content: two claims that are alike in it are one. */
function withoutDoubles(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

/** The row of a claim; its columns are those of the claim as a person corrected it, `data` is as it was read. */
export function toClaimRow(
  { claim, version, state, enteredBy }: PlacedClaim,
  head: ReportHead,
  judgements: readonly Judgement[],
  { rules }: Context,
): RowOf<'claims'> {
  const corrected =
    judgements.length === 0 ? { report: head, claim } : rules.correct({ report: head, claim }, judgements)
  const { event, source, via, place } = corrected.claim
  return {
    report: head.id,
    claim: claim.id,
    version,
    state,
    entered_by: enteredBy,
    block: rules.blockOf(corrected),
    event,
    source: source?.name ?? null,
    via: via?.name ?? null,
    place: nameOfPlace(place),
    position: claim.figure.start,
    sentence: claim.quote.exact.slice(0, 10_000),
    data: claim,
  }
}

function nameOfPlace(place: Claim['place']): string | null {
  if (place === null) return null
  const name = 'name' in place && typeof place.name === 'string' ? place.name : place.text
  return name.toLowerCase()
}

/** What the log keeps of a claim: enough to see that a row is not what was written. */
export function hashClaimRow(row: Pick<RowOf<'claims'>, 'version' | 'state' | 'entered_by' | 'data'>): string {
  return hashValue([row.version, row.state, row.entered_by, row.data])
}

function isSameRow(row: RowOf<'claims'>, held: HeldRow | undefined): boolean {
  return held !== undefined && held.block === row.block && held.hash === hashClaimRow(row)
}

/** Nothing is logged where reading again changed nothing. */
function makeDeed(
  { reading, version, isKnown }: ReadReport,
  rows: readonly RowOf<'claims'>[],
  held: Held,
): Deed | null {
  if (isKnown && rows.length === 0) return null
  const changed = rows.filter(({ claim }) => held.rows.has(claim!))
  const before = changed.map(({ claim }) => [claim, held.rows.get(claim!)!.logged])
  return {
    action: isKnown ? 'reread' : 'reading',
    subject: reading.report.id,
    old: changed.length === 0 ? null : { claims: Object.fromEntries(before) },
    new: { version, claims: Object.fromEntries(rows.map((row) => [row.claim, hashClaimRow(row)])) },
  }
}

interface HeldRow {
  readonly block: string
  readonly state: string
  readonly hash: string
  readonly logged: unknown
}

interface LoadedRow {
  readonly report: string
  readonly claim: string
  readonly version: number
  readonly state: ClaimState
  readonly entered_by: string | null
  readonly block: string
  readonly data: string
}

async function loadHeld(session: Session, dossier: string, reports: readonly string[]): Promise<Map<string, Held>> {
  if (reports.length === 0) return new Map()
  const rows = await session.query<LoadedRow>(
    `select report, claim, version, state, entered_by, block, data::text from claims
      where dossier = $1 and report = any($2::text[]) order by report, position, claim`,
    [dossier, reports],
  )
  const judgements = await loadJudgementsOn(
    session,
    dossier,
    rows.map(({ report, claim }) => nameClaim(report, claim)),
  )
  const undoings = await session.query<{ data: string }>(
    "select data::text from judgements where dossier = $1 and kind = 'undo' order by number",
    [dossier],
  )
  const inForce = leaveOutUndone([...judgements, ...undoings.map(({ data }) => unpackJson<Judgement>(data))])
  return new Map(
    reports.map((report) => [
      report,
      toHeld(
        rows.filter((row) => row.report === report),
        inForce,
      ),
    ]),
  )
}

const VOUCHING: readonly Judgement['kind'][] = ['accept', 'correct', 'verify']

function toHeld(rows: readonly LoadedRow[], inForce: readonly Judgement[]): Held {
  const judgements = new Map<string, Judgement[]>()
  for (const judgement of inForce) {
    for (const name of claimsOf(judgement)) judgements.set(name, [...(judgements.get(name) ?? []), judgement])
  }
  const held = rows.map((row) => {
    const own = judgements.get(nameClaim(row.report, row.claim)) ?? []
    const claim = unpackJson<Claim>(row.data)
    const { version, state } = row
    const isVouchedFor = own.some(({ kind }) => VOUCHING.includes(kind))
    return { claim, version, state, enteredBy: row.entered_by, isVouchedFor, isJudged: own.length > 0 }
  })
  return {
    claims: held,
    rows: new Map(rows.map((row, at) => [row.claim, toHeldRow(row, held[at]!.claim)])),
    judgements: [...new Set([...judgements.values()].flat())],
  }
}

function toHeldRow({ block, state, version, entered_by }: LoadedRow, data: Claim): HeldRow {
  return { block, state, hash: hashClaimRow({ version, state, entered_by, data }), logged: { version, state, data } }
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

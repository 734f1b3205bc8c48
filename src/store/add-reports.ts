import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { hashBytes } from './canonical-json.ts'
import type { Session } from './database.ts'
import { findSettings } from './dossier-settings.ts'
import type { Arrived, Disposition, Incoming } from './incoming.ts'
import { appendToLog, type Deed } from './log.ts'
import { type Decision, headOf, matchReports } from './match-reports.ts'
import { rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
import { type ReadReport, saveReadings } from './save-readings.ts'
import { insertRows, type RowOf } from './tables.ts'

/** What adding did with each report, and which judged claims lost their ground in a changed one. */
export interface Addition {
  readonly dispositions: readonly Disposition[]
  readonly lost: readonly string[]
}

/** A report that changes the ledger. */
interface Taken {
  readonly incoming: Incoming
  readonly decision: Decision
  readonly report: Report
  readonly version: number
  readonly reading: Reading
}

/** Adds reports in one transaction, in which the dossier is held: all of them, or none. */
export async function addReports(session: Session, context: Context, arrived: readonly Arrived[]): Promise<Addition> {
  const { dossier } = context
  const decisions = await matchReports(
    session,
    dossier,
    arrived.map(({ incoming }) => incoming),
    {
      at: context.at,
      by: context.who.by,
    },
  )
  const settings = await findSettings(session, dossier)
  const read = (report: Report) => context.rules.read(report, settings)
  const taken = decisions.flatMap((decision, at) => take(arrived[at]!, decision, read))
  const latest = keepLatest(taken)
  await saveIntake(session, context, taken, latest)
  const saved = await saveReadings(session, context, latest.map(toReadReport))
  await appendToLog(session, context, [...taken.map(toDeed), ...saved.deeds])
  await rebuildQuestions(session, context, saved.touched)
  return { dispositions: decisions.map(({ disposition }) => disposition), lost: saved.lost }
}

function take({ incoming, reading }: Arrived, decision: Decision, read: (report: Report) => Reading): Taken[] {
  const { disposition } = decision
  if (disposition.kind !== 'new' && disposition.kind !== 'changed') return []
  const { report, version } = disposition
  return [{ incoming, decision, report, version, reading: readAsDecided(report, reading, read) }]
}

/** What was read before the dossier was held may have become another report by now, or have been edited. */
function readAsDecided(report: Report, reading: Reading | null, read: (report: Report) => Reading): Reading {
  const isFitting = reading !== null && JSON.stringify(headOf(reading.report)) === JSON.stringify(headOf(report))
  return isFitting ? reading : read(report)
}

/** Of several versions of one report in one breath the last is the one in force. */
function keepLatest(taken: readonly Taken[]): readonly Taken[] {
  return [...new Map(taken.map((one) => [one.report.id, one])).values()]
}

function toReadReport({ incoming, decision, report, version, reading }: Taken): ReadReport {
  const isSameText = decision.known?.textSha256 === hashBytes(report.text)
  return { reading, version, isKnown: version > 1, isSameText, notes: incoming.notes.filter(isNotIn(reading)) }
}

function isNotIn(reading: Reading) {
  const messages = new Set(reading.notes.map(({ message }) => message))
  return ({ message }: { readonly message: string }) => !messages.has(message)
}

async function saveIntake(
  session: Session,
  { dossier, at, who }: Context,
  taken: readonly Taken[],
  latest: readonly Taken[],
): Promise<void> {
  const write = { at, by: who.by }
  await insertRows(session, 'originals', dossier, taken.map(toOriginalRow), 'keep')
  await insertRows(
    session,
    'versions',
    dossier,
    taken.map((one) => toVersionRow(one, write)),
  )
  await insertRows(
    session,
    'reports',
    dossier,
    latest.map((one) => toReportRow(one, write)),
    'replace',
  )
}

function toOriginalRow({ incoming: { report, original } }: Taken): RowOf<'originals'> {
  return { sha256: report.sha256, bytes: Buffer.from(original ?? Buffer.from(report.text)).toString('base64') }
}

function toVersionRow({ incoming, report, version }: Taken, now: { at: string; by: string }): RowOf<'versions'> {
  const { sha256, text, origin } = incoming.report
  return {
    report: report.id,
    version,
    sha256,
    head: { ...headOf(incoming.report), id: report.id },
    origin,
    text,
    text_sha256: hashBytes(text),
    taken_at: now.at,
    taken_by: now.by,
  }
}

function toReportRow(
  { incoming, decision, report, version }: Taken,
  now: { at: string; by: string },
): RowOf<'reports'> {
  const { known } = decision
  const taken = { ...headOf(incoming.report), id: report.id }
  return {
    report: report.id,
    version,
    seat: incoming.seat ?? known?.seat ?? null,
    address: taken.address ?? known?.address ?? null,
    sha256: taken.sha256,
    text_sha256: hashBytes(report.text),
    outlet: report.outlet,
    published: report.published,
    origin: incoming.report.origin,
    sensitive: known?.sensitive ?? false,
    taken,
    edits: known?.edits ?? {},
    head: headOf(report),
    added_at: known?.addedAt ?? now.at,
    added_by: known?.addedBy ?? now.by,
    changed_at: now.at,
  }
}

function toDeed({ incoming, decision, report, version }: Taken): Deed {
  const { sha256, text, origin } = incoming.report
  const taken = { ...headOf(incoming.report), id: report.id }
  const { known } = decision
  return {
    action: 'intake',
    subject: report.id,
    old: known && { version: known.version, sha256: known.sha256, head: known.taken },
    new: { version, sha256, textSha256: hashBytes(text), head: taken, origin, seat: incoming.seat },
  }
}

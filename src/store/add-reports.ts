import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { hashBytes } from './canonical-json.ts'
import type { Session } from './database.ts'
import { findSettings } from './dossier-settings.ts'
import type { Arrived, ArrivedGroup, Disposition, Incoming } from './incoming.ts'
import { appendToLog, type Deed } from './log.ts'
import { type Decision, headOf, matchReports } from './match-reports.ts'
import { rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
import { saveNotes } from './save-notes.ts'
import { type ReadReport, saveReadings } from './save-readings.ts'
import { insertRows, type RowOf } from './tables.ts'

/** What adding did with each report, and which judged claims lost their ground in a changed one. */
export interface Addition {
  readonly dispositions: readonly Disposition[]
  /** What was written of each; `null` where nothing was. */
  readonly readings: readonly (Reading | null)[]
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
export async function addReports(session: Session, context: Context, group: ArrivedGroup): Promise<Addition> {
  const { dossier, at, who } = context
  const { arrived } = group
  const incoming = arrived.map((one) => one.incoming)
  const decisions = await matchReports(session, dossier, incoming, { at, by: who.by })
  const read = openRereading(await findSettings(session, dossier), group.settings, context)
  const decided = decisions.map((decision, at) => take(arrived[at]!, decision, read))
  const taken = decided.filter((one) => one !== null)
  const latest = keepLatest(taken)
  await saveIntake(session, context, taken, latest)
  const saved = await saveReadings(session, context, latest.map(toReadReport))
  const noted = await saveNotes(session, context, group.notes)
  await appendToLog(session, context, [...noted, ...taken.map(toDeed), ...saved.deeds])
  await rebuildQuestions(session, context, saved.touched)
  return {
    dispositions: decisions.map(({ disposition }) => disposition),
    readings: decided.map((one) => one?.reading ?? null),
    lost: saved.lost,
  }
}

type ReadAsDecided = (report: Report, read: Arrived['read']) => Reading

function take({ incoming, read }: Arrived, decision: Decision, readAsDecided: ReadAsDecided): Taken | null {
  const { disposition } = decision
  if (disposition.kind !== 'new' && disposition.kind !== 'changed') return null
  const { report, version } = disposition
  return { incoming, decision, report, version, reading: readAsDecided(report, read) }
}

/**
 * Reads again where it must be: what was read before the dossier was held may have been edited since, or its dossier says something
 * else of all its reports. That it got another id changes nothing in it.
 */
function openRereading(settings: DossierSettings, before: DossierSettings, { rules }: Context): ReadAsDecided {
  const isSettled = JSON.stringify(settings) === JSON.stringify(before)
  const tell = (report: Report) => JSON.stringify(headOf({ ...report, id: '' }))
  return (report, read) => {
    if (!isSettled || read === null || tell(read.report) !== tell(report)) return rules.read(report, settings)
    return { ...read.reading, report: { ...read.reading.report, id: report.id } }
  }
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

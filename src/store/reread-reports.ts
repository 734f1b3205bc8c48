import type { Note, NoteKind } from '../model/note.ts'
import type { ReportHead } from '../model/question.ts'
import type { Report } from '../model/report.ts'
import type { Session } from './database.ts'
import { findSettings } from './dossier-settings.ts'
import { appendToLog } from './log.ts'
import { unpackJson, unpackText } from './pack-text.ts'
import { gatherWords } from './question-words.ts'
import { rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
import { type Saved, saveReadings } from './save-readings.ts'
import type { RowOf } from './tables.ts'

/** What reading again changed. */
export interface Rereading {
  readonly reports: number
  /** Reports in which anything is read differently. */
  readonly changed: number
  /** Judged claims that are no longer read, by name. */
  readonly lost: readonly string[]
  /** Claims that are no longer read and stay, as a person vouched for them. */
  readonly kept: readonly string[]
}

/** Reads the present versions of these reports again, with the rules of now; the dossier must be held. */
export async function rereadReports(session: Session, context: Context, ids: readonly string[]): Promise<Rereading> {
  const saved = await readAgain(session, context, ids)
  await appendToLog(session, context, saved.deeds)
  await rebuildQuestions(session, context, saved.touched)
  await gatherWords(session, context.dossier, saved.touched)
  return { reports: ids.length, changed: saved.deeds.length, lost: saved.lost, kept: saved.kept }
}

/** As `rereadReports`, but leaves the log and the questions to whoever calls it. */
export async function readAgain(session: Session, context: Context, ids: readonly string[]): Promise<Saved> {
  const reports = await loadReports(session, context.dossier, ids)
  const settings = await findSettings(session, context.dossier)
  const notes = await loadNotesOfIntake(session, context.dossier, ids)
  return saveReadings(
    session,
    context,
    reports.map(({ report, version }) => ({
      reading: context.rules.read(report, settings),
      version,
      isKnown: true,
      isSameText: true,
      notes: notes.get(report.id) ?? [],
    })),
  )
}

interface TextRow {
  readonly version: number
  readonly origin: string
  readonly head: string
  readonly text: string
}

/** What the intake could not make out holds as long as the text; the notes of the reading are made anew. */
async function loadNotesOfIntake(
  session: Session,
  dossier: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Note[]>> {
  const rows = await session.query<
    Pick<RowOf<'notes'>, 'report'> & { kind: NoteKind; origin: string; message: string }
  >(
    `select report, kind, origin, message from notes
      where dossier = $1 and report = any($2::text[]) and kind in ('undecided', 'no-text') order by noted_at, note`,
    [dossier, ids],
  )
  const notes = new Map<string, Note[]>(ids.map((id) => [id, []]))
  for (const { report, kind, origin, message } of rows) {
    notes.get(report!)!.push({ kind, origin: unpackText(origin), message: unpackText(message) })
  }
  return notes
}

/** Reports as they hold now: the latest text, with a person's edits. */
async function loadReports(
  session: Session,
  dossier: string,
  ids: readonly string[],
): Promise<readonly { readonly report: Report; readonly version: number }[]> {
  const rows = await session.query<TextRow>(
    `select r.version, r.origin, r.head::text as head, v.text from reports r
      join versions v on v.dossier = r.dossier and v.report = r.report and v.version = r.version
      where r.dossier = $1 and r.report = any($2::text[]) order by r.report`,
    [dossier, ids],
  )
  return rows.map(({ version, origin, head, text }) => ({
    version,
    report: { ...unpackJson<ReportHead>(head), origin: unpackText(origin), text: unpackText(text) },
  }))
}

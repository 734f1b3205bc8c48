import type { Note } from '../model/note.ts'
import { hashValue } from './canonical-json.ts'
import type { Session } from './database.ts'
import type { Deed } from './log.ts'
import type { Context } from './rules.ts'
import { insertRows, type RowOf } from './tables.ts'

/**
 * Keeps notes on what was no report, and gives what is to be logged: those that the dossier does not have yet, so that the same
 * input again changes nothing. The dossier must be held.
 */
export async function saveNotes(
  session: Session,
  { dossier, at }: Pick<Context, 'dossier' | 'at'>,
  notes: readonly Note[],
): Promise<readonly Deed[]> {
  if (notes.length === 0) return []
  const rows = withoutDoubleNotes(notes.map((note) => toNoteRow(note, null, at)))
  const known = await session.query<{ note: string }>(
    'select note from notes where dossier = $1 and note = any($2::text[])',
    [dossier, rows.map(({ note }) => note)],
  )
  const fresh = rows.filter(({ note }) => !known.some((one) => one.note === note))
  await insertRows(session, 'notes', dossier, fresh)
  return fresh.map(({ origin, kind, message }) => {
    return { action: 'note', subject: null, old: null, new: { origin, kind, message } }
  })
}

/** A note is known by what it says: the same again is the same note. */
export function toNoteRow(note: Note, report: string | null, at: string): RowOf<'notes'> {
  const { origin, kind, message } = note
  return { note: hashValue(note).slice(0, 32), report, origin, kind, message, noted_at: at }
}

export function withoutDoubleNotes(rows: readonly RowOf<'notes'>[]): readonly RowOf<'notes'>[] {
  return [...new Map(rows.map((row) => [row.note, row])).values()]
}

import type { Judgement } from '../model/judgement.ts'
import type { Note, NoteKind } from '../model/note.ts'
import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { unpackJson, unpackText } from './pack-text.ts'

/** Judgements in the order in which they were made, undone ones and undoings included. */
export async function listJudgements(
  session: Session,
  dossier: string,
  filter: { readonly claim?: string } = {},
): Promise<readonly Judgement[]> {
  const where = new Conditions(dossier, 'judgements').add('(claim_a = ? or claim_b = ?)', filter.claim)
  const rows = await session.query<{ data: string }>(
    `select data::text from judgements where ${where.toSql()} order by number`,
    where.values,
  )
  return rows.map(({ data }) => unpackJson<Judgement>(data))
}

/** What could not be read or decided, by where it stands. */
export async function listNotes(
  session: Session,
  dossier: string,
  filter: { readonly report?: string } = {},
): Promise<readonly Note[]> {
  const where = new Conditions(dossier, 'notes').add('report = ?', filter.report)
  const rows = await session.query<{ kind: NoteKind; origin: string; message: string }>(
    `select kind, origin, message from notes where ${where.toSql()} order by origin, noted_at, note`,
    where.values,
  )
  return rows.map(({ kind, origin, message }) => ({ kind, origin: unpackText(origin), message: unpackText(message) }))
}

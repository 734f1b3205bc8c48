import type { Session } from '../src/store/database.ts'

/**
 * Copies all reports, claims and questions of a dossier in the database itself: reading and lining up a million claims takes
 * hours, and pages that are asked of them do not care where they came from. The copies stand in blocks of their own.
 */
export async function enlargeLedger(session: Session, dossier: string, copies: number): Promise<void> {
  for (let copy = 1; copy <= copies; copy++) {
    const mark = `~${copy}`
    for (const sql of COPY) await session.query(sql, [dossier, mark])
  }
}

const RENAMED = `regexp_replace(data::text, '"report":"([^"]*)"', '"report":"\\1' || $2 || '"', 'g')`

/** Originals share their bytes. Each copy is told from the first by its mark, which only these have. */
const COPY = [
  `insert into reports select dossier, report || $2, version, null, null, sha256, text_sha256, outlet, published, origin,
      sensitive, taken, edits, regexp_replace(head::text, '"id":"([^"]*)"', '"id":"\\1' || $2 || '"')::json, added_at,
      added_by, changed_at from reports where dossier = $1 and report !~ '~'`,
  `insert into versions select dossier, report || $2, version, sha256, head, origin, text, text_sha256, taken_at, taken_by
      from versions where dossier = $1 and report !~ '~'`,
  `insert into claims select dossier, report || $2, claim, version, state, entered_by, block || $2, event, source, via,
      place, position, sentence, setting, data from claims where dossier = $1 and report !~ '~'`,
  `insert into statements select dossier, report || $2, statement, version, about, position, data
      from statements where dossier = $1 and report !~ '~'`,
  `insert into questions select dossier, question || $2, block || $2, standing, event, unit, place, part_of, country,
      since, until, outlets, voices, claims, changed_at,
      regexp_replace(${RENAMED}, '"id":"([^"]*)"', '"id":"\\1' || $2 || '"')::json
      from questions where dossier = $1 and question !~ '~'`,
]

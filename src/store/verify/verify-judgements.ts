import { toCanonicalJson } from '../canonical-json.ts'
import type { Session } from '../database.ts'
import { unpackJson } from '../pack-text.ts'
import type { Finding } from './finding.ts'

/** Every judgement must be what the log says was decided, and none of them may be missing. */
export async function* verifyJudgements(session: Session, dossier: string): AsyncGenerator<Finding> {
  const logged = await loadLogged(session, dossier)
  const rows = await session.query<{ judgement: string; data: string }>(
    'select judgement, data::text from judgements where dossier = $1 order by number',
    [dossier],
  )
  const seen = new Set(rows.map(({ judgement }) => judgement))
  for (const { judgement, data } of rows) {
    const subject = `judgement ${judgement}`
    if (!logged.has(judgement)) yield { dossier, subject, message: 'is not in the log' }
    else if (logged.get(judgement) !== toCanonicalJson(unpackJson(data)))
      yield { dossier, subject, message: 'was altered' }
  }
  for (const judgement of logged.keys()) {
    if (!seen.has(judgement)) yield { dossier, subject: `judgement ${judgement}`, message: 'is gone' }
  }
}

/** Without those whose words a removal erased. */
async function loadLogged(session: Session, dossier: string): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query<{ subject: string; new: string }>(
    `select subject, new::text from log where dossier = $1 and action = 'judgement' and new is not null`,
    [dossier],
  )
  return new Map(rows.map(({ subject, new: value }) => [subject, toCanonicalJson(unpackJson(value))]))
}

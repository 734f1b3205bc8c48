import process from 'node:process'
import { RULES } from '../src/pipeline.ts'
import { addGroup } from '../src/store/add-group.ts'
import type { Database, Session } from '../src/store/database.ts'
import type { Incoming } from '../src/store/incoming.ts'
import { openStore } from '../src/store/open-store.ts'
import { rebuildQuestions } from '../src/store/rebuild-questions.ts'

const REPORTS_AT_ONCE = 300
const BLOCKS_AT_ONCE = 1000

/**
 * Adds reports until the dossier has so many claims, and answers the questions once, at the end: the answers do not depend on the
 * order in which reports come in, and answering them anew for each group would take hours. A filling that was broken off goes on.
 */
export async function fillLedger(
  database: Database,
  dossier: string,
  reports: Generator<Incoming>,
  claims: number,
): Promise<void> {
  const who = { by: 'bench', tool: 'lagebild bench' }
  const store = await openStore(withoutQuestions(database), { rules: RULES, clock: () => new Date() })
  const begun = performance.now()
  for (let held = (await store.listDossiers())[0]?.claims ?? 0; held < claims; ) {
    const group = Array.from({ length: REPORTS_AT_ONCE }, () => reports.next().value)
    const added = await addGroup(store, dossier, group, RULES, who)
    held += added.reports.reduce((sum, one) => sum + one.claims, 0)
    tell(`${held} claims`, begun)
  }
  await answerAll(database, dossier)
}

/** The blocks that have no question yet. */
async function answerAll(database: Database, dossier: string): Promise<void> {
  const rows = await database.query<{ block: string }>(
    `select block from claims where dossier = $1 and state in ('current', 'kept')
      except select block from questions where dossier = $1 order by block`,
    [dossier],
  )
  if (rows.length === 0) return
  await database.tidy()
  const context = { dossier, at: new Date().toISOString(), who: { by: 'bench', tool: 'lagebild bench' }, rules: RULES }
  const begun = performance.now()
  for (let at = 0; at < rows.length; at += BLOCKS_AT_ONCE) {
    const blocks = new Set(rows.slice(at, at + BLOCKS_AT_ONCE).map(({ block }) => block))
    await database.transaction((session) => rebuildQuestions(session, context, blocks))
    await database.settle()
    tell(`${at + blocks.size} of ${rows.length} blocks`, begun)
  }
  await database.tidy()
}

function tell(done: string, begun: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  process.stderr.write(`${process.stderr.isTTY ? '\r' : '\n'}${done}, ${seconds} s`)
}

/** A database that finds no claims when questions are to be built. */
function withoutQuestions(database: Database): Database {
  const blind = (session: Session): Session => ({
    query: async (sql, values) => (asksForClaims(sql) ? [] : session.query(sql, values)),
  })
  return { ...database, transaction: (work) => database.transaction((session) => work(blind(session))) }
}

function asksForClaims(sql: string): boolean {
  return /from claims\s+where dossier = \$1 and block = any.+order by/su.test(sql)
}

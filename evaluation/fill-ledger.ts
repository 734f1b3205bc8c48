import { availableParallelism } from 'node:os'
import process from 'node:process'
import { openReader } from '../src/http/open-reader.ts'
import { mapAhead } from '../src/intake/map-ahead.ts'
import { RULES } from '../src/pipeline.ts'
import { readGroup, writeGroup } from '../src/store/add-group.ts'
import type { Database, Session } from '../src/store/database.ts'
import type { Incoming } from '../src/store/incoming.ts'
import { openStore } from '../src/store/open-store.ts'
import { rebuildQuestions } from '../src/store/rebuild-questions.ts'

const REPORTS_AT_ONCE = 200
const BLOCKS_AT_ONCE = 200
/** So many groups of blocks are answered at once: one is worked out while the database writes another. */
const ANSWERING = 2
/** As built: threads read no TypeScript. */
const WORKER = new URL('../dist/program/intake-worker.js', import.meta.url)
const WHO = { by: 'bench', tool: 'lagebild bench' }

/**
 * Adds reports until the dossier has so many claims, read in threads as `lagebild add` does, and answers the questions once, at the
 * end: the answers do not depend on the order in which reports come in, and answering them anew for each group would take hours. A
 * filling that was broken off goes on.
 */
export async function fillLedger(
  database: Database,
  dossier: string,
  reports: Generator<Incoming>,
  claims: number,
): Promise<void> {
  const store = await openStore(withoutQuestions(database), { rules: RULES, clock: () => new Date() })
  const begun = performance.now()
  let held = (await store.listDossiers())[0]?.claims ?? 0
  const reader = openReader(availableParallelism(), WORKER)
  const read = (group: readonly Incoming[]) => readGroup(store, dossier, group, reader.read)
  if (held < claims) {
    for await (const group of mapAhead(takeGroups(reports), reader.ahead, read)) {
      const added = await writeGroup(store, dossier, group, WHO)
      held += added.reports.reduce((sum, one) => sum + one.claims, 0)
      tell(`${held} claims`, begun)
      if (held >= claims) break
    }
  }
  await reader.close()
  await answerAll(database, dossier)
}

async function* takeGroups(reports: Generator<Incoming>): AsyncGenerator<readonly Incoming[]> {
  for (;;) yield Array.from({ length: REPORTS_AT_ONCE }, () => reports.next().value)
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
  const context = { dossier, at: new Date().toISOString(), who: WHO, rules: RULES }
  const begun = performance.now()
  let done = 0
  const answer = async (blocks: ReadonlySet<string>) => {
    await database.transaction((session) => rebuildQuestions(session, context, blocks))
    await database.settle()
    done += blocks.size
    tell(`${done} of ${rows.length} blocks`, begun)
  }
  for await (const _ of mapAhead(takeBlocks(rows), ANSWERING, answer));
  await database.tidy()
}

async function* takeBlocks(rows: readonly { readonly block: string }[]): AsyncGenerator<ReadonlySet<string>> {
  for (let at = 0; at < rows.length; at += BLOCKS_AT_ONCE) {
    yield new Set(rows.slice(at, at + BLOCKS_AT_ONCE).map(({ block }) => block))
  }
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

import type { Judgement } from '../model/judgement.ts'
import { addReports } from './add-reports.ts'
import { readBackupFile, writeBackupFile } from './backup/backup-file.ts'
import { readBackup } from './backup/read-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import type { Database, Session } from './database.ts'
import { changeSettings, findSettings, saysNothing } from './dossier-settings.ts'
import { editReport } from './edit-report.ts'
import { enterClaim } from './enter-claim.ts'
import { holdDossier } from './hold-dossier.ts'
import { judge } from './judge.ts'
import { findClaim, holdsSensitive, listClaims } from './list-claims.ts'
import { expectDossier, listDossiers } from './list-dossiers.ts'
import { listJudgements, listNotes } from './list-judgements.ts'
import { listLog } from './list-log.ts'
import { listPositions } from './list-positions.ts'
import { countQuestions, findQuestion, listAnswered, listQuestions } from './list-questions.ts'
import { findOriginal, findReport, listReports, listVersions } from './list-reports.ts'
import { listTombstones } from './list-tombstones.ts'
import { appendToLog, findLogHead } from './log.ts'
import { matchReports } from './match-reports.ts'
import { migrate } from './migrations/migrate.ts'
import { removeReport, TABLES_OF_CONTENT } from './remove-report.ts'
import { type Rereading, rereadReports } from './reread-reports.ts'
import type { Context, Rules, Who } from './rules.ts'
import type { Page, PageWish } from './shapes.ts'
import type { Store } from './store.ts'
import { DERIVED_TABLES } from './tables.ts'
import { verifyLedger } from './verify/verify-ledger.ts'

/** What a store needs beside its database. */
export interface StoreSettings {
  readonly rules: Rules
  /** The moment it is. */
  readonly clock: () => Date
}

/** Reports to one transaction when all are read again. */
const REPORTS_AT_ONCE = 50

/** Opens the store on a database, whose tables it brings to their present shape first. */
export async function openStore(database: Database, { rules, clock }: StoreSettings): Promise<Store> {
  await migrate(database)

  function change<T>(dossier: string, who: Who, work: (session: Session, context: Context) => Promise<T>): Promise<T> {
    const context = { dossier, at: clock().toISOString(), who, rules }
    return commit(async (session) => {
      await holdDossier(session, context)
      return work(session, context)
    })
  }

  /** A change to a dossier that must be there. */
  async function amend<T>(
    dossier: string,
    who: Who,
    work: (session: Session, context: Context) => Promise<T>,
  ): Promise<T> {
    await expectDossier(database, dossier)
    return change(dossier, who, work)
  }

  async function commit<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const result = await database.transaction(work)
    await database.settle()
    return result
  }

  /** A list of a dossier that must be there; the dossier is looked for when nothing was found. */
  async function list<T>(dossier: string, items: Promise<T>): Promise<T> {
    const found = await items
    const rows = Array.isArray(found) ? found : (found as Page<unknown>).items
    if (rows.length === 0) await expectDossier(database, dossier)
    return found
  }

  async function reread(dossier: string, who: Who): Promise<Rereading> {
    await expectDossier(database, dossier)
    let all: Rereading = { reports: 0, changed: 0, lost: [], kept: [] }
    for await (const ids of listIds(dossier)) {
      const some = await change(dossier, who, (session, context) => rereadReports(session, context, ids))
      all = addUp(all, some)
    }
    return all
  }

  async function* listIds(dossier: string): AsyncGenerator<readonly string[]> {
    let wish: PageWish = { limit: REPORTS_AT_ONCE }
    for (;;) {
      const { items, next } = await listReports(database, dossier, {}, wish)
      yield items.map(({ head }) => head.id)
      if (next === null) return
      wish = { limit: REPORTS_AT_ONCE, after: next }
    }
  }

  async function* verify(dossier?: string) {
    if (dossier !== undefined) await expectDossier(database, dossier)
    const names = dossier === undefined ? (await listDossiers(database)).map(({ name }) => name) : [dossier]
    for (const name of names) yield* verifyLedger(database, name)
  }

  return {
    listDossiers: () => listDossiers(database),
    listReports: (dossier, filter, page) => list(dossier, listReports(database, dossier, filter, page)),
    findReport: (dossier, report) => findReport(database, dossier, report),
    listVersions: (dossier, report) => list(dossier, listVersions(database, dossier, report)),
    findOriginal: (dossier, sha256) => findOriginal(database, dossier, sha256),
    listClaims: (dossier, filter, page) => list(dossier, listClaims(database, dossier, filter, page)),
    holdsSensitive: (dossier) => holdsSensitive(database, dossier),
    findClaim: (dossier, claim) => findClaim(database, dossier, claim),
    listQuestions: (dossier, filter, page) => list(dossier, listQuestions(database, dossier, filter, page)),
    findQuestion: (dossier, question) => findQuestion(database, dossier, question),
    listAnswered: (dossier, page) => list(dossier, listAnswered(database, dossier, page)),
    countQuestions: (dossier, filter) => countQuestions(database, dossier, filter),
    listPositions: (dossier, filter, page) => list(dossier, listPositions(database, dossier, filter, page)),
    listJudgements: (dossier, filter) => list(dossier, listJudgements(database, dossier, filter)),
    listNotes: (dossier, filter) => list(dossier, listNotes(database, dossier, filter)),
    listTombstones: (dossier) => list(dossier, listTombstones(database, dossier)),
    listLog: (dossier, page) => list(dossier, listLog(database, dossier, page)),
    findLogHead: (dossier) => findLogHead(database, dossier),
    findSettings: (dossier) => findSettings(database, dossier),
    changeSettings: (dossier, settings, who) =>
      saysNothing(settings)
        ? findSettings(database, dossier)
        : change(dossier, who, (session, context) => changeSettings(session, context, settings)),

    sift: async (dossier, incoming) => {
      const decisions = await matchReports(database, dossier, incoming, { at: clock().toISOString(), by: '' })
      return decisions.map(({ disposition }) => disposition)
    },
    add: (dossier, group, who) => change(dossier, who, (session, context) => addReports(session, context, group)),
    reread,
    judge: (dossier, draft, who): Promise<Judgement> =>
      amend(dossier, who, (session, context) => judge(session, context, draft)),
    editReport: (dossier, report, edit, who) =>
      amend(dossier, who, (session, context) => editReport(session, context, report, edit)),
    enterClaim: (dossier, report, entered, who) =>
      amend(dossier, who, (session, context) => enterClaim(session, context, report, entered)),
    removeReport: async (dossier, report, why, who) => {
      await amend(dossier, who, (session, context) => removeReport(session, context, report, why))
      await database.wipe([...TABLES_OF_CONTENT, 'originals', 'judgements', 'questions', 'log', ...DERIVED_TABLES])
    },
    recordExport: (dossier, what, who) =>
      amend(dossier, who, async (session, context) => {
        const state = await findLogHead(session, dossier)
        await appendToLog(session, context, [{ action: 'export', subject: null, old: null, new: { ...what, state } }])
        return state
      }),
    verify,
    // The log tells of it before there is a file. One snapshot of all tables, whatever others write meanwhile.
    backup: async (file, passphrase, who) => {
      const move = { action: 'backup', isEncrypted: passphrase !== null } as const
      for (const { name } of await listDossiers(database))
        await change(name, who, (session, context) => logMove(session, context, move))
      await database.transaction(async (session) => {
        await session.query('set transaction isolation level repeatable read, read only')
        await writeBackupFile(file, writeBackup(session), passphrase)
      })
    },
    restore: async (file, passphrase, who) => {
      const move = { action: 'restore', isEncrypted: passphrase !== null } as const
      const at = clock().toISOString()
      const dossiers = await commit(async (session) => {
        const names = await readBackup(session, readBackupFile(file, passphrase))
        for (const dossier of names) await logMove(session, { dossier, at, who }, move)
        return names
      })
      await database.tidy()
      return dossiers
    },
    tidy: () => database.tidy(),
    close: () => database.close(),
  }
}

/** A ledger that went to a file or came from one, and in which state. */
async function logMove(
  session: Session,
  context: Pick<Context, 'dossier' | 'at' | 'who'>,
  { action, isEncrypted }: { readonly action: 'backup' | 'restore'; readonly isEncrypted: boolean },
): Promise<void> {
  const state = await findLogHead(session, context.dossier)
  await appendToLog(session, context, [{ action, subject: null, old: null, new: { isEncrypted, state } }])
}

function addUp(all: Rereading, some: Rereading): Rereading {
  return {
    reports: all.reports + some.reports,
    changed: all.changed + some.changed,
    lost: [...all.lost, ...some.lost],
    kept: [...all.kept, ...some.kept],
  }
}

import type { Note } from '../model/note.ts'
import type { Act } from '../model/position.ts'
import type { Wording } from '../model/question.ts'
import type { Statement } from '../model/statement.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Session } from '../store/database.ts'
import { unpackJson } from '../store/pack-text.ts'
import type { LedgerReport, ReadableStore, ReportVersion, StoredClaim } from '../store/store.ts'
import { type ClaimCard, loadOnClaims, makeCards } from './claim-card.ts'
import { type JudgementEntry, markUndone } from './judgement-list.ts'
import { linkClaims, type QuestionLink } from './link-claims.ts'
import { type BegunReport, tellBeginning } from './report-beginnings.ts'
import { tellNote } from './tell-note.ts'

/** One report with all that was read in it. */
export interface ReportPage {
  readonly report: BegunReport
  readonly text: string
  readonly versions: readonly VersionHead[]
  readonly claims: readonly ClaimCard[]
  /** Judged claims that lost their ground in a later version or reading. */
  readonly lost: readonly ClaimCard[]
  /** By the ledger's names of the claims. */
  readonly questions: Readonly<Record<string, QuestionLink>>
  readonly statements: readonly Statement[]
  readonly acts: readonly Act[]
  readonly times: readonly TimeExpression[]
  readonly notes: readonly (Note & { readonly wording: Wording })[]
  readonly judgements: readonly JudgementEntry[]
}

export type VersionHead = Omit<ReportVersion, 'text'> & { readonly characters: number }

/** More claims than any report has: they are shown in its text, all of them. */
const ALL = 10_000

export async function viewReport(
  store: ReadableStore,
  session: Session,
  dossier: string,
  id: string,
): Promise<ReportPage | null> {
  const report = await store.findReport(dossier, id)
  if (report === null) return null
  const [versions, claims, lost, notes, statements, acts, times] = await Promise.all([
    store.listVersions(dossier, id),
    store.listClaims(dossier, { report: id }, { limit: ALL }),
    store.listClaims(dossier, { report: id, states: ['lost'] }, { limit: ALL }),
    store.listNotes(dossier, { report: id }),
    listFound<Statement>(session, 'statements', dossier, report),
    listFound<Act>(session, 'acts', dossier, report),
    listTimes(session, dossier, id),
  ])
  const names = [...claims.items, ...lost.items].map(nameHeld)
  const text = versions.find(({ version }) => version === report.version)?.text ?? ''
  const [links, judgements] = await Promise.all([
    linkClaims(session, dossier, names),
    loadOnClaims(session, dossier, names),
  ])
  return {
    report: { ...report, beginning: tellBeginning(report.head, text) },
    text,
    versions: versions.map(toVersionHead),
    claims: await makeCards(session, dossier, claims.items),
    lost: await makeCards(session, dossier, lost.items),
    questions: Object.fromEntries(links),
    statements,
    acts,
    times,
    notes: notes.map((note) => ({ ...note, wording: tellNote(note.message) })),
    judgements: markUndone(judgements).filter(({ judgement }) => judgement.kind !== 'undo'),
  }
}

export function toVersionHead({ text, ...head }: ReportVersion): VersionHead {
  return { ...head, characters: text.length }
}

function nameHeld({ report, claim }: StoredClaim): string {
  return `${report.id}/${claim.id}`
}

/** Of the version in force. */
async function listFound<T>(
  session: Session,
  table: 'statements' | 'acts',
  dossier: string,
  { head, version }: LedgerReport,
): Promise<readonly T[]> {
  const rows = await session.query<{ data: string }>(
    `select data::text from ${table} where dossier = $1 and report = $2 and version = $3 order by position`,
    [dossier, head.id, version],
  )
  return rows.map(({ data }) => unpackJson<T>(data))
}

async function listTimes(session: Session, dossier: string, report: string): Promise<readonly TimeExpression[]> {
  const rows = await session.query<{ data: string }>(
    'select data::text from times where dossier = $1 and report = $2 order by position',
    [dossier, report],
  )
  return rows.map(({ data }) => unpackJson<TimeExpression>(data))
}

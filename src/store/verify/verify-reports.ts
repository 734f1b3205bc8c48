import type { Claim } from '../../model/claim.ts'
import { hashBytes, toCanonicalJson } from '../canonical-json.ts'
import { hashClaimRow } from '../claim-rows.ts'
import type { Session } from '../database.ts'
import { unpackJson, unpackText } from '../pack-text.ts'
import { loadToldHashes } from '../told-rows.ts'
import type { Finding } from './finding.ts'
import { type Quoted, quotesOf } from './quotes-of.ts'

/** What the log says of a report, all entries taken together. */
interface Logged {
  readonly claims: Map<string, string>
  readonly textSha256: Map<number, string>
  taken: unknown
  edits: unknown
  sensitive: boolean
  /** `hashTold`; `null` where the log of an earlier version of Lagebild does not say. */
  told: string | null
}

const REPORTS_AT_ONCE = 200

/** Every report must be as the log says it became: its metadata, its texts, its claims, and their words in the text. */
export async function* verifyReports(session: Session, dossier: string): AsyncGenerator<Finding> {
  const logged = await listLoggedReports(session, dossier)
  for (let last = ''; ; ) {
    const rows = await session.query<ReportRow>(
      `select report, sensitive, taken::text, edits::text, head::text from reports
        where dossier = $1 and report > $2 order by report limit ${REPORTS_AT_ONCE}`,
      [dossier, last],
    )
    for (const row of rows) {
      yield* verifyReport(session, dossier, row)
      logged.delete(row.report)
    }
    if (rows.length < REPORTS_AT_ONCE) break
    last = rows.at(-1)!.report
  }
  for (const report of logged) {
    yield { dossier, subject: `report ${report}`, message: 'is gone, and there is no removal of it in the log' }
  }
}

interface ReportRow {
  readonly report: string
  readonly sensitive: boolean
  readonly taken: string
  readonly edits: string
  readonly head: string
}

/** Those that came in and were not removed since. */
async function listLoggedReports(session: Session, dossier: string): Promise<Set<string>> {
  const rows = await session.query<{ subject: string }>(
    `select subject from log where dossier = $1 and action in ('intake', 'removal') group by subject
      having max(entry) filter (where action = 'intake') > coalesce(max(entry) filter (where action = 'removal'), 0)`,
    [dossier],
  )
  return new Set(rows.map(({ subject }) => subject))
}

async function* verifyReport(session: Session, dossier: string, row: ReportRow): AsyncGenerator<Finding> {
  const logged = await foldLog(session, dossier, row.report)
  const complain = (message: string) => ({ dossier, subject: `report ${row.report}`, message })
  const [taken, edits] = [unpackJson<object>(row.taken), unpackJson<object>(row.edits)]
  if (logged.taken === null) yield complain('is not in the log')
  else if (
    !isSame(taken, logged.taken) ||
    !isSame(edits, logged.edits) ||
    !isSame(unpackJson(row.head), { ...taken, ...edits }) ||
    row.sensitive !== logged.sensitive
  ) {
    yield complain('its metadata was altered')
  }
  const texts = await loadTexts(session, dossier, row.report)
  for (const [version, sha256] of logged.textSha256) {
    const text = texts.get(version)
    if (text === undefined) yield complain(`the text of version ${version} is gone`)
    else if (hashBytes(text) !== sha256) yield complain(`the text of version ${version} was altered`)
  }
  yield* verifyClaims(session, dossier, row.report, logged.claims, texts)
  yield* verifyQuotes(session, dossier, row.report, texts)
  const told = (await loadToldHashes(session, dossier, [row.report])).get(row.report)
  if (logged.told !== null && told !== logged.told) yield complain('its statements, acts or times were altered')
}

function isSame(left: unknown, right: unknown): boolean {
  return toCanonicalJson(left) === toCanonicalJson(right)
}

interface LoggedValue {
  readonly version?: number
  readonly textSha256?: string
  readonly head?: unknown
  readonly edits?: unknown
  readonly sensitive?: boolean
  readonly claims?: Readonly<Record<string, string>>
  readonly told?: string
}

/** Plays the log of one report from its beginning, or from its last removal. */
async function foldLog(session: Session, dossier: string, report: string): Promise<Logged> {
  const rows = await session.query<{ action: string; new: string | null }>(
    `select action, new::text from log where dossier = $1 and subject = $2 and action <> 'judgement'
        and entry > coalesce((select max(entry) from log
          where dossier = $1 and subject = $2 and action = 'removal'), 0)
      order by entry`,
    [dossier, report],
  )
  const logged: Logged = {
    claims: new Map(),
    textSha256: new Map(),
    taken: null,
    edits: {},
    sensitive: false,
    told: null,
  }
  for (const { action, new: json } of rows) {
    const value = json === null ? {} : unpackJson<LoggedValue>(json)
    if (action === 'intake') {
      logged.taken = value.head
      logged.textSha256.set(value.version!, value.textSha256!)
    } else if (action === 'edit') {
      logged.edits = value.edits
      logged.sensitive = value.sensitive ?? false
    }
    for (const [claim, hash] of Object.entries(value.claims ?? {})) logged.claims.set(claim, hash)
    logged.told = value.told ?? logged.told
  }
  return logged
}

async function loadTexts(session: Session, dossier: string, report: string): Promise<ReadonlyMap<number, string>> {
  const rows = await session.query<{ version: number; text: string }>(
    'select version, text from versions where dossier = $1 and report = $2',
    [dossier, report],
  )
  return new Map(rows.map(({ version, text }) => [version, unpackText(text)]))
}

interface ClaimRow {
  readonly claim: string
  readonly version: number
  readonly state: string
  readonly entered_by: string | null
  readonly data: string
}

async function* verifyClaims(
  session: Session,
  dossier: string,
  report: string,
  logged: ReadonlyMap<string, string>,
  texts: ReadonlyMap<number, string>,
): AsyncGenerator<Finding> {
  const rows = await session.query<ClaimRow>(
    `select claim, version, state, entered_by, data::text from claims
      where dossier = $1 and report = $2 order by position, claim`,
    [dossier, report],
  )
  const seen = new Set(rows.map(({ claim }) => claim))
  for (const { claim, data, ...row } of rows) {
    const subject = `claim ${report}/${claim}`
    const read = unpackJson<Claim>(data)
    if (!logged.has(claim)) yield { dossier, subject, message: 'is not in the log' }
    else if (logged.get(claim) !== hashClaimRow({ ...row, data: read }))
      yield { dossier, subject, message: 'was altered' }
    yield* compareWithText(dossier, subject, quotesOf(read), texts.get(row.version))
  }
  for (const claim of logged.keys()) {
    if (!seen.has(claim)) yield { dossier, subject: `claim ${report}/${claim}`, message: 'is gone' }
  }
}

async function* verifyQuotes(
  session: Session,
  dossier: string,
  report: string,
  texts: ReadonlyMap<number, string>,
): AsyncGenerator<Finding> {
  const rows = await session.query<{ kind: string; id: string; version: number; data: string }>(
    `select 'statement' as kind, statement as id, version, data::text from statements where dossier = $1 and report = $2
      union all select 'act', act, version, data::text from acts where dossier = $1 and report = $2`,
    [dossier, report],
  )
  for (const { kind, id, version, data } of rows) {
    yield* compareWithText(dossier, `${kind} ${report}/${id}`, quotesOf(unpackJson(data)), texts.get(version))
  }
}

function* compareWithText(
  dossier: string,
  subject: string,
  quotes: readonly Quoted[],
  text: string | undefined,
): Generator<Finding> {
  if (text === undefined) return
  const lost = quotes.find(({ start, end, wording }) => text.slice(start, end) !== wording)
  if (lost) yield { dossier, subject, message: `the text does not say "${lost.wording.slice(0, 80)}" where it should` }
}

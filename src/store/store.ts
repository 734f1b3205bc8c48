import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { Note } from '../model/note.ts'
import type { Matter } from '../model/position.ts'
import type { LedgerClaim, LedgerQuestion, ReportHead, Standing } from '../model/question.ts'
import type { Addition } from './add-reports.ts'
import type { ReportEdit } from './edit-report.ts'
import type { EnteredClaim } from './enter-claim.ts'
import type { Arrived, Disposition, Incoming } from './incoming.ts'
import type { JudgementDraft } from './judge.ts'
import type { Rereading } from './reread-reports.ts'
import type { Who } from './rules.ts'
import type { Finding } from './verify/finding.ts'

/** What a list gives at once, and the cursor with which it goes on; `null` at its end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface PageWish {
  /** At most so many; 100 unless told. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string | null
}

export interface Dossier {
  readonly name: string
  readonly createdAt: string
  readonly createdBy: string
  readonly reports: number
  readonly claims: number
  readonly questions: number
  readonly contested: number
}

/** The ledger's state: the hash of the last entry of a dossier's log. An export names it. */
export interface LogHead {
  readonly entries: number
  /** SHA-256, lower-case hex; `null` before the first entry. */
  readonly hash: string | null
}

/** A report as the ledger holds it: what was taken in, with a person's edits above it. */
export interface LedgerReport {
  readonly head: ReportHead
  /** The path as it was given when it came in last. */
  readonly origin: string
  readonly version: number
  readonly sensitive: boolean
  readonly claims: number
  readonly addedAt: string
  readonly addedBy: string
  /** When its last version came in. */
  readonly changedAt: string
}

export interface ReportVersion {
  readonly version: number
  readonly head: ReportHead
  readonly origin: string
  readonly text: string
  readonly takenAt: string
  readonly takenBy: string
}

export interface ReportFilter {
  readonly outlet?: string
  /** Published on or after, on or before: ISO dates. */
  readonly since?: string
  readonly until?: string
  /** Words in its text, German stems. */
  readonly words?: string
  /** Leaves out those marked sensitive. */
  readonly withoutSensitive?: boolean
}

/** `current`: in force; `kept`: no longer read, but a person vouched for it; `lost`: a person judged it and it is no longer in the text or no longer read; `old`: of an earlier version or reading. */
export type ClaimState = 'current' | 'kept' | 'lost' | 'old'

/** A claim with what the store knows of it. */
export interface StoredClaim extends LedgerClaim {
  readonly version: number
  readonly state: ClaimState
  /** Who entered it by hand; `null` where it was read. */
  readonly enteredBy: string | null
  /** A person marked it or its report sensitive. */
  readonly sensitive: boolean
}

export interface ClaimFilter {
  readonly report?: string
  readonly event?: string
  readonly place?: string
  readonly source?: string
  /** Words in its sentence, German stems. */
  readonly words?: string
  /** In force unless told. */
  readonly states?: readonly ClaimState[]
  readonly withoutSensitive?: boolean
}

export interface QuestionFilter {
  readonly standing?: Standing
  readonly event?: string
  /** The place's name or that of the place it lies in; upper and lower case alike. */
  readonly place?: string
  readonly country?: string
  /** Speaks of this day or later, of this day or earlier: ISO dates. */
  readonly since?: string
  readonly until?: string
  /** That claims of this report answer. */
  readonly report?: string
  /** Answers that changed after this moment (UTC, ISO 8601). */
  readonly changedSince?: string
}

/** A question with what the store knows of it. */
export interface StoredQuestion extends LedgerQuestion {
  /** When its answer became what it is. */
  readonly changedAt: string
}

export interface PositionFilter {
  readonly about?: Matter
  readonly report?: string
  readonly withoutSensitive?: boolean
}

export interface LogEntry {
  readonly entry: number
  readonly at: string
  readonly by: string
  readonly tool: string
  readonly action: LogAction
  /** The report, claim or judgement it speaks of; `null` where it speaks of the dossier. */
  readonly subject: string | null
  /** `null` where there was nothing, or where a removal erased it. */
  readonly old: unknown
  readonly new: unknown
  readonly hash: string
}

export type LogAction =
  | 'create'
  | 'intake'
  | 'reading'
  | 'reread'
  | 'claim'
  | 'edit'
  | 'judgement'
  | 'export'
  | 'removal'

export interface Tombstone {
  readonly report: string
  readonly sha256: readonly string[]
  readonly at: string
  readonly by: string
  readonly why: string
}

/** All that can be asked of a ledger. Lists of one dossier reject with a LedgerError where there is no such dossier. */
export interface ReadableStore {
  listDossiers(): Promise<readonly Dossier[]>
  /** In the order of their ids. */
  listReports(dossier: string, filter?: ReportFilter, page?: PageWish): Promise<Page<LedgerReport>>
  findReport(dossier: string, report: string): Promise<LedgerReport | null>
  /** All versions, the first one first. */
  listVersions(dossier: string, report: string): Promise<readonly ReportVersion[]>
  /** The bytes as they came in. */
  findOriginal(dossier: string, sha256: string): Promise<Uint8Array | null>
  /** In the order of reports, and in each of the text. */
  listClaims(dossier: string, filter?: ClaimFilter, page?: PageWish): Promise<Page<StoredClaim>>
  /** `claim` is the ledger's name of it: REPORT/CLAIM. */
  findClaim(dossier: string, claim: string): Promise<StoredClaim | null>
  /** Those with the most claims first. */
  listQuestions(dossier: string, filter?: QuestionFilter, page?: PageWish): Promise<Page<StoredQuestion>>
  findQuestion(dossier: string, question: string): Promise<StoredQuestion | null>
  countQuestions(dossier: string, filter?: QuestionFilter): Promise<number>
  /** Statements and acts that take a position: what `buildMatters` takes. */
  listPositions(dossier: string, filter?: PositionFilter, page?: PageWish): Promise<Page<LedgerPosition>>
  /** All of them, the earliest first, with those that were undone and their undoing. */
  listJudgements(dossier: string, filter?: { readonly claim?: string }): Promise<readonly Judgement[]>
  /** What could not be read or decided. */
  listNotes(dossier: string, filter?: { readonly report?: string }): Promise<readonly Note[]>
  listTombstones(dossier: string): Promise<readonly Tombstone[]>
  listLog(dossier: string, page?: PageWish): Promise<Page<LogEntry>>
  findLogHead(dossier: string): Promise<LogHead>
}

/** What a ledger can be made to do. Each call is one transaction: what is done has been done in full when it resolves. */
export interface Store extends ReadableStore {
  /** Tells of reports, before they are read, which the dossier has already, and what is to be read of the others. */
  sift(dossier: string, incoming: readonly Incoming[]): Promise<readonly Disposition[]>
  /** Adds reports; begins the dossier where there is none. Resolves when they would outlive a power cut. */
  add(dossier: string, arrived: readonly Arrived[], who: Who): Promise<Addition>
  /** Keeps notes on what was no report. */
  keepNotes(dossier: string, notes: readonly Note[], who: Who): Promise<void>
  /** Reads all reports of a dossier again with the rules of now. */
  reread(dossier: string, who: Who): Promise<Rereading>
  judge(dossier: string, draft: JudgementDraft, who: Who): Promise<Judgement>
  editReport(dossier: string, report: string, edit: ReportEdit, who: Who): Promise<void>
  enterClaim(dossier: string, report: string, entered: EnteredClaim, who: Who): Promise<Claim>
  /** Erases a report and leaves a tombstone. */
  removeReport(dossier: string, report: string, why: string, who: Who): Promise<void>
  /** Writes into the log that something was given out, and gives the state it was made from. */
  recordExport(dossier: string, what: ExportRecord, who: Who): Promise<LogHead>
  /** Gives what is not as it was written; of all dossiers where none is named. */
  verify(dossier?: string): AsyncGenerator<Finding>
  /** Writes the whole ledger to a file. */
  backup(file: string, passphrase: string | null): Promise<void>
  /** Adds the dossiers of a backup and gives their names. */
  restore(file: string, passphrase: string | null): Promise<readonly string[]>
  /** After much was added: measures the tables anew, so that questions are found fast. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** What was given out: a format, and with which settings. */
export interface ExportRecord {
  readonly format: string
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

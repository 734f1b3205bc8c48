import type { Claim } from '../model/claim.ts'
import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { Note } from '../model/note.ts'
import type { Addition } from './add-reports.ts'
import type { ReportEdit } from './edit-report.ts'
import type { EnteredClaim } from './enter-claim.ts'
import type { ArrivedGroup, Disposition, Incoming } from './incoming.ts'
import type { JudgementDraft } from './judge.ts'
import type { Rereading } from './reread-reports.ts'
import type { Who } from './rules.ts'
import type {
  AnsweredQuestion,
  ClaimFilter,
  Dossier,
  LedgerReport,
  LogEntry,
  LogHead,
  Page,
  PageWish,
  PositionFilter,
  QuestionFilter,
  ReportFilter,
  ReportVersion,
  StoredClaim,
  StoredQuestion,
  Tombstone,
} from './shapes.ts'
import type { Finding } from './verify/finding.ts'

export type * from './shapes.ts'

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
  /** Whether a report or claim of the dossier is marked sensitive. */
  holdsSensitive(dossier: string): Promise<boolean>
  /** `claim` is the ledger's name of it: REPORT/CLAIM. */
  findClaim(dossier: string, claim: string): Promise<StoredClaim | null>
  /** Those with the most claims first. */
  listQuestions(dossier: string, filter?: QuestionFilter, page?: PageWish): Promise<Page<StoredQuestion>>
  findQuestion(dossier: string, question: string): Promise<StoredQuestion | null>
  /** Which claims answer which question, in the order of the questions' ids. */
  listAnswered(dossier: string, page?: PageWish): Promise<Page<AnsweredQuestion>>
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
  /** What a dossier says of all its reports; nothing where it is not there yet. */
  findSettings(dossier: string): Promise<DossierSettings>
}

/** What a ledger can be made to do. Each call is one transaction: what is done has been done in full when it resolves. */
export interface Store extends ReadableStore {
  /** Tells of reports, before they are read, which the dossier has already, and what is to be read of the others. */
  sift(dossier: string, incoming: readonly Incoming[]): Promise<readonly Disposition[]>
  /** Adds reports, and notes on what was none; begins the dossier where there is none. Resolves when they would outlive a power cut. */
  add(dossier: string, group: ArrivedGroup, who: Who): Promise<Addition>
  /** Changes what a dossier says of all its reports (begun where it is not there); those there already are to be read again. */
  changeSettings(dossier: string, change: Partial<DossierSettings>, who: Who): Promise<DossierSettings>
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
  /** Writes the whole ledger to a file, each dossier's log first. */
  backup(file: string, passphrase: string | null, who: Who): Promise<void>
  /** Adds the dossiers of a backup, with an entry in the log of each, and gives their names. */
  restore(file: string, passphrase: string | null, who: Who): Promise<readonly string[]>
  /** After much was added: measures the tables anew, so that questions are found fast. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** What was given out: a format, and with which settings. */
export interface ExportRecord {
  readonly format: string
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

import type { Matter } from '../model/position.ts'
import type { ClaimRef, LedgerClaim, LedgerQuestion, ReportHead, Standing } from '../model/question.ts'

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
  /** These alone, by their ids. */
  readonly reports?: readonly string[]
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
  /** Under one of these names. */
  readonly sources?: readonly string[]
  /** These alone, by the ledger's names of them: REPORT/CLAIM. */
  readonly claims?: readonly string[]
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

/** A question's id and the claims that answer it. */
export interface AnsweredQuestion {
  readonly question: string
  readonly claims: readonly ClaimRef[]
}

export interface PositionFilter {
  readonly about?: Matter
  /** Of these reports alone. */
  readonly reports?: readonly string[]
  readonly report?: string
  readonly withoutSensitive?: boolean
  /** Speaking of, or where that is not told published on, this day or later, this day or earlier: ISO dates. */
  readonly since?: string
  readonly until?: string
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
  | 'settings'
  | 'intake'
  | 'note'
  | 'reading'
  | 'reread'
  | 'claim'
  | 'edit'
  | 'judgement'
  | 'export'
  | 'removal'
  | 'backup'
  | 'restore'

export interface Tombstone {
  readonly report: string
  readonly sha256: readonly string[]
  readonly at: string
  readonly by: string
  readonly why: string
}

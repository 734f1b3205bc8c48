import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition, MatterLine } from '../model/matter.ts'
import type { ClaimRef, LedgerClaim, LedgerQuestion, ReportHead } from '../model/question.ts'

/** All that views and exports know of a dossier: one value, filled from a ledger or from what `lagebild read` printed. */
export interface DossierState {
  readonly dossier: string
  /** The program and its version: `lagebild 0.1.0`. */
  readonly tool: string
  /** When this was asked: UTC, ISO 8601. */
  readonly generatedAt: string
  readonly ledger: LedgerMark
  readonly reports: readonly ReportHead[]
  /** As the ledger holds them; their order is that of reports, and in each of the text. */
  readonly claims: readonly LedgerClaim[]
  readonly questions: readonly LedgerQuestion[]
  readonly matters: readonly MatterLine[]
  /** All judgements, the earliest first, with those that were undone and their undoing. */
  readonly judgements: readonly Judgement[]
  /** What came in and was not read. */
  readonly unread: readonly UnreadReport[]
  /** When each report came in, by its id: UTC, ISO 8601. Empty without a ledger. */
  readonly takenAt: ReadonlyMap<string, string>
  /** Ids of reports and keys of claims that are marked sensitive, beside those that judgements mark. */
  readonly sensitive: ReadonlySet<string>
  /** How many questions the dossier has, where this holds only the weightiest, with their claims. */
  readonly excerptOf?: number
  /** The last day of which it tells (ISO 8601): only reports published until then are in it; `null`: all are. */
  readonly until: string | null
  /** The questions as they stood before, where changes are asked for. */
  readonly earlier: EarlierState | null
}

/** What an export in parts has of a dossier at once: some reports with their claims, or some questions with theirs. */
export interface DossierPart extends Pick<DossierState, 'dossier' | 'ledger' | 'claims' | 'judgements' | 'questions'> {
  /** The questions that claims answer, by the claims' names, where the questions themselves are not in the part. */
  readonly questionsOf?: ReadonlyMap<string, string>
}

/** The state by which an export can be made again: the head of the ledger's log, or the bytes that were read. */
export interface LedgerMark {
  readonly kind: 'log' | 'file'
  /** SHA-256, lower-case hex; `null` for a log without an entry. */
  readonly hash: string | null
}

export interface UnreadReport {
  /** The file or address it came from. */
  readonly origin: string
  /** One line: why it was not read. */
  readonly why: string
}

/** How the questions stood without the reports that are new since then. */
export interface EarlierState {
  /** ISO 8601 date, or moment in UTC. */
  readonly since: string
  readonly questions: readonly LedgerQuestion[]
}

/** What the ledger calls a claim: `REPORT/CLAIM`. */
export function nameClaim({ report, id }: Pick<ClaimRef, 'report' | 'id'>): string {
  return `${report}/${id}`
}

/** The claims of a state by their names. */
export function indexClaims({ claims }: Pick<DossierState, 'claims'>): ReadonlyMap<string, LedgerClaim> {
  return new Map(claims.map((held) => [nameClaim({ report: held.report.id, id: held.claim.id }), held]))
}

/** Its positions: one with several matters stands on each of their lines; here it comes once. */
export function listPositions({ matters }: Pick<DossierState, 'matters'>): readonly LedgerPosition[] {
  const entries = matters.flatMap(({ parties }) => parties.flatMap((party) => party.entries))
  return [...new Map(entries.map((entry) => [nameClaim({ report: entry.report.id, id: entry.id }), entry])).values()]
}

/** The state in few characters: the dossier and what its export was made from. */
export function tellState({ dossier, ledger, tool }: Pick<DossierState, 'dossier' | 'ledger' | 'tool'>): string {
  return `${dossier} · ${ledger.kind} sha256:${ledger.hash ?? '-'} · ${tool}`
}

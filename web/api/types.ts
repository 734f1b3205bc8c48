import type { z } from 'zod'
import type * as claims from '../../src/http/shapes/claim.ts'
import type * as desk from '../../src/http/shapes/desk.ts'
import type * as entered from '../../src/http/shapes/entered-claim.ts'
import type * as judgements from '../../src/http/shapes/judgement.ts'
import type * as pages from '../../src/http/shapes/pages.ts'
import type * as questions from '../../src/http/shapes/question.ts'
import type * as reports from '../../src/http/shapes/report.ts'

/** The shapes of what HTTP answers, under the names of the glossary. */
export type Claim = z.infer<typeof claims.Claim>
export type ClaimTime = z.infer<typeof claims.ClaimTime>
export type Place = z.infer<typeof claims.Place>
export type ReportHead = z.infer<typeof claims.ReportHead>
export type ClaimRef = z.infer<typeof questions.ClaimRef>
export type SeriesPoint = z.infer<typeof questions.SeriesPoint>
export type VoiceReach = z.infer<typeof questions.VoiceReach>
export type QuestionRow = z.infer<typeof questions.QuestionRow>
export type QuestionPage = z.infer<typeof questions.QuestionPage>
export type ClaimCard = z.infer<typeof questions.ClaimCard>
export type Relation = z.infer<typeof questions.Relation>
export type Standing = QuestionRow['standing']
export type EventKind = Claim['event']
export type Bound = Claim['figure']['bound']
export type Judgement = z.infer<typeof judgements.Judgement>
export type JudgementDraft = z.input<typeof judgements.JudgementDraft>
export type JudgementEntry = z.infer<typeof judgements.JudgementEntry>
export type ReportRow = z.infer<typeof reports.ReportRow>
export type ReportPage = z.infer<typeof reports.ReportPage>
export type ReportEdit = z.infer<typeof reports.ReportEdit>
export type VersionPage = z.infer<typeof reports.VersionPage>
export type LedgerPosition = z.infer<typeof reports.LedgerPosition>
export type SituationPage = z.infer<typeof pages.SituationPage>
export type PositionsPage = z.infer<typeof pages.PositionsPage>
export type ChronologyEntry = z.infer<typeof pages.ChronologyEntry>
export type MapPage = z.infer<typeof pages.MapPage>
export type MapPlace = z.infer<typeof pages.MapPlace>
export type Movement = z.infer<typeof pages.Movement>
export type SourceRow = z.infer<typeof pages.SourceRow>
export type SourcePage = z.infer<typeof pages.SourcePage>
export type ReviewItem = z.infer<typeof pages.ReviewItem>
export type SearchPage = z.infer<typeof pages.SearchPage>
export type SearchHit = z.infer<typeof pages.SearchHit>
export type Briefing = z.infer<typeof pages.Briefing>
export type ExportFormat = z.infer<typeof pages.ExportFormat>
export type EnteredClaim = z.infer<typeof entered.EnteredClaim>
export type Dossier = z.infer<typeof desk.Dossier>
export type Session = z.infer<typeof desk.Session>
export type Intake = z.infer<typeof desk.Intake>

export interface PageOf<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

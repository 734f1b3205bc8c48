import type { z } from 'zod'
import type * as claims from '../../src/http/shapes/claim.ts'
import type * as judgements from '../../src/http/shapes/judgement.ts'
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

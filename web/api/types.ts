import type { InferRequestType, InferResponseType } from 'hono/client'
import type { desk } from './client.ts'

/** The shapes of what HTTP answers and takes, under the names of the glossary. */
type OfDossier = (typeof desk.dossiers)[':dossier']
type ItemOf<P extends PageOf<unknown>> = P['items'][number]

export interface PageOf<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export type Intake = InferResponseType<(typeof desk.intakes)[':intake']['$get'], 200>

export type SituationPage = InferResponseType<OfDossier['situation']['$get'], 200>
export type QuestionPage = InferResponseType<OfDossier['questions'][':question']['$get'], 200>
export type ReportPage = InferResponseType<OfDossier['reports'][':report']['$get'], 200>
export type PositionsPage = InferResponseType<OfDossier['positions']['$get'], 200>
export type MapPage = InferResponseType<OfDossier['map']['$get'], 200>
export type SearchPage = InferResponseType<OfDossier['search']['$get'], 200>
export type Briefing = InferResponseType<OfDossier['briefing']['$get'], 200>

export type QuestionRow = ItemOf<InferResponseType<OfDossier['questions']['$get'], 200>>
export type SameNamed = InferResponseType<OfDossier['intakes']['names']['$post'], 200>[number]
export type ReportHead = SameNamed['head']
export type ReportRow = ItemOf<InferResponseType<OfDossier['reports']['$get'], 200>>
export type ChronologyEntry = ItemOf<InferResponseType<OfDossier['chronology']['$get'], 200>>
export type SourceRow = ItemOf<InferResponseType<OfDossier['sources']['$get'], 200>>
export type ReviewItem = ItemOf<InferResponseType<OfDossier['review']['$get'], 200>>
export type JudgementEntry = ItemOf<InferResponseType<OfDossier['judgements']['$get'], 200>>
export type Movement = InferResponseType<OfDossier['movements']['$get'], 200>[number]
export type MapPlace = MapPage['places']['features'][number]
export type SearchHit = SearchPage['claims' | 'reports' | 'statements'][number]
export type LedgerPosition = PositionsPage['rows'][number]['cells'][number][number]

export type ClaimCard = QuestionPage['cards'][number]
export type Claim = ClaimCard['claim']
export type ClaimRef = SeriesPoint['claim']
export type SeriesPoint = QuestionPage['answer']['series'][number]
export type VoiceReach = QuestionRow['reach'][number]
export type Place = Movement['from']
export type Standing = QuestionRow['standing']
export type Bound = Claim['figure']['bound']
export type Judgement = JudgementEntry['judgement']

export type JudgementDraft = InferRequestType<OfDossier['judgements']['$post']>['json']
export type ReportEdit = InferRequestType<OfDossier['reports'][':report']['$patch']>['json']
export type EnteredClaim = InferRequestType<OfDossier['reports'][':report']['claims']['$post']>['json']
export type PastedReport = InferRequestType<OfDossier['intakes']['text']['$post']>['json']

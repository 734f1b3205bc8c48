import type { Bound, SourceKind } from '../model/claim.ts'
import type { ClaimRef, LedgerQuestion, Question, SeriesPoint, Standing, Voice, Wording } from '../model/question.ts'
import { unpackJson } from '../store/pack-text.ts'
import type { StoredQuestion } from '../store/store.ts'
import { findPlace } from './find-place.ts'

/** A question as lists show it: without its claims and relations, of which there may be thousands. */
export interface QuestionRow {
  readonly question: Question
  readonly standing: Standing
  readonly low: number | null
  readonly high: number | null
  readonly latest: SeriesPoint | null
  readonly outlets: number
  readonly voices: number
  readonly claims: number
  /** Those that speak most; at most twelve. */
  readonly reach: readonly VoiceReach[]
  readonly reason: Wording | null
  readonly changedAt: string
}

/** From where to where the figures of one voice reach; `claim` is the last it said. */
export interface VoiceReach {
  readonly voice: string
  readonly kind: SourceKind
  readonly outlets: number
  readonly claims: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly claim: ClaimRef | null
}

/** More do not fit into a row of a list. */
const MOST_VOICES = 12

/** A question as the database gives it. */
export interface QuestionData {
  readonly changed_at: Date
  readonly data: string
}

export function toStored({ changed_at, data }: QuestionData): StoredQuestion {
  return { ...unpackJson<LedgerQuestion>(data), changedAt: changed_at.toISOString() }
}

export function summariseQuestion(held: StoredQuestion): QuestionRow {
  const { question, answer, claims, changedAt } = held
  const { standing, low, high, latest, outlets, voices } = answer
  return {
    question: shapeQuestion(question),
    standing,
    low,
    high,
    latest,
    outlets,
    voices: voices.length,
    claims: claims.length,
    reach: listReach(held),
    reason: firstReason(held),
    changedAt,
  }
}

/** A question with its place as it is found now, whatever reading wrote it. */
export function shapeQuestion(question: Question): Question {
  return { ...question, place: findPlace(question.place) }
}

function listReach({ answer }: LedgerQuestion): readonly VoiceReach[] {
  const points = new Map<string, SeriesPoint[]>()
  for (const point of answer.series) points.set(point.voice, [...(points.get(point.voice) ?? []), point])
  const voices = answer.voices.toSorted((a, b) => b.claims.length - a.claims.length)
  return voices.slice(0, MOST_VOICES).map((voice) => measureReach(voice, points.get(voice.name) ?? []))
}

function measureReach({ name, kind, outlets, claims }: Voice, points: readonly SeriesPoint[]): VoiceReach {
  const counted = leaveOutVague(points)
  const lows = counted.flatMap(({ low }) => low ?? [])
  const last = counted.at(-1)
  return {
    voice: name,
    kind,
    outlets: outlets.length,
    claims: claims.length,
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: findHigh(counted),
    bound: last?.bound ?? 'exact',
    claim: last?.claim ?? claims[0] ?? null,
  }
}

const sizeOf = ({ low, high }: SeriesPoint) => low ?? high ?? 0

/** `Dutzende` in a headline does not widen what the same voice tells as 38 below it: so the answer counts as well. */
function leaveOutVague(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const sharp = points.filter(({ bound }) => bound !== 'vague').map(sizeOf)
  const hasSharper = ({ low, high }: SeriesPoint) =>
    sharp.some((size) => size >= (low ?? 0) && size <= (high ?? Number.POSITIVE_INFINITY))
  return points.filter((point) => point.bound !== 'vague' || !hasSharper(point))
}

/** Open only where the biggest figure is a lower bound: `mindestens 40`, later 52, reaches to 52. */
function findHigh(points: readonly SeriesPoint[]): number | null {
  if (points.length === 0) return null
  const biggest = Math.max(...points.map((point) => point.high ?? sizeOf(point)))
  return points.some(({ low, high }) => high === null && (low ?? 0) >= biggest) ? null : biggest
}

function firstReason({ answer: { reasons } }: LedgerQuestion): Wording | null {
  const [de] = reasons.de
  const [en] = reasons.en
  return de === undefined || en === undefined ? null : { de, en }
}

import type { Judgement } from '../model/judgement.ts'
import type { Answer, SeriesPoint, Standing, Wording } from '../model/question.ts'
import { sizeOf } from './compare-figures.ts'
import { outletOf, type Voices } from './find-voices.ts'
import { isoDay } from './read-moment.ts'
import type { RelatedPair } from './relate-claims.ts'
import type { Tally } from './tally.ts'
import { tellJudgements } from './tell-judgements.ts'
import { tellFigure } from './tell-number.ts'

/** What an answer is made of. */
export interface Matter {
  /** The claims of the question, from the earliest state to the latest. */
  readonly claims: readonly Tally[]
  readonly voices: Voices
  readonly related: readonly RelatedPair[]
  /** The judgements that hold, in the order in which they were made. */
  readonly judgements: readonly Judgement[]
}

/** The present reading of a question. Low and high are figures that somebody gave; nothing is averaged. */
export function answerQuestion(matter: Matter): Answer {
  const { claims, voices } = matter
  const counted = claims.filter((one) => !isDenied(one) && !isDiscounted(one, matter.judgements))
  const standing = tellStanding(matter)
  const series = claims.map((one) => toPoint(one, voices))
  const reasons = tellReasons(matter, standing)
  return {
    standing,
    ...findExtent(dropSharpened(counted.length > 0 ? counted : claims, voices)),
    latest: series.at(-1) ?? null,
    outlets: new Set(claims.map(outletOf)).size,
    voices: voices.voices,
    series,
    reasons: { de: reasons.map(({ de }) => de), en: reasons.map(({ en }) => en) },
  }
}

function isDenied({ status, cues }: Tally): boolean {
  return status === 'denied' || cues.isRefuted
}

function isDiscounted({ key }: Tally, judgements: readonly Judgement[]): boolean {
  const grade = judgements.findLast((one) => one.kind === 'verify' && one.claim === key)
  return grade?.kind === 'verify' && grade.grade === 'discounted'
}

/** `Dutzende` in a headline does not widen what the same voice tells as 38 below it. */
function dropSharpened(claims: readonly Tally[], voices: Voices): readonly Tally[] {
  const sharp = claims.filter(({ bound }) => bound !== 'vague')
  const isSharper = (vague: Tally) => (one: Tally) =>
    voices.voiceOf(one) === voices.voiceOf(vague) &&
    sizeOf(one) >= (vague.low ?? 0) &&
    sizeOf(one) <= (vague.high ?? Number.POSITIVE_INFINITY)
  return claims.filter((one) => one.bound !== 'vague' || !sharp.some(isSharper(one)))
}

/** The least and the most that anybody gives; the most is open where the biggest figure is a lower bound. */
function findExtent(claims: readonly Tally[]): { low: number | null; high: number | null } {
  const lows = claims.flatMap(({ low }) => (low === null ? [] : [low]))
  const biggest = Math.max(...claims.map((one) => one.high ?? sizeOf(one)))
  const isOpen = claims.some(({ low, high }) => high === null && (low ?? 0) >= biggest)
  return { low: lows.length === 0 ? null : Math.min(...lows), high: isOpen ? null : biggest }
}

function tellStanding({ claims, voices, related, judgements }: Matter): Standing {
  if (claims.some(isDenied)) return 'denied'
  const holds = related.filter(({ a, b }) => !isDiscounted(a, judgements) && !isDiscounted(b, judgements))
  if (holds.some(({ kind }) => kind === 'contradicts')) return 'contested'
  if (holds.some(({ kind }) => kind === 'update')) return 'moving'
  return voices.voices.length > 1 ? 'corroborated' : 'single-voice'
}

function toPoint(one: Tally, voices: Voices): SeriesPoint {
  const { low, high, bound, moment, ref } = one
  const iso = (day: number | null) => (day === null ? null : isoDay(day))
  return {
    voice: voices.voiceOf(one).name,
    claim: ref,
    low,
    high,
    bound,
    said: iso(moment.said),
    from: iso(moment.from),
    until: iso(moment.until),
  }
}

function tellReasons(matter: Matter, standing: Standing): readonly Wording[] {
  const { claims, voices } = matter
  return [
    tellCount(matter),
    tellStandingReason(matter, standing),
    ...voices.voices.flatMap(({ why }) => (why === null ? [] : [why])),
    ...unique(claims.flatMap(({ of }) => of.setting?.findings ?? [])),
    ...tellJudgements(claims, matter.judgements),
  ]
}

function unique(wordings: readonly Wording[]): readonly Wording[] {
  return [...new Map(wordings.map((one) => [one.de, one])).values()]
}

/** `5 Medien, 2 Stimmen.` */
function tellCount({ claims, voices }: Matter): Wording {
  const outlets = new Set(claims.map(outletOf)).size
  const count = voices.voices.length
  return {
    de: `${outlets} ${outlets === 1 ? 'Medium' : 'Medien'}, ${count} ${count === 1 ? 'Stimme' : 'Stimmen'}.`,
    en: `${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}, ${count} ${count === 1 ? 'voice' : 'voices'}.`,
  }
}

function tellStandingReason(matter: Matter, standing: Standing): Wording {
  switch (standing) {
    case 'contested':
      return tellContest(matter)
    case 'moving':
      return tellMove(matter)
    case 'denied':
      return tellDenial(matter)
    case 'corroborated':
      return {
        de: `Unabhängige Stimmen stimmen überein: ${nameVoices(matter).de}.`,
        en: `Independent voices agree: ${nameVoices(matter).en}.`,
      }
    case 'single-voice':
      return { de: `Eine einzige Stimme: ${nameVoices(matter).de}.`, en: `A single voice: ${nameVoices(matter).en}.` }
  }
}

function nameVoices({ claims, voices }: Matter): Wording {
  const each = (language: 'de' | 'en') =>
    voices.voices
      .map(
        (voice) =>
          `${voice.name} (${figuresOf(
            claims.filter((one) => voices.voiceOf(one) === voice),
            language,
          )})`,
      )
      .join(', ')
  return { de: each('de'), en: each('en') }
}

function figuresOf(claims: readonly Tally[], language: 'de' | 'en'): string {
  return [...new Set(claims.map((one) => tellFigure({ ...one, text: one.of.claim.figure.text })[language]))].join('; ')
}

function tellContest({ related, voices }: Matter): Wording {
  const { a, b } = related.find(({ kind }) => kind === 'contradicts')!
  const [one, other] = [a, b].map((tally) => ({
    voice: voices.voiceOf(tally).name,
    figure: tellFigure({ ...tally, text: tally.of.claim.figure.text }),
  }))
  if (a.status === 'denied' || b.status === 'denied')
    return { de: 'Die Angabe wird bestritten.', en: 'The figure is disputed.' }
  return {
    de: `${one!.voice} nennt ${one!.figure.de}, ${other!.voice} ${other!.figure.de}: beides zugleich kann nicht stimmen.`,
    en: `${one!.voice} gives ${one!.figure.en}, ${other!.voice} ${other!.figure.en}: both cannot hold.`,
  }
}

function tellMove({ claims, voices }: Matter): Wording {
  const steps = claims.filter((one, at) => at === 0 || sizeOf(one) !== sizeOf(claims[at - 1]!))
  const each = (language: 'de' | 'en') =>
    steps.map(
      (one) => `${tellFigure({ ...one, text: one.of.claim.figure.text })[language]} (${voices.voiceOf(one).name})`,
    )
  return {
    de: `Die Zahl bewegt sich: ${each('de').join(', dann ')}.`,
    en: `The figure moves: ${each('en').join(', then ')}.`,
  }
}

function tellDenial({ claims, voices }: Matter): Wording {
  const denied = claims.find(isDenied)!
  const figure = tellFigure({ ...denied, text: denied.of.claim.figure.text })
  const by = voices.voiceOf(denied).name
  return denied.status === 'denied'
    ? { de: `${by} bestreitet die Angabe (${figure.de}).`, en: `${by} denies the figure (${figure.en}).` }
    : {
        de: `Der Bericht selbst widerlegt die Angabe (${figure.de}) oder weiss von keiner Bestätigung.`,
        en: `The report itself refutes the figure (${figure.en}) or knows of no confirmation.`,
      }
}

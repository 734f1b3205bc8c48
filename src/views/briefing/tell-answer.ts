import type { LedgerClaim, LedgerQuestion } from '../../model/question.ts'
import { nameClaim } from '../dossier-state.ts'
import { type Evidence, listEvidence } from '../evidence.ts'
import type { Verdict } from '../verdicts.ts'
import { type AnswerBlock, dim, type EvidenceRow, type Inline, type Rich, text } from './briefing.ts'
import type { CitationIndex } from './citations.ts'
import { findCited } from './cite-reasons.ts'
import { type BriefingWording, fillSlots } from './wording.ts'
import { writeDate, writeDays } from './write-dates.ts'
import { writeCount, writeFigure, writeInterval } from './write-numbers.ts'

/** What telling needs throughout. */
export interface Telling {
  readonly wording: BriefingWording
  readonly citations: CitationIndex
  readonly claims: ReadonlyMap<string, LedgerClaim>
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** An answer in full: its reach, what each voice says, and why it stands so. */
export function tellAnswer(held: LedgerQuestion, telling: Telling): AnswerBlock {
  const { wording } = telling
  return {
    kind: 'answer',
    id: held.question.id,
    title: held.question.title[wording.language],
    standing: held.answer.standing,
    standingLabel: wording.standings[held.answer.standing],
    range: tellRange(held, telling),
    behind: tellBehind(held, wording),
    columns: { voice: wording.columns.voice, time: wording.columns.time, figure: wording.columns.figure },
    evidence: tellEvidence(held, telling),
    reasons: [...tellReasons(held, telling), ...tellVerdicts(held, telling)],
    logScale: wording.logScale,
  }
}

/** What each voice says, a row a figure. */
function tellEvidence(held: LedgerQuestion, telling: Telling): readonly EvidenceRow[] {
  const evidence = listEvidence(held, telling.claims)
  return evidence.map((one, index) => tellRow(one, evidence[index - 1], held, telling))
}

/** The reach of an answer, with those sentences that give its ends. */
function tellRange(held: LedgerQuestion, telling: Telling): Rich {
  const { low, high } = held.answer
  const range = writeInterval(low, high, held.question.unit, telling.wording)
  return [text(range), ...telling.citations.citeClaims(findEnds(held, telling))]
}

/** The only figure as it was said; where there are several, their reach. */
export function tellSaid(held: LedgerQuestion, telling: Telling): Rich {
  const [only, ...others] = tellEvidence(held, telling)
  return only === undefined || others.length > 0 ? tellRange(held, telling) : only.figure
}

/** `5 Medien, 2 Stimmen`; outlets that nobody knows are not counted. */
export function tellBehind({ answer }: LedgerQuestion, wording: BriefingWording): string {
  const voices = writeCount(answer.voices.length, wording.counts.voices, wording)
  if (answer.outlets === 0) return voices
  return `${writeCount(answer.outlets, wording.counts.outlets, wording)}, ${voices}`
}

/** A claim's figure as said, with its citation. */
export function tellFigure(held: LedgerClaim, { wording, citations }: Telling): Rich {
  return [text(writeFigure(held.claim.figure, wording)), ...citations.citeClaims([held])]
}

/** Where no figure touches an end, all claims stand behind the reach. */
function findEnds({ answer, claims: refs }: LedgerQuestion, { claims }: Telling): readonly LedgerClaim[] {
  const { low, high, series } = answer
  const touches = (point: { low: number | null; high: number | null }) =>
    [point.low, point.high].some((number) => number !== null && (number === low || number === high))
  const points = series.filter(touches).flatMap((point) => claims.get(nameClaim(point.claim)) ?? [])
  return points.length > 0 ? points : refs.flatMap((ref) => claims.get(nameClaim(ref)) ?? [])
}

function tellRow(
  one: Evidence,
  above: Evidence | undefined,
  held: LedgerQuestion,
  { wording, citations }: Telling,
): EvidenceRow {
  const isSameVoice = above?.voice === one.voice
  const outlets = nameOutlets(one)
  const figure = { ...one, unit: held.question.unit, text: one.claims[0]!.claim.figure.text }
  const status: readonly Inline[] = one.status === 'asserted' ? [] : [dim(` (${wording.statuses[one.status]})`)]
  return {
    voice: isSameVoice ? '' : one.voice,
    outlets: isSameVoice && outlets === nameOutlets(above) ? '' : outlets,
    time: tellTime(one, wording),
    figure: [text(writeFigure(figure, wording)), ...status, ...citations.citeClaims(one.claims)],
    low: one.low,
    high: one.high,
    bound: one.bound,
    status: one.status,
  }
}

/** Those that relay the voice. */
function nameOutlets({ claims, voice }: Evidence): string {
  const outlets = new Set(claims.map(({ report }) => report.outlet))
  return [...outlets].filter((outlet) => outlet !== null && outlet !== voice).join(', ')
}

/** Where nothing says when it was so, at least when it was said. */
function tellTime({ from, until, said }: Evidence, wording: BriefingWording): string {
  if (from !== null || until !== null || said === null) return writeDays(from, until, wording)
  return fillSlots(wording.times.said, { date: writeDate(said, wording) })
}

/** What stands in the head of the answer is no reason. */
function tellReasons(held: LedgerQuestion, { wording, citations, claims }: Telling): readonly Rich[] {
  const head = `${tellBehind(held, wording)}.`
  const sentences = held.answer.reasons[wording.language].filter((sentence) => sentence !== head)
  return sentences.map((sentence) => [text(sentence), ...citations.citeClaims(findCited(sentence, held, claims))])
}

function tellVerdicts(held: LedgerQuestion, { wording, citations, claims, verdicts }: Telling): readonly Rich[] {
  return held.claims.flatMap((ref) => {
    const verdict = verdicts.get(nameClaim(ref))
    const claim = claims.get(nameClaim(ref))
    if (verdict === undefined || claim === undefined) return []
    const cite = citations.citeClaims([claim])
    const { check, comments } = verdict
    const checked = check && fillSlots(wording.checked, { by: check.by, grade: wording.grades[check.grade] })
    const reason = check?.reason ? ` ${check.reason}` : ''
    return [
      ...(checked === null ? [] : [[text(checked + reason), ...cite]]),
      ...comments.map((comment) => [
        text(fillSlots(wording.commented, { by: comment.by, text: comment.text })),
        ...cite,
      ]),
    ]
  })
}

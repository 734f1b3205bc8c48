import type { Claim, Figure, Source } from '../model/claim.ts'
import type { JsonValue, Judgement } from '../model/judgement.ts'
import { UNRESOLVED_PLACE } from '../model/place.ts'
import type { LedgerClaim } from '../model/question.ts'
import { keyOf } from './tally.ts'

/** The judgements that hold: those not undone, in the order in which they were made. An undoing can itself be undone. */
export function listStanding(judgements: readonly Judgement[]): readonly Judgement[] {
  const inTime = [...judgements].sort(compareJudgements)
  const undone = new Set<string>()
  for (const one of inTime.toReversed()) if (one.kind === 'undo' && !undone.has(one.id)) undone.add(one.judgement)
  return inTime.filter((one) => one.kind !== 'undo' && !undone.has(one.id))
}

/** Ids are counted up, `j9` before `j10`: they tell the order where the clocks of two machines do not. */
function compareJudgements(a: Judgement, b: Judgement): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The claims as people corrected them, without those they rejected and did not accept again. The later decision counts. */
export function applyCorrections(
  claims: readonly LedgerClaim[],
  judgements: readonly Judgement[],
): readonly LedgerClaim[] {
  const standing = listStanding(judgements)
  const rejected = new Map<string, boolean>()
  const corrections = new Map<string, Extract<Judgement, { kind: 'correct' }>[]>()
  for (const one of standing) {
    if (one.kind === 'reject' || one.kind === 'accept') rejected.set(one.claim, one.kind === 'reject')
    if (one.kind === 'correct') corrections.set(one.claim, [...(corrections.get(one.claim) ?? []), one])
  }
  return claims
    .filter((claim) => rejected.get(keyOf(claim)) !== true)
    .map((claim) => ({ ...claim, claim: correctAll(claim.claim, corrections.get(keyOf(claim)) ?? []) }))
}

type Correction = Extract<Judgement, { kind: 'correct' }>

function correctAll(claim: Claim, corrections: readonly Correction[]): Claim {
  const corrected = corrections.reduce(correct, claim)
  const ends = corrections.flatMap(({ field }) => (field === 'low' || field === 'high' ? [field] : []))
  return ends.length === 0 ? corrected : { ...corrected, figure: fitEnds(corrected.figure, ends) }
}

/**
 * An exact number has one value and no range runs backwards: the end that nobody corrected follows the one that was corrected, and of
 * two the later counts.
 */
function fitEnds(figure: Figure, ends: readonly ('low' | 'high')[]): Figure {
  const { low, high, bound } = figure
  if (low === null || high === null || low === high) return figure
  const isOne = bound === 'exact' || bound === 'about'
  const haveBoth = new Set(ends).size > 1
  if (low < high) {
    if (!isOne) return figure
    if (haveBoth) return { ...figure, bound: 'range' }
  }
  const value = figure[ends.at(-1)!]
  return { ...figure, low: value, high: value }
}

function correct(claim: Claim, { field, value }: Correction): Claim {
  switch (field) {
    case 'low':
    case 'high':
    case 'bound':
    case 'unit':
      return { ...claim, figure: { ...claim.figure, [field]: value } as Figure }
    case 'event':
    case 'status':
      return { ...claim, [field]: value } as Claim
    case 'source':
    case 'via':
      return { ...claim, [field]: typeof value === 'string' ? nameSource(value) : (value as Source | null) }
    case 'group':
      return {
        ...claim,
        group: (typeof value === 'string'
          ? { ...(claim.group ?? NO_SPAN), class: claim.group?.class ?? 'unspecified', text: value }
          : value) as Claim['group'],
      }
    case 'place':
    case 'time':
      return { ...claim, [field]: readCorrected(claim, field, value) } as Claim
  }
}

const NO_SPAN = { start: 0, end: 0 }

/** A source that a person typed has no place in the text. */
function nameSource(name: string): Source {
  return { ...NO_SPAN, text: name, mention: null, name, kind: 'unknown' }
}

/** A plain text stands for a place of that name, or for an EDTF day. */
function readCorrected(claim: Claim, field: 'place' | 'time', value: JsonValue): unknown {
  if (typeof value !== 'string') return value
  if (field === 'place')
    return {
      ...NO_SPAN,
      text: value,
      role: claim.place?.role ?? 'at',
      ...UNRESOLVED_PLACE,
      name: value,
    }
  const [from, until] = value.includes('/') ? value.split('/') : [value, value]
  return {
    text: null,
    start: null,
    end: null,
    value,
    from,
    until,
    precision: 'day',
    relation: 'at',
    anchor: 'explicit',
  }
}

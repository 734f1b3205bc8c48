import type { Claim } from '../model/claim.ts'
import type { ClaimState } from './shapes.ts'

/** A claim as the ledger has it, with what persons said of it. */
export interface HeldClaim {
  readonly claim: Claim
  readonly version: number
  readonly state: ClaimState
  readonly enteredBy: string | null
  /** A person accepted, corrected or verified it. */
  readonly isVouchedFor: boolean
  /** A person said anything of it. */
  readonly isJudged: boolean
}

/** A claim as the ledger is to have it. */
export type PlacedClaim = Pick<HeldClaim, 'claim' | 'version' | 'state' | 'enteredBy'>

/** The text that was read now. */
export interface ReadText {
  readonly text: string
  readonly version: number
  /** Whether the version before had the same text. */
  readonly isSameText: boolean
}

/**
 * Holds what is read now against what the ledger has of a report. A claim keeps its id where its sentence, its figure's
 * place in it and its meaning are the same, so that judgements stay with it; what a person judged is never dropped.
 */
export function matchClaims(held: readonly HeldClaim[], read: readonly Claim[], now: ReadText): readonly PlacedClaim[] {
  const fresh = new Map(read.map((claim) => [claim.id, claim]))
  const placed: PlacedClaim[] = []
  const unmatched: HeldClaim[] = []
  for (const one of held) {
    const same = fresh.get(one.claim.id)
    if (same && one.enteredBy === null) placed.push(place(same, now))
    else unmatched.push(one)
    fresh.delete(one.claim.id)
  }
  const byMeaning = groupByMeaning([...fresh.values()])
  for (const one of unmatched) {
    const same = one.enteredBy === null ? byMeaning.get(tellMeaning(one.claim))?.shift() : undefined
    if (same) fresh.delete(same.id)
    placed.push(same ? place({ ...same, id: one.claim.id }, now) : placeUnread(one, now))
  }
  return [...placed, ...[...fresh.values()].map((claim) => place(claim, now))]
}

function place(claim: Claim, { version }: ReadText): PlacedClaim {
  return { claim, version, state: 'current', enteredBy: null }
}

/** What the rules do not read in this text, or not any more. */
function placeUnread(held: HeldClaim, now: ReadText): PlacedClaim {
  const { claim, version, enteredBy, state } = held
  if (enteredBy !== null) return placeEntered(held, now)
  if (now.isSameText && held.isVouchedFor) return { claim, version: now.version, state: 'kept', enteredBy }
  if (held.isJudged) return { claim, version, state: 'lost', enteredBy }
  return { claim, version, state: state === 'lost' ? 'lost' : 'old', enteredBy }
}

/** A claim entered by hand holds as long as its sentence stands in the text: at its place, or at one other alone. */
function placeEntered({ claim, version, enteredBy }: HeldClaim, now: ReadText): PlacedClaim {
  const { exact, start } = claim.quote
  const at = now.text.startsWith(exact, start) ? start : now.text.indexOf(exact)
  const isAlone = at === start || now.text.indexOf(exact, at + 1) < 0
  if (at < 0 || !isAlone) return { claim, version, state: 'lost', enteredBy }
  return { claim: moveSpans(claim, at - start), version: now.version, state: 'current', enteredBy }
}

/** The same claim with all its offsets moved. */
function moveSpans<T>(value: T, by: number): T {
  if (by === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => moveSpans(item, by)) as T
  const moved = Object.entries(value).map(([key, item]) =>
    (key === 'start' || key === 'end') && typeof item === 'number' ? [key, item + by] : [key, moveSpans(item, by)],
  )
  return Object.fromEntries(moved)
}

function groupByMeaning(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const meaning = tellMeaning(claim)
    const group = groups.get(meaning)
    if (group) group.push(claim)
    else groups.set(meaning, [claim])
  }
  return groups
}

/** The sentence, where the figure stands in it, and what it is said to count. */
function tellMeaning({ quote, figure, event, status }: Claim): string {
  return [quote.exact, figure.start - quote.start, figure.end - quote.start, event, status].join('\u0000')
}

import type { Claim } from '../src/model/claim.ts'
import type { AnnotatedSet } from './annotated-sets.ts'
import { findNearest } from './annotations/format.ts'
import type { GoldClaim, QuotedField } from './gold.ts'
import { FIELDS, type Field, type Pair, type Pairing, pairClaims } from './pair-claims.ts'

export const MISS_KINDS = ['not found', 'extra', ...FIELDS] as const
export type MissKind = (typeof MISS_KINDS)[number]

/** A miss without wording: offsets into the report, and values of lists that are ours. */
export interface Miss {
  readonly kind: MissKind
  readonly report: string
  /** Where the number begins, and its length. */
  readonly start: number
  readonly length: number
  readonly expected: string
  readonly found: string
}

/** Every miss of a set, with the number of claims whose core and whose full reading is right. */
export interface MissList {
  readonly misses: readonly Miss[]
  readonly core: number
  readonly full: number
}

const CORE: readonly Field[] = ['event', 'value']
const FULL: readonly Field[] = [...CORE, 'source', 'group', 'status']

export function listMisses(set: AnnotatedSet): MissList {
  const read = new Map(set.read.map((line) => [line.report.id, line]))
  const pairings = set.gold.map(({ report, claims }) => {
    const { text = '', claims: ours = [] } = read.get(report) ?? {}
    return { report, text, pairing: pairClaims(claims, ours) }
  })
  const pairs = pairings.flatMap(({ pairing }) => pairing.pairs)
  const countRight = (fields: readonly Field[]) =>
    pairs.filter(({ wrong }) => !wrong.some((field) => fields.includes(field))).length
  return {
    misses: pairings.flatMap(({ report, text, pairing }) => listOfReport(report, text, pairing)),
    core: countRight(CORE),
    full: countRight(FULL),
  }
}

function listOfReport(report: string, text: string, { pairs, notFound, extra }: Pairing): Miss[] {
  const place = ({ start, end }: { start: number; end: number }) => ({ report, start, length: end - start })
  return [
    ...notFound.map((gold): Miss => ({ kind: 'not found', ...place(gold), expected: tellGold(gold), found: '–' })),
    ...extra.map((claim): Miss => ({ kind: 'extra', ...place(claim.figure), expected: '–', found: tellClaim(claim) })),
    ...pairs.flatMap((pair) =>
      pair.wrong.map((field): Miss => ({ kind: field, ...place(pair.gold), ...compare(field, pair, text) })),
    ),
  ]
}

function tellGold({ event, low, high, bound, status }: GoldClaim): string {
  return `${event} ${tellRange(low, high)} ${bound} ${status}`
}

function tellClaim({ event, figure: { low, high, bound }, status, rule }: Claim): string {
  return `${event} ${tellRange(low, high)} ${bound} ${status} by ${rule}`
}

function tellRange(low: number | null, high: number | null): string {
  return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`
}

function compare(field: Field, { gold, claim }: Pair, text: string): { expected: string; found: string } {
  if (field === 'event') return { expected: gold.event, found: `${claim.event} by ${claim.rule}` }
  if (field === 'status') return { expected: gold.status, found: claim.status }
  if (field !== 'value') return compareQuoted(field, gold, claim, text)
  const { low, high, bound } = claim.figure
  return { expected: `${tellRange(gold.low, gold.high)} ${gold.bound}`, found: `${tellRange(low, high)} ${bound}` }
}

function compareQuoted(field: QuotedField, gold: GoldClaim, claim: Claim, text: string) {
  const nearest = findNearest(gold[field], gold.start, text)
  const ours = claim[field]
  return {
    expected: nearest === null ? 'none' : `at ${nearest[0]}–${nearest[1]}`,
    found: ours === null ? 'missing' : `${nearest === null ? 'extra' : 'wrong'}, at ${ours.start}–${ours.end}`,
  }
}

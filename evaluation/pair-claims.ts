import type { Claim } from '../src/model/claim.ts'
import type { GoldClaim } from './gold.ts'

/** The fields that the scorer compares. */
export const FIELDS = ['event', 'value', 'source', 'group', 'status', 'via', 'place', 'time'] as const
export type Field = (typeof FIELDS)[number]

/** An annotated claim and the one we read there, with what is wrong about it. */
export interface Pair {
  readonly gold: GoldClaim
  readonly claim: Claim
  readonly wrong: readonly Field[]
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly notFound: readonly GoldClaim[]
  readonly extra: readonly Claim[]
}

/** Pairs annotated claims with read ones by the rules of `score-claims.mjs`, which prints misses without offsets. */
export function pairClaims(gold: readonly GoldClaim[], claims: readonly Claim[]): Pairing {
  const partners = new Map<GoldClaim, Claim>()
  const used = new Set<Claim>()
  for (const sameEvent of [true, false]) {
    for (const expected of gold.filter((one) => !partners.has(one))) {
      const partner = claims.find(
        (claim) => !used.has(claim) && overlaps(expected, claim) && (!sameEvent || claim.event === expected.event),
      )
      if (partner === undefined) continue
      used.add(partner)
      partners.set(expected, partner)
    }
  }
  return {
    pairs: [...partners].map(([expected, claim]) => ({ gold: expected, claim, wrong: findWrong(expected, claim) })),
    notFound: gold.filter((one) => !partners.has(one)),
    extra: claims.filter((claim) => !used.has(claim)),
  }
}

/** How much longer than annotated a number may be read. */
const LONGER = 25

function overlaps(gold: GoldClaim, { figure }: Claim): boolean {
  const isNear = figure.start < gold.end && gold.start < figure.end
  return isNear && figure.end - figure.start <= gold.end - gold.start + LONGER
}

function findWrong(gold: GoldClaim, claim: Claim): Field[] {
  const isRight: Record<Field, boolean> = {
    event: claim.event === gold.event,
    value: claim.figure.low === gold.low && claim.figure.high === gold.high,
    status: claim.status === gold.status,
    source: namesSame(gold.source, claim.source?.text),
    group: namesSame(gold.group, claim.group?.text),
    via: namesSame(gold.via, claim.via?.text),
    place: namesSame(gold.place, claim.place?.text),
    time: namesSame(gold.time, claim.time?.text ?? undefined),
  }
  return FIELDS.filter((field) => !isRight[field])
}

/** Words that the scorer takes no notice of. */
const STOP = new Set(
  (
    'der die das des dem den ein eine einer eines und von vom zur zum für nach laut angaben bericht aus im in an am bei mit ' +
    'zu so es er sie und oder'
  ).split(' '),
)

function namesSame(gold: string | null, text: string | undefined): boolean {
  if (gold === null || text === undefined) return gold === null && text === undefined
  if (text.length > 3 * gold.length + 25) return false
  const expected = listWords(gold).filter((word) => !STOP.has(word))
  const found = new Set(listWords(text))
  return expected.length === 0 ? gold === text : expected.some((word) => found.has(word))
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]+/gu) ?? []
}

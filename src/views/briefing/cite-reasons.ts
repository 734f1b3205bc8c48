import type { LedgerClaim, LedgerQuestion } from '../../model/question.ts'
import { nameClaim } from '../dossier-state.ts'

/** The claims whose figures a sentence of the ledger speaks of; all of the question where it has a number that fits none. */
export function findCited(
  sentence: string,
  held: LedgerQuestion,
  claims: ReadonlyMap<string, LedgerClaim>,
): readonly LedgerClaim[] {
  const numbers = new Set((sentence.match(NUMBER) ?? []).map(readNumber))
  const related = held.relations.flatMap(({ a, b }) => [a, b])
  const names = [...new Set([...held.claims, ...related].map(nameClaim))]
  const candidates = names.flatMap((name) => claims.get(name) ?? [])
  const cited = candidates.filter(({ claim: { figure } }) => {
    const isSaid = [figure.low, figure.high].some((number) => number !== null && numbers.has(number))
    return isSaid || (!/\d/.test(figure.text) && sentence.includes(figure.text))
  })
  if (cited.length > 0 || numbers.size === 0) return cited
  return held.claims.flatMap((ref) => claims.get(nameClaim(ref)) ?? [])
}

/** Digits with points, commas, apostrophes or spaces between groups of three. */
const NUMBER = /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d+/g

function readNumber(words: string): number {
  return Number(words.replace(/\D/g, ''))
}

import type { LedgerClaim, LedgerQuestion } from '../../model/question.ts'
import { nameClaim } from '../dossier-state.ts'

/** Of so few claims all stand behind a sentence that names no number. */
const FEW = 3

/** The claims whose figures a sentence of the ledger speaks of; all of the question where its numbers fit none. */
export function findCited(
  sentence: string,
  held: LedgerQuestion,
  claims: ReadonlyMap<string, LedgerClaim>,
): readonly LedgerClaim[] {
  const spoken = held.question.unit === 'share' ? sentence : sentence.replace(PER_CENT, '')
  const numbers = new Set((spoken.match(NUMBER) ?? []).map(readNumber))
  const related = held.relations.flatMap(({ a, b }) => [a, b])
  const names = [...new Set([...held.claims, ...related].map(nameClaim))]
  const candidates = names.flatMap((name) => claims.get(name) ?? [])
  const cited = candidates.filter(({ claim: { figure } }) => {
    const isSaid = [figure.low, figure.high].some((number) => number !== null && numbers.has(number))
    return isSaid || (!/\d/.test(figure.text) && sentence.includes(figure.text))
  })
  if (cited.length > 0 || (numbers.size === 0 && held.claims.length > FEW)) return cited
  return held.claims.flatMap((ref) => claims.get(nameClaim(ref)) ?? [])
}

/** Digits with points, commas, apostrophes or spaces between groups of three. */
const NUMBER = /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d+/g

/** How alike two sentences are is no figure of a report. */
const PER_CENT = /\d+ (?:Prozent|per ?cent)/g

function readNumber(words: string): number {
  return Number(words.replace(/\D/g, ''))
}

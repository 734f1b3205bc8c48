import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import { MODAL_STATUS, STATUS_WORDS } from '../../languages/de/status-words.ts'
import type { Status } from '../../model/claim.ts'
import type { Polarity, PositionCode } from '../../model/position.ts'
import { fold } from '../fold.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { Stance } from './find-stances.ts'

const POSSIBLE = new Set(
  STATUS_WORDS.filter(({ where, status }) => where === 'clause' && status === 'possible').flatMap(({ words }) =>
    words.map(fold),
  ),
)

/** `darf nicht angegriffen werden` demands; `kann abziehen` is possible. */
const OBLIGATION = /^(?:darf|dürfen|dürften?|kann|können)$/iu

/** Whether the stance is taken, planned, demanded or possible. */
export function decideStanceStatus(context: SentenceContext, { line, clause, verb, isNegated }: Stance): Status {
  const { words, clauses, predicates } = context
  const { words: indexes, kind } = clauses[clause]!
  if (line.denies !== undefined) return 'denied'
  if (line.status !== undefined) return line.status
  if (indexes.some((index) => POSSIBLE.has(fold(words[index]!.text)))) return 'possible'
  const { finite, verbs } = predicates[clause]!
  const isInfinitive = verbs.some(({ index, form }) => index === verb && form === 'infinitive')
  if (finite === null) return isInfinitive && kind !== 'main' ? 'planned' : 'asserted'
  // `Ziel sei es, …`
  if (isInfinitive && /^(?:ist|sei|war|wäre)$/iu.test(words[finite]!.text)) return 'planned'
  const isPerfect = indexes.some((index) => /^(?:haben|sein)$/u.test(words[index]!.text))
  const hasInfinitive = verbs.some(({ form, index }) => form === 'infinitive' && index !== finite)
  if (hasInfinitive && OBLIGATION.test(words[finite]!.text) && !isPerfect) return isNegated ? 'demanded' : 'possible'
  if (hasInfinitive && /^würden?$/iu.test(words[finite]!.text)) return 'planned'
  const modal = MODAL_STATUS.find(({ forms }) => forms.test(words[finite]!.text))
  const isOpen = isInfinitive || (hasInfinitive && modal?.verb !== 'werden')
  return isOpen && !isPerfect && modal !== undefined ? modal.status : 'asserted'
}

/** What a stance says in the end, negation taken into account. */
export function decideCode({ line, isNegated }: Stance, status: Status): PositionCode {
  if (!isNegated) return line.code
  return line.negated ?? REFUSED[line.code] ?? (status === 'planned' ? SPARED[line.code] : undefined) ?? line.code
}

/** Who does not do such a thing refuses it, … */
const REFUSED: Readonly<Partial<Record<PositionCode, PositionCode>>> = {
  SUPPORT: 'REJECT',
  CONSULT: 'REJECT',
  CONCEDE: 'REJECT',
  RETREAT: 'REJECT',
}

/** … and who announces that he will not use force gives in. */
const SPARED: Readonly<Partial<Record<PositionCode, PositionCode>>> = { ASSAULT: 'CONCEDE', COERCE: 'CONCEDE' }

export function decidePolarity({ words, clauses }: SentenceContext, stance: Stance, code: PositionCode): Polarity {
  const { line, clause, isNegated } = stance
  if (line.denies !== undefined || (isNegated && code === line.code && code !== 'ACCUSE')) return 'denied'
  return clauses[clause]!.words.some((index) => POSITION_WORDS.doubts.test(words[index]!.text))
    ? 'doubted'
    : 'confirmed'
}

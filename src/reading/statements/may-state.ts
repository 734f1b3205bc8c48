import type { TextSpan } from '../../model/span.ts'
import type { Token } from '../split-words.ts'
import { readSigns, SIGN } from './statement-signs.ts'

/** Why a sentence is read: it may hold or go on with somebody's words, or it may name whose words the next one goes on with. */
export type Stating = 'itself' | 'for-next'

/**
 * For each sentence of a report by its words why it is to be read, `null` where it need not be. A cheap look before the words are
 * tagged: it lets through more than is needed, hardly ever less.
 */
export function findStating(tokensOf: (number: number) => readonly Token[], count: number): (Stating | null)[] {
  const signs = Array.from({ length: count }, (_, number) => readSigns(tokensOf(number)))
  return signs.map((own, number) => {
    if (mayState(own) || mayTellAfterwards(own, tokensOf(number)[0])) return 'itself'
    return pointsBack(signs[number + 1] ?? 0) ? 'for-next' : null
  })
}

function mayState(signs: number): boolean {
  if (signs & (SIGN.quotation | SIGN.subjunctive | SIGN.attributes | SIGN.reports | SIGN.so)) return true
  if (signs & SIGN.mark && (signs & SIGN.says || (signs & SIGN.complement && signs & (SIGN.noun | SIGN.partner))))
    return true
  return (signs & SIGN.mayAttribute) !== 0 && (signs & SIGN.noun) !== 0
}

/** The next sentence may be in the words of somebody whom this one names. */
function pointsBack(next: number): boolean {
  return (next & SIGN.subjunctive) !== 0 || ((next & SIGN.pronoun) !== 0 && mayState(next))
}

/** `Das teilte die Polizei mit.` */
function mayTellAfterwards(signs: number, first: TextSpan | undefined): boolean {
  return (signs & SIGN.says) !== 0 && /^(?:Das|Dies|So|Wie)$/u.test(first?.text ?? '')
}

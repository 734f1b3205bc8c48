import type { TextSpan } from '../../model/span.ts'
import type { Token } from '../split-words.ts'
import { readSigns, SIGN } from './statement-signs.ts'

/**
 * For each sentence of a report by its words whether it can hold or go on with somebody's words, or name whose words the next
 * sentence goes on with. A cheap look before the words are tagged: it lets through more than is needed, hardly ever less.
 */
export function findStating(tokensOf: (number: number) => readonly Token[], count: number): boolean[] {
  const signs = Array.from({ length: count }, (_, number) => readSigns(tokensOf(number)))
  return signs.map((own, number) => {
    const next = signs[number + 1] ?? 0
    return mayState(own) || pointsBack(next) || mayTellAfterwards(own, tokensOf(number)[0])
  })
}

function mayState(signs: number): boolean {
  if (signs & (SIGN.quotation | SIGN.subjunctive | SIGN.attributes | SIGN.reports)) return true
  if (signs & SIGN.mark && signs & (SIGN.says | SIGN.noun | SIGN.so)) return true
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

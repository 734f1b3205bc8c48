import type { TextSpan } from '../../model/span.ts'
import type { Token } from '../split-words.ts'
import { readSigns, SIGN } from './statement-signs.ts'

/**
 * For each sentence of a report by its words whether it can hold or go on with somebody's words. A cheap look before the words are
 * tagged: it lets through more than is needed, hardly ever less.
 */
export function findStating(tokensOf: (number: number) => readonly Token[], count: number): boolean[] {
  return Array.from({ length: count }, (_, number) => {
    const tokens = tokensOf(number)
    const signs = readSigns(tokens)
    return mayState(signs) || mayTellAfterwards(signs, tokens[0])
  })
}

function mayState(signs: number): boolean {
  if (signs & (SIGN.quotation | SIGN.subjunctive | SIGN.attributes | SIGN.reports | SIGN.so)) return true
  if (signs & SIGN.mark && (signs & SIGN.says || (signs & SIGN.complement && signs & (SIGN.noun | SIGN.partner))))
    return true
  return (signs & SIGN.mayAttribute) !== 0 && (signs & SIGN.noun) !== 0
}

/** `Das teilte die Polizei mit.` */
function mayTellAfterwards(signs: number, first: TextSpan | undefined): boolean {
  return (signs & SIGN.says) !== 0 && /^(?:Das|Dies|So|Wie)$/u.test(first?.text ?? '')
}

import type { TextSpan } from '../../model/span.ts'
import type { Token } from '../split-words.ts'
import { mayBeHeading } from './heading.ts'
import { readSigns, SIGN } from './statement-signs.ts'
import { RESULT } from './told-afterwards.ts'

/**
 * For each sentence of a report by its words whether it can hold or go on with somebody's words. A cheap look before the words are
 * tagged: it lets through more than is needed, hardly ever less. `labels` stand before the answers of an interview, which are found without.
 */
export function findStating(
  tokensOf: (number: number) => readonly Token[],
  count: number,
  labels: ReadonlySet<string> = NO_LABELS,
): boolean[] {
  const found: boolean[] = []
  for (let number = 0; number < count; number++) {
    const tokens = tokensOf(number)
    const signs = readSigns(tokens)
    const mayGoOn = (signs & SIGN.goesOn) !== 0 && (found[number - 1] || found[number - 2])
    const isDone = (signs & SIGN.done) !== 0
    const isHearsay =
      ((signs & SIGN.due) !== 0 && (isDone || found[number - 1] === true)) || ((signs & SIGN.claims) !== 0 && isDone)
    found.push(
      mayState(signs) || isHearsay || tellsByOpening(signs, tokens) || isHeaded(tokens, labels) || mayGoOn === true,
    )
  }
  return found
}

const NO_LABELS: ReadonlySet<string> = new Set()

/** `Polizei: Drei Tote` */
function isHeaded(tokens: readonly TextSpan[], labels: ReadonlySet<string>): boolean {
  const heading = mayBeHeading(tokens)
  return heading !== null && !labels.has(heading)
}

function mayState(signs: number): boolean {
  if (signs & ANY) return true
  if (signs & SIGN.says && signs & SIGN.mark && signs & SIGN.complement) return true
  return (signs & SIGN.mayAttribute) !== 0 && (signs & SIGN.noun) !== 0
}

/** Each of these lets a sentence through by itself. */
const ANY = SIGN.quotation | SIGN.subjunctive | SIGN.attributes | SIGN.reports | SIGN.so | SIGN.told

/** `Das teilte die Polizei mit.`, `Zu diesem Schluss kommt eine Studie.`, and what else a sentence's first words tell. */
function tellsByOpening(signs: number, tokens: readonly TextSpan[]): boolean {
  const first = tokens[0]?.text ?? ''
  if (first === 'Zu') return RESULT.test(tokens[2]?.text ?? '')
  // `Geht es nach X, …`, `Wenn es nach X geht, …`
  if (first === 'Wenn') return tokens[1]?.text === 'es' && tokens[2]?.text === 'nach'
  if (/^(?:Geht|Ginge)$/u.test(first)) return tokens[1]?.text === 'es'
  return (signs & SIGN.says) !== 0 && /^(?:Das|Dies|So|Wie)$/u.test(first)
}

import { wrapAnsi } from 'fast-wrap-ansi'
import pico from 'picocolors'
import { cleanLine } from '../exports/clean-line.ts'
import type { ClaimRef, LedgerClaim, LedgerQuestion, Standing } from '../model/question.ts'

/** A question as a line of JSON Lines, with its line end: the shape of `docs/reconciling.md`. */
export function toQuestionLine({ question, answer, claims, relations }: LedgerQuestion): string {
  const voices = answer.voices.map((voice) => ({ ...voice, claims: voice.claims.map(keyOf) }))
  return `${JSON.stringify({ question, answer: { ...answer, voices }, claims: claims.map(orderRef), relations })}\n`
}

function keyOf({ report, id }: ClaimRef): string {
  return `${report}/${id}`
}

function orderRef({ id, report, start, end }: ClaimRef) {
  return { id, report, start, end }
}

export interface QuestionLook {
  readonly language: 'de' | 'en'
  readonly width: number
  readonly colour: boolean
}

/** A question for a person at a terminal: its title, where the answer stands, and why. */
export function toQuestionText(
  { question, answer }: LedgerQuestion,
  { language, width, colour }: QuestionLook,
): string {
  const colours = pico.createColors(colour)
  const extent = `${answer.low ?? '?'}-${answer.high ?? '?'}`.replace(/^(\d+)-\1$/u, '$1')
  const head = `${colours.bold(cleanLine(question.title[language]))} ${colours.cyan(extent)} ${mark(answer.standing, colours)}`
  const reasons = answer.reasons[language].map((reason) => indent(cleanLine(reason), width))
  return `${[wrapAnsi(head, width), ...reasons, indent(colours.dim(question.id), width)].join('\n')}\n\n`
}

/** The claims of a question for a person at a terminal: the sentence, on whose word, where, and how the figures stand to each other. */
export function toClaimsText(
  { relations }: LedgerQuestion,
  claims: readonly LedgerClaim[],
  language: 'de' | 'en',
): string {
  const told = claims.map(({ report, claim }) => {
    const origin = [report.outlet, report.published, report.id].filter((part) => part !== null).join(', ')
    const source = [claim.source?.name, claim.via?.name].filter((name) => name !== undefined).join(', via ')
    const head = [claim.figure.text, source, origin].filter((part) => part !== '').map(cleanLine)
    return `  ${head.join(' · ')}\n    ${cleanLine(claim.quote.exact)}\n`
  })
  const related = relations.map(({ kind, why }) => `  ${kind}: ${cleanLine(why[language])}\n`)
  return [...told, ...related].join('')
}

function indent(text: string, width: number): string {
  return wrapAnsi(text, Math.max(20, width - 2))
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function mark(standing: Standing, colours: ReturnType<typeof pico.createColors>): string {
  if (standing === 'contested' || standing === 'denied') return colours.red(standing)
  return standing === 'moving' ? colours.yellow(standing) : colours.dim(standing)
}

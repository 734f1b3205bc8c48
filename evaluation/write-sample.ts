import type { Claim } from '../src/model/claim.ts'
import type { TextSpan } from '../src/model/span.ts'
import { wordsOfTime } from '../src/model/time.ts'

export interface ReadArticle {
  readonly id: string
  readonly text: string
  readonly claims: readonly Claim[]
}

/** A claim in its sentence, with its fields below. */
export function writeClaim({ id, text }: ReadArticle, claim: Claim): string {
  const { start, end } = claim.quote
  return `${id} ${claim.figure.start}\n  ${markFigures(text, start, end, [claim])}\n  ${describe(claim)}`
}

/** A whole article, the numbers of its claims marked, with the claims listed below. */
export function writeArticle({ id, text, claims }: ReadArticle): string {
  const list = claims.map((claim) => `\n  - ${claim.figure.start}: ${describe(claim)}`)
  return `${id}: ${claims.length} claims\n${markFigures(text, 0, text.length, claims)}${list.join('')}`
}

/** The stretch of text with ⟦ ⟧ around the numbers of the claims. */
function markFigures(text: string, start: number, end: number, claims: readonly Claim[]): string {
  const marks = new Map<number, number>(claims.map(({ figure }) => [figure.start, figure.end]))
  let marked = ''
  let at = start
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    if (from < at) continue
    marked += `${text.slice(at, from)}⟦${text.slice(from, to)}⟧`
    at = to
  }
  return (marked + text.slice(at, end)).replace(/\s+/g, ' ')
}

function describe({ event, status, figure, rule, ...fields }: Claim): string {
  const { low, high, bound } = figure
  const range = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
  const quoted = Object.entries({
    group: fields.group,
    source: fields.source,
    via: fields.via,
    place: fields.place,
    time: wordsOfTime(fields.time),
  } satisfies Record<string, TextSpan | null>)
  const named = quoted.flatMap(([name, span]) => (span === null ? [] : `${name} «${span.text.replace(/\s+/g, ' ')}»`))
  return [`${event} ${range} ${bound} ${status}`, ...named, rule].join(' | ')
}

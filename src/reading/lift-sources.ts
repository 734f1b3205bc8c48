import type { Claim, Source } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { lengthenShortForm } from './attribute.ts'

/**
 * What the statements of a report, in text order, tell of the sources of its claims: the full name of somebody whom a claim only mentions in
 * short; the source of a claim that stands in quotation marks, or that is told as only statements know it; who tells one of several numbers in a
 * sentence; whose writing it is that tells it. (Elsewhere the claims' own attribution is the surer.)
 */
export function liftSources(claims: readonly Claim[], statements: readonly Statement[]): Claim[] {
  const speakers = statements.flatMap(({ source }) => source ?? [])
  const issuers = indexIssuers(speakers)
  return claims.map((claim) => {
    const own = tellerBeside(claim, statements)
    const told = claim.source && (issuers.get(placeOf(claim.source)) ?? claim.source)
    const source = own?.source ?? told ?? speakerAround(claim, statements)
    const via = own === null ? claim.via : own.via
    return { ...claim, source: source && lengthen(source, speakers), via: via && lengthen(via, speakers) }
  })
}

/** `Im Bericht der UN heißt es, …`: whose writing it is, by the place of the writing. */
function indexIssuers(speakers: readonly Source[]): Map<string, Source> {
  return new Map(
    speakers.flatMap((source) => {
      const { mention, start, end } = source
      const isInside = mention !== null && start > mention.start && end <= mention.end
      return isInside ? [[placeOf(mention), source] as const] : []
    }),
  )
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** `Laut X starben 40; Y sprach von 12`: where a sentence has several numbers, that of each who tells his own in a clause of his. */
function tellerBeside({ figure, quote }: Claim, statements: readonly Statement[]): Statement | null {
  const here = statementsIn(quote, statements)
  const own = here.find(
    ({ rule, source, content }) =>
      rule.startsWith('reported:') &&
      source !== null &&
      content[0]!.start <= figure.start &&
      content.at(-1)!.end >= figure.end,
  )
  const isBeside = (other: Statement) =>
    other.content[0]!.start >= own!.content.at(-1)!.end || other.content.at(-1)!.end <= own!.content[0]!.start
  return own !== undefined && here.some(isBeside) ? own : null
}

/** Those that stand in a sentence whole; found by halving, as a report may have thousands. */
function statementsIn({ start, end }: Span, statements: readonly Statement[]): Statement[] {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (statements[middle]!.content[0]!.start < start) low = middle + 1
    else high = middle
  }
  const here: Statement[] = []
  for (let at = low; at < statements.length && statements[at]!.content[0]!.start < end; at++)
    if (statements[at]!.content.at(-1)!.end <= end) here.push(statements[at]!)
  return here
}

/** The place at hand stays where a pronoun is it. */
function lengthen(source: Source, speakers: readonly Source[]): Source {
  const before = speakers.filter(({ start }) => start < source.start)
  const full = lengthenShortForm(source, before)
  return { ...full, mention: source.mention ?? full.mention }
}

/** `Die Armee will 14 getötet haben`, `Holm: 14 Tote`, `im Bericht ist von 14 die Rede`, `14 seien tot, raunte Holm` */
const TOLD_BY_FORM = /^(?:hearsay:own|heading|reported|after)/u

/** Whoever is quoted with the figure, the innermost where quotations stand in each other. */
function speakerAround({ figure }: Claim, statements: readonly Statement[]): Source | null {
  const around = statements.filter(
    ({ content, form, rule }) =>
      (form === 'direct' || TOLD_BY_FORM.test(rule)) &&
      content.some(({ start, end }) => start <= figure.start && end >= figure.end),
  )
  const innermost = around.sort((a, b) => sizeOf(a) - sizeOf(b))[0]
  return innermost?.source ?? null
}

function sizeOf({ content }: Statement): number {
  return content.at(-1)!.end - content[0]!.start
}

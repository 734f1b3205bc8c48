import type { Claim, Source } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { lengthenShortForm } from './attribute.ts'
import { isBackground } from './background.ts'

/**
 * The sources of a report's claims as its statements know them, which are in text order: a figure is the word of whoever says the words that it
 * stands in, the innermost where one statement holds another; who relays them is the `via`. What no statement holds keeps the source that the claim's own
 * sentence gave it, by the full name and by whose writing it is. What only helps to tell when somebody spoke is the report's own.
 */
export function liftSources(text: string, claims: readonly Claim[], statements: readonly Statement[]): Claim[] {
  const speakers = statements.flatMap(({ source }) => source ?? [])
  const issuers = indexIssuers(speakers)
  const around = indexByPlace(statements)
  return claims.map((claim) => {
    const told = tellersOf(text, claim, around(claim.figure.start))
    if (told !== null) return { ...claim, ...told }
    const source = claim.source && (issuers.get(placeOf(claim.source)) ?? claim.source)
    return { ...claim, source: source && lengthen(source, speakers), via: claim.via && lengthen(claim.via, speakers) }
  })
}

type Tellers = Pick<Claim, 'source' | 'via'>

/** Who says a figure; `null` where no statement tells it more surely than the claim's own sentence. */
function tellersOf(text: string, claim: Claim, near: readonly Statement[]): Tellers | null {
  const { figure } = claim
  const holding = near
    .filter(({ rule, content }) => {
      // Whose word hearsay is, is as good as guessed.
      const isGuessed = rule === 'hearsay:perfect'
      return !isGuessed && content.some(({ start, end }) => start <= figure.start && end >= figure.end)
    })
    .sort((a, b) => sizeOf(a) - sizeOf(b))
  const said = holding.filter((statement) => !isBackground(text, figure, statement))
  if (said.length === 0) return holding.length === 0 ? null : { source: null, via: null }
  const inner = said.find(({ source }) => source !== null)
  if (inner === undefined || isSurer(text, claim, inner, said)) return null
  return { source: inner.source, via: inner.via ?? relayOf(inner, said) ?? relayBeside(claim, inner) }
}

/** What a statement holds in the reporter's own words may be somebody else's; and an agency passes on who spoke before it. */
function isSurer(
  text: string,
  { source, via, quote, figure }: Claim,
  inner: Statement,
  said: readonly Statement[],
): boolean {
  if (source !== null && PARTICIPLE.test(text.slice(source.end, figure.start))) return true
  const spokeBefore = source !== null && source.start < figure.start
  if (spokeBefore && via !== null && via.start === inner.source!.start && inner.form !== 'reported') return true
  const isWhole = inner.content[0]!.start <= quote.start && inner.content.at(-1)!.end >= quote.end - 1
  const isAlone = inner.form === 'reported' && isWhole && said.at(-1) === inner
  return isAlone && source !== null && !isNamedBy(source, inner.source!)
}

/** `die von der Armee | gemeldeten | zwölf Toten`: no more than a participle and what bounds the number stands between. */
const PARTICIPLE = /^\s\p{Ll}+(?:te[nr]?|ene[nr]?)\s(?:Zahl\svon\s)?(?:\p{Ll}+\s){0,3}$/u

function isNamedBy({ start }: Source, source: Source): boolean {
  return start === source.start || start === source.mention?.start
}

/** `teilte der Agentur CNN mit`: whom it was told. */
function relayBeside({ source, via }: Claim, inner: Statement): Source | null {
  const isSame = source !== null && isNamedBy(source, inner.source!)
  return isSame && via !== null && /^(?:agency|media)$/u.test(via.kind) ? via : null
}

/** `Staatliche Medien meldeten, der Präsident habe von 300 gesprochen`: who says that somebody says so. */
function relayOf(inner: Statement, said: readonly Statement[]): Source | null {
  const outer = said
    .slice(said.indexOf(inner) + 1)
    .find(({ rule, source }) => source !== null && rule !== 'quotation' && source.name !== inner.source!.name)
  return outer?.source ?? null
}

function sizeOf({ content }: Statement): number {
  return content.at(-1)!.end - content[0]!.start
}

/** Statements lie in stretches of so many characters, so that a report may have thousands. */
const STRETCH = 1000

/** The statements near a place, those that hold it among them. */
function indexByPlace(statements: readonly Statement[]): (at: number) => readonly Statement[] {
  const near = new Map<number, Statement[]>()
  for (const statement of statements)
    for (let at = stretchOf(statement.content[0]!.start); at <= stretchOf(statement.content.at(-1)!.end); at++) {
      const here = near.get(at)
      if (here === undefined) near.set(at, [statement])
      else here.push(statement)
    }
  return (at) => near.get(stretchOf(at)) ?? []
}

function stretchOf(at: number): number {
  return Math.floor(at / STRETCH)
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

/** The place at hand stays where a pronoun is it. */
function lengthen(source: Source, speakers: readonly Source[]): Source {
  const before = speakers.filter(({ start }) => start < source.start)
  const full = lengthenShortForm(source, before)
  return { ...full, mention: source.mention ?? full.mention }
}

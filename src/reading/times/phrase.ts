// What stands around the word that makes an expression: articles, edges, years.
import { lemmatizeNoun, lookUpNoun } from '../../languages/de/lexicon.ts'
import { senseOfNoun } from '../sense-of-noun.ts'
import type { YearSaid } from './draft.ts'
import type { TimeToken } from './time-token.ts'

type Tokens = readonly TimeToken[]

const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'dem', 'des'])

export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}

export function isArticle(tokens: Tokens, at: number): boolean {
  return ARTICLES.has(wordAt(tokens, at))
}

/** The first token with an article before it, if one is there. */
export function withArticle(tokens: Tokens, first: number, floor: number): number {
  return first - 1 >= floor && isArticle(tokens, first - 1) ? first - 1 : first
}

/** With `fast`, `rund`, `mehr als` before it. */
export function withApproximation(tokens: Tokens, first: number, floor: number): number {
  const at = wordAt(tokens, first - 1) === '.' ? first - 2 : first - 1
  if (at < floor) return first
  if (tokens[at]?.sense?.kind === 'approximate') return at
  const isComparison = wordAt(tokens, at) === 'als' && /^(?:mehr|weniger)$/u.test(wordAt(tokens, at - 1))
  return isComparison && at - 1 >= floor ? at - 1 : first
}

/** With `Anfang`, `Mitte` or `Ende` before it, an article between them or not. */
export function withEdge(tokens: Tokens, first: number, floor: number): number {
  const at = isArticle(tokens, first - 1) ? first - 2 : first - 1
  return at >= floor && tokens[at]?.sense?.kind === 'edge' ? at : first
}

/** The offset of `vergangenen`, `diesem`, `nächsten` at this place; `null` where none stands there. */
export function directionAt(tokens: Tokens, at: number, floor: number): number | null {
  const sense = at >= floor ? tokens[at]?.sense : null
  if (sense?.kind === 'direction') return sense.offset
  return null
}

const CENTURY_OF_YEARS = /^(?:1[0-9]|20)\d\d$/u

/** Whether a token looks like a year and nothing else, were it not for its neighbours. */
export function looksLikeYear(token: TimeToken | undefined): boolean {
  return token !== undefined && CENTURY_OF_YEARS.test(token.text)
}

/** Whether the number in front of this token counts it: `2000 Menschen`, `1500 Meter`; many of something are a plural. */
export function isCounted(token: TimeToken | undefined): boolean {
  if (token === undefined || !/^[\p{Lu}%€$°]/u.test(token.text)) return false
  if (/^[%€$°]/u.test(token.text)) return true
  const { names } = senseOfNoun(token.text)
  return names !== null && (names === 'measure' || mayBePlural(token.text))
}

function mayBePlural(form: string): boolean {
  const noun = lookUpNoun(form)
  return noun === null ? lemmatizeNoun(form) !== form || /(?:er|el|en)$/u.test(form) : noun.number !== 'singular'
}

/** A year behind `at`: `2016`, `dieses Jahres`, `des Jahres 2016`; with the last token it takes. */
export function yearBehind(tokens: Tokens, at: number): { readonly year: YearSaid; readonly last: number } {
  const next = at + 1
  if (looksLikeYear(tokens[next]) && !isCounted(tokens[next + 1])) return { year: numbered(tokens[next]!), last: next }
  const nextSense = tokens[next + 1]?.sense
  if (nextSense?.kind !== 'unit' || nextSense.unit !== 'year' || nextSense.isPlural) return { year: null, last: at }
  if (isArticle(tokens, next) && looksLikeYear(tokens[next + 2]))
    return { year: numbered(tokens[next + 2]!), last: next + 2 }
  const offset = wordAt(tokens, next) === 'des' ? 0 : directionAt(tokens, next, 0)
  return offset === null ? { year: null, last: at } : { year: { kind: 'offset', offset }, last: next + 1 }
}

function numbered(token: TimeToken): YearSaid {
  return { kind: 'year', year: Number(token.text) }
}

import type { TextSpan } from '../../model/span.ts'
import type { ClaimTime, TimeAnchor, TimeExpression, TimeRelation } from '../../model/time.ts'
import { readDay, writeDay } from './calendar.ts'
import type { Published } from './published.ts'
import { precisionOf, publishedInterval, readDuration, shiftDay, shiftPublished } from './published-interval.ts'
import { type Edge, type Interval, intervalOf } from './value-interval.ts'

/** From when and where a claim's time is understood. */
export interface Dating {
  readonly published: Published | null
  /** The time zone of clock times, an IANA name; `null` where none was named. */
  readonly zone: string | null
}

type Known = Omit<ClaimTime, 'text' | 'start' | 'end'>

/** The words of a time with the expressions in them: `von Montag bis Mittwoch` has two, `seit Beginn der Kämpfe` none. */
export interface TimePhrase extends TextSpan {
  readonly expressions: readonly TimeExpression[]
  /** What stands before the phrase, for a preposition outside it. */
  readonly before: string
}

/** When a phrase says that something holds: the interval from its expressions, its preposition and the published date. */
export function readClaimTime(phrase: TimePhrase, dating: Dating): ClaimTime {
  const { text, start, end } = phrase
  return { text, start, end, ...readPhrase(phrase, dating) }
}

function readPhrase(phrase: TimePhrase, dating: Dating): Known {
  const expression = pickExpression(phrase.expressions)
  const lead = leadOf(phrase, expression)
  if (expression === null) return readWithoutExpression(phrase.text, dating)
  if (expression.type === 'DURATION') return readDurationTime(expression, lead, dating)
  if (expression.type === 'SET') return { ...VAGUE, relation: 'during', anchor: 'explicit' }
  if (expression.value.endsWith('_REF')) return readReference(expression.value, lead, dating)
  const range = readRange(phrase, dating)
  if (range !== null) return range
  return readDate(expression, lead, dating)
}

/** A clock time says more than the day before it; of other expressions the first counts. */
function pickExpression(expressions: readonly TimeExpression[]): TimeExpression | null {
  return expressions.find(({ type }) => type === 'TIME') ?? expressions[0] ?? null
}

/** The words before the expression, in lower case: `seit dem`, `in den`. */
function leadOf({ text, start, before }: TimePhrase, expression: TimeExpression | null): string {
  const inside = expression === null ? '' : text.slice(0, Math.max(0, expression.start - start))
  const outside = inside.trim() === '' ? (/\p{L}+\s$/u.exec(before)?.[0] ?? '') : ''
  return `${outside}${inside}`.trim().toLowerCase()
}

const VAGUE: Known = { value: null, from: null, until: null, precision: 'vague', relation: 'at', anchor: null }
const UNRESOLVED: Known = { ...VAGUE, precision: 'unresolved' }

/** `von 1918 bis 1920`, `zwischen Montag und Mittwoch`: two expressions of one phrase. */
function readRange({ text, expressions }: TimePhrase, dating: Dating): Known | null {
  const [first, second] = expressions
  if (first === undefined || second === undefined || !/^(?:von|vom|zwischen)\s/iu.test(text)) return null
  const from = intervalOf(first.value, null, dating.zone)
  const until = intervalOf(second.value, null, dating.zone)
  if (from === null || until === null || from.from > until.until) return null
  return {
    value: `${from.value}/${until.value}`,
    from: from.from,
    until: until.until,
    precision: until.precision,
    relation: 'during',
    anchor: anchorOf(first, dating),
  }
}

function readDate(expression: TimeExpression, lead: string, dating: Dating): Known {
  const resolved = intervalOf(expression.value, edgeOf(expression.text), dating.zone)
  const interval = resolved ?? widestOf(dating.published)
  const relation = relationOf(lead, expression.text)
  if (interval === null) return { ...UNRESOLVED, relation }
  const anchor = resolved === null ? 'published' : anchorOf(expression, dating)
  const end = isBefore(lead) ? { ...interval, until: interval.from } : interval
  return applyRelation(end, relation, anchor, dating)
}

/** Of a report of which only the month is known, `am Mittwoch` is some day of that month. */
function widestOf(published: Published | null): Interval | null {
  return published === null || published.day !== null ? null : publishedInterval(published)
}

function edgeOf(text: string): Edge | null {
  const edge = /(?<!\p{L})(?:anfang|beginn|mitte|ende)(?!\p{L})/iu.exec(text)?.[0].toLowerCase()
  if (edge === undefined) return null
  return edge === 'mitte' ? 'MID' : edge === 'ende' ? 'END' : 'START'
}

function relationOf(lead: string, text: string): TimeRelation {
  if (/(?:^|\s)(?:seit|ab|seitdem)(?:\s|$)/u.test(`${lead} `) || /^seit\s/iu.test(text)) return 'since'
  if (/^nach(?: de[mnr])?$/u.test(lead)) return 'since'
  if (/(?:^|\s)bis(?:\s|$)/u.test(lead) || isBefore(lead)) return 'until'
  if (/(?:^|\s)(?:während|über|laufe|verlauf|zuge)(?:\s|$)/u.test(lead)) return 'during'
  return /(?:^|\s)(?:binnen|innerhalb)(?:\s|$)/u.test(lead) ? 'within' : 'at'
}

/** `vor Mitte September`, `vor Beginn der Kämpfe im März`; `kurz vor neun Uhr` is about that time. */
function isBefore(lead: string): boolean {
  return /(?:^|\s)vor\s?(?:de[mnr]$|$|beginn|ausbruch|anfang|ende)/u.test(lead) && !/^kurz/u.test(lead)
}

/** `seit` runs to the published date, `bis` has no beginning. */
function applyRelation(interval: Interval, relation: TimeRelation, anchor: TimeAnchor, { published }: Dating): Known {
  const { value, from, until, precision } = interval
  if (relation === 'until') return { value: `../${value}`, from: null, until, precision, relation, anchor }
  if (relation !== 'since') return { value, from, until, precision, relation, anchor }
  const end = published === null ? null : publishedInterval(published)
  if (end === null || end.until < from)
    return { value: `${value.split('/')[0]}/..`, from, until: null, precision, relation, anchor }
  return { value: `${value.split('/')[0]}/${end.value}`, from, until: end.until, precision, relation, anchor }
}

/** A date said in full stands on its own; all others lean on the published one. */
function anchorOf({ text, value }: TimeExpression, { published }: Dating): TimeAnchor {
  if (published === null || /(?<!\d)\d{4}(?!\d)|\d\.\d{1,2}\.\d\d(?!\d)/u.test(text)) return 'explicit'
  return /^\d{2,3}$/u.test(value) ? 'explicit' : 'published'
}

/** `derzeit` is the published date, `früher` before it, `künftig` after. */
function readReference(value: string, lead: string, { published }: Dating): Known {
  if (published === null) return { ...UNRESOLVED, relation: relationOf(lead, '') }
  const now = publishedInterval(published)
  if (value === 'PAST_REF') return { ...VAGUE, value: `../${now.value}`, until: now.until, anchor: 'published' }
  if (value === 'FUTURE_REF') return { ...VAGUE, value: `${now.value}/..`, from: now.from, anchor: 'published' }
  const isUntil = /(?:^|\s)bis(?:\s|$)/u.test(lead)
  if (isUntil) return { ...VAGUE, value: `../${now.value}`, until: now.until, relation: 'until', anchor: 'published' }
  return { ...VAGUE, value: now.value, from: now.from, until: now.until, anchor: 'published' }
}

/** `vor drei Tagen`, `seit zwei Wochen`, `in den letzten 48 Stunden`, `in zwei Jahren`; else only a length is known. */
function readDurationTime({ text, value }: TimeExpression, lead: string, dating: Dating): Known {
  const direction = PAST_PHRASE.test(text) ? -1 : FUTURE_PHRASE.test(text) ? 1 : null
  const preposition = /(?:^|\s)(vor|seit|in|binnen|innerhalb|während)(?:\s|$)/u.exec(lead)?.[1]
  const relation = direction !== null || preposition === 'in' ? 'within' : relationOf(lead, '')
  const isDated = direction !== null || preposition === 'vor' || preposition === 'seit' || preposition === 'in'
  if (!isDated && preposition === undefined)
    return { ...VAGUE, precision: precisionOf(value), relation: 'during', anchor: 'explicit' }
  if (dating.published === null) return { ...UNRESOLVED, relation: preposition === 'vor' ? 'at' : relation }
  if (direction !== null || preposition === 'binnen' || preposition === 'innerhalb' || preposition === 'während')
    return reach(
      value,
      preposition === 'seit' ? 'since' : relation === 'at' ? 'within' : relation,
      direction ?? -1,
      dating.published,
    )
  if (preposition === 'seit') return reach(value, 'since', -1, dating.published)
  const sign = preposition === 'vor' ? -1 : 1
  const interval = shiftPublished(dating.published, value, sign)
  if (interval !== null) return { ...interval, relation: 'at', anchor: 'published' }
  return openEnd(dating.published, sign, 'at')
}

const PAST_PHRASE = /(?<!\p{L})(?:letzt|vergangen|vorig|zurückliegend)/iu
const FUTURE_PHRASE = /(?<!\p{L})(?:nächst|kommend)/iu

/** From so long before the published date to it, or from it on. */
function reach(duration: string, relation: TimeRelation, sign: 1 | -1, published: Published): Known {
  const length = readDuration(duration)
  if (length === null) return openEnd(published, sign, relation)
  const now = publishedInterval(published)
  const moved = (date: string) => writeDay(shiftDay(readDay(date)!, length, sign))
  const from = sign < 0 ? moved(now.from) : now.from
  const until = sign < 0 ? now.until : moved(now.until)
  return { value: `${from}/${until}`, from, until, precision: precisionOf(duration), relation, anchor: 'published' }
}

/** `vor Jahren`, `in den vergangenen Wochen`: how long is not said. */
function openEnd(published: Published, sign: 1 | -1, relation: TimeRelation): Known {
  const now = publishedInterval(published)
  if (sign < 0) return { ...VAGUE, value: `../${now.value}`, until: now.until, relation, anchor: 'published' }
  return { ...VAGUE, value: `${now.value}/..`, from: now.from, relation, anchor: 'published' }
}

/** `seit Beginn der Kämpfe`, `bisher`: up to the published date, from when is not said. */
function readWithoutExpression(text: string, { published }: Dating): Known {
  const isSince = /^seit\s/iu.test(text)
  const isUntil = /^(?:bisher|bislang|bis)(?!\p{L})/iu.test(text)
  if (/^nun$/iu.test(text)) return readReference('PRESENT_REF', '', { published, zone: null })
  if (!isSince && !isUntil) return VAGUE
  const relation = isSince ? 'since' : 'until'
  if (published === null) return { ...UNRESOLVED, relation }
  const now = publishedInterval(published)
  return { ...VAGUE, value: `../${now.value}`, until: now.until, relation, anchor: 'published' }
}

/** A claim without any time of its own: the report's date is its upper bound, `null` where that is unknown. */
export function boundByPublished(published: Published | null): ClaimTime | null {
  if (published === null) return null
  const { value, until, precision } = publishedInterval(published)
  return {
    ...{ text: null, start: null, end: null },
    value: `../${value}`,
    from: null,
    until,
    precision,
    relation: 'until',
    anchor: 'upper-bound',
  }
}

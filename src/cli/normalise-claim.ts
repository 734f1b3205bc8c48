import { COUNTRY_CODES } from '../gazetteer/country-names.ts'
import type { Claim, Source } from '../model/claim.ts'
import { type Place, type PlaceRole, UNRESOLVED_PLACE } from '../model/place.ts'
import type { ReportHead } from '../model/question.ts'
import type { TextSpan } from '../model/span.ts'
import type { ClaimTime } from '../model/time.ts'
import { type ReportReader, readerOf } from './open-report-reader.ts'

/** Makes a printed claim whole: what is missing of places, times and sources is resolved from the text where it can be. */
export type NormaliseClaim = (claim: PrintedClaim, text: string, report: ReportHead) => Claim

/** A claim as `lagebild read` prints it, or as an annotation gives it: any field but id, quote, figure and event may be missing. */
export type PrintedClaim = Pick<Claim, 'id' | 'quote' | 'figure' | 'event'> & { readonly [field: string]: unknown }

/**
 * What the claim has is kept. Bare spans of places and times are read as `lagebild read` reads them, from the whole report; what the
 * gazetteer lacks by the names of countries, and `der Ostteil der Stadt` by the city named before.
 */
export const normaliseClaim: NormaliseClaim = (claim, text, report) => {
  const at = claim.figure.start
  const reader = () => readerOf(text, report.published)
  const place = (field: 'place' | 'origin' | 'destination', role: PlaceRole) =>
    normalisePlace(claim[field] as Partial<Place> | null | undefined, role, text, at, reader)
  return {
    ...claim,
    rule: (claim.rule as string | undefined) ?? 'unknown',
    status: (claim.status as Claim['status'] | undefined) ?? 'asserted',
    group: (claim.group as Claim['group'] | undefined) ?? null,
    source: normaliseSource(claim.source as Partial<Source> | null | undefined),
    via: normaliseSource(claim.via as Partial<Source> | null | undefined),
    place: place('place', 'at') ?? findPartBefore(text, at),
    origin: place('origin', 'from'),
    destination: place('destination', 'to'),
    time: normaliseTime(claim.time as Partial<ClaimTime> | null | undefined, reader),
  }
}

function normaliseSource(source: Partial<Source> | null | undefined): Source | null {
  if (source?.text === undefined) return null
  const { text, start = 0, end = 0, mention = null, name = text, kind = 'unknown' } = source
  return { text, start, end, mention, name, kind }
}

function normalisePlace(
  place: Partial<Place> | null | undefined,
  role: PlaceRole,
  text: string,
  at: number,
  reader: () => ReportReader,
): Place | null {
  if (place?.text === undefined) return null
  const known = place.name === undefined ? resolvePlace(place, role, reader) : null
  if (known !== null) return { ...known, ...place } as Place
  const country = COUNTRY_CODES.get(countryName(place.text)) ?? null
  const precision = country === null ? 'unresolved' : 'country'
  const partOf = findCity(place.text, text.slice(0, at))
  return { ...UNRESOLVED, country, precision, partOf, role, ...place } as Place
}

/** By the gazetteer; `null` for what it does not have, and for `Metropole im Norden Syriens`, of which it knows the country only. */
function resolvePlace(place: Partial<Place>, role: PlaceRole, reader: () => ReportReader): Place | null {
  const span = spanOf(place)
  if (span === null) return null
  const resolved = reader().placeOf(span, role)
  const isElsewhereInIt = resolved.precision === 'country' && /\s(?:im|in|bei|nahe)\s/u.test(span.text)
  return resolved.name === null || isElsewhereInIt ? null : resolved
}

/** The words with their offsets, where they were handed in. */
function spanOf({
  text,
  start,
  end,
}: {
  text?: string | null
  start?: number | null
  end?: number | null
}): TextSpan | null {
  if (text == null || start == null || end == null || start < 0) return null
  return { text, start, end }
}

const UNRESOLVED = { start: 0, end: 0, ...UNRESOLVED_PLACE }

/** Where a claim names no place, the part of a city that was named shortly before: `aus Ost-Aleppo ... die Stadt`. */
function findPartBefore(text: string, at: number): Place | null {
  const from = Math.max(0, at - REACH)
  const match = [...text.slice(from, at).matchAll(/(?:Ost|West|Nord|Süd)-\p{Lu}\p{L}+/gu)].at(-1)
  if (match === undefined) return null
  const start = from + match.index
  return {
    ...UNRESOLVED_PLACE,
    role: 'at',
    text: match[0],
    start,
    end: start + match[0].length,
  }
}

/** UTF-16 code units: two or three sentences. */
const REACH = 260

/** `Libyens`, `Demokratischen Republik Kongo`: the name without its genitive, a country's last word where that names it. */
function countryName(words: string): string {
  const lower = words.toLowerCase()
  const candidates = [lower, lower.replace(/s$/u, ''), lower.replace(/^.*republik /u, '')]
  return candidates.find((name) => COUNTRY_CODES.has(name)) ?? lower
}

/** The city of a bare part (`Ostteil der Stadt`): the last that was named with that part before. */
function findCity(place: string, before: string): string | null {
  const part = /^(Ost|West|Nord|Süd)(?:en|teil)(?: der Stadt)?$/u.exec(place)?.[1]
  if (part === undefined) return null
  const named = [...before.matchAll(new RegExp(`${part}(?:-|en |teil )(?:von )?(\\p{Lu}\\p{L}+)`, 'gu'))]
  return named.map((match) => match[1]!).findLast((name) => !/^(?:Stadt|Landes?)$/u.test(name)) ?? null
}

function normaliseTime(time: Partial<ClaimTime> | null | undefined, reader: () => ReportReader): ClaimTime | null {
  if (time === null || time === undefined) return null
  const span = time.relation === undefined ? spanOf(time) : null
  return { ...UNDATED, ...(span === null ? null : reader().timeOf(span)), ...time }
}

const UNDATED: ClaimTime = {
  text: null,
  start: null,
  end: null,
  value: null,
  from: null,
  until: null,
  precision: 'unresolved',
  relation: 'at',
  anchor: 'explicit',
}

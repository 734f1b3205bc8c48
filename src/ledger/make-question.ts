import type { GroupClass } from '../model/claim.ts'
import type { Question, Wording } from '../model/question.ts'
import { isEverybody } from './read-crowd.ts'
import { isoDay } from './read-moment.ts'
import type { Tally } from './tally.ts'
import { tellDays } from './tell-day.ts'
import {
  EVENT_TITLES,
  FEMININE_PLACES,
  KIND_NAMES,
  MASCULINE_PLACES,
  PLURAL_PLACES,
  UNIT_NAMES,
} from './words/title-words.ts'

/** What the claims of one set ask, from the earliest state to the latest. */
export function makeQuestion(id: string, inTime: readonly Tally[]): Question {
  const lead = pickLead(inTime)
  const time = spanOf(inTime)
  return {
    id,
    title: makeTitle(lead, inTime, time),
    event: lead.event,
    unit: lead.unit,
    group: lead.crowd.text,
    groupClass: classOf(lead),
    place: pickPlace(inTime)?.spot.place ?? null,
    from: time === null ? null : isoDay(time.from),
    until: time === null ? null : isoDay(time.until),
  }
}

/** The claim that names the widest group: a question about people, of whom one report says `Rebellen und Zivilisten`. */
function pickLead(claims: readonly Tally[]): Tally {
  return (
    claims.find(({ crowd }) => isEverybody(crowd) && crowd.kinds.length === 1) ??
    claims.find(({ crowd }) => crowd.text !== null) ??
    claims[0]!
  )
}

function classOf({ of }: Tally): GroupClass | null {
  return of.claim.group?.class ?? null
}

/** From the first to the last day spoken of or said. */
function spanOf(claims: readonly Tally[]): { from: number; until: number } | null {
  const days = claims.flatMap(({ moment }) =>
    moment.kind === 'none' || moment.until === null
      ? [moment.said, moment.said]
      : [moment.from ?? moment.until, moment.until],
  )
  const known = days.filter((day) => day !== null)
  return known.length === 0 ? null : { from: Math.min(...known), until: Math.max(...known) }
}

/** The claim whose place is named best: the resolved name that most give, else one word before a phrase. */
function pickPlace(claims: readonly Tally[]): Tally | undefined {
  const named = claims.filter(({ spot }) => spot.text !== null)
  return (
    pickSite(named) ??
    named.find(({ spot }) => spot.names.length > 0 && !/\s/u.test(spot.text!) && !BARE.test(spot.text!)) ??
    named.find(({ spot }) => spot.names.length > 0) ??
    named[0]
  )
}

/** The first claim of the place that most claims name; one from a dateline counts only where there is no other. */
function pickSite(claims: readonly Tally[]): Tally | undefined {
  const resolved = claims.filter(({ spot }) => spot.site !== null)
  const beside = resolved.filter(({ spot }) => !spot.isOfDateline)
  const counts = new Map<string, Tally[]>()
  for (const one of beside.length > 0 ? beside : resolved)
    counts.set(one.spot.site!.key, [...(counts.get(one.spot.site!.key) ?? []), one])
  return [...counts.values()].sort((a, b) => b.length - a.length)[0]?.[0]
}

/** `Ostteil` alone names no place. */
const BARE = /^(?:Ost|West|Nord|Süd)(?:en|teil)$|^(?:Altstadt|Zentrum|Stadt)$/u

function makeTitle(lead: Tally, claims: readonly Tally[], time: { from: number; until: number } | null): Wording {
  const place = placeName(pickPlace(claims))
  const who = nameGroup(lead)
  const words = EVENT_TITLES[lead.event]
  const days = time === null ? null : tellDays(time.from, time.until)
  const de = { who: who.de, where: placePhraseDe(place), place: placeAsObjectDe(place) }
  const en = { who: who.en, where: placePhraseEn(place), place: place ?? 'the place' }
  return {
    de: fill(words.de, de) + (days === null ? '?' : `, ${days.de}?`),
    en: fill(words.en, en) + (days === null ? '?' : `, ${days.en}?`),
  }
}

function fill(pattern: string, { who, where, place }: { who: string; where: string; place: string }): string {
  return pattern.replace('{who}', who).replace('{where}', where).replace('{place}', place)
}

function placeName(tally: Tally | undefined): string | null {
  return tally === undefined ? null : (tally.spot.place?.name ?? tally.spot.text)
}

/** `60 km südlich von Tolmin` needs no preposition. */
const FAR_OFF = /^\d/u

function placePhraseEn(place: string | null): string {
  if (place === null) return ''
  return FAR_OFF.test(place) ? ` ${place}` : ` in ${place}`
}

function placePhraseDe(place: string | null): string {
  if (place === null) return ''
  if (FAR_OFF.test(place)) return ` ${place}`
  if (PLURAL_PLACES.test(place)) return ` in den ${place}`
  if (FEMININE_PLACES.test(place)) return ` in der ${place}`
  return MASCULINE_PLACES.test(place) ? ` im ${place}` : ` in ${place}`
}

/** `verließen die Altstadt`, `verließen den Hafen` */
function placeAsObjectDe(place: string | null): string {
  if (place === null) return 'den Ort'
  if (FAR_OFF.test(place)) return `den Ort ${place}`
  if (PLURAL_PLACES.test(place) || FEMININE_PLACES.test(place)) return `die ${place}`
  return MASCULINE_PLACES.test(place) ? `den ${place}` : place
}

/** The kind in the plural; a noun that the tables do not know as the report gives it. */
function nameGroup({ crowd, unit }: Tally): Wording {
  const kind = crowd.kinds[0]
  if (unit === 'share') return UNIT_NAMES.share!
  if (kind === undefined) return UNIT_NAMES[unit]!
  if (isEverybody(crowd)) return KIND_NAMES.person!
  const own = crowd.text === null ? UNIT_NAMES[unit]! : { de: inNominative(crowd.text), en: crowd.text }
  return crowd.marks.length > 0 ? own : (KIND_NAMES[kind] ?? own)
}

/** `weiterer Kriegsschiffe`, `umzingelten Bewohner`: how many are asked for in the nominative plural. */
function inNominative(group: string): string {
  return group.replace(/^(?:\p{Ll}{3,}e[nrm]\s)+(?=\p{Lu})/u, (adjectives) => adjectives.replace(/e[nrm](?=\s)/gu, 'e'))
}

import { COUNTED_NOUNS } from '../languages/de/counted-nouns.ts'
import { EVENT_WORDS } from '../languages/de/event-words.ts'
import { lookUpAdjective, lookUpCompound, lookUpNoun } from '../languages/de/lexicon.ts'
import { parseNumberWord } from '../languages/de/numerals.ts'
import type { EventNouns } from '../languages/event-words.ts'
import type { GroupClass } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { fold } from './fold.ts'

/** What a noun means for counting: whom or what it names, and the event that lies in the word itself. */
export interface NounSense {
  readonly names: 'people' | 'things' | 'measure' | null
  /** People whose mere number is no claim: judges, customers, players. */
  readonly isBystander: boolean
  /** Ships, aircraft, vehicles and gear: their number tells what is in use. */
  readonly isMachine: boolean
  readonly class: GroupClass
  readonly event: { readonly kind: EventKind; readonly role: EventNouns['role'] } | null
  /** The noun governs those whom the event befell (`Tod von`, `Festnahme von`). */
  readonly governs: EventKind | null
}

const NOTHING: NounSense = {
  names: null,
  isBystander: false,
  isMachine: false,
  class: 'unspecified',
  event: null,
  governs: null,
}
const MOST_KNOWN = 20_000
const known = new Map<string, NounSense>()

/** The sense of a noun as written, inflected or compound; Swiss ss and ß alike. Pure: the memory behind it only saves time. */
export function senseOfNoun(form: string): NounSense {
  const met = known.get(form)
  if (met !== undefined) return met
  if (known.size >= MOST_KNOWN) known.clear()
  const sense = findSense(form)
  known.set(form, sense)
  return sense
}

function findSense(form: string): NounSense {
  const last = form.slice(form.lastIndexOf('-') + 1)
  if (isAgedPerson(form)) return { ...NOTHING, names: 'people' }
  const candidates = candidateForms(form, last)
  const event = firstMatch(candidates, EVENTS)
  // A deed that is known as a whole word is no compound of a counted noun: `Detonation` is no `Nation`.
  const isWholeEvent = candidates.some((candidate) => EVENTS.has(candidate))
  const names = isWholeEvent
    ? (NAMES.get(fold(form)) ?? null)
    : (wholeMatch(candidates, WHOLE_NAMES) ?? firstMatch(candidates, NAMES))
  const governs = firstMatch(candidates, GOVERNORS)
  if (names === null && event === null && governs === null) return NOTHING
  return {
    names: names?.names ?? (event?.role === 'victims' ? 'people' : null),
    isBystander: names?.isBystander ?? false,
    isMachine: names?.isMachine ?? false,
    class: names?.class ?? 'unspecified',
    event: event === null ? null : { kind: event.event, role: event.role },
    governs: governs ?? (event?.role === 'acts' ? event.event : null),
  }
}

/** `16-Jähriger`, `Achtjährige` */
function isAgedPerson(form: string): boolean {
  const age = /^(.+?)-?jährige[rn]?$/iu.exec(form)?.[1]
  return age !== undefined && (/^\d+$/u.test(age) || parseNumberWord(age) !== null)
}

function candidateForms(form: string, last: string): string[] {
  const forms = [
    form,
    last,
    lookUpNoun(form)?.lemma,
    lookUpNoun(last)?.lemma,
    form.replace(/n$/u, ''),
    lookUpCompound(last),
  ]
  return [...new Set(forms.filter((f): f is string => typeof f === 'string' && f.length > 0).map(fold))]
}

/** The longest ending of a candidate that the table knows; whole words of any length, parts of compounds from four letters. */
function firstMatch<T>(candidates: readonly string[], table: ReadonlyMap<string, T>): T | null {
  const whole = wholeMatch(candidates, table)
  if (whole !== null) return whole
  for (const candidate of candidates)
    for (let at = 2; at <= candidate.length - 4; at++) {
      const part = table.get(candidate.slice(at))
      if (part !== undefined) return part
    }
  return null
}

function wholeMatch<T>(candidates: readonly string[], table: ReadonlyMap<string, T>): T | null {
  for (const candidate of candidates) {
    const whole = table.get(candidate)
    if (whole !== undefined) return whole
  }
  return null
}

type Names = Pick<NounSense, 'class' | 'isBystander' | 'isMachine'> & {
  readonly names: 'people' | 'things' | 'measure'
}

/** A nominalised adjective in its dictionary form (`Jugendlicher`) stands for its other endings too. */
function formsOf(noun: string): string[] {
  const base = fold(noun)
  const isAdjective = base.endsWith('er') && lookUpAdjective(noun) !== null
  if (isAdjective) return [base, base.slice(0, -1), `${base.slice(0, -1)}n`]
  return [base]
}

function buildNames(): Map<string, Names> {
  const table = new Map<string, Names>()
  const add = (nouns: readonly string[], sense: Names) => {
    for (const noun of nouns) for (const form of formsOf(noun)) if (!table.has(form)) table.set(form, sense)
  }
  for (const { nouns } of COUNTED_NOUNS.bystanders)
    add(nouns, { names: 'people', isBystander: true, isMachine: false, class: 'unspecified' })
  for (const { nouns, class: group, isWholeWord } of COUNTED_NOUNS.people)
    if (!isWholeWord) add(nouns, { names: 'people', isBystander: false, isMachine: false, class: group })
  for (const { nouns, kind } of COUNTED_NOUNS.things)
    add(nouns, { names: 'things', isBystander: false, isMachine: kind === 'machines', class: 'unspecified' })
  for (const { nouns } of COUNTED_NOUNS.measures)
    add(nouns, { names: 'measure', isBystander: false, isMachine: false, class: 'unspecified' })
  return table
}

const NAMES = buildNames()

/** Names of peoples, for whole words only. */
const WHOLE_NAMES: ReadonlyMap<string, Names> = new Map(
  COUNTED_NOUNS.people
    .filter(({ isWholeWord }) => isWholeWord)
    .flatMap(({ nouns, class: group }) =>
      nouns.flatMap((noun) =>
        formsOf(noun).map(
          (form) => [form, { names: 'people', isBystander: false, isMachine: false, class: group }] as const,
        ),
      ),
    ),
)
const EVENTS = new Map(
  EVENT_WORDS.nouns
    .filter(({ role }) => role !== 'governs')
    .flatMap((line) => line.nouns.flatMap((noun) => formsOf(noun).map((form) => [form, line] as const))),
)
const GOVERNORS = new Map(
  EVENT_WORDS.nouns
    .filter(({ role }) => role === 'governs')
    .flatMap((line) => line.nouns.map((noun) => [fold(noun), line.event] as const)),
)

import { upperFirst } from '../../languages/de/lexicon.ts'
import { parseNumberWord } from '../../languages/de/numerals.ts'
import { TIME_WORDS } from '../../languages/de/time-words.ts'
import type { DayPart, TimeSense, TimeUnit } from '../../languages/time-words.ts'
import { writeDuration } from './duration.ts'
import { makeTimeWordGate } from './may-be-time-word.ts'

const SENSES: ReadonlyMap<string, TimeSense> = new Map(
  TIME_WORDS.flatMap(({ sense, words }) => words.map((word) => [word, sense] as const)),
)

const mayBeTimeWord = makeTimeWordGate([...SENSES.keys()])

/** Forms met so far; emptied when full, so that memory stays flat over any input. */
const known = new Map<string, TimeSense | null>()
const MOST_KNOWN = 60_000

/** What a word says about time, `null` for most. Pure: the memory behind it only saves time. */
export function senseOfTimeWord(form: string): TimeSense | null {
  if (!mayBeTimeWord(form)) return null
  const met = known.get(form)
  if (met !== undefined) return met
  if (known.size >= MOST_KNOWN) known.clear()
  const sense = findSense(form)
  known.set(form, sense)
  return sense
}

function findSense(form: string): TimeSense | null {
  if (form.length < 2) return null
  const lower = form.toLowerCase()
  return (
    SENSES.get(form) ?? fromCapitals(form, lower) ?? readDecade(form) ?? readLength(lower) ?? readCompound(lower, form)
  )
}

/** `HEUTE`, `FEBRUAR` in headlines; `Gestern` at the start of a sentence. Names of three letters (`DEZ`, `SO`) may be anything. */
function fromCapitals(form: string, lower: string): TimeSense | undefined {
  const isShouted = form.length > 3 && form === form.toUpperCase()
  if (isShouted) return SENSES.get(upperFirst(lower)) ?? SENSES.get(lower)
  return /^\p{Lu}/u.test(form) ? SENSES.get(lower) : undefined
}

/** `1990er`, `90er-Jahren`. */
function readDecade(form: string): TimeSense | null {
  const years = /^(\d{4}|\d0)er(?:-?Jahren?)?$/iu.exec(form)?.[1]
  return years === undefined ? null : { kind: 'decade', decade: Number(years) }
}

const LENGTHS: Readonly<Record<string, TimeUnit>> = {
  täg: 'day',
  wöch: 'week',
  monat: 'month',
  stünd: 'hour',
  minüt: 'minute',
}

/** `dreitägig`, `mehrwöchigen`; `-jährig` is mostly somebody's age. */
function readLength(lower: string): TimeSense | null {
  const [, count, stem] = /^(\p{Ll}+)(täg|wöch|monat|stünd|minüt)ig(?:e[nrsm]?)?$/u.exec(lower) ?? []
  if (count === undefined || stem === undefined) return null
  const number = count === 'ein' ? 1 : parseNumberWord(count)
  if (number === null && count !== 'mehr') return null
  return { kind: 'lasting', value: writeDuration(number, LENGTHS[stem]!) }
}

const PARTS: readonly (readonly [string, DayPart])[] = [
  ['vormittag', 'MO'],
  ['nachmittag', 'AF'],
  ['mittag', 'MI'],
  ['morgen', 'MO'],
  ['früh', 'MO'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
]

const UNIT_ENDINGS: readonly (readonly [RegExp, TimeUnit, boolean | null])[] = [
  [/tagen?$/u, 'day', true],
  [/tag$/u, 'day', false],
  [/wochen$/u, 'week', true],
  [/woche$/u, 'week', false],
  [/wochenende$/u, 'weekend', false],
  [/monaten?$/u, 'month', true],
  [/monat$/u, 'month', false],
  [/jahren?$/u, 'year', true],
  [/jahre?s?$/u, 'year', false],
  [/minuten$/u, 'minute', true],
  [/stunden$/u, 'hour', true],
]

/** `Dienstagabend`, `Sommermonaten`, `Arbeitsjahr`. */
function readCompound(lower: string, form: string): TimeSense | null {
  if (!/(?:tag|tage|tagen|woch|monat|jahr|mittag|morgen|früh|abend|nacht|stunden|minuten|ende)/u.test(lower))
    return null
  for (const [ending, part] of PARTS) {
    if (!lower.endsWith(ending) && !lower.endsWith(`${ending}s`)) continue
    const before = lower.slice(0, lower.lastIndexOf(ending))
    const sense = SENSES.get(upperFirst(before))
    if (sense?.kind === 'weekday') return { ...sense, part }
  }
  if (!/^\p{Lu}/u.test(form)) return null
  const unit = UNIT_ENDINGS.find(([ending]) => ending.test(lower))
  return unit === undefined ? null : { kind: 'unit', unit: unit[1], isPlural: unit[2], isCompound: true }
}

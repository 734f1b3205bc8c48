import type { Bound } from '../../model/claim.ts'

/** German number words and what stands around numbers. */

/** Words for 0 to 19 and the tens, as they stand alone and inside compounds (`sechsundfünfzig`, `zweihundertdrei`). */
const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

/** Inflected cardinals that can stand alone: `zweier`, `dreier`, `zu zweien`. */
const INFLECTED: Readonly<Record<string, number>> = { zweier: 2, dreier: 3, zweien: 2, dreien: 3, vieren: 4 }

/** Forms of `ein` and `kein`: numbers only before a victim (`eine Frau`), which the reading room decides. */
export const ONE: ReadonlySet<string> = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines'])
export const NONE: ReadonlySet<string> = new Set([
  'kein',
  'keine',
  'keinen',
  'keinem',
  'keiner',
  'keines',
  'niemand',
  'niemanden',
  'niemandem',
])

/** Factors that follow a number: `1,5 Millionen`, `drei Dutzend`, `50 Tausend`. */
export const FACTORS: Readonly<Record<string, number>> = {
  dutzend: 12,
  hundert: 100,
  tausend: 1000,
  viertelmillion: 250_000,
  tsd: 1000,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
}

/** Vague number words with the range that the annotation guidelines give them; `null` is open. */
export const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = {
  dutzende: [24, 99],
  hunderte: [200, 999],
  aberhunderte: [200, 999],
  tausende: [2000, 9999],
  abertausende: [2000, 9999],
  zehntausende: [20_000, 99_999],
  hunderttausende: [200_000, 999_999],
  millionen: [2_000_000, null],
}

/** `mehrere Dutzend`, `einige hundert`, `ein paar Tausend`: the factor becomes vague. */
export const INDEFINITE_BEFORE_FACTOR: ReadonlySet<string> = new Set([
  'mehrere',
  'mehreren',
  'mehrerer',
  'einige',
  'einigen',
  'einiger',
  'viele',
  'vielen',
  'paar',
  'etliche',
  'etlichen',
  'zahlreiche',
  'zahlreichen',
])

/** Numbers with a half: `anderthalb Millionen`. */
export const HALVES: Readonly<Record<string, number>> = {
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
}

/** Wording before a number that bounds it, longest first; `example` is read by the tests. */
export const BOUNDS_BEFORE: readonly { words: readonly string[]; bound: Bound; example: string }[] = [
  {
    words: ['nicht weniger als', 'nicht unter', 'mehr als', 'weit über', 'deutlich mehr als', 'weit mehr als'],
    bound: 'atLeast',
    example: 'Bei dem Angriff wurden ~ 40 Menschen getötet.',
  },
  {
    words: ['über', 'mindestens', 'wenigstens', 'zumindest', 'mind.', 'ab'],
    bound: 'atLeast',
    example: 'Bei dem Angriff wurden ~ 40 Menschen getötet.',
  },
  {
    words: [
      'nicht mehr als',
      'weniger als',
      'bis zu',
      'höchstens',
      'maximal',
      'unter',
      'knapp unter',
      'max.',
      'allenfalls',
    ],
    bound: 'atMost',
    example: 'Bei dem Angriff wurden ~ 40 Menschen getötet.',
  },
  {
    words: [
      'rund',
      'etwa',
      'circa',
      'zirka',
      'ca.',
      'ca',
      'ungefähr',
      'knapp',
      'fast',
      'gut',
      'beinahe',
      'nahezu',
      'annähernd',
      'schätzungsweise',
      'geschätzt',
      'geschätzte',
      'geschätzten',
      'an die',
      'um die',
      'in etwa',
      'gegen',
      'etwas über',
      'vielleicht',
      'so um die',
    ],
    bound: 'about',
    example: 'Bei dem Angriff wurden ~ 40 Menschen getötet.',
  },
]

/** Wording right behind a number or its noun that bounds it. */
export const BOUNDS_AFTER: readonly { words: readonly string[]; bound: Bound; example: string }[] = [
  {
    words: ['oder mehr', 'und mehr', 'oder noch mehr', 'oder sogar mehr'],
    bound: 'atLeast',
    example: 'Bei dem Angriff wurden 40 ~ Menschen getötet.',
  },
  { words: ['oder weniger'], bound: 'atMost', example: 'Bei dem Angriff wurden 40 ~ Menschen getötet.' },
]

/** Words between the two ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['bis', '–', '-', '—', '‑', 'oder', 'bzw', 'beziehungsweise'])

/**
 * The value of a German number word, `null` if it is none: `sechs`, `sechsundfünfzig`, `zweihundert`, `eintausend`,
 * `zehntausend`, `hunderttausend`. The bare article `ein` is none.
 */
export function parseNumberWord(word: string): number | null {
  const known = CACHE.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  const value = ONE.has(lower) ? null : (INFLECTED[lower] ?? parseThousands(lower))
  if (CACHE.size > 20_000) CACHE.clear()
  CACHE.set(word, value)
  return value
}

const CACHE = new Map<string, number | null>()
const MAY_BE_NUMBER = /null|ein|zw|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|ßig|ssig|zig|hundert|tausend/u

function parseThousands(word: string): number | null {
  if (!MAY_BE_NUMBER.test(word)) return null
  const at = word.indexOf('tausend')
  if (at < 0) return parseHundreds(word)
  const before = at === 0 ? 1 : parseHundreds(word.slice(0, at))
  const rest = word.slice(at + 'tausend'.length)
  const after = rest === '' ? 0 : parseHundreds(rest.replace(/^und/u, ''))
  return before === null || after === null ? null : before * 1000 + after
}

function parseHundreds(word: string): number | null {
  const at = word.indexOf('hundert')
  if (at < 0) return parseTens(word)
  const before = at === 0 ? 1 : parseTens(word.slice(0, at))
  const rest = word.slice(at + 'hundert'.length)
  const after = rest === '' ? 0 : parseTens(rest.replace(/^und/u, ''))
  return before === null || after === null ? null : before * 100 + after
}

function parseTens(word: string): number | null {
  const direct = UNITS[word] ?? TENS[word]
  if (direct !== undefined) return direct
  const at = word.indexOf('und')
  if (at <= 0) return null
  const unit = UNITS[word.slice(0, at)]
  const ten = TENS[word.slice(at + 3)]
  return unit === undefined || ten === undefined || unit > 9 ? null : ten + unit
}

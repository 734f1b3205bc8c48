import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { root } from './run-lagebild.ts'

/** Sentences whose constructions a reader of figures can stumble over; invented. */
const SENTENCES = [
  'Kadrin – Mindestens 40 Menschen sind nach Angaben der Polizei am Mittwoch getötet worden, darunter drei Kinder.',
  "Die Behörden sprachen von 1500 bis 5000 Eingeschlossenen; weitere 50'000 seien geflohen, hiess es.",
  '«Wir haben 93 Leichen geborgen», sagte ein Arzt der Agentur Nordfunk, «und es werden mehr.»',
  'Laut dem Ministerium sollen bis zu 1,5 Millionen Menschen, also rund 80 Prozent der Bevölkerung, Hilfe brauchen.',
  'Niemand sei verletzt worden, so der Sprecher der Rebellen, während Aktivisten Dutzende Verwundete meldeten.',
  'Zwei von zehn Spitälern wurden zerstört, zwischen 200 und 300 Kämpfer ergaben sich, einer von ihnen starb.',
  'Wie die Zeitung unter Berufung auf die Uno berichtet, warten noch 6.000 Zivilisten auf ihre Evakuierung nach Selm.',
  'Drei Tote bei Anschlag in Ost-Kadrin: Hunderte fliehen',
]

/** Words and marks that meet the rules; thrown together at random they make what no author would write. */
const SCRAPS = [
  ...[
    '40',
    'drei',
    'zwei Dutzend',
    '1,5',
    'Millionen',
    "50'000",
    '0',
    '-7',
    '1/2',
    '99999999999999999999',
    'Tausende',
    '%',
    'bis',
  ],
  ...[
    'mindestens',
    'rund',
    'oder mehr',
    'Menschen',
    'Tote',
    'Zivilisten',
    'Kinder',
    'wurden',
    'getötet',
    'verletzt',
    'sei',
    'seien',
  ],
  ...[
    'laut',
    'zufolge',
    'nach Angaben',
    'der',
    'Polizei',
    'sagte',
    'er',
    'die',
    'in',
    'Kadrin',
    'nicht',
    'darunter',
    'von',
    'und',
  ],
  ...[
    '«',
    '»',
    '„',
    '“',
    '"',
    '–',
    '(',
    ')',
    '.',
    ',',
    ':',
    '!',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u0000',
    '\ud83d',
  ],
]

/** The texts that mutation starts from: the reports of the sample dossier and the sentences above. */
function loadBases(): string[] {
  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  const texts = examples
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))
  return [...SENTENCES, SENTENCES.join(' '), ...texts]
}

const anywhere = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const unicode = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...SCRAPS))
const base = fc.constantFrom(...loadBases())

/** A change to a text; places in it are given as shares of its length. */
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(anywhere, unicode).map(([at, piece]) => (text: string) => {
    const place = Math.floor(at * text.length)
    return text.slice(0, place) + piece + text.slice(place)
  }),
  fc.tuple(anywhere, anywhere).map(([at, length]) => (text: string) => {
    const [start, end] = stretch(text, at, length)
    return text.slice(0, start) + text.slice(end)
  }),
  fc.tuple(anywhere, anywhere).map(([at, length]) => (text: string) => {
    const [start, end] = stretch(text, at, length)
    return text.slice(0, end) + text.slice(start)
  }),
  fc.tuple(base, anywhere, anywhere).map(([other, at, length]) => (text: string) => {
    const [start, end] = stretch(other, at, length)
    return text + other.slice(start, end)
  }),
  fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replaceAll('ß', 'ss'),
    (text: string) => text.replaceAll(' ', '\u00a0'),
    (text: string) => text.replaceAll(' ', '\n'),
    (text: string) => text.replaceAll('. ', ' '),
    (text: string) => text.replace(/\d/g, '9'),
    (text: string) => `«${text}`.repeat(3),
  ),
)

/** Working texts of reports: mutated real-looking ones, heaps of words, and any Unicode (lone surrogates among it). */
export const reportText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(base, fc.array(mutation, { maxLength: 6 })).map(([text, mutations]) => mutate(text, mutations)),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(unicode, { maxLength: 40 }).map((pieces) => pieces.join('')) },
)

function mutate(text: string, mutations: readonly ((text: string) => string)[]): string {
  return mutations.reduce((mutated, change) => change(mutated), text)
}

function stretch(text: string, at: number, length: number): [number, number] {
  const start = Math.floor(at * text.length)
  return [start, start + Math.floor((length * (text.length - start)) / 4)]
}

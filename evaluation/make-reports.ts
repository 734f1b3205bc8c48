import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../src/model/report.ts'
import type { Incoming } from '../src/store/incoming.ts'
import { ROOT } from './shared-folder.ts'

const SYLLABLES = [
  'bar',
  'del',
  'fen',
  'gor',
  'hal',
  'jas',
  'kel',
  'lim',
  'mor',
  'nar',
  'pel',
  'ras',
  'sor',
  'tam',
  'ver',
  'zol',
]
const ENDINGS = ['heim', 'stadt', 'burg', 'dorf', 'hausen', 'feld', 'tal', 'brück']
const OUTLETS = ['Kurier', 'Bote', 'Anzeiger', 'Rundschau', 'Tagblatt', 'Merkur', 'Post', 'Zeitung']
const SOURCES = [
  'die Polizei',
  'ein Sprecher der Klinik',
  'das Rote Kreuz',
  'die Beobachtungsstelle',
  'das Ministerium',
]

interface Scene {
  readonly place: string
  readonly other: string
  /** When it was, as the report says: ` am 3. März`, or nothing. */
  readonly when: string
}

const SENTENCES: readonly ((scene: Scene, number: number, source: string) => string)[] = [
  ({ place, when }, number, source) =>
    `Bei einem Angriff auf ${place} sind${when} ${number} Menschen getötet worden, teilte ${source} mit.`,
  ({ place, when }, number, source) =>
    `In ${place} wurden${when} mindestens ${number} Zivilisten verletzt, sagte ${source}.`,
  ({ place, when, other }, number, source) =>
    `Rund ${number} Menschen flohen${when} aus ${place} nach ${other}, meldete ${source}.`,
  ({ place, when }, number, source) =>
    `Aus ${place} wurden${when} ${number} Menschen in Sicherheit gebracht, berichtete ${source}.`,
  ({ place, when }, number, source) => `In ${place} wurden${when} ${number} Kämpfer festgenommen, erklärte ${source}.`,
  ({ place }, number, source) => `Etwa ${number} Menschen sitzen in ${place} fest, wie ${source} sagte.`,
]

const PARTIES = ['Die Regierung', 'Die Armee', 'Die Rebellen', 'Die Opposition', 'Die Uno']
const POSITIONS = [
  'forderte eine Waffenruhe',
  'lehnte eine Waffenruhe ab',
  'verlangte freien Zugang für Hilfslieferungen',
  'stimmte dem Abzug der Kämpfer zu',
  'kündigte eine Evakuierung an',
]
const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

/**
 * Reports that tell of a crisis, each about five places, ten claims and what one party wants: the same seed gives the same
 * reports. Days come from five years. A few places are told of often and most of them seldom: the first of 4400 a hundred times as
 * often as the last; those of the gazetteer come first, the others are invented and found on no map.
 */
export function* makeReports(seed: number, from = 0): Generator<Incoming> {
  for (let number = from; ; number++) yield makeIncoming(makeDraw(seed * 1_000_003 + number), number)
}

type Draw = (below: number) => number

function makeIncoming(draw: Draw, number: number): Incoming {
  const outlet = pick(draw, OUTLETS)
  const id = `bericht-${number}`
  const day = new Date(Date.UTC(2031, 0, 1 + draw(1826)))
  const text = [...Array.from({ length: 5 }, () => makeScene(draw, day)), makePosition(draw)].join('\n')
  const published = day.toISOString().slice(0, 10)
  const sha256 = hash(text)
  const known = { title: null, outlet, published, address: null, language: 'de', sha256, text }
  const report: Report = { id, origin: `${id}.txt`, ...known }
  return { report, original: null, seat: `/generated/${id}.txt`, notes: [] }
}

/** Two sentences on one place. */
function makeScene(draw: Draw, day: Date): string {
  const scene = { place: drawPlace(draw), other: drawPlace(draw), when: draw(2) === 0 ? '' : tellDay(draw, day) }
  return [0, 1].map(() => pick(draw, SENTENCES)(scene, 5 + draw(900), pick(draw, SOURCES))).join(' ')
}

/** One of the four days up to the report's. */
function tellDay(draw: Draw, day: Date): string {
  const told = new Date(day.getTime() - draw(4) * 86_400_000)
  const month = MONTHS[told.getUTCMonth()]
  return month === undefined ? '' : ` am ${told.getUTCDate()}. ${month}`
}

function makePosition(draw: Draw): string {
  return `${pick(draw, PARTIES)} ${pick(draw, POSITIONS)}.`
}

const PLACES: readonly string[] = [...readKnownPlaces(), ...inventPlaces()]

function drawPlace(draw: Draw): string {
  const share = draw(1_000_000) / 1_000_000
  return PLACES[Math.floor(PLACES.length * share * share)]!
}

/** Settlements and districts of the gazetteer. */
function readKnownPlaces(): readonly string[] {
  const rows = readFileSync(join(ROOT, 'data/places/supplement.csv'), 'utf8').split('\n')
  const names = rows.flatMap((row) => /^([^,]+),.*,(?:district|town|point),/.exec(row)?.[1] ?? [])
  return names
    .map((name) => ({ name, at: hash(name) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ name }) => name)
}

function inventPlaces(): readonly string[] {
  const names = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => ENDINGS.map((c) => a + b + c)))
  return names.map((name) => name[0]!.toUpperCase() + name.slice(1)).sort((a, b) => (hash(a) < hash(b) ? -1 : 1))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function pick<T>(draw: Draw, from: readonly T[]): T {
  return from[draw(from.length)]!
}

/** Mulberry32: small, and its first numbers already look drawn. */
function makeDraw(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

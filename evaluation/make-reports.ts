import { createHash } from 'node:crypto'
import type { Report } from '../src/model/report.ts'
import type { Incoming } from '../src/store/incoming.ts'

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

const SENTENCES: readonly ((place: string, number: number, source: string) => string)[] = [
  (place, number, source) =>
    `Bei einem Angriff auf ${place} sind ${number} Menschen getötet worden, teilte ${source} mit.`,
  (place, number, source) => `In ${place} wurden mindestens ${number} Zivilisten verletzt, sagte ${source}.`,
  (place, number, source) => `Rund ${number} Menschen flohen aus ${place}, meldete ${source}.`,
  (place, number, source) => `Aus ${place} wurden ${number} Menschen in Sicherheit gebracht, berichtete ${source}.`,
  (place, number, source) => `In ${place} wurden ${number} Kämpfer festgenommen, erklärte ${source}.`,
  (place, number, source) => `Etwa ${number} Menschen sitzen in ${place} fest, wie ${source} sagte.`,
]

/**
 * Reports that tell of a crisis, each about five places and ten claims: the same seed gives the same reports. Places come from 4096
 * names and days from five years, so that the blocks of the ledger stay as small as those of a crisis that spreads.
 */
export function* makeReports(seed: number, from = 0): Generator<Incoming> {
  for (let number = from; ; number++) yield makeIncoming(makeDraw(seed * 1_000_003 + number), number)
}

type Draw = (below: number) => number

function makeIncoming(draw: Draw, number: number): Incoming {
  const outlet = pick(draw, OUTLETS)
  const id = `bericht-${number}`
  const text = Array.from({ length: 5 }, () => makeScene(draw)).join('\n')
  const published = new Date(Date.UTC(2031, 0, 1 + draw(1826))).toISOString().slice(0, 10)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const known = { title: null, outlet, published, address: null, language: 'de', sha256, text }
  const report: Report = { id, origin: `${id}.txt`, ...known }
  return { report, original: null, seat: `/generated/${id}.txt`, notes: [] }
}

/** Two sentences on one place. */
function makeScene(draw: Draw): string {
  const place = nameOfPlace(draw)
  return [0, 1].map(() => pick(draw, SENTENCES)(place, 5 + draw(900), pick(draw, SOURCES))).join(' ')
}

function nameOfPlace(draw: Draw): string {
  const name = pick(draw, SYLLABLES) + pick(draw, SYLLABLES) + pick(draw, ENDINGS)
  return name[0]!.toUpperCase() + name.slice(1)
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

import stringWidth from 'fast-string-width'
import pico from 'picocolors'
import type { Claim, Figure, Unit } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { ClaimTime } from '../model/time.ts'
import { cleanLine } from './clean-line.ts'
import { type Colours, hang, type Look } from './hang.ts'
import { listPositions } from './table-positions.ts'

/**
 * One reading for a person at a terminal: the report, then each claim with its sentence, the number marked in it, then the
 * positions that statements take and the acts that the report tells.
 */
export function toTable(reading: Reading, look: Look): string {
  const colours = pico.createColors(look.colour)
  const columns = measureColumns(reading.claims)
  const paragraphs = [
    hang('', describeReport(reading, colours), look.width),
    ...reading.notes.map((note) => hang('  ', colours.yellow(`! ${cleanLine(note.message)}`), look.width)),
    ...reading.claims.map((claim) => describeClaim(claim, columns, look, colours)),
    ...listPositions(reading, look, colours),
  ]
  return `${paragraphs.join('\n')}\n\n`
}

function describeReport({ report, claims, statements }: Reading, colours: Colours): string {
  const known = [report.title, report.outlet, report.published].filter((part) => part !== null)
  const counts = [
    count(claims.length, 'claim'),
    ...(statements.length > 0 ? [count(statements.length, 'statement')] : []),
  ]
  return [colours.bold(cleanLine(report.id)), ...known.map(cleanLine), ...counts.map(colours.dim)].join(
    colours.dim(' · '),
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

interface Columns {
  readonly number: number
  readonly event: number
}

function measureColumns(claims: readonly Claim[]): Columns {
  return {
    number: claims.reduce((widest, { figure }) => Math.max(widest, stringWidth(writeNumber(figure))), 0),
    event: claims.reduce((widest, { event }) => Math.max(widest, event.length), 0),
  }
}

function describeClaim(claim: Claim, columns: Columns, look: Look, colours: Colours): string {
  const number = writeNumber(claim.figure)
  const padding = ' '.repeat(columns.number - stringWidth(number))
  const event = claim.event.padEnd(columns.event)
  const lead = `  ${padding}${colours.bold(number)}  ${colours.cyan(event)}  `
  const indent = ' '.repeat(2 + columns.number + 2)
  return [
    hang(lead, describeCircumstances(claim, colours), look.width),
    hang(indent, markNumber(claim, colours), look.width),
  ].join('\n')
}

/** Between a label and its value: they stay on one line. */
const NO_BREAK = '\u00a0'

/** Units that neither the number nor the event gives away. */
const UNITS_TO_TELL: ReadonlyMap<Unit, string> = new Map([
  ['household', 'households'],
  ['family', 'families'],
])

/** What else is known of a claim, in a fixed order, each part after its label; what the report does not say is left out. */
function describeCircumstances(claim: Claim, colours: Colours): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['counted in', UNITS_TO_TELL.get(claim.figure.unit)],
    ['group', claim.group?.text],
    ['source', claim.source?.text],
    ['via', claim.via?.text],
    ['place', claim.place?.text],
    ['from', claim.origin?.text],
    ['to', claim.destination?.text],
    ['time', claim.time === null ? undefined : writeTime(claim.time)],
  ]
  const status = claim.status === 'asserted' ? [] : [colours.yellow(claim.status)]
  const known = parts.flatMap(([label, value]) =>
    value === undefined ? [] : [`${colours.dim(label)}${NO_BREAK}${cleanLine(value)}`],
  )
  return [...status, ...known].join('  ')
}

/** `am Mittwoch (2031-06-18)`; a time that the sentence does not name only in brackets, the bound by publication not at all. */
function writeTime({ text, value, anchor }: ClaimTime): string | undefined {
  const said = text === null ? [] : [text]
  const known = value === null || anchor === 'upper-bound' ? [] : [`(${value})`]
  return [...said, ...known].join(' ') || undefined
}

/** `≥ 300`, `≤ 20`, `~ 50`, `1500–5000`; a vague number keeps its question mark: `24–99 ?`. */
function writeNumber({ low, high, bound, unit }: Figure): string {
  const share = unit === 'share' ? ' %' : ''
  const number = writeInterval(low, high) + share
  if (bound === 'about') return `~ ${number}`
  return bound === 'vague' ? `${number} ?` : number
}

function writeInterval(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '?' : `≤ ${high}`
  if (high === null) return `≥ ${low}`
  return low === high ? String(low) : `${low}–${high}`
}

/** The sentence of a claim with its number inverse, without colours between »«. */
function markNumber({ quote, figure }: Claim, colours: Colours): string {
  const from = figure.start - quote.start
  const to = figure.end - quote.start
  const number = quote.exact.slice(from, to)
  const marked = colours.isColorSupported ? colours.bold(colours.inverse(number)) : `»${number}«`
  return cleanLine(quote.exact.slice(0, from)) + marked + cleanLine(quote.exact.slice(to))
}

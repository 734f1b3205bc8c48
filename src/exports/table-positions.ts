import type { Quote, Source } from '../model/claim.ts'
import type { Position } from '../model/position.ts'
import type { Reading } from '../model/reading.ts'
import { cleanLine } from './clean-line.ts'
import { type Colours, hang, type Look } from './hang.ts'

interface Line {
  readonly position: Position
  readonly start: number
  readonly wording: string
}

/** The positions of a reading in the order of the text: the code with its matter, who towards whom, and the words. */
export function listPositions(reading: Reading, look: Look, colours: Colours): string[] {
  const lines = [...statedPositions(reading), ...reading.acts.map(({ position, quote }) => lineOf(position, quote))]
  return lines
    .sort((a, b) => a.start - b.start)
    .flatMap((line) => [
      hang('  ', describePosition(line.position, colours), look.width),
      hang('    ', colours.dim(cleanLine(line.wording)), look.width),
    ])
}

function statedPositions({ report, statements }: Reading): Line[] {
  return statements.flatMap(({ position, content }) => {
    if (position === null) return []
    const wording = content.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
    return [{ position, start: content[0]!.start, wording }]
  })
}

function lineOf(position: Position, { start, exact }: Quote): Line {
  return { position, start, wording: exact }
}

function describePosition(position: Position, colours: Colours): string {
  const matters = [position.about, ...position.further].join(', ')
  const states = [position.polarity, position.status].filter((state) => state !== 'confirmed' && state !== 'asserted')
  return [
    `${colours.magenta(position.code)} ${matters}`,
    ...[...new Set(states)].map(colours.yellow),
    describeParties(position, colours),
  ].join('  ')
}

function describeParties({ actor, together, recipient }: Position, colours: Colours): string {
  const actors = [actor, together].flatMap((party) => (party === null ? [] : [nameOf(party)]))
  const towards = recipient === null ? '' : ` ${colours.dim('→')} ${nameOf(recipient)}`
  return (actors.length === 0 ? colours.dim('nobody named') : actors.join(' + ')) + towards
}

function nameOf({ name }: Source): string {
  return cleanLine(name)
}

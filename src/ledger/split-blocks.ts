import type { LedgerClaim } from '../model/question.ts'
import { blockOf, dayOf } from './block-of.ts'

/**
 * Claims that a block may hold: in a bigger one a claim is held against its neighbours in time alone (`line-up.ts`), and lining all
 * of it up anew for each report would take the longer the bigger it is.
 */
const MOST = 120

/** Whether a block of so many claims is to be split, as far as their days let it. */
function isFull(claims: number): boolean {
  return claims > MOST
}

/** Parts of the name of a season, which is family of events and half of a year; and of a place in it. */
const SEASON = 2
const PLACE = 3

/** Where a claim lies at the finest: its block, then month, third of the month and day, as far as it tells them. */
function cellOf(claim: LedgerClaim): string {
  const day = claim.setting === undefined ? dayOf(claim) : (claim.setting.day ?? null)
  return day === null ? blockOf(claim) : `${blockOf(claim)}|${day}`
}

/**
 * Says in which block each cell is lined up: the widest around it that holds few enough claims. A season that is too big is split by
 * places, these by months, these by thirds, these by days. `counts` are the claims by cell or, of blocks that are whole, by block; all that lie in
 * a season must be in it, or all that lie at a place and the season among `fullSeasons`, and then the blocks are the same in whatever order they came in.
 */
export function splitBlocks(
  counts: ReadonlyMap<string, number>,
  fullSeasons: Iterable<string> = [],
): (cell: string) => string {
  const sums = new Map([...fullSeasons].map((season) => [season, MOST + 1]))
  for (const [cell, count] of counts)
    for (const around of listAround(cell)) sums.set(around, (sums.get(around) ?? 0) + count)
  return (cell) => listAround(cell).find((around) => !isFull(sums.get(around) ?? 0)) ?? cell
}

/** The blocks around a cell, the widest first, itself last. */
function listAround(cell: string): readonly string[] {
  const parts = cell.split('|')
  return parts.slice(SEASON - 1).map((_, at) => parts.slice(0, SEASON + at).join('|'))
}

/** The season of a cell or block: the widest block around it. */
function seasonOf(cell: string): string {
  return cell.split('|', SEASON).join('|')
}

/** The place of a cell within its season, by which a full season is split first. */
function placeOf(cell: string): string {
  return cell.split('|', PLACE).join('|')
}

/** In which block each of these claims is lined up, which must be all of some blocks. */
export function groupInBlocks(claims: readonly LedgerClaim[]): (claim: LedgerClaim) => string {
  const counts = new Map<string, number>()
  for (const cell of claims.map(cellOf)) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  const blockIn = splitBlocks(counts)
  return (claim) => blockIn(cellOf(claim))
}

/** What a store asks of blocks. */
export const BLOCKS = { cellOf, seasonOf, placeOf, most: MOST, atOnce: 500, isFull, splitBlocks }

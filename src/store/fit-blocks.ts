import type { Claim } from '../model/claim.ts'
import type { Setting } from '../model/question.ts'
import type { Session } from './database.ts'
import { loadHeads } from './load-heads.ts'
import { unpackJson } from './pack-text.ts'
import type { Context } from './rules.ts'
import { insertRows, type RowOf } from './tables.ts'

/** Writes claims whose `block` is their cell, each into the block in which its cell lies now; gives the rows as written. */
export async function writeClaims(
  session: Session,
  { dossier, rules }: Context,
  rows: readonly RowOf<'claims'>[],
): Promise<readonly RowOf<'claims'>[]> {
  const cells = rows.map(({ block }) => block!)
  const fullSeasons = await findFullSeasons(session, { dossier, rules }, cells)
  const counts = await countClaims(session, dossier, listWidest(cells, fullSeasons, rules.blocks))
  const blockIn = rules.blocks.splitBlocks(counts, fullSeasons)
  const placed = rows.map((row) => ({ ...row, block: blockIn(row.block!) }))
  await insertRows(session, 'claims', dossier, placed, 'replace')
  return placed
}

/** What became of blocks that were touched: those to build anew, and those that are no more. */
export interface Fitted {
  readonly blocks: ReadonlySet<string>
  readonly gone: readonly string[]
}

/** Splits blocks that grew too big and merges those that shrank, where they were touched. */
export async function fitBlocks(session: Session, context: Context, touched: ReadonlySet<string>): Promise<Fitted> {
  const { dossier, rules } = context
  const fullSeasons = await findFullSeasons(session, context, [...touched])
  // A season that has just grown too big still holds its claims itself: they go to their places.
  const stranded = await loadPieces(session, context, [...fullSeasons])
  const cells = [...[...touched].filter((block) => !fullSeasons.has(block)), ...stranded.map(({ cell }) => cell)]
  const counts = await countClaims(session, dossier, listWidest(cells, fullSeasons, rules.blocks))
  const full = [...counts].flatMap(([block, count]) => (rules.blocks.isFull(count) ? block : []))
  const whole = [...counts].filter(([block]) => !full.includes(block))
  const pieces: readonly Piece[] = [
    ...stranded,
    ...(await loadPieces(session, context, full)),
    ...whole.map(([block, count]) => ({ from: block, cell: block, count, claim: null })),
  ]
  const blockIn = rules.blocks.splitBlocks(addUp(pieces), fullSeasons)
  const moves = pieces.map((piece) => ({ ...piece, to: blockIn(piece.cell) }))
  return moveAll(session, dossier, moves, touched)
}

/** Seasons that hold more claims than a block may: counted no further than that, however many there are. */
async function findFullSeasons(
  session: Session,
  { dossier, rules }: Pick<Context, 'dossier' | 'rules'>,
  cells: readonly string[],
): Promise<ReadonlySet<string>> {
  const seasons = [...new Set(cells.map(rules.blocks.seasonOf))]
  if (seasons.length === 0) return new Set()
  const rows = await session.query<{ season: string }>(
    `select season from unnest($2::text[]) as around (season)
      cross join lateral (select count(*)::int as count from (select 1 from claims
        where dossier = $1 and state in ('current', 'kept') and block >= season and block < season || '}'
        limit $3::int) c) counted
      where count > $3::int - 1`,
    [dossier, seasons, rules.blocks.most + 1],
  )
  return new Set(rows.map(({ season }) => season))
}

/** The blocks within which claims are counted: seasons, of those that are too big the places that are touched. */
function listWidest(
  cells: readonly string[],
  fullSeasons: ReadonlySet<string>,
  { seasonOf, placeOf }: Context['rules']['blocks'],
): ReadonlySet<string> {
  return new Set(cells.map((cell) => (fullSeasons.has(seasonOf(cell)) ? placeOf(cell) : seasonOf(cell))))
}

/** A block that moves as a whole or not at all, or one claim of a block that is to be split. */
interface Piece {
  readonly from: string
  readonly cell: string
  readonly count: number
  readonly claim: { readonly report: string; readonly id: string } | null
}

function addUp(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { cell, count } of pieces) counts.set(cell, (counts.get(cell) ?? 0) + count)
  return counts
}

/** How many claims are in force in each block that lies in one of these. */
async function countClaims(
  session: Session,
  dossier: string,
  widest: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  if (widest.size === 0) return new Map()
  const rows = await session.query<{ block: string; count: number }>(
    `select c.block, count(*)::int as count from unnest($2::text[]) as widest (block)
      cross join lateral (select block from claims where dossier = $1 and state in ('current', 'kept')
          and block = widest.block
        union all select block from claims where dossier = $1 and state in ('current', 'kept')
          and block > widest.block || '|' and block < widest.block || '}') c
      group by c.block`,
    [dossier, [...widest]],
  )
  return new Map(rows.map(({ block, count }) => [block, count]))
}

async function loadPieces(session: Session, context: Context, blocks: readonly string[]): Promise<readonly Piece[]> {
  if (blocks.length === 0) return []
  const { dossier, rules } = context
  const rows = await session.query<{ block: string; report: string; setting: string | null; data: string }>(
    `select block, report, setting::text, data::text from claims
      where dossier = $1 and block = any($2::text[]) and state in ('current', 'kept')`,
    [dossier, blocks],
  )
  const heads = await loadHeads(session, dossier, [...new Set(rows.map(({ report }) => report))])
  return rows.map(({ block, report, setting, data }) => {
    const claim = unpackJson<Claim>(data)
    const read = { report: heads.get(report)!, claim }
    const cell = rules.blocks.cellOf(setting === null ? read : { ...read, setting: unpackJson<Setting>(setting) })
    return { from: block, cell, count: 1, claim: { report, id: claim.id } }
  })
}

async function moveAll(
  session: Session,
  dossier: string,
  pieces: readonly (Piece & { readonly to: string })[],
  touched: ReadonlySet<string>,
): Promise<Fitted> {
  const moves = pieces.filter(({ from, to }) => from !== to)
  for (const { from, to, claim } of moves) if (claim === null) await renameBlock(session, dossier, from, to)
  await moveClaims(session, dossier, moves)
  const left = new Set(moves.map(({ from }) => from))
  const joined = new Set(pieces.filter(({ from }) => left.has(from)).map(({ to }) => to))
  return {
    blocks: new Set([...[...touched].filter((block) => !left.has(block)), ...joined]),
    gone: [...left].filter((block) => !joined.has(block)),
  }
}

function renameBlock(session: Session, dossier: string, from: string, to: string) {
  return session.query(
    `update claims set block = $3 where dossier = $1 and block = $2 and state in ('current', 'kept')`,
    [dossier, from, to],
  )
}

async function moveClaims(
  session: Session,
  dossier: string,
  moves: readonly (Piece & { readonly to: string })[],
): Promise<void> {
  const single = moves.flatMap(({ claim, to }) => (claim === null ? [] : { ...claim, to }))
  if (single.length === 0) return
  await session.query(
    `update claims c set block = moved.block
      from unnest($2::text[], $3::text[], $4::text[]) as moved (report, claim, block)
      where c.dossier = $1 and c.report = moved.report and c.claim = moved.claim`,
    [dossier, single.map(({ report }) => report), single.map(({ id }) => id), single.map(({ to }) => to)],
  )
}

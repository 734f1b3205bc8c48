import type { LedgerPosition, PositionRelation } from '../../model/matter.ts'
import { type Matter, stanceOf } from '../../model/position.ts'
import { nameClaim } from '../dossier-state.ts'
import type { PartyRow, PositionMatrix } from '../positions.ts'
import { type Block, dim, type Rich, type Section, strong, text } from './briefing.ts'
import type { Telling } from './tell-answer.ts'
import { type BriefingWording, fillSlots } from './wording.ts'

/** As many matters as a page holds beside the parties; further ones go into a table below. */
const COLUMNS = 4

/** The parties' positions as a matrix, then how they relate. */
export function tellPositions(matrix: PositionMatrix, telling: Telling): readonly Section[] {
  if (matrix.rows.length === 0) return []
  const starts = Array.from({ length: Math.ceil(matrix.matters.length / COLUMNS) }, (_, index) => index * COLUMNS)
  const tables = starts.map((start) => tellTable(matrix, start, telling))
  const relations = tellRelations(matrix, telling)
  const blocks = [...tables, ...(relations.length === 0 ? [] : [{ kind: 'list', items: relations } as const])]
  return [{ id: 'positions', heading: telling.wording.headings.positions, blocks }]
}

/** `Rebellen · Forderung: Waffenruhe und Korridor, gegenüber Regierung`. */
export function tellPosition(held: LedgerPosition, { wording, citations }: Telling): Rich {
  const { position, source } = held
  const party = position.actor?.name ?? source?.name ?? wording.sourceKinds.unknown
  const about = [position.about, ...position.further].map((matter) => wording.matters[matter]).join(wording.join)
  return [
    strong(party),
    text(` · ${tellStance(held, wording)}: ${about}`),
    dim(tellRecipient(held, wording)),
    ...citations.citePositions([held]),
  ]
}

function tellTable(matrix: PositionMatrix, start: number, telling: Telling): Block {
  const { wording } = telling
  const matters = matrix.matters.slice(start, start + COLUMNS)
  const rows = matrix.rows.filter(({ cells }) => cells.slice(start, start + COLUMNS).some((cell) => cell.length > 0))
  return {
    kind: 'table',
    head: [wording.columns.party, ...matters.map((matter) => wording.matters[matter])],
    rows: rows.map((row) => [tellParty(row, wording), ...row.cells.slice(start, start + COLUMNS).map(tellCell)]),
  }

  function tellCell(entries: readonly LedgerPosition[]): Rich {
    return groupAlike(entries, wording).flatMap(
      ([stance, alike], index): Rich => [
        text(index === 0 ? stance : `; ${stance}`),
        ...telling.citations.citePositions(alike),
      ],
    )
  }
}

function tellParty({ party, kind }: PartyRow, wording: BriefingWording): Rich {
  const label = wording.sourceKinds[kind]
  return kind === 'unknown' || party.includes(label) ? [strong(party)] : [strong(party), dim(` ${label}`)]
}

/** What a party repeats stands once, with all its citations. */
function groupAlike(entries: readonly LedgerPosition[], wording: BriefingWording) {
  const groups = new Map<string, LedgerPosition[]>()
  for (const entry of entries) {
    const stance = tellStance(entry, wording) + tellRecipient(entry, wording)
    groups.set(stance, [...(groups.get(stance) ?? []), entry])
  }
  return [...groups]
}

/** A demand is demanded and what is asserted is the rule; only other states are worth a word. */
function tellStance({ position }: LedgerPosition, wording: BriefingWording): string {
  const isPlain = ['asserted', 'demanded', position.polarity].includes(position.status)
  const status = isPlain ? '' : wording.statuses[position.status]
  const marks = [status, wording.polarities[position.polarity]].filter((mark) => mark !== '')
  return wording.positions[position.code] + (marks.length === 0 ? '' : ` (${marks.join(', ')})`)
}

function tellRecipient({ position }: LedgerPosition, wording: BriefingWording): string {
  return position.recipient === null ? '' : `, ${fillSlots(wording.towards, { party: position.recipient.name })}`
}

/** Each entry with each party under which the ledger lines it up. */
type Entries = ReadonlyMap<string, readonly { readonly party: string; readonly held: LedgerPosition }[]>

function tellRelations({ rows, relations }: PositionMatrix, telling: Telling): readonly Rich[] {
  const entries = new Map<string, { party: string; held: LedgerPosition }[]>()
  for (const { party, cells } of rows) {
    for (const held of new Set(cells.flat())) {
      const name = nameClaim({ report: held.report.id, id: held.id })
      entries.set(name, [...(entries.get(name) ?? []), { party, held }])
    }
  }
  return relations.flatMap(({ about, relations: ofMatter }) => [
    ...ofMatter.filter(isToldAlone).map((relation) => tellRelation(about, relation, entries, telling)),
    ...tellSides(about, ofMatter, entries, telling),
  ])
}

/** Of many parties on one matter every two agree or not: those are told together. */
function isToldAlone(relation: PositionRelation): relation is ToldAlone {
  return relation.kind !== 'agrees' && relation.kind !== 'disagrees'
}

type ToldAlone = PositionRelation & { readonly kind: keyof BriefingWording['relations'] }

function tellRelation(about: Matter, relation: ToldAlone, entries: Entries, telling: Telling): Rich {
  const { wording, citations } = telling
  const head = `${wording.relations[relation.kind]}, ${wording.matters[about]}: `
  return [
    strong(head),
    text(relation.why[wording.language]),
    ...citations.citePositions(findEntries([relation], entries).map(({ held }) => held)),
  ]
}

/** `Waffenruhe: dafür USA, Rebellen; dagegen Syrien`; a matter on which only one party takes a side is not told. */
function tellSides(
  about: Matter,
  relations: readonly PositionRelation[],
  entries: Entries,
  { wording, citations }: Telling,
): readonly Rich[] {
  const held = findEntries(
    relations.filter((relation) => !isToldAlone(relation)),
    entries,
  )
  if (held.length === 0) return []
  const sides = ([1, -1] as const).flatMap((side) => {
    const parties = held.filter((one) => stanceOf(one.held.position) === side).map(({ party }) => party)
    return parties.length === 0 ? [] : [`${wording.sides[side]} ${[...new Set(parties)].join(', ')}`]
  })
  const cites = citations.citePositions([...new Set(held.map((one) => one.held))])
  return [[strong(`${wording.matters[about]}: `), text(sides.join('; ')), ...cites]]
}

function findEntries(relations: readonly PositionRelation[], entries: Entries) {
  return relations.flatMap(({ a, b }) => [a, b]).flatMap((ref) => entries.get(nameClaim(ref)) ?? [])
}

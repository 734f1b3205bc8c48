import { Link, useParams } from '@tanstack/react-router'
import { usePositions } from '../api/queries.ts'
import type { LedgerPosition, PositionsPage as Page } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { optionsOf } from '../parts/choice.tsx'
import { FilterBar, FilterChoice, FilterField } from '../parts/filter-bar.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { PositionEntry } from '../parts/position-entry.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { fill } from '../words/fill.ts'
import { useFormat } from '../words/use-format.ts'
import { useWording, useWords } from '../words/use-words.tsx'

/** Parties by matters: a cell holds what a party said and did, in time. */
export function PositionsPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const { filters } = useFilters()
  const { row: _row, column: _column, sort: _sort, relation: _relation, ...asked } = filters
  const positions = usePositions(dossier, asked)
  const format = useFormat()
  const { rows = [] } = positions.data ?? {}
  const count = rows.reduce((sum, { cells }) => sum + cells.flat().length, 0)
  return (
    <>
      <PageHead title={words.positions.title} facts={count > 0 && format.count('positions', count)} />
      <FilterBar>
        <FilterField name="party" label={words.fields.party} />
        <FilterChoice name="about" label={words.fields.matter} options={optionsOf(words.matters)} />
        <FilterField name="since" label={words.fields.since} type="date" />
        <FilterField name="until" label={words.fields.until} type="date" />
        <FilterChoice name="relation" label={words.fields.relation} options={optionsOf(words.positionRelations)} />
      </FilterBar>
      <Loaded asked={positions}>
        {(page) =>
          page.rows.length === 0 ? (
            <Nothing>{words.positions.empty}</Nothing>
          ) : (
            <>
              <Matrix page={page} />
              <Cell page={page} />
              <Relations page={page} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

/** Usually the party of which most is told stands first; else by name, or by how much is told on one matter. */
function sortRows({ rows, matters }: Page, sort: string | undefined): Page['rows'] {
  if (sort === 'name') return rows.toSorted((a, b) => a.party.localeCompare(b.party, 'de'))
  const column = matters.indexOf(sort as Page['matters'][number])
  const count = ({ cells }: Page['rows'][number]) => cells[column]?.length ?? 0
  return column === -1 ? rows : rows.toSorted((a, b) => count(b) - count(a))
}

function Matrix({ page }: { readonly page: Page }) {
  const words = useWords()
  const { filters } = useFilters()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={words.positions.table}>
      <table className="table matrix">
        <thead>
          <tr>
            <SortHead sort="name" usual="" direction="ascending">
              {words.fields.party}
            </SortHead>
            {page.matters.map((matter) => (
              <SortHead key={matter} sort={matter} usual="" direction="descending">
                {words.matters[matter]}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(page, filters.sort).map(({ party, kind, cells }) => (
            <tr key={party}>
              <th scope="row">
                {party}
                <small>{words.sourceKinds[kind]}</small>
              </th>
              {cells.map((entries, index) => (
                <td key={page.matters[index]}>
                  <CellLink party={party} matter={page.matters[index]!} entries={entries} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly party: string
  readonly matter: Page['matters'][number]
  readonly entries: readonly LedgerPosition[]
}

/** The line of what a party holds over time, the latest last; leads to its sentences. */
function CellLink({ party, matter, entries }: CellProps) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const { filters } = useFilters()
  if (entries.length === 0) return null
  const isChosen = filters.row === party && filters.column === matter
  const codes = entries.map(({ position }) => position.code)
  const line = codes.filter((code, index) => code !== codes[index - 1])
  return (
    <Link
      to="/dossiers/$dossier/positions"
      params={{ dossier }}
      search={{ ...filters, row: party, column: matter } as never}
      hash="cell"
      className={`cell ${isChosen ? 'chosen' : ''}`}
      data-entry
    >
      <span className="visually-hidden">{fill(words.positions.cell, { party, matter: words.matters[matter] })} </span>
      {line.slice(-3).map((code, index) => (
        <span key={`${index} ${code}`} className={`code ${code}`}>
          {words.codes[code]}
        </span>
      ))}
      {entries.length > 1 && <small>{entries.length}</small>}
    </Link>
  )
}

function Cell({ page }: { readonly page: Page }) {
  const words = useWords()
  const { filters } = useFilters()
  const column = page.matters.indexOf(filters.column as Page['matters'][number])
  const row = page.rows.find(({ party }) => party === filters.row)
  const entries = row?.cells[column]
  if (!row || !entries) return <p className="legend">{words.positions.choose}</p>
  return (
    <section className="section" id="cell">
      <h2>
        {row.party} · {words.matters[page.matters[column]!]}
      </h2>
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={`${entry.report.id} ${entry.id}`}>
            <PositionEntry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who agrees is told last: most do, and it says least. */
const ORDER: readonly Page['relations'][number]['kind'][] = [
  'refutes',
  'denies',
  'accuses-back',
  'changes',
  'disagrees',
  'agrees',
]

/** Accusations, denials and changes of course, in sentences. */
function Relations({ page }: { readonly page: Page }) {
  const { words, language } = useWording()
  const format = useFormat()
  const { filters } = useFilters()
  const entries = new Map(
    page.rows.flatMap(({ cells }) => cells.flat()).map((entry) => [`${entry.report.id} ${entry.id}`, entry] as const),
  )
  const chosen = page.relations
    .filter(({ kind }) => !filters.relation || kind === filters.relation)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  if (page.relations.length === 0) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{words.positions.relations}</h2>
        <span className="soft">{format.number(chosen.length)}</span>
      </div>
      <ul className="relations">
        {chosen.slice(0, 200).map(({ a, b, kind, about, why }) => (
          <li key={`${a.report} ${a.id} ${b.report} ${b.id} ${kind}`}>
            <span className={`relation ${kind}`}>{words.positionRelations[kind]}</span>
            <details>
              <summary>
                {words.matters[about]}: {why[language]}
              </summary>
              {[a, b].map((one) => {
                const entry = entries.get(`${one.report} ${one.id}`)
                return entry ? <PositionEntry key={`${one.report} ${one.id}`} entry={entry} /> : null
              })}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

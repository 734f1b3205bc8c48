import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useSource, useSources } from '../api/queries.ts'
import type { JudgementDraft, SourceRow } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { optionsOf } from '../parts/choice.tsx'
import { ClaimCard } from '../parts/claim-card.tsx'
import { FilterBar, FilterChoice, FilterField } from '../parts/filter-bar.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { useJudge } from '../parts/use-judge.ts'
import { fill } from '../words/fill.ts'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'

/** Who is quoted how often on what, by whom relayed, how often contradicted. */
export function SourcesPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const { filters } = useFilters()
  const { source: _source, ...asked } = filters
  const sources = useSources(dossier, asked)
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <>
      <PageHead
        title={words.sources.title}
        facts={sources.data && format.count('sources', sources.data.length)}
        end={
          <Merge
            chosen={sources.data?.filter(({ name }) => chosen.includes(name)) ?? []}
            onDone={() => setChosen([])}
          />
        }
      />
      <FilterBar>
        <FilterField name="q" label={words.fields.source} />
        <FilterChoice name="kind" label={words.fields.kind} options={optionsOf(words.sourceKinds)} />
      </FilterBar>
      {filters.source && <SourceClaims name={filters.source} />}
      <Loaded asked={sources}>
        {(rows) => (rows.length === 0 ? <Nothing /> : <SourceTable rows={rows} chosen={chosen} onChoose={setChosen} />)}
      </Loaded>
      {sources.hasNextPage && (
        <button type="button" className="button" onClick={() => void sources.fetchNextPage()}>
          {words.frame.more}
        </button>
      )}
    </>
  )
}

interface MergeProps {
  readonly chosen: readonly SourceRow[]
  readonly onDone: () => void
}

/** All names of the one are those of the other: said of each pair, so that any of them can be split off later. */
function Merge({ chosen, onDone }: MergeProps) {
  const { sources } = useWords()
  const { judge } = useJudge()
  const [first, second] = chosen
  const merge = () => {
    if (first !== undefined && second !== undefined)
      void judge(...judgePairs('same-source', namesOf(first), namesOf(second)))
    onDone()
  }
  return (
    <>
      <span className="soft small">
        {chosen.length === 2 ? chosen.map(({ name }) => name).join(' · ') : sources.mergeHint}
      </span>
      <button type="button" className="button primary" disabled={chosen.length !== 2} onClick={merge}>
        {sources.merge}
      </button>
    </>
  )
}

interface TableProps {
  readonly rows: readonly SourceRow[]
  readonly chosen: readonly string[]
  readonly onChoose: (names: readonly string[]) => void
}

function SourceTable({ rows, chosen, onChoose }: TableProps) {
  const words = useWords()
  const most = Math.max(...rows.map(({ claims }) => claims))
  const toggle = (name: string) =>
    onChoose(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name].slice(-2))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={words.sources.title}>
      <table className="table sources">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.sources.chosen}</span>
            </th>
            <SortHead sort="name" usual="claims" direction="ascending">
              {words.fields.source}
            </SortHead>
            <SortHead sort="claims" usual="claims" direction="descending" className="numeric">
              {words.sources.quoted}
            </SortHead>
            <th scope="col">{words.sources.events}</th>
            <SortHead sort="outlets" usual="claims" direction="descending" className="numeric">
              {words.fields.outlets}
            </SortHead>
            <th scope="col">{words.sources.relayed}</th>
            <SortHead sort="contradicted" usual="claims" direction="descending" className="numeric">
              {words.sources.contradicted}
            </SortHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SourceLine key={row.name} row={row} most={most} isChosen={chosen.includes(row.name)} onToggle={toggle} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LineProps {
  readonly row: SourceRow
  readonly most: number
  readonly isChosen: boolean
  readonly onToggle: (name: string) => void
}

function SourceLine({ row, most, isChosen, onToggle }: LineProps) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const { filters } = useFilters()
  const events = Object.entries(row.events).sort(([, a], [, b]) => b - a)
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => onToggle(row.name)}
          aria-label={fill(words.sources.choose, { name: row.name })}
        />
      </td>
      <th scope="row">
        <Link
          to="/dossiers/$dossier/sources"
          params={{ dossier }}
          search={{ ...filters, source: row.name } as never}
          data-entry
        >
          {row.name}
        </Link>
        <small>{words.sourceKinds[row.kind]}</small>
        {row.sameAs.length > 0 && <SameAs row={row} />}
      </th>
      <td className="numeric">
        <span className="counted">
          <span className="bar" style={{ inlineSize: `${(row.claims / most) * 4}rem` }} aria-hidden="true" />
          {format.number(row.claims)}
        </span>
      </td>
      <td>
        {events
          .slice(0, 3)
          .map(([event, count]) => `${words.events[event as keyof typeof words.events]} ${format.number(count)}`)
          .join(', ')}
      </td>
      <td className="numeric">{format.number(row.outlets)}</td>
      <td>{row.via.map(({ name, claims }) => `${name} ${format.number(claims)}`).join(', ')}</td>
      <td className={`numeric ${row.contradicted > 0 ? 'warn' : ''}`}>{format.number(row.contradicted)}</td>
    </tr>
  )
}

/** Names that people held to be this source; each can be split off again. */
function SameAs({ row }: { readonly row: SourceRow }) {
  const { sources } = useWords()
  const format = useFormat()
  const { judge } = useJudge()
  return (
    <span className="same-as">
      {sources.names}{' '}
      {row.sameAs.map(({ name, claims }) => (
        <span key={name} className="chip">
          {name} {format.number(claims)}{' '}
          <button
            type="button"
            className="link"
            aria-label={fill(sources.splitOff, { name })}
            onClick={() => void judge(...judgePairs('different-source', [name], namesOf(row)))}
          >
            {sources.split}
          </button>
        </span>
      ))}
    </span>
  )
}

function namesOf({ name, sameAs }: SourceRow): readonly string[] {
  return [name, ...sameAs.map((other) => other.name)]
}

function judgePairs(
  kind: 'same-source' | 'different-source',
  some: readonly string[],
  others: readonly string[],
): readonly JudgementDraft[] {
  return some.flatMap((one) =>
    others.filter((other) => other !== one).map((other): JudgementDraft => ({ kind, names: [one, other] })),
  )
}

function SourceClaims({ name }: { readonly name: string }) {
  const { dossier = '' } = useParams({ strict: false })
  const { frame } = useWords()
  const { setFilter } = useFilters()
  const asked = useSource(dossier, name)
  return (
    <section className="panel source-claims">
      <h2>
        {name}
        <button type="button" className="link small" onClick={() => setFilter('source', '')}>
          {frame.close}
        </button>
      </h2>
      <Loaded asked={asked}>
        {({ claims }) => (
          <div className="cards">
            {claims.map((card) => (
              <ClaimCard key={card.name} card={card} />
            ))}
          </div>
        )}
      </Loaded>
    </section>
  )
}

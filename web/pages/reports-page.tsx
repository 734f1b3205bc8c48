import { Link, useParams } from '@tanstack/react-router'
import { useReports } from '../api/queries.ts'
import type { ReportRow } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { optionsOf } from '../parts/choice.tsx'
import { FilterBar, FilterField, SortChoice } from '../parts/filter-bar.tsx'
import { LongList } from '../parts/long-list.tsx'
import { nameReport } from '../parts/name-report.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'

/** The reports of the dossier, those published last first unless the address says otherwise. */
export function ReportsPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const { filters } = useFilters()
  const reports = useReports(dossier, { sort: 'published', ...filters })
  const count = reports.data?.length ?? 0
  return (
    <>
      <PageHead
        title={words.reports.title}
        facts={reports.data && format.count('reports', count, reports.hasNextPage)}
        end={
          <Link to="/dossiers/$dossier/add" params={{ dossier }} className="button">
            {words.situation.addReports}
          </Link>
        }
      />
      <FilterBar>
        <FilterField name="q" label={words.fields.words} />
        <FilterField name="outlet" label={words.fields.outlet} />
        <FilterField name="since" label={words.fields.since} type="date" />
        <FilterField name="until" label={words.fields.until} type="date" />
        <SortChoice options={optionsOf(words.orders.reports)} />
      </FilterBar>
      <Loaded asked={reports}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing />
          ) : (
            <LongList
              className="report-rows"
              items={rows}
              keyOf={({ head }) => head.id}
              estimate={58}
              hasMore={reports.hasNextPage}
              onMore={() => void reports.fetchNextPage()}
            >
              {(row) => <ReportLine row={row} dossier={dossier} />}
            </LongList>
          )
        }
      </Loaded>
    </>
  )
}

function ReportLine({
  row: { head, beginning, claims, version, sensitive },
  dossier,
}: {
  readonly row: ReportRow
  readonly dossier: string
}) {
  const words = useWords()
  const format = useFormat()
  return (
    <div className="report-row">
      <span className="when">{format.day(head.published)}</span>
      <span className="what">
        <Link to="/dossiers/$dossier/reports/$report" params={{ dossier, report: head.id }} data-entry>
          {nameReport({ head, beginning })}
        </Link>
        <small>
          {head.outlet ?? '–'}
          {version > 1 && ` · ${words.report.versions}: ${version}`}
          {sensitive && ` · ${words.claim.sensitive}`}
        </small>
      </span>
      <span className="count">{format.count('claims', claims)}</span>
    </div>
  )
}

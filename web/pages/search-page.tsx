import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSearchResults } from '../api/queries.ts'
import type { SearchPage as Page, SearchHit } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { optionsOf } from '../parts/choice.tsx'
import { FilterBar, FilterChoice, FilterField } from '../parts/filter-bar.tsx'
import { nameReport } from '../parts/name-report.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { StandingMark } from '../parts/standing-mark.tsx'
import { useFormat } from '../words/use-format.ts'
import { useWording, useWords } from '../words/use-words.tsx'

/** What was found for the words in the bar, as they are typed. */
export function SearchPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const { filters } = useFilters()
  const { in: _in, ...asked } = filters
  const found = useSearchResults(dossier, asked)
  const isAsked = (filters.q ?? '').trim() !== ''
  return (
    <>
      <PageHead title={words.search.title} facts={words.search.hint} />
      <FilterBar>
        <FilterField name="q" label={words.search.label} />
        <FilterField name="outlet" label={words.fields.outlet} />
        <FilterField name="since" label={words.fields.since} type="date" />
        <FilterField name="until" label={words.fields.until} type="date" />
        <FilterChoice name="event" label={words.fields.event} options={optionsOf(words.events)} />
        <FilterChoice
          name="in"
          label={words.search.in}
          options={(['claims', 'reports', 'statements'] as const).map((name) => [name, words.search[name]])}
        />
      </FilterBar>
      {isAsked ? (
        <Loaded asked={found}>{(page) => <Results page={page} />}</Loaded>
      ) : (
        <Nothing>{words.search.start}</Nothing>
      )}
    </>
  )
}

function Results({ page }: { readonly page: Page }) {
  const words = useWords()
  const format = useFormat()
  const { filters } = useFilters()
  const lists = (['claims', 'statements', 'reports'] as const).filter((name) => !filters.in || filters.in === name)
  if (lists.every((name) => page[name].length === 0)) return <Nothing />
  return (
    <div aria-live="polite">
      {lists.map(
        (name) =>
          page[name].length > 0 && (
            <section key={name} className="section">
              <div className="section-head">
                <h2>{words.search[name]}</h2>
                <span className="soft">{format.count('hits', page.counts[name], page.counts[name] >= 1000)}</span>
              </div>
              <ul className="hits">
                {page[name].map((hit) => (
                  <Hit key={keyOf(hit)} hit={hit} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  switch (hit.kind) {
    case 'claim':
      return <ClaimHit hit={hit} />
    case 'report':
      return <ReportHit hit={hit} />
    case 'statement':
      return <StatementHit hit={hit} />
  }
}

type HitOf<K extends SearchHit['kind']> = Extract<SearchHit, { kind: K }>

function ClaimHit({ hit: { card, question, snippet } }: { readonly hit: HitOf<'claim'> }) {
  const { dossier = '' } = useParams({ strict: false })
  const { language } = useWording()
  const format = useFormat()
  const { claim, report } = card
  return (
    <li>
      <ReportHitLink report={report.id} search={{ claim: claim.id }}>
        <b>{format.range({ ...claim.figure })}</b> <Snippet text={snippet} />
      </ReportHitLink>
      <small>
        {[report.outlet, format.day(report.published), claim.source?.name].filter(Boolean).join(' · ')}
        {question && (
          <>
            {' · '}
            <StandingMark standing={question.standing} isShort />{' '}
            <Link to="/dossiers/$dossier/questions/$question" params={{ dossier, question: question.id }}>
              {question.title[language]}
            </Link>
          </>
        )}
      </small>
    </li>
  )
}

function ReportHit({ hit: { report, beginning, snippet } }: { readonly hit: HitOf<'report'> }) {
  const format = useFormat()
  return (
    <li>
      <ReportHitLink report={report.id} search={{}}>
        <b>{nameReport({ head: report, beginning })}</b>
      </ReportHitLink>
      <p className="snippet">
        <Snippet text={snippet} />
      </p>
      <small>{[report.outlet, format.day(report.published)].filter(Boolean).join(' · ')}</small>
    </li>
  )
}

function StatementHit({ hit }: { readonly hit: HitOf<'statement'> }) {
  const words = useWords()
  const format = useFormat()
  const { report, snippet, start, end, source, about } = hit
  return (
    <li>
      <ReportHitLink report={report.id} search={{ at: `${start}-${end}` }}>
        <Snippet text={snippet} />
      </ReportHitLink>
      <small>
        {[source, about && words.matters[about], report.outlet, format.day(report.published)]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  )
}

interface LinkProps {
  readonly report: string
  readonly search: Readonly<Record<string, string>>
  readonly children: ReactNode
}

function ReportHitLink({ report, search, children }: LinkProps) {
  const { dossier = '' } = useParams({ strict: false })
  return (
    <Link
      to="/dossiers/$dossier/reports/$report"
      params={{ dossier, report }}
      search={search as never}
      className="quiet"
      data-entry
    >
      {children}
    </Link>
  )
}

/** Plain text; what was found stands between two private characters. */
function Snippet({ text }: { readonly text: string }) {
  return text.split(/(\u{E000}[^\u{E001}]*\u{E001})/u).map((part, index) => {
    const key = `${index} ${part}`
    return part.startsWith('\u{E000}') ? <mark key={key}>{part.slice(1, -1)}</mark> : part
  })
}

function keyOf(hit: SearchHit): string {
  return hit.kind === 'claim' ? hit.card.name : `${hit.report.id} ${'id' in hit ? hit.id : ''}`
}

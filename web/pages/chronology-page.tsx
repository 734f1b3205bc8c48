import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useChronology } from '../api/queries.ts'
import type { ChronologyEntry } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { optionsOf } from '../parts/choice.tsx'
import { anchorOf, nameClaim } from '../parts/claim-name.ts'
import { FilterBar, FilterChoice, FilterField, SortChoice } from '../parts/filter-bar.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { PositionCode, ReportPlace } from '../parts/position-entry.tsx'
import { StandingMark } from '../parts/standing-mark.tsx'
import { useFormat } from '../words/use-format.ts'
import { useWording, useWords } from '../words/use-words.tsx'

/** What happened when, as it was said. */
export function ChronologyPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const { filters } = useFilters()
  const asked = useChronology(dossier, filters)
  return (
    <>
      <PageHead title={words.chronology.title} />
      <FilterBar>
        <FilterField name="since" label={words.fields.since} type="date" />
        <FilterField name="until" label={words.fields.until} type="date" />
        <FilterChoice name="event" label={words.fields.event} options={optionsOf(words.events)} />
        <FilterField name="place" label={words.fields.place} />
        <FilterChoice
          name="show"
          label={words.fields.kind}
          options={[
            ['questions', words.chronology.figures],
            ['positions', words.chronology.positions],
          ]}
        />
        <SortChoice options={optionsOf(words.orders.chronology)} />
      </FilterBar>
      <Loaded asked={asked}>
        {(entries) =>
          entries.length === 0 ? <Nothing>{words.chronology.empty}</Nothing> : <Chapters entries={entries} />
        }
      </Loaded>
      {asked.hasNextPage && (
        <button type="button" className="button" onClick={() => void asked.fetchNextPage()}>
          {words.frame.more}
        </button>
      )}
    </>
  )
}

/** Entries of the same days stand under one heading. */
function Chapters({ entries }: { readonly entries: readonly ChronologyEntry[] }) {
  const format = useFormat()
  const chapters = useMemo(
    () => [...Map.groupBy(entries, ({ from, until }) => `${day(from)}/${day(until)}`).values()],
    [entries],
  )
  return (
    <ol className="chronology">
      {chapters.map((chapter) => {
        const { from, until } = chapter[0]!
        return (
          <li key={`${from}/${until}`}>
            <h2>{format.span(day(from), day(until))}</h2>
            <ul>
              {chapter.map((entry) => (
                <Entry key={keyOf(entry)} entry={entry} />
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

function Entry({ entry }: { readonly entry: ChronologyEntry }) {
  const { dossier = '' } = useParams({ strict: false })
  const { language } = useWording()
  const format = useFormat()
  if (entry.kind === 'position') return <PositionLine entry={entry} />
  const { question, low, high, standing, latest } = entry.row
  const to = { to: '/dossiers/$dossier/questions/$question', params: { dossier, question: question.id } } as const
  return (
    <li>
      <Link {...to} hash={latest ? anchorOf(nameClaim(latest.claim)) : ''} className="figure">
        {format.range({ low, high, unit: question.unit })}
      </Link>
      <span>
        <Link {...to} data-entry className="quiet">
          {question.title[language]}
        </Link>
      </span>
      <StandingMark standing={standing} isShort={standing === 'single-voice'} />
    </li>
  )
}

function PositionLine({ entry: { position } }: { readonly entry: Extract<ChronologyEntry, { kind: 'position' }> }) {
  const who = position.position.actor?.name ?? position.source?.name ?? ''
  return (
    <li className="said">
      <span className="figure">„“</span>
      <span>
        <ReportPlace entry={position}>{who || (position.report.outlet ?? position.report.id)}</ReportPlace>{' '}
        <PositionCode entry={position} />
        <small>{position.quote.exact}</small>
      </span>
    </li>
  )
}

const day = (iso: string | null) => iso?.slice(0, 10) ?? null

function keyOf(entry: ChronologyEntry): string {
  return entry.kind === 'question' ? entry.row.question.id : `${entry.position.report.id} ${entry.position.id}`
}

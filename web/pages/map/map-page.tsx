import { Link, useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { useMap, useMovements, useQuestions } from '../../api/queries.ts'
import type { Movement, MapPage as Page } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { useSize } from '../../frame/use-size.ts'
import { WorldMap } from '../../map/world-map.tsx'
import { worstStanding } from '../../map/worst-standing.ts'
import { optionsOf } from '../../parts/choice.tsx'
import { FilterBar, FilterChoice } from '../../parts/filter-bar.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Loaded } from '../../parts/page-states.tsx'
import { QuestionRow } from '../../parts/question-row.tsx'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWords } from '../../words/use-words.tsx'
import { TimeSlider } from './time-slider.tsx'

/** Where it happened, as exactly as it was said and no more. */
export function MapPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const { filters } = useFilters()
  const { place: _place, ...asked } = filters
  const map = useMap(dossier, asked)
  const movements = useMovements(dossier, asked)
  return (
    <>
      <PageHead title={words.map.title} facts={words.map.precision} />
      <FilterBar>
        <FilterChoice name="event" label={words.fields.event} options={optionsOf(words.events)} />
        <FilterChoice name="standing" label={words.fields.standing} options={optionsOf(words.standings)} />
        {map.data && <TimeSlider span={map.data.span} />}
      </FilterBar>
      <Loaded asked={map}>{(page) => <MapAndLists page={page} movements={movements.data ?? []} />}</Loaded>
    </>
  )
}

function MapAndLists({ page, movements }: { readonly page: Page; readonly movements: readonly Movement[] }) {
  const words = useWords()
  const { filters, setFilter } = useFilters()
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  return (
    <div className="with-margin">
      <div>
        <div className="map-place-holder" ref={frame}>
          {size && (
            <WorldMap
              page={page}
              movements={movements}
              size={size}
              chosen={filters.place}
              onChoose={(name) => setFilter('place', name, 'replace')}
            />
          )}
        </div>
        <MapLegend />
        <p className="legend">{words.map.data}</p>
        {filters.place && <QuestionsOfPlace place={filters.place} />}
      </div>
      <aside className="margin">
        <Places page={page} />
        <Movements movements={movements} />
        <Unresolved page={page} />
      </aside>
    </div>
  )
}

const STANDINGS = ['contested', 'denied', 'moving', 'corroborated', 'single-voice'] as const

/** What the colours of places mean: the answer there that needs most attention. */
function MapLegend() {
  const words = useWords()
  return (
    <ul className="map-legend">
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <circle className={`map-place settlement ${standing}`} cx="7" cy="7" r="5.5" />
          </svg>
          {words.standings[standing]}
        </li>
      ))}
    </ul>
  )
}

function Places({ page }: { readonly page: Page }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const { filters } = useFilters()
  const places = page.places.features.toSorted((a, b) => b.properties.claims - a.properties.claims)
  return (
    <section className="panel">
      <h2>
        {words.map.places}
        <span className="soft small">{format.number(places.length)}</span>
      </h2>
      <ul className="short-list scroll" tabIndex={-1}>
        {places.map(({ id, properties }) => (
          <li key={id}>
            <StandingMark standing={worstStanding(properties.standings)} isShort />
            <span>
              <Link
                to="/dossiers/$dossier/map"
                params={{ dossier }}
                search={{ ...filters, place: properties.name } as never}
                resetScroll={false}
                data-entry
              >
                <span className={properties.name === filters.place ? 'chosen-name' : undefined}>{properties.name}</span>
              </Link>
              <small>
                {words.precisions[properties.precision]} · {format.count('questions', properties.questions)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Movements({ movements }: { readonly movements: readonly Movement[] }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  if (movements.length === 0) return null
  return (
    <section className="panel">
      <h2>{words.map.movements}</h2>
      <ul className="short-list">
        {movements.slice(0, 30).map(({ from, to, event, low, high, refs }) => (
          <li key={`${from.name} ${to.name} ${event}`}>
            <span>
              {refs[0] ? (
                <Link
                  to="/dossiers/$dossier/reports/$report"
                  params={{ dossier, report: refs[0].report }}
                  search={{ claim: refs[0].id } as never}
                >
                  {format.range({ low, high })}
                </Link>
              ) : (
                format.range({ low, high })
              )}{' '}
              {fill(words.map.movement, { from: from.name ?? from.text, to: to.name ?? to.text })}
              <small>{words.events[event]}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unresolved({ page }: { readonly page: Page }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  if (page.unresolved.length === 0) return null
  return (
    <section className="panel">
      <h2>
        {words.map.unresolved}
        <span className="soft small">{format.number(page.unresolved.length)}</span>
      </h2>
      <p className="soft small">{words.map.unresolvedHint}</p>
      <ul className="short-list">
        {page.unresolved.slice(0, 40).map(({ words: said, questions }) => (
          <li key={said}>
            <span>
              <Link to="/dossiers/$dossier/questions" params={{ dossier }} search={{ place: said } as never}>
                {said}
              </Link>
              <small>{format.count('questions', questions)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function QuestionsOfPlace({ place }: { readonly place: string }) {
  const { dossier = '' } = useParams({ strict: false })
  const { frame } = useWords()
  const { setFilter } = useFilters()
  const questions = useQuestions(dossier, { place, limit: '50' })
  return (
    <section className="section">
      <div className="section-head">
        <h2>{place}</h2>
        <button type="button" className="link small" onClick={() => setFilter('place', '', 'replace')}>
          {frame.close}
        </button>
      </div>
      <Loaded asked={questions}>
        {(rows) => (
          <ol className="questions">
            {rows.map((row) => (
              <li key={row.question.id}>
                <QuestionRow row={row} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  )
}

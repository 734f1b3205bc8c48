import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { addressOf } from '../api/client.ts'
import { useBriefing, useExportFormats } from '../api/queries.ts'
import type { Briefing } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { BriefingText } from '../parts/briefing-text.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded } from '../parts/page-states.tsx'
import { useWording, useWords } from '../words/use-words.tsx'

const FILES = ['html', 'docx', 'markdown'] as const
const FILE_NAMES = { html: 'HTML', docx: 'DOCX', markdown: 'Markdown' } as const

/** The briefing as it would go out: composed here, downloaded or printed from here. */
export function BriefingPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const query = useBriefingQuery()
  const { sections: _sections, ...whole } = query
  const briefing = useBriefing(dossier, query)
  const all = useBriefing(dossier, whole)
  return (
    <>
      <PageHead title={words.briefing.title} end={<Downloads query={query} />} />
      <div className="with-margin briefing-page">
        <div className="paper">
          <Loaded asked={briefing}>{(shown) => <BriefingText briefing={shown} />}</Loaded>
        </div>
        <aside className="margin no-print">
          <Options sections={all.data?.sections ?? []} />
          <Exports />
        </aside>
      </div>
    </>
  )
}

/** What the address says the briefing should hold; the language of the desk unless it says another. */
function useBriefingQuery(): Readonly<Record<string, string>> {
  const { language } = useWording()
  const { filters } = useFilters()
  return useMemo(() => ({ ...filters, language: filters.language ?? language }), [filters, language])
}

function Downloads({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  return (
    <>
      <button type="button" className="button" onClick={() => print()}>
        {words.briefing.print}
      </button>
      <span className="soft small">{words.briefing.files}</span>
      {FILES.map((format) => (
        <a
          key={format}
          className={`button ${format === 'html' ? 'primary' : ''}`}
          href={addressOf(['dossiers', dossier, 'briefing', 'file'], { ...query, format })}
          download
          aria-label={`${words.briefing.download}: ${FILE_NAMES[format]}`}
        >
          {FILE_NAMES[format]}
        </a>
      ))}
    </>
  )
}

function Options({ sections }: { readonly sections: Briefing['sections'] }) {
  const { words, language } = useWording()
  const { filters, setFilter } = useFilters()
  const chosen = filters.sections?.split(',') ?? sections.map(({ id }) => id)
  const toggle = (id: string) => {
    const next = sections.map((section) => section.id).filter((one) => (one === id) !== chosen.includes(one))
    setFilter('sections', next.length === sections.length ? '' : next.join(','), 'replace')
  }
  return (
    <section className="panel">
      <h2>{words.briefing.options}</h2>
      <div className="stack">
        <fieldset className="segments">
          <legend>{words.briefing.language}</legend>
          {(['de', 'en'] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="language"
                checked={(filters.language ?? language) === value}
                onChange={() => setFilter('language', value)}
              />
              <span>{value === 'de' ? 'Deutsch' : 'English'}</span>
            </label>
          ))}
        </fieldset>
        <Period />
        <fieldset className="stack tight">
          <legend className="legend">{words.briefing.sections}</legend>
          {sections.map(({ id, heading }) => (
            <label key={id} className="check">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>{heading}</span>
            </label>
          ))}
        </fieldset>
        <label className="check">
          <input
            type="checkbox"
            checked={filters.sensitive === 'true'}
            onChange={(event) => setFilter('sensitive', event.target.checked ? 'true' : '')}
          />
          <span>{words.briefing.withSensitive}</span>
        </label>
      </div>
    </section>
  )
}

/** Since when changes are told, and with which day it ends; one bounds the other. */
function Period() {
  const { period } = useWords().briefing
  const { filters, setFilter } = useFilters()
  const { since = '', until = '' } = filters
  return (
    <fieldset className="period">
      <legend className="legend">{period.name}</legend>
      <label className="field">
        <span>{period.since}</span>
        <input type="date" max={until} value={since} onChange={({ target }) => setFilter('since', target.value)} />
      </label>
      <label className="field">
        <span>{period.until}</span>
        <input type="date" min={since} value={until} onChange={({ target }) => setFilter('until', target.value)} />
      </label>
      <p className="soft small">{since !== '' && since > until && until !== '' ? period.outOfOrder : period.hint}</p>
    </fieldset>
  )
}

function Exports() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const formats = useExportFormats()
  const known: Readonly<Record<string, readonly string[]>> = words.briefing.formats
  return (
    <section className="panel">
      <h2>{words.briefing.exports}</h2>
      <Loaded asked={formats}>
        {(list) => (
          <ul className="short-list">
            {list.map(({ name, about }) => (
              <li key={name}>
                <span>
                  <a href={addressOf(['dossiers', dossier, 'exports', name])} download>
                    {known[name]?.[0] ?? name}
                  </a>
                  <small>{known[name]?.[1] ?? about}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Link to="/dossiers/$dossier" params={{ dossier }} className="small">
        {words.frame.toStart}
      </Link>
    </section>
  )
}

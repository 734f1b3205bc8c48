import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { SituationPage } from '../../api/types.ts'
import { readLastVisit } from '../../frame/last-visit.ts'
import { nameReport } from '../../parts/name-report.ts'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWording, useWords } from '../../words/use-words.tsx'

const SmallMap = lazy(() => import('../../map/small-map.tsx').then(({ SmallMap }) => ({ default: SmallMap })))

interface Props {
  readonly page: SituationPage
  readonly dossier: string
}

/** Beside the answers: what waits, what changed, where, and what came in last. */
export function Margin({ page, dossier }: Props) {
  const words = useWords()
  return (
    <aside className="margin">
      <Waiting page={page} dossier={dossier} />
      <Changes page={page} dossier={dossier} />
      <section className="panel">
        <h2>
          {words.situation.places}
          <Link to="/dossiers/$dossier/map" params={{ dossier }}>
            {words.situation.toMap}
          </Link>
        </h2>
        <Suspense fallback={<div className="small-map" />}>
          <SmallMap dossier={dossier} />
        </Suspense>
      </section>
      <Latest page={page} dossier={dossier} />
    </aside>
  )
}

function Waiting({ page: { waiting }, dossier }: Props) {
  const words = useWords()
  const format = useFormat()
  const rows = [
    [waiting.contested, words.waiting.contested, '/dossiers/$dossier/questions', { standing: 'contested' }],
    [waiting.singleVoice, words.waiting.singleVoice, '/dossiers/$dossier/review', { standing: 'single-voice' }],
    [waiting.unresolvedPlaces, words.waiting.unresolvedPlaces, '/dossiers/$dossier/map', {}],
    [waiting.unread, words.waiting.unread, '/dossiers/$dossier/briefing', { sections: 'open' }],
    [waiting.lostClaims, words.waiting.lostClaims, '/dossiers/$dossier/reports', {}],
  ] as const
  return (
    <section className="panel">
      <h2>
        {words.situation.waits}
        <Link to="/dossiers/$dossier/review" params={{ dossier }}>
          {words.situation.toReview}
        </Link>
      </h2>
      <dl className="facts">
        {rows
          .filter(([count]) => count > 0)
          .map(([count, title, to, search]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <Link to={to} params={{ dossier }} search={search as never}>
                  {format.number(count)}
                </Link>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Changes({ page: { changes }, dossier }: Props) {
  const { language, words } = useWording()
  const format = useFormat()
  const since = readLastVisit(dossier)
  return (
    <section className="panel">
      <h2>{words.situation.changes}</h2>
      {changes && changes.rows.length > 0 ? (
        <ul className="short-list">
          {changes.rows.slice(0, 6).map(({ question, standing }) => (
            <li key={question.id}>
              <StandingMark standing={standing} isShort />
              <Link to="/dossiers/$dossier/questions/$question" params={{ dossier, question: question.id }}>
                {question.title[language]}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft small">
          {since === null
            ? words.situation.firstVisit
            : fill(words.situation.noChanges, { date: format.moment(since) })}
        </p>
      )}
    </section>
  )
}

function Latest({ page, dossier }: Props) {
  const words = useWords()
  const format = useFormat()
  return (
    <section className="panel">
      <h2>
        {words.situation.latest}
        <Link to="/dossiers/$dossier/reports" params={{ dossier }}>
          {words.pages.reports}
        </Link>
      </h2>
      <ul className="short-list">
        {page.reports.slice(0, 7).map(({ head, beginning, claims }) => (
          <li key={head.id}>
            <span>
              <Link to="/dossiers/$dossier/reports/$report" params={{ dossier, report: head.id }}>
                {nameReport({ head, beginning })}
              </Link>
              <small>
                {[head.outlet, format.shortDay(head.published), format.count('claims', claims)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

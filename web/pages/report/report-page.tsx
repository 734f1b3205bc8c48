import * as Ariakit from '@ariakit/react'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useReport } from '../../api/queries.ts'
import type { ReportPage as Page } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { ClaimCard } from '../../parts/claim-card.tsx'
import { JudgementList } from '../../parts/judgement-list.tsx'
import { nameReport } from '../../parts/name-report.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Loaded } from '../../parts/page-states.tsx'
import { settleClaim } from '../../parts/settle-claim.ts'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useFormat } from '../../words/use-format.ts'
import { useWording, useWords } from '../../words/use-words.tsx'
import { EnterClaim } from './enter-claim.tsx'
import { type MarkedKind, MarkedText } from './marked-text.tsx'
import { Original } from './original.tsx'
import { ReportMetadata } from './report-metadata.tsx'
import { Versions } from './versions.tsx'

/** One report: its text with what was read from it, the original, the versions. */
export function ReportPage() {
  const { dossier = '', report = '' } = useParams({ strict: false })
  const asked = useReport(dossier, report)
  return <Loaded asked={asked}>{(page) => <Whole key={page.report.head.id} page={page} />}</Loaded>
}

function Whole({ page }: { readonly page: Page }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const { filters, setFilter } = useFilters()
  const { head } = page.report
  return (
    <>
      <Link className="crumb" to="/dossiers/$dossier/reports" params={{ dossier }}>
        {words.pages.reports}
      </Link>
      <PageHead
        title={nameReport(page.report)}
        facts={[head.outlet, head.published ? format.day(head.published) : words.reports.noDate]
          .filter(Boolean)
          .join(', ')}
      />
      <Ariakit.TabProvider
        selectedId={filters.tab ?? 'text'}
        setSelectedId={(tab) => setFilter('tab', tab === 'text' ? '' : (tab ?? ''))}
      >
        <Ariakit.TabList className="tabs no-print" aria-label={words.fields.report}>
          <Ariakit.Tab id="text">{words.report.text}</Ariakit.Tab>
          <Ariakit.Tab id="original">{words.report.original}</Ariakit.Tab>
          <Ariakit.Tab id="versions">
            {words.report.versions} ({page.versions.length})
          </Ariakit.Tab>
        </Ariakit.TabList>
        <Ariakit.TabPanel tabId="text">
          <TextAndClaims page={page} />
        </Ariakit.TabPanel>
        <Ariakit.TabPanel tabId="original" unmountOnHide>
          <Original page={page} />
        </Ariakit.TabPanel>
        <Ariakit.TabPanel tabId="versions" unmountOnHide>
          <Versions page={page} />
        </Ariakit.TabPanel>
      </Ariakit.TabProvider>
    </>
  )
}

function TextAndClaims({ page }: { readonly page: Page }) {
  const { filters } = useFilters()
  const { words, language } = useWording()
  const shown = useShown()
  useJumpToClaim(filters.claim, filters.at)
  return (
    <div className="with-margin reading">
      <div>
        <ShowChoice />
        <MarkedText page={page} shown={shown} chosen={filters.claim} found={filters.at} />
        <EnterClaim text={page.text} />
      </div>
      <aside className="margin">
        <ChosenClaim page={page} chosen={filters.claim} />
        <ReportMetadata page={page} />
        <ClaimIndex page={page} />
        {page.notes.length > 0 && (
          <section className="panel">
            <h2>{words.report.notes}</h2>
            <ul className="short-list">
              {page.notes.map(({ message, wording }) => (
                <li key={message}>{wording[language]}</li>
              ))}
            </ul>
          </section>
        )}
        {page.judgements.length > 0 && (
          <section className="panel">
            <h2>{words.question.history}</h2>
            <JudgementList entries={page.judgements} />
          </section>
        )}
      </aside>
    </div>
  )
}

const KINDS: readonly MarkedKind[] = ['claim', 'statement', 'act']

/** Which kinds are marked; all of them unless the address hides some. */
function useShown(): ReadonlySet<MarkedKind> {
  const { filters } = useFilters()
  const hidden = filters.hide ?? ''
  return useMemo(() => new Set(KINDS.filter((kind) => !hidden.split(',').includes(kind))), [hidden])
}

function ShowChoice() {
  const { report } = useWords()
  const { setFilter } = useFilters()
  const shown = useShown()
  const toggle = (kind: MarkedKind) => {
    const hidden = KINDS.filter((one) => (one === kind ? shown.has(one) : !shown.has(one)))
    setFilter('hide', hidden.join(','), 'replace')
  }
  return (
    <fieldset className="show no-print">
      <legend className="visually-hidden">{report.show}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span className={`marked-${kind}`}>{report.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function ChosenClaim({ page, chosen }: { readonly page: Page; readonly chosen: string | undefined }) {
  const { dossier = '' } = useParams({ strict: false })
  const { language, words } = useWording()
  const card = [...page.claims, ...page.lost].find(({ claim }) => claim.id === chosen)
  if (!card) return null
  const question = page.questions[card.name]
  return (
    <div className="chosen-claim">
      <ClaimCard card={card} isMarked />
      {question && (
        <p className="question-link">
          <StandingMark standing={question.standing} />
          <span className="visually-hidden">{words.fields.question}: </span>
          <Link to="/dossiers/$dossier/questions/$question" params={{ dossier, question: question.id }}>
            {question.title[language]}
          </Link>
        </p>
      )}
    </div>
  )
}

/** The claims in the order of the text. */
function ClaimIndex({ page }: { readonly page: Page }) {
  const { dossier = '', report = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  return (
    <section className="panel">
      <h2>
        {words.report.claims}
        <span className="soft small">{format.number(page.claims.length)}</span>
      </h2>
      <ul className="short-list">
        {page.claims
          .map((card) => ({ ...card, claim: settleClaim(card) }))
          .map(({ name, claim, verdict }) => (
            <li key={name}>
              <span>
                <Link
                  to="/dossiers/$dossier/reports/$report"
                  params={{ dossier, report }}
                  search={{ claim: claim.id } as never}
                  resetScroll={false}
                >
                  {format.range({ ...claim.figure })} {claim.group?.text}
                </Link>
                <small>
                  {[
                    words.events[claim.event],
                    claim.source?.name,
                    verdict?.decision && words.judgements[verdict.decision],
                  ]
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

/** Brings the chosen number, or what a search or a position found, into view. */
function useJumpToClaim(claim: string | undefined, found: string | undefined): void {
  useEffect(() => {
    if (!claim && !found) return
    document.querySelector('.marked-claim.chosen, .marked-found')?.scrollIntoView({ block: 'center' })
  }, [claim, found])
}

import { Link, useParams } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useCards, useQuestion } from '../../api/queries.ts'
import type { ClaimCard as Card, QuestionPage as Page } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { optionsOf } from '../../parts/choice.tsx'
import { ClaimCard } from '../../parts/claim-card.tsx'
import { FilterBar, FilterChoice, FilterField } from '../../parts/filter-bar.tsx'
import { JudgementList } from '../../parts/judgement-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Loaded, Nothing } from '../../parts/page-states.tsx'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useFollow } from '../../parts/use-follow.ts'
import { useJudge } from '../../parts/use-judge.ts'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWording, useWords } from '../../words/use-words.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { MergeQuestions } from './merge-questions.tsx'
import { Relations } from './relations.tsx'
import { TimePlot } from './time-plot.tsx'

/** One question with all that is known of it. */
export function QuestionPage() {
  const { dossier = '', question = '' } = useParams({ strict: false })
  const asked = useQuestion(dossier, question)
  useFollowWhenGone(asked)
  return <Loaded asked={asked}>{(page) => <Whole page={page} dossier={dossier} />}</Loaded>
}

/** A question that is no more, as after a merge: goes to the one that its first claim answers now. */
function useFollowWhenGone({ data, error }: ReturnType<typeof useQuestion>) {
  const follow = useFollow()
  const first = data?.cards[0]?.name ?? null
  const isGone = error !== null
  useEffect(() => {
    if (isGone) void follow(first)
  }, [isGone, first, follow])
}

function Whole({ page, dossier }: { readonly page: Page; readonly dossier: string }) {
  const { words, language } = useWording()
  const { question, answer } = page
  return (
    <>
      <Link
        className="crumb"
        to="/dossiers/$dossier/questions"
        params={{ dossier }}
        search={{ event: question.event } as never}
      >
        {words.events[question.event]}
      </Link>
      <PageHead title={question.title[language]} end={<MergeQuestions page={page} />} />
      <AnswerHead page={page} />
      {answer.reasons[language].length > 0 && (
        <ul className="reasons" aria-label={words.question.reasons}>
          {answer.reasons[language].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <TimePlot page={page} />
      <EvidenceTable page={page} />
      <Relations page={page} />
      <Claims page={page} />
      {page.judgements.length > 0 && (
        <section className="section">
          <h2>{words.question.history}</h2>
          <JudgementList entries={page.judgements} />
        </section>
      )}
    </>
  )
}

function AnswerHead({ page: { question, answer } }: { readonly page: Page }) {
  const words = useWords()
  const format = useFormat()
  const { low, high, standing, outlets, voices, latest } = answer
  const behind = { voices: format.count('voices', voices.length), outlets: format.count('outlets', outlets) }
  return (
    <div className={`answer-head ${standing}`}>
      <strong>{format.range({ low, high, unit: question.unit })}</strong>
      <StandingMark standing={standing} />
      <span>{fill(words.question.behind, behind)}</span>
      {latest && (
        <span>
          {words.question.latest} {format.range({ ...latest, unit: question.unit })} ({latest.voice})
        </span>
      )}
      {(question.from || question.until) && <span>{format.span(question.from, question.until)}</span>}
    </div>
  )
}

function Claims({ page }: { readonly page: Page }) {
  const words = useWords()
  const format = useFormat()
  const keep = useKeep()
  const more = useMoreCards(page)
  const cards = [...page.cards, ...more.cards].filter(keep)
  const shown = useFirstThenAll(cards)
  useJumpToHash(shown.length)
  return (
    <section className="section">
      <div className="section-head">
        <h2>{words.question.claims}</h2>
        <span className="soft">{format.count('claims', page.claims)}</span>
      </div>
      {page.claims > 3 && <ClaimFilters page={page} />}
      <div className="cards">
        {shown.map((card) => (
          <ClaimCard key={card.name} card={card}>
            {page.claims > 1 && <SplitButton card={card} page={page} />}
          </ClaimCard>
        ))}
      </div>
      {cards.length === 0 && <Nothing />}
      {more.next && (
        <button type="button" className="button" onClick={more.onMore}>
          {words.frame.more}
        </button>
      )}
    </section>
  )
}

/** So many claims are there with the page itself. */
const FIRST = 10

/** The first claims at once and all others right behind them, in pieces: what a page shows first need not wait for its end. */
function useFirstThenAll(cards: readonly Card[]): readonly Card[] {
  const isAll = useDeferredValue(true, false)
  return isAll ? cards : cards.slice(0, FIRST)
}

function ClaimFilters({ page }: { readonly page: Page }) {
  const words = useWords()
  const outlets = [...new Set(page.cards.flatMap(({ report }) => report.outlet ?? []))].sort()
  return (
    <FilterBar>
      <FilterField name="q" label={words.fields.words} />
      <FilterChoice
        name="voice"
        label={words.fields.voice}
        options={page.answer.voices.map(({ name }) => [name, name])}
      />
      <FilterChoice name="outlet" label={words.fields.outlet} options={outlets.map((name) => [name, name])} />
      <FilterChoice name="status" label={words.fields.status} options={optionsOf(words.statuses)} />
    </FilterBar>
  )
}

function useKeep(): (card: Card) => boolean {
  const { filters } = useFilters()
  const { q = '', voice = '', outlet = '', status = '' } = filters
  return (card) =>
    (voice === '' || card.voice === voice) &&
    (outlet === '' || card.report.outlet === outlet) &&
    (status === '' || card.claim.status === status) &&
    card.claim.quote.exact.toLowerCase().includes(q.toLowerCase())
}

/** Cards beyond those that came with the page. */
function useMoreCards({ question, nextCards }: Page) {
  const { dossier = '' } = useParams({ strict: false })
  const [after, setAfter] = useState<string | null>(null)
  const more = useCards(dossier, question.id, after)
  return {
    cards: after === null ? [] : (more.data?.items ?? []),
    next: after === null ? nextCards : null,
    onMore: () => setAfter(nextCards),
  }
}

/** Holds the claim apart from the claim it was lined up with. */
function SplitButton({ card, page }: { readonly card: Card; readonly page: Page }) {
  const { question } = useWords()
  const { judge } = useJudge()
  const other = page.cards.find(({ name }) => name !== card.name)
  if (!other) return null
  return (
    <button
      type="button"
      className="button small"
      title={question.splitHint}
      onClick={(event) => {
        focusNeighbour(event.currentTarget)
        void judge({ kind: 'different-question', claims: [card.name, other.name] })
      }}
    >
      {question.split}
    </button>
  )
}

/** The claim leaves the page with the button in it: who works by keyboard goes on at the next one. */
function focusNeighbour(button: HTMLElement): void {
  const claim = button.closest('[data-entry]')
  const neighbour = claim?.nextElementSibling ?? claim?.previousElementSibling
  if (neighbour instanceof HTMLElement) neighbour.focus()
}

/** Cards come after the page was opened, and in two steps: the browser's own jump has then missed them. */
function useJumpToHash(shown: number): void {
  const isThere = useRef(false)
  useEffect(() => {
    if (shown > 0 && location.hash && !isThere.current) isThere.current = jumpToHash()
  }, [shown])
  useEffect(() => {
    addEventListener('hashchange', jumpToHash)
    return () => removeEventListener('hashchange', jumpToHash)
  }, [])
}

function jumpToHash(): boolean {
  const card = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'center' })
  return card !== null
}

import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useJudgements, useQuestion, useReview } from '../api/queries.ts'
import type { ReviewItem } from '../api/types.ts'
import { useFilters } from '../frame/use-filters.ts'
import { useKeys } from '../frame/use-keys.ts'
import { optionsOf } from '../parts/choice.tsx'
import { ReportLink } from '../parts/claim-card.tsx'
import { CorrectDialog } from '../parts/correct-dialog.tsx'
import { FilterBar, FilterChoice, FilterField } from '../parts/filter-bar.tsx'
import { JudgementList } from '../parts/judgement-list.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { QuestionRow } from '../parts/question-row.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { settleClaim } from '../parts/settle-claim.ts'
import { StandingMark } from '../parts/standing-mark.tsx'
import { useJudge } from '../parts/use-judge.ts'
import { useFormat } from '../words/use-format.ts'
import { useWording, useWords } from '../words/use-words.tsx'

/** The queue of claims to judge: one key, one decision. What a judgement would change most comes first. */
export function ReviewPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const { filters } = useFilters()
  const review = useReview(dossier, filters)
  return (
    <>
      <PageHead title={words.review.title} facts={words.review.lead} />
      <FilterBar>
        <FilterField name="q" label={words.fields.words} />
        <FilterChoice name="standing" label={words.fields.standing} options={optionsOf(words.standings)} />
        <FilterChoice name="event" label={words.fields.event} options={optionsOf(words.events)} />
        <FilterField name="place" label={words.fields.place} />
      </FilterBar>
      <div className="with-margin">
        <Loaded asked={review}>
          {({ items, next }) => <Queue key={JSON.stringify(filters)} items={items} isMore={next !== null} />}
        </Loaded>
        <Decided />
      </div>
    </>
  )
}

/** Works on one claim at a time; those put off come back at the end. */
function Queue({ items, isMore }: { readonly items: readonly ReviewItem[]; readonly isMore: boolean }) {
  const words = useWords()
  const [later, setLater] = useState<readonly string[]>([])
  const [correcting, setCorrecting] = useState(false)
  const { isBeingJudged, decide: send } = useDecisions()
  const waiting = items.filter(({ claim }) => !isBeingJudged(claim.name))
  const open = waiting.filter(({ claim }) => !later.includes(claim.name))
  const current = open[0] ?? waiting[0]
  const name = current?.claim.name
  const decide = (kind: 'accept' | 'reject') => name !== undefined && void send({ kind, claim: name })
  const putOff = () => name !== undefined && setLater([...later.filter((one) => one !== name), name])
  useKeys({ a: () => decide('accept'), r: () => decide('reject'), c: () => setCorrecting(true), l: putOff })
  if (!current) return <Nothing>{words.review.empty}</Nothing>
  return (
    <div>
      <Item item={current} />
      <div className="decisions">
        <DecisionButton keyName="a" title={words.claim.accept} onPress={() => decide('accept')} />
        <DecisionButton keyName="r" title={words.claim.reject} onPress={() => decide('reject')} />
        <DecisionButton keyName="c" title={words.claim.correct} onPress={() => setCorrecting(true)} />
        <DecisionButton keyName="l" title={words.review.later} onPress={putOff} />
      </div>
      <Rivals item={current} />
      <CorrectDialog card={current.claim} isOpen={correcting} onClose={() => setCorrecting(false)} />
      <Waiting items={open.slice(1, 9)} count={waiting.length} isMore={isMore} />
    </div>
  )
}

/** The next claim is there at once: a second press of a key must not judge the one before again while the desk writes. */
function useDecisions() {
  const { judge } = useJudge()
  const [sent, setSent] = useState<readonly string[]>([])
  const decide = async (draft: { readonly kind: 'accept' | 'reject'; readonly claim: string }) => {
    setSent((names) => [...names, draft.claim])
    await judge(draft)
    setSent((names) => names.filter((name) => name !== draft.claim))
  }
  return { decide, isBeingJudged: (name: string) => sent.includes(name) }
}

interface ButtonProps {
  readonly keyName: string
  readonly title: string
  readonly onPress: () => void
}

function DecisionButton({ keyName, title, onPress }: ButtonProps) {
  return (
    <button type="button" className="button" onClick={onPress} aria-keyshortcuts={keyName}>
      <kbd>{keyName}</kbd> {title}
    </button>
  )
}

function Item({ item }: { readonly item: ReviewItem }) {
  const { words, language } = useWording()
  const format = useFormat()
  const { claim, report } = item.claim
  return (
    <article className="panel review-item" aria-live="polite">
      <Sentence quote={claim.quote} figure={claim.figure} />
      <dl className="facts inline">
        <Fact title={words.fields.figure} value={format.range({ ...claim.figure })} />
        <Fact title={words.fields.event} value={words.events[claim.event]} />
        <Fact title={words.fields.group} value={claim.group?.text} />
        <Fact title={words.fields.source} value={claim.source?.name} />
        <Fact title={words.fields.via} value={claim.via?.name} />
        <Fact title={words.fields.place} value={claim.place?.name ?? claim.place?.text} />
        <Fact title={words.fields.time} value={claim.time ? format.span(claim.time.from, claim.time.until) : null} />
        <Fact title={words.fields.status} value={words.statuses[claim.status]} />
        <div>
          <dt>{report.outlet ? words.fields.outlet : words.fields.report}</dt>
          <dd>
            <ReportLink card={item.claim} />
          </dd>
        </div>
      </dl>
      <p className="why">{item.why[language]}</p>
      <QuestionRow row={item.question} />
    </article>
  )
}

/** So many other voices stand beside the claim; the others on the question's page. */
const RIVALS = 4

/** What other voices say to the same question, each by its last claim: nobody can judge one sentence without the others. */
function Rivals({ item: { claim, question } }: { readonly item: ReviewItem }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const asked = useQuestion(dossier, question.question.id)
  const others = (asked.data?.cards ?? []).filter(({ voice }) => voice !== null && voice !== claim.voice)
  const last = [...new Map(others.map((card) => [card.voice, card])).values()].slice(0, RIVALS)
  if (last.length === 0) return null
  return (
    <section className="section rivals">
      <h2>{words.review.rivals}</h2>
      <ul>
        {last.map((card) => (
          <li key={card.name}>
            <strong>{format.range(settleClaim(card).figure)}</strong> <span className="soft">{card.voice}</span>
            <Sentence quote={card.claim.quote} figure={card.claim.figure} />
            <small>
              <ReportLink card={card} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ title, value }: { readonly title: string; readonly value: string | null | undefined }) {
  if (!value) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>{value}</dd>
    </div>
  )
}

interface WaitingProps {
  readonly items: readonly ReviewItem[]
  readonly count: number
  readonly isMore: boolean
}

function Waiting({ items, count, isMore }: WaitingProps) {
  const { words, language } = useWording()
  const format = useFormat()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{words.review.queue}</h2>
        <span className="soft">{format.count('claims', count, isMore)}</span>
      </div>
      <ol className="short-list">
        {items.map(({ claim: { name, claim }, question }) => (
          <li key={name}>
            <StandingMark standing={question.standing} isShort />
            <span>
              {format.range({ ...claim.figure })} <span className="soft">{question.question.title[language]}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Decided() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const judgements = useJudgements(dossier)
  return (
    <aside className="margin">
      <section className="panel">
        <h2>
          {words.review.decided}
          <kbd>u</kbd>
        </h2>
        <Loaded asked={judgements}>
          {({ items }) => (items.length === 0 ? <p className="soft">–</p> : <JudgementList entries={items} />)}
        </Loaded>
      </section>
    </aside>
  )
}

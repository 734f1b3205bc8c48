import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClaimCard as Card } from '../api/types.ts'
import { fill } from '../words/fill.ts'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'
import { ClaimActions } from './claim-actions.tsx'
import { anchorOf } from './claim-name.ts'
import { Sentence } from './sentence.tsx'
import { settleClaim } from './settle-claim.ts'

interface Props {
  readonly card: Card
  readonly isMarked?: boolean
  /** More that can be done with it here. */
  readonly children?: ReactNode
}

/** A claim with all that a person needs to judge it: the sentence first. */
export function ClaimCard({ card, isMarked = false, children }: Props) {
  const { claim, name, verdict } = card
  const isRejected = verdict?.decision === 'reject'
  const kinds = ['claim', isRejected ? 'rejected' : '', isMarked ? 'marked' : ''].filter(Boolean)
  return (
    <article className={kinds.join(' ')} id={anchorOf(name)} data-entry tabIndex={-1} data-claim={name}>
      <Sentence quote={claim.quote} figure={claim.figure} />
      <ClaimFacts card={card} />
      {verdict?.comments.map(({ judgement, by, text }) => (
        <p key={judgement} className="claim-comment">
          {text} <span className="soft">({by})</span>
        </p>
      ))}
      <div className="claim-end">
        <ClaimActions card={card} />
        {children}
        <span className="end">
          <ReportLink card={card} />
        </span>
      </div>
    </article>
  )
}

function ClaimFacts({ card }: { readonly card: Card }) {
  const { verdict, sensitive, enteredBy } = card
  const claim = settleClaim(card)
  const words = useWords()
  const format = useFormat()
  const [read, now] = [card.claim, claim].map(({ figure }) => format.range(figure))
  const { source, via, place, origin, destination, time, group, status } = claim
  const where = [place, origin, destination].flatMap((one) => one?.name ?? one?.text ?? [])
  return (
    <div className="claim-facts">
      <strong>{now}</strong>
      {read !== now && <span>({fill(words.claim.inText, { read: read! })})</span>}
      <span>{words.events[claim.event]}</span>
      {group && <span>{group.text}</span>}
      {status !== 'asserted' && <span className="chip">{words.statuses[status]}</span>}
      <span>
        {source ? (
          <>
            {words.claim.by} <strong>{source.name}</strong>
          </>
        ) : (
          words.claim.ownWord
        )}
        {via && `, ${fill(words.claim.via, { name: via.name })}`}
      </span>
      {where.length > 0 && <span>{where.join(' → ')}</span>}
      {time && (time.from || time.until) && <span>{format.span(time.from, time.until)}</span>}
      {verdict?.decision && <span className={`verdict ${verdict.decision}`}>{words.judgements[verdict.decision]}</span>}
      {verdict && verdict.corrections.length > 0 && (
        <span
          className="verdict"
          title={verdict.corrections
            .map(({ field, by }) => `${words.fields[field as keyof typeof words.fields]} (${by})`)
            .join(', ')}
        >
          {words.judgements.correct}
        </span>
      )}
      {verdict?.grade && <span className="chip">{words.grades[verdict.grade]}</span>}
      {sensitive && <span className="chip">{words.claim.sensitive}</span>}
      {enteredBy && <span className="chip">{fill(words.claim.entered, { name: enteredBy })}</span>}
    </div>
  )
}

/** Outlet and date; leads to the place in the report. */
export function ReportLink({ card: { report, claim } }: { readonly card: Pick<Card, 'report' | 'claim'> }) {
  const { dossier = '' } = useParams({ strict: false })
  const format = useFormat()
  return (
    <Link
      to="/dossiers/$dossier/reports/$report"
      params={{ dossier, report: report.id }}
      search={{ claim: claim.id } as never}
    >
      {[report.outlet ?? report.id, report.published && format.day(report.published)].filter(Boolean).join(', ')}
    </Link>
  )
}

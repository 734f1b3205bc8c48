import { Link, useParams } from '@tanstack/react-router'
import type { LedgerPosition } from '../api/types.ts'
import { fill } from '../words/fill.ts'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'

/** What a party holds, with the sentence it was read from. */
export function PositionEntry({ entry }: { readonly entry: LedgerPosition }) {
  const words = useWords()
  const format = useFormat()
  const { position, quote, report, time, from } = entry
  return (
    <article className="position" data-entry tabIndex={-1}>
      <p className="position-head">
        <PositionCode entry={entry} />
        {position.recipient && <span>{fill(words.positions.towards, { party: position.recipient.name })}</span>}
        {position.status !== 'asserted' && <span className="chip">{words.statuses[position.status]}</span>}
        {position.polarity !== 'confirmed' && <span className="chip">{words.polarities[position.polarity]}</span>}
        <span className="chip">{words.positions[from]}</span>
        {time && (time.from || time.until) && <span className="soft small">{format.span(time.from, time.until)}</span>}
      </p>
      <blockquote className="sentence">{quote.exact}</blockquote>
      <p className="small">
        <ReportPlace entry={entry}>
          {report.outlet ?? report.id}, {format.day(report.published)}
        </ReportPlace>
      </p>
    </article>
  )
}

export function PositionCode({ entry: { position } }: { readonly entry: LedgerPosition }) {
  const { codes, matters } = useWords()
  return (
    <strong className={`code ${position.code}`}>
      {codes[position.code]} · {matters[position.about]}
    </strong>
  )
}

/** Leads to the sentence in its report. */
export function ReportPlace({
  entry,
  children,
}: {
  readonly entry: LedgerPosition
  readonly children: React.ReactNode
}) {
  const { dossier = '' } = useParams({ strict: false })
  const { report, quote } = entry
  return (
    <Link
      to="/dossiers/$dossier/reports/$report"
      params={{ dossier, report: report.id }}
      search={{ at: `${quote.start}-${quote.end}` } as never}
    >
      {children}
    </Link>
  )
}

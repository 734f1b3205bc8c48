import { Link, useParams } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import type { ReportPage } from '../../api/types.ts'
import { useWords } from '../../words/use-words.tsx'
import { type Marking, markText, type Piece } from './mark-text.ts'

export type MarkedKind = 'claim' | 'statement' | 'act'

interface Props {
  readonly page: ReportPage
  readonly shown: ReadonlySet<MarkedKind>
  readonly chosen: string | undefined
  /** `START-END` of what a search or a position points at. */
  readonly found: string | undefined
}

/** The working text as plain text, with what was read from it marked; a number leads to its claim. */
export const MarkedText = memo(function MarkedText({ page, shown, chosen, found }: Props) {
  const pieces = useMemo(
    () => markText(page.text, [...listMarkings(page, shown), ...readFound(found), ...findHead(page.text)]),
    [page, shown, found],
  )
  return (
    <div className="report-text" id="report-text" lang={page.report.head.language ?? undefined}>
      {pieces.map((piece) => (
        <PieceText key={piece.start} piece={piece} chosen={chosen} />
      ))}
    </div>
  )
})

function listMarkings(page: ReportPage, shown: ReadonlySet<MarkedKind>): readonly Marking[] {
  const claims = page.claims.map(({ claim }) => ({ kind: 'claim' as const, id: claim.id, ...spanOf(claim.figure) }))
  const statements = page.statements.flatMap(({ id, content }) =>
    content.map((span) => ({ kind: 'statement' as const, id, ...spanOf(span) })),
  )
  const acts = page.acts.map(({ id, quote }) => ({ kind: 'act' as const, id, ...spanOf(quote) }))
  return [
    ...(shown.has('claim') ? claims : []),
    ...(shown.has('statement') ? statements : []),
    ...(shown.has('act') ? acts : []),
  ]
}

function readFound(found: string | undefined): readonly Marking[] {
  const [start, end] = (found ?? '').split('-').map(Number)
  return start === undefined || end === undefined ? [] : [{ kind: 'found', id: 'found', start, end }]
}

/** What stands before a text about it (YAML between two lines of dashes): it is said again beside the text. */
function findHead(text: string): readonly Marking[] {
  const head = /^---\r?\n[\s\S]*?\n---(?=\r?\n)/.exec(text)?.[0]
  return head === undefined ? [] : [{ kind: 'head', id: 'head', start: 0, end: head.length }]
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })

function PieceText({ piece, chosen }: { readonly piece: Piece; readonly chosen: string | undefined }) {
  const { dossier = '', report = '' } = useParams({ strict: false })
  const words = useWords()
  const claim = piece.markings.find(({ kind }) => kind === 'claim')
  const others = [...new Set(piece.markings.filter(({ kind }) => kind !== 'claim').map(({ kind }) => kind))]
  const kinds = others.map((kind) => `marked-${kind}`).join(' ')
  if (!claim) return others.length === 0 ? piece.text : <span className={kinds}>{piece.text}</span>
  return (
    <Link
      to="/dossiers/$dossier/reports/$report"
      params={{ dossier, report }}
      search={((before: Record<string, string>) => ({ ...before, claim: claim.id })) as never}
      className={`marked-claim ${claim.id === chosen ? 'chosen' : ''} ${kinds}`}
      title={words.report.kinds.claim}
      resetScroll={false}
      replace
      data-entry
    >
      {piece.text}
    </Link>
  )
}

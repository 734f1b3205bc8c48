import * as Ariakit from '@ariakit/react'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useQuestions } from '../../api/queries.ts'
import type { ClaimRef, QuestionPage, QuestionRow } from '../../api/types.ts'
import { nameClaim } from '../../parts/claim-name.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useJudge } from '../../parts/use-judge.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWording } from '../../words/use-words.tsx'

/** Says that another question means the same: a claim of each is held to be one question. */
export function MergeQuestions({ page }: { readonly page: QuestionPage }) {
  const { words } = useWording()
  const { judge } = useJudge()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<QuestionRow | null>(null)
  const merge = () => {
    const [own, other] = [page.cards[0]?.name, chosen && nameOf(chosen)]
    if (own && other) void judge({ kind: 'same-question', claims: [own, other] })
    setOpen(false)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.question.merge} …
      </button>
      <Dialog
        title={words.question.merge}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={words.question.mergeDo}
        onSubmit={merge}
        canSubmit={chosen !== null}
      >
        <p className="soft">{words.question.mergeHint}</p>
        <QuestionFinder besides={page.question.id} event={page.question.event} chosen={chosen} onChoose={setChosen} />
      </Dialog>
    </>
  )
}

function nameOf(row: QuestionRow): string | null {
  const claim: ClaimRef | null = row.latest?.claim ?? row.reach.find((reach) => reach.claim !== null)?.claim ?? null
  return claim && nameClaim(claim)
}

interface FinderProps {
  readonly besides: string
  readonly event: string
  readonly chosen: QuestionRow | null
  readonly onChoose: (row: QuestionRow) => void
}

/** Begins with questions on the same event: what is to be merged mostly is among them. */
function QuestionFinder({ besides, event, chosen, onChoose }: FinderProps) {
  const { dossier = '' } = useParams({ strict: false })
  const { words, language } = useWording()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed)
  const found = useQuestions(dossier, q === '' ? { event, limit: '30' } : { q, limit: '30' })
  const rows = (found.data ?? []).filter(({ question }) => question.id !== besides)
  return (
    <Ariakit.ComboboxProvider open value={typed} setValue={setTyped} includesBaseElement={false}>
      <div className="field">
        <Ariakit.ComboboxLabel>{words.question.mergeFind}</Ariakit.ComboboxLabel>
        <Ariakit.Combobox className="combobox" autoComplete="none" autoSelect={false} />
      </div>
      <Ariakit.ComboboxList className="combobox-inline" alwaysVisible>
        {rows.map((row) => (
          <Ariakit.ComboboxItem
            key={row.question.id}
            value={row.question.id}
            setValueOnClick={false}
            hideOnClick={false}
            aria-selected={chosen?.question.id === row.question.id}
            className={`choice ${chosen?.question.id === row.question.id ? 'chosen' : ''}`}
            onClick={() => onChoose(row)}
          >
            <strong>{row.question.title[language]}</strong>
            <span>{format.range({ low: row.low, high: row.high, unit: row.question.unit })}</span>
          </Ariakit.ComboboxItem>
        ))}
      </Ariakit.ComboboxList>
    </Ariakit.ComboboxProvider>
  )
}

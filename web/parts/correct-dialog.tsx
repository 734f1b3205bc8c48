import { useState } from 'react'
import type { Claim, ClaimCard, JudgementDraft } from '../api/types.ts'
import type { Words } from '../words/german.ts'
import { useWords } from '../words/use-words.tsx'
import { Choice, optionsOf } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { FigureFields } from './figure-fields.tsx'
import { readFigureFields } from './fit-figure.ts'
import { Sentence } from './sentence.tsx'
import { settleClaim } from './settle-claim.ts'
import { useJudge } from './use-judge.ts'

type Correction = Extract<JudgementDraft, { kind: 'correct' }>
type Field = Correction['field'] | 'figure'

const FIELDS = ['figure', 'unit', 'event', 'status', 'group', 'source', 'via', 'place', 'time'] as const

/** A day, month or year, or from one to another, in EDTF. */
const DAYS = '\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?'

interface Props {
  readonly card: ClaimCard
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** One field at a time, the figure with its bound as one; the sentence stands above it. */
export function CorrectDialog({ card, isOpen, onClose }: Props) {
  const words = useWords()
  const { judge } = useJudge()
  const [field, setField] = useState<Field>('figure')
  const settled = settleClaim(card)
  const correct = (form: FormData) => {
    const corrections = readCorrections(field, form, card.name, settled)
    onClose()
    if (corrections.length > 0) void judge(...corrections)
  }
  return (
    <Dialog
      title={words.claim.correctTitle}
      isOpen={isOpen}
      onClose={onClose}
      action={words.claim.correct}
      onSubmit={correct}
    >
      <Sentence quote={card.claim.quote} figure={card.claim.figure} />
      <Choice
        label={words.claim.field}
        value={field}
        options={FIELDS.map((name) => [name, words.fields[name]] as const)}
        onChange={(name) => setField(name || 'figure')}
      />
      <ValueFields key={field} field={field} claim={settled} />
      <label className="field">
        <span>
          {words.fields.reason} ({words.claim.reasonHint})
        </span>
        <input name="reason" autoComplete="off" />
      </label>
    </Dialog>
  )
}

function ValueFields({ field, claim }: { readonly field: Field; readonly claim: Claim }) {
  const words = useWords()
  const options = listOptions(field, words)
  if (field === 'figure') return <FigureFields figure={claim.figure} />
  if (options) {
    return (
      <label className="field">
        <span>{words.claim.value}</span>
        <select name="value" defaultValue={tellValue(field, claim)}>
          {options.map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <label className="field">
      <span>{words.claim.value}</span>
      <input
        name="value"
        defaultValue={tellValue(field, claim)}
        autoComplete="off"
        required={field !== 'via' && field !== 'source'}
        {...(field === 'time' ? { pattern: DAYS, title: words.claim.timeHint, placeholder: words.claim.timeHint } : {})}
      />
    </label>
  )
}

function listOptions(field: Field, words: Words): readonly (readonly [string, string])[] | null {
  switch (field) {
    case 'unit':
      return optionsOf(words.units)
    case 'event':
      return optionsOf(words.events)
    case 'status':
      return optionsOf(words.statuses)
    default:
      return null
  }
}

/** What stands in the field now. */
function tellValue(field: Field, { figure, event, status, group, source, via, place, time }: Claim): string {
  const values: Partial<Record<Field, string | null | undefined>> = {
    unit: figure.unit,
    event,
    status,
    group: group?.text,
    source: source?.name,
    via: via?.name,
    place: place?.name ?? place?.text,
    time: time?.value,
  }
  return values[field] ?? ''
}

/** Only what differs from what stands there now. */
function readCorrections(field: Field, form: FormData, claim: string, settled: Claim): readonly Correction[] {
  const reason = text(form, 'reason') || null
  const make = (corrected: Correction['field'], value: string | number | null): Correction => ({
    kind: 'correct',
    claim,
    field: corrected,
    value,
    reason,
  })
  if (field === 'figure') {
    return Object.entries(readFigureFields(form)).flatMap(([name, value]) =>
      value === settled.figure[name as 'low'] ? [] : [make(name as 'low', value)],
    )
  }
  const value = text(form, 'value')
  return value === tellValue(field, settled) ? [] : [make(field, value || null)]
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

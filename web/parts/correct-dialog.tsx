import { useState } from 'react'
import type { Claim, ClaimCard, JudgementDraft } from '../api/types.ts'
import type { Words } from '../words/german.ts'
import { useWords } from '../words/use-words.tsx'
import { Choice, optionsOf } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { Sentence } from './sentence.tsx'
import { useJudge } from './use-judge.ts'

type Correction = Extract<JudgementDraft, { kind: 'correct' }>
type Field = Correction['field'] | 'figure'

const FIELDS = ['figure', 'bound', 'unit', 'event', 'status', 'group', 'source', 'via', 'place', 'time'] as const

interface Props {
  readonly card: ClaimCard
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** One field at a time, so that each correction can be taken back for itself; the sentence stands above it. */
export function CorrectDialog({ card, isOpen, onClose }: Props) {
  const words = useWords()
  const { judge } = useJudge()
  const [field, setField] = useState<Field>('figure')
  const correct = async (form: FormData) => {
    const corrections = readCorrections(field, form, card)
    onClose()
    for (const correction of corrections) await judge(correction)
  }
  return (
    <Dialog
      title={words.claim.correctTitle}
      isOpen={isOpen}
      onClose={onClose}
      action={words.claim.correct}
      onSubmit={(form) => void correct(form)}
    >
      <Sentence quote={card.claim.quote} figure={card.claim.figure} />
      <Choice
        label={words.claim.field}
        value={field}
        options={FIELDS.map((name) => [name, words.fields[name]] as const)}
        onChange={(name) => setField(name || 'figure')}
      />
      <ValueFields key={field} field={field} claim={card.claim} />
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
  if (field === 'figure') {
    return (
      <div className="side-by-side">
        <NumberField name="low" value={claim.figure.low} />
        <NumberField name="high" value={claim.figure.high} />
      </div>
    )
  }
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
      <input name="value" defaultValue={tellValue(field, claim)} autoComplete="off" required={field !== 'via'} />
    </label>
  )
}

function NumberField({ name, value }: { readonly name: 'low' | 'high'; readonly value: number | null }) {
  const words = useWords()
  return (
    <label className="field">
      <span>{words.fields[name]}</span>
      <input name={name} type="number" min={0} step="any" defaultValue={value ?? ''} placeholder={words.claim.empty} />
    </label>
  )
}

function listOptions(field: Field, words: Words): readonly (readonly [string, string])[] | null {
  switch (field) {
    case 'bound':
      return optionsOf(words.bounds)
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
    bound: figure.bound,
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

/** Only what differs from what stands there; low and high are corrected each for itself. */
function readCorrections(field: Field, form: FormData, { name, claim }: ClaimCard): readonly Correction[] {
  const reason = String(form.get('reason') ?? '').trim() || null
  const make = (corrected: Correction['field'], value: string | number | null): Correction => ({
    kind: 'correct',
    claim: name,
    field: corrected,
    value,
    reason,
  })
  if (field !== 'figure') {
    const value = String(form.get('value') ?? '').trim()
    return value === tellValue(field, claim) ? [] : [make(field, value || null)]
  }
  return (['low', 'high'] as const).flatMap((end) => {
    const typed = String(form.get(end) ?? '')
    const value = typed === '' ? null : Number(typed)
    return value === claim.figure[end] ? [] : [make(end, value)]
  })
}

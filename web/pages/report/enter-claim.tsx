import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { enterClaim } from '../../api/changes.ts'
import type { EnteredClaim } from '../../api/types.ts'
import { optionsOf } from '../../parts/choice.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useToast } from '../../parts/toasts.tsx'
import { useRefresh } from '../../parts/use-judge.ts'
import type { Words } from '../../words/german.ts'
import { useWords } from '../../words/use-words.tsx'
import { type Chosen, useSelection } from './use-selection.ts'

/** Offers to make a claim of what is selected in the text. */
export function EnterClaim({ text }: { readonly text: string }) {
  const words = useWords()
  const selected = useSelection('report-text')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  return (
    <div className="enter-claim no-print">
      <button
        type="button"
        className="button small primary"
        disabled={selected === null}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setChosen(selected)}
      >
        {words.report.enter} …
      </button>
      <span className="soft small">{selected ? `„${selected.text.slice(0, 40)}“` : words.report.select}</span>
      {chosen && <EnterDialog text={text} chosen={chosen} onClose={() => setChosen(null)} />}
    </div>
  )
}

interface DialogProps {
  readonly text: string
  readonly chosen: Chosen
  readonly onClose: () => void
}

function EnterDialog({ text, chosen, onClose }: DialogProps) {
  const { dossier = '', report = '' } = useParams({ strict: false })
  const words = useWords()
  const say = useToast()
  const refresh = useRefresh(dossier)
  const sentence = findSentence(text, chosen)
  const enter = async (form: FormData) => {
    try {
      await enterClaim(dossier, report, readClaim(form, sentence, chosen.text))
      await refresh()
      say({ kind: 'done', message: words.report.entered })
      onClose()
    } catch (error) {
      say({ kind: 'failed', message: (error as Error).message })
    }
  }
  return (
    <Dialog
      title={words.report.enterTitle}
      isOpen
      onClose={onClose}
      action={words.report.enter}
      onSubmit={(form) => void enter(form)}
    >
      <MarkedSentence sentence={sentence} figure={chosen.text} />
      <ClaimFields words={words} figure={chosen.text} />
    </Dialog>
  )
}

function MarkedSentence({ sentence, figure }: { readonly sentence: string; readonly figure: string }) {
  const at = sentence.indexOf(figure)
  return (
    <blockquote className="sentence">
      {sentence.slice(0, at)}
      <mark>{figure}</mark>
      {sentence.slice(at + figure.length)}
    </blockquote>
  )
}

function ClaimFields({ words, figure }: { readonly words: Words; readonly figure: string }) {
  const { fields } = words
  const number = readNumber(figure)
  return (
    <>
      <div className="side-by-side">
        <Field name="low" label={fields.low} type="number" value={number} />
        <Field name="high" label={fields.high} type="number" value={number} />
        <Select name="bound" label={fields.bound} options={optionsOf(words.bounds)} />
        <Select name="unit" label={fields.unit} options={optionsOf(words.units)} />
        <Select name="event" label={fields.event} options={optionsOf(words.events)} />
        <Select name="status" label={fields.status} options={optionsOf(words.statuses)} />
      </div>
      <div className="side-by-side">
        <Field name="group" label={fields.group} />
        <Field name="source" label={fields.source} />
        <Field name="place" label={fields.place} />
      </div>
    </>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'number'
  readonly value?: string
}

function Field({ name, label, type = 'text', value = '' }: FieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input name={name} type={type} min={0} step="any" defaultValue={value} autoComplete="off" />
    </label>
  )
}

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [string, string])[]
}

function Select({ name, label, options }: SelectProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select name={name}>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The sentence around what was selected, by the browser's own rules; a line break ends it as well. */
function findSentence(text: string, { start, text: selected }: Chosen): string {
  const from = text.lastIndexOf('\n', start) + 1
  const after = text.indexOf('\n', start + selected.length)
  const paragraph = text.slice(from, after === -1 ? text.length : after)
  const sentences = [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(paragraph)]
  const at = sentences.findLast(({ index }) => index <= start - from)
  const sentence = at?.segment.trim() ?? ''
  return sentence.includes(selected) ? sentence : paragraph.trim()
}

function readNumber(words: string): string {
  return words
    .replace(/[^\d,]/g, '')
    .replace(/,(?=\d{3})/g, '')
    .replace(',', '.')
}

function readClaim(form: FormData, quote: string, figure: string): EnteredClaim {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)))
  return {
    quote,
    figure,
    low: number('low'),
    high: number('high'),
    bound: text('bound') as EnteredClaim['bound'],
    unit: text('unit') as EnteredClaim['unit'],
    event: text('event') as EnteredClaim['event'],
    status: text('status') as EnteredClaim['status'],
    group: text('group') === '' ? null : { text: text('group'), class: 'unspecified' },
    source: text('source') === '' ? null : { text: text('source'), kind: 'unknown' },
    place: text('place') || null,
  }
}

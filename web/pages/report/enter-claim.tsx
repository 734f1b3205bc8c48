import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { enterClaim } from '../../api/changes.ts'
import type { EnteredClaim } from '../../api/types.ts'
import { optionsOf } from '../../parts/choice.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FigureFields } from '../../parts/figure-fields.tsx'
import { readFigureFields } from '../../parts/fit-figure.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { useToast } from '../../parts/toasts.tsx'
import { useRefresh } from '../../parts/use-judge.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/german.ts'
import { useWords } from '../../words/use-words.tsx'
import { FindDialog } from './find-dialog.tsx'
import { readFigure } from './read-figure.ts'
import { type Chosen, useSelection } from './use-selection.ts'

/** Offers to make a claim of what is selected in the text, or of words that are looked for in it. */
export function EnterClaim({ text }: { readonly text: string }) {
  const words = useWords()
  const selected = useSelection('report-text')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isFinding, setFinding] = useState(false)
  const find = (found: Chosen) => {
    setFinding(false)
    setChosen(found)
  }
  return (
    <div className="enter-claim no-print">
      <button
        type="button"
        className="button small primary"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (selected === null ? setFinding(true) : setChosen(selected))}
      >
        {words.report.enter} …
      </button>
      <span className="soft small">
        {selected ? fill(words.report.selected, { words: selected.text.slice(0, 40) }) : words.report.select}
      </span>
      {isFinding && <FindDialog text={text} onFind={find} onClose={() => setFinding(false)} />}
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
    await enterClaim(dossier, report, readClaim(form, sentence.text, chosen))
    await refresh()
    say({ kind: 'done', message: words.report.entered })
    onClose()
  }
  return (
    <Dialog title={words.report.enterTitle} isOpen onClose={onClose} action={words.report.enter} onSubmit={enter}>
      <Sentence
        quote={{ exact: sentence.text, start: sentence.start, end: sentence.start + sentence.text.length }}
        figure={{ start: chosen.start, end: chosen.start + chosen.text.length }}
      />
      <ClaimFields words={words} figure={chosen.text} />
    </Dialog>
  )
}

function ClaimFields({ words, figure }: { readonly words: Words; readonly figure: string }) {
  const { fields } = words
  return (
    <>
      <FigureFields figure={readFigure(figure)} />
      <div className="side-by-side">
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
}

function Field({ name, label }: FieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input name={name} autoComplete="off" />
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
function findSentence(
  text: string,
  { start, text: selected }: Chosen,
): { readonly text: string; readonly start: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const after = text.indexOf('\n', start + selected.length)
  const paragraph = text.slice(from, after === -1 ? text.length : after)
  const sentences = [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(paragraph)]
  const at = sentences.findLast(({ index }) => index <= start - from)
  const isWhole = at !== undefined && at.index + at.segment.length >= start - from + selected.length
  const found = isWhole ? { text: at.segment, start: from + at.index } : { text: paragraph, start: from }
  const lead = found.text.length - found.text.trimStart().length
  return { text: found.text.trim(), start: found.start + lead }
}

function readClaim(form: FormData, quote: string, chosen: Chosen): EnteredClaim {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    quote,
    figure: chosen.text,
    at: chosen.start,
    ...readFigureFields(form),
    unit: text('unit') as EnteredClaim['unit'],
    event: text('event') as EnteredClaim['event'],
    status: text('status') as EnteredClaim['status'],
    group: text('group') === '' ? null : { text: text('group'), class: 'unspecified' },
    source: text('source') === '' ? null : { text: text('source'), kind: 'unknown' },
    place: text('place') || null,
  }
}

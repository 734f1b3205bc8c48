import { useState } from 'react'
import { Dialog } from '../../parts/dialog.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type FoundWords, findWords } from './find-words.ts'
import type { Chosen } from './use-selection.ts'

interface Props {
  readonly text: string
  readonly onFind: (found: Chosen) => void
  readonly onClose: () => void
}

/** Finds the words of a figure by typing them: without a pointer nothing can be selected in a page. */
export function FindDialog({ text, onFind, onClose }: Props) {
  const { report } = useWords()
  const [typed, setTyped] = useState('')
  const places = findWords(text, typed)
  const find = (form: FormData) => {
    const place = places[Number(form.get('place') ?? 0)]
    if (place) onFind({ text: place.text, start: place.start })
  }
  return (
    <Dialog
      title={report.enterTitle}
      isOpen
      onClose={onClose}
      action={report.goOn}
      onSubmit={find}
      canSubmit={places.length > 0}
    >
      <label className="field">
        <span>{report.figureWords}</span>
        <input name="words" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <small className="soft">{report.figureWordsHint}</small>
      </label>
      <div aria-live="polite">
        {typed.trim() !== '' && places.length === 0 && <p className="warn">{report.notFound}</p>}
        {places.length > 0 && <Places key={typed} places={places} />}
      </div>
    </Dialog>
  )
}

function Places({ places }: { readonly places: readonly FoundWords[] }) {
  const { report } = useWords()
  return (
    <fieldset className="stack tight">
      <legend className="legend">{report.places}</legend>
      {places.map(({ start, text, before, after }, at) => (
        <label key={start} className="check">
          <input type="radio" name="place" value={at} defaultChecked={at === 0} />
          <span>
            … {before}
            <mark>{text}</mark>
            {after} …
          </span>
        </label>
      ))}
    </fieldset>
  )
}

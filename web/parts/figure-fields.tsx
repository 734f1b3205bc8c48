import { useState } from 'react'
import { useWords } from '../words/use-words.tsx'
import { optionsOf } from './choice.tsx'
import type { FigureValue } from './fit-figure.ts'

/** The browser itself says where the highest is below the lowest. */
export function FigureFields({ figure }: { readonly figure: FigureValue }) {
  const words = useWords()
  const [low, setLow] = useState(figure.low === null ? '' : String(figure.low))
  return (
    <div className="side-by-side">
      <label className="field">
        <span>{words.fields.low}</span>
        <input
          name="low"
          type="number"
          min={0}
          step="any"
          value={low}
          onChange={(event) => setLow(event.target.value)}
          placeholder={words.claim.empty}
        />
      </label>
      <label className="field">
        <span>{words.fields.high}</span>
        <input
          name="high"
          type="number"
          min={low || 0}
          step="any"
          defaultValue={figure.high ?? ''}
          placeholder={words.claim.empty}
        />
      </label>
      <label className="field">
        <span>{words.fields.bound}</span>
        <select name="bound" defaultValue={figure.bound}>
          {optionsOf(words.bounds).map(([bound, title]) => (
            <option key={bound} value={bound}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

import type { Judgement, JudgementEntry } from '../api/types.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/german.ts'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'
import { useJudge } from './use-judge.ts'

/** Who decided what and when; what still holds can be taken back. */
export function JudgementList({ entries }: { readonly entries: readonly JudgementEntry[] }) {
  const words = useWords()
  const format = useFormat()
  const { undo } = useJudge()
  // An undoing shows beside what it undid.
  const decisions = entries.filter(({ judgement }) => judgement.kind !== 'undo')
  return (
    <ul className="judgements">
      {decisions.map(({ judgement, inForce }) => (
        <li key={judgement.id} className={inForce ? '' : 'undone'}>
          <span className="what">{tell(judgement, words)}</span>
          <span className="soft">
            {fill(words.review.byWhom, { name: judgement.by })}, {format.moment(judgement.at)}
            {judgement.reason && ` · ${judgement.reason}`}
          </span>
          {inForce ? (
            <button type="button" className="link small" onClick={() => void undo(judgement.id)}>
              {words.review.undo}
            </button>
          ) : (
            <span className="chip">{words.review.undone}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function tell(judgement: Judgement, words: Words): string {
  const said = words.judgements[judgement.kind]
  switch (judgement.kind) {
    case 'correct':
      return `${said}: ${words.fields[judgement.field]} → ${tellValue(judgement.value)}`
    case 'verify':
      return `${said}: ${words.grades[judgement.grade]}`
    case 'comment':
      return `${said}: ${judgement.text}`
    case 'same-source':
    case 'different-source':
      return `${said}: ${judgement.names.join(' · ')}`
    default:
      return said
  }
}

function tellValue(value: unknown): string {
  if (value === null) return '–'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

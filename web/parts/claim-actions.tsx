import { useState } from 'react'
import type { ClaimCard } from '../api/types.ts'
import { useWords } from '../words/use-words.tsx'
import { ClaimMore } from './claim-more.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { useJudge } from './use-judge.ts'

/** What a person can decide on a claim. A decision that stands is taken back by pressing it again. */
export function ClaimActions({ card }: { readonly card: ClaimCard }) {
  const { claim: words } = useWords()
  const { judge, takeBack } = useJudge()
  // Made when it is opened for the first time, then kept: a dialog gives the focus back as it closes.
  const [correcting, setCorrecting] = useState<'never' | 'now' | 'before'>('never')
  const { name, verdict } = card
  const decide = (kind: 'accept' | 'reject') =>
    verdict?.decision === kind ? takeBack(name, kind) : judge({ kind, claim: name })
  return (
    <>
      <Decision title={words.accept} isOn={verdict?.decision === 'accept'} onPress={() => decide('accept')} />
      <Decision title={words.reject} isOn={verdict?.decision === 'reject'} onPress={() => decide('reject')} />
      <button type="button" className="button small" onClick={() => setCorrecting('now')} data-correct>
        {words.correct}
      </button>
      <ClaimMore card={card} />
      {correcting !== 'never' && (
        <CorrectDialog card={card} isOpen={correcting === 'now'} onClose={() => setCorrecting('before')} />
      )}
    </>
  )
}

function Decision(props: { readonly title: string; readonly isOn: boolean; readonly onPress: () => void }) {
  return (
    <button type="button" className="button small" aria-pressed={props.isOn} onClick={props.onPress}>
      {props.title}
    </button>
  )
}

import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import { findQuestionOf } from '../api/changes.ts'
import type { JudgementDraft } from '../api/types.ts'
import { anchorOf } from './claim-name.ts'

/** On the page of a question: goes along where a decision puts the claim to another one. Elsewhere it does nothing. */
export function useFollow(): (claim: string | null) => Promise<void> {
  const { dossier = '', question } = useParams({ strict: false })
  const navigate = useNavigate()
  return useCallback(
    async (claim) => {
      if (question === undefined || claim === null) return
      const now = await findQuestionOf(dossier, claim)
      if (now === null || now === question) return
      await navigate({
        to: '/dossiers/$dossier/questions/$question',
        params: { dossier, question: now },
        hash: anchorOf(claim),
        replace: true,
      })
    },
    [dossier, question, navigate],
  )
}

/** The claim whose question a decision may change; who sets a claim apart stays with the others. */
export function claimToFollow(draft: JudgementDraft): string | null {
  if (draft.kind === 'correct') return draft.claim
  return draft.kind === 'same-question' ? draft.claims[0]! : null
}

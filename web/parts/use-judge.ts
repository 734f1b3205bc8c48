import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import * as changes from '../api/changes.ts'
import type { Judgement, JudgementDraft } from '../api/types.ts'
import { useWords } from '../words/use-words.tsx'
import { useToast } from './toasts.tsx'
import { claimToFollow, useFollow } from './use-follow.ts'

/** What was decided in this window and can be taken back by one key, the latest last. */
const decided: { readonly dossier: string; readonly judgement: string }[] = []

/** Writes judgements down, says so, and offers to take them back. */
export function useJudge() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const say = useToast()
  const refresh = useRefresh(dossier)
  const follow = useFollow()
  const undo = useUndoOne(dossier)
  const judge = useCallback(
    async (draft: JudgementDraft): Promise<Judgement | null> => {
      try {
        const judgement = await changes.judge(dossier, draft)
        decided.push({ dossier, judgement: judgement.id })
        await follow(claimToFollow(draft))
        await refresh()
        const message = `${capitalise(words.judgements[draft.kind])}.`
        say({ kind: 'done', message, action: { label: words.claim.undo, do: () => void undo(judgement.id) } })
        return judgement
      } catch (error) {
        say({ kind: 'failed', message: (error as Error).message })
        return null
      }
    },
    [dossier, follow, refresh, say, undo, words],
  )
  const takeBack = useCallback(
    async (claim: string, kind: Judgement['kind']) => {
      const decision = await changes.findDecision(dossier, claim, kind)
      if (decision !== null) await undo(decision)
    },
    [dossier, undo],
  )
  return { judge, takeBack, undo }
}

function useUndoOne(dossier: string) {
  const words = useWords()
  const say = useToast()
  const refresh = useRefresh(dossier)
  return useCallback(
    async (judgement: string) => {
      try {
        await changes.undo(dossier, judgement)
        forget(judgement)
        await refresh()
        say({ kind: 'done', message: words.claim.undone })
      } catch (error) {
        say({ kind: 'failed', message: (error as Error).message })
      }
    },
    [dossier, refresh, say, words],
  )
}

/** Takes back the last decision of this window; a further press the one before. */
export function useUndo(): () => void {
  const { dossier = '' } = useParams({ strict: false })
  const undo = useUndoOne(dossier)
  return () => {
    const last = decided.findLast((one) => one.dossier === dossier)
    if (last) void undo(last.judgement)
  }
}

export function useRefresh(dossier: string) {
  const queries = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['dossier', dossier] }),
      queries.invalidateQueries({ queryKey: ['dossiers'] }),
    ])
  }, [queries, dossier])
}

function forget(judgement: string): void {
  const at = decided.findIndex((one) => one.judgement === judgement)
  if (at !== -1) decided.splice(at, 1)
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

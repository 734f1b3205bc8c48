import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import * as changes from '../api/changes.ts'
import type { Judgement, JudgementDraft } from '../api/types.ts'
import { useTellError } from '../words/use-tell-error.ts'
import { useWords } from '../words/use-words.tsx'
import { useToast } from './toasts.tsx'
import { claimToFollow, useFollow } from './use-follow.ts'

/** What a person did at one go in this window, as one key takes it back: mostly one judgement. */
interface Decision {
  readonly dossier: string
  readonly judgements: readonly string[]
}

/** What was decided in this window and can be taken back by one key, the latest last. */
let decided: readonly Decision[] = []

/** Writes judgements down, says so, and offers to take them back. */
export function useJudge() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const say = useToast()
  const tell = useTellError()
  const refresh = useRefresh(dossier)
  const follow = useFollow()
  const undo = useUndoAll(dossier)
  /** Several drafts are one decision: a correction of two fields is taken back whole. */
  const judge = useCallback(
    async (...drafts: readonly JudgementDraft[]): Promise<void> => {
      const written: string[] = []
      try {
        for (const draft of drafts) written.push((await changes.judge(dossier, draft)).id)
      } catch (error) {
        say({ kind: 'failed', message: tell(error) })
      }
      if (written.length === 0) return
      decided = [...decided, { dossier, judgements: written }]
      await follow(claimToFollow(drafts[0]!))
      await refresh()
      const message = `${capitalise(words.judgements[drafts[0]!.kind])}.`
      say({ kind: 'done', message, action: { label: words.claim.undo, do: () => void undo(written) } })
    },
    [dossier, follow, refresh, say, tell, undo, words],
  )
  const takeBack = useCallback(
    async (claim: string, kind: Judgement['kind']) => {
      const decision = await changes.findDecision(dossier, claim, kind)
      if (decision !== null) await undo([decision])
    },
    [dossier, undo],
  )
  return { judge, takeBack, undo: (judgement: string) => undo([judgement]) }
}

function useUndoAll(dossier: string) {
  const words = useWords()
  const say = useToast()
  const tell = useTellError()
  const refresh = useRefresh(dossier)
  return useCallback(
    async (judgements: readonly string[]) => {
      try {
        for (const judgement of judgements.toReversed()) await changes.undo(dossier, judgement)
        say({ kind: 'done', message: words.claim.undone })
      } catch (error) {
        say({ kind: 'failed', message: tell(error) })
      }
      forget(judgements)
      await refresh()
    },
    [dossier, refresh, say, tell, words],
  )
}

/** Takes back the last decision of this window; a further press the one before. */
export function useUndo(): () => void {
  const { dossier = '' } = useParams({ strict: false })
  const { claim } = useWords()
  const say = useToast()
  const undo = useUndoAll(dossier)
  return () => {
    const last = decided.findLast((one) => one.dossier === dossier)
    if (last) void undo(last.judgements)
    else say({ kind: 'done', message: claim.nothingToUndo })
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

function forget(judgements: readonly string[]): void {
  decided = decided
    .map((one) => ({ ...one, judgements: one.judgements.filter((id) => !judgements.includes(id)) }))
    .filter((one) => one.judgements.length > 0)
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import type { DossierState } from '../views/dossier-state.ts'
import { leaveOutSensitive } from '../views/leave-out-sensitive.ts'
import { loadState } from '../views/load-state.ts'
import { type Desk, type KnownHead, spellHead } from './desk.ts'

export interface StateWish {
  readonly since?: string | undefined
  /** The last day of which is told. */
  readonly until?: string | undefined
  /** With what is marked sensitive. */
  readonly sensitive?: boolean | undefined
  /** Of a dossier with more questions than this an excerpt is enough. */
  readonly most?: number
}

/** The whole of a dossier for a briefing or an export; kept until the dossier changes. */
export async function loadDossier(
  { store, tool, clock, rebuild, memo }: Desk,
  head: KnownHead,
  { since, until, sensitive = false, most }: StateWish,
): Promise<DossierState> {
  const state = await memo.recall(['state', head.dossier, since, until, sensitive, most], spellHead(head), async () => {
    const period = { since: since ?? null, until: until ?? null }
    const wish = { tool, now: clock().toISOString(), ...period, ...(most === undefined ? {} : { most }) }
    const whole = await loadState(store, head.dossier, wish, rebuild)
    return sensitive ? whole : leaveOutSensitive(whole, rebuild)
  })
  return { ...state, generatedAt: clock().toISOString() }
}

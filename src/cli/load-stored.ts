import type { Store } from '../store/store.ts'
import type { DossierState } from '../views/dossier-state.ts'
import { loadState, type StateWish } from '../views/load-state.ts'
import { readVersion } from './read-version.ts'
import { REBUILD } from './rebuild.ts'
import { tellNow } from './tell-now.ts'

/** A dossier as the ledger holds it, with the head of its log; of one with more than `most` questions an excerpt. */
export function loadStored(
  store: Store,
  dossier: string,
  period: Pick<StateWish, 'since' | 'until'>,
  most?: number,
): Promise<DossierState> {
  const excerpt = most === undefined ? {} : { most }
  return loadState(
    store,
    dossier,
    { tool: `lagebild ${readVersion()}`, now: tellNow(), ...period, ...excerpt },
    REBUILD,
  )
}

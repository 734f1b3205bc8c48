import type { Session } from '../store/database.ts'
import type { Who } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import type { DossierHead } from '../views/find-head.ts'
import type { Rebuild } from '../views/leave-out-sensitive.ts'
import type { ChangeFeed } from './change-feed.ts'
import type { Intakes } from './intakes.ts'
import type { Memo } from './memo.ts'

/** All that the API works with; handed in, so that tests can put a desk together without a port. */
export interface Desk {
  readonly store: Store
  /** For views, which ask the database themselves. */
  readonly session: Session
  /** The program and its version: `lagebild 0.1.0`. */
  readonly tool: string
  readonly clock: () => Date
  readonly rebuild: Rebuild
  readonly feed: ChangeFeed
  readonly intakes: Intakes
  /** What answers are made of: until it changes. */
  readonly memo: Memo
  /** Answers as they were written. */
  readonly answers: Memo
  /** People sign in with a password. */
  readonly isGuarded: boolean
  /** Hears of faults of ours. */
  readonly report: (error: unknown) => void
}

/** What a request carries once it has passed the door. */
export interface DeskEnv {
  readonly Variables: {
    /** Who works. */
    by: string
    /** The state of the dossier that the address names, and of this desk: what is kept hangs on both. */
    head: KnownHead
  }
}

export type KnownHead = DossierHead & { readonly revision: number }

/** The state of a dossier in a word, for what is kept until it changes. */
export function spellHead({ entries, hash, revision }: KnownHead): string {
  return `${entries} ${hash} ${revision}`
}

export function tellWho({ tool }: Pick<Desk, 'tool'>, by: string): Who {
  return { by, tool }
}

import type { Session } from '../store/database.ts'
import { type DossierHead, listHeads } from '../views/find-head.ts'
import { inTurns } from './in-turns.ts'

/** Tells whoever listens that a dossier has changed, be it by this desk or by another process on the same server. */
export interface ChangeFeed {
  /** Counts what changed without an entry in the log, so that cached answers end with it. */
  readonly revision: () => number
  /** The heads of all dossiers as they are when it is asked; who asks at the same time shares the look. */
  heads(): Promise<readonly DossierHead[]>
  /** Looks for changes now; for whoever has just made one. */
  touch(): void
  /** Gives what takes the listener away again. */
  listen(listener: (head: DossierHead) => void): () => void
  close(): void
}

/** How often the log is looked at while somebody listens, in milliseconds. */
const INTERVAL = 1000

export function openChangeFeed(session: Session, interval: number = INTERVAL): ChangeFeed {
  const listeners = new Set<(head: DossierHead) => void>()
  let known = new Map<string, string>()
  let revision = 0
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> = Promise.resolve()

  const heads = inTurns(() => listHeads(session))
  const look = async () => {
    const found = await heads()
    const changed = found.filter((head) => known.get(head.dossier) !== spell(head))
    known = new Map(found.map((head) => [head.dossier, spell(head)]))
    for (const head of changed) for (const listener of listeners) listener(head)
  }
  const lookInTurn = () => {
    looking = looking.then(look).catch(() => {})
  }
  const spell = (head: DossierHead) => `${head.entries} ${head.hash} ${revision}`
  const stop = () => {
    if (timer !== null) clearInterval(timer)
    timer = null
  }
  return {
    revision: () => revision,
    heads,
    touch: () => {
      revision += 1
      if (listeners.size > 0) lookInTurn()
    },
    listen: (listener) => {
      if (timer === null) {
        looking = looking.then(async () => {
          known = new Map((await heads()).map((head) => [head.dossier, spell(head)]))
        })
        timer = setInterval(lookInTurn, interval).unref()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    close: () => {
      listeners.clear()
      stop()
    },
  }
}

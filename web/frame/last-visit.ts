import { readSetting, writeSetting } from './settings.ts'

/** Who comes back within this time has not been away. */
const AWAY = 30 * 60_000

const since = new Map<string, string | null>()

/**
 * When this browser looked at a dossier before, in UTC; `null` at the first visit. It stays the same while the window is open, so
 * that what has changed does not vanish on the way back from a page.
 */
export function readLastVisit(dossier: string): string | null {
  const known = since.get(dossier)
  if (known !== undefined) return known
  const now = new Date().toISOString()
  const seen = readSetting(`seen:${dossier}`)
  const isBack = seen !== null && Date.parse(now) - Date.parse(seen) > AWAY
  const visit = isBack ? seen : readSetting(`visit:${dossier}`)
  if (visit !== null) writeSetting(`visit:${dossier}`, visit)
  writeSetting(`seen:${dossier}`, now)
  since.set(dossier, visit)
  return visit
}

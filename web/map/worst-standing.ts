import type { Standing } from '../api/types.ts'

const ORDER: readonly Standing[] = ['contested', 'denied', 'moving', 'corroborated', 'single-voice']

/** What needs most attention of several standings. */
export function worstStanding(standings: Readonly<Record<string, number>>): Standing {
  return ORDER.find((standing) => (standings[standing] ?? 0) > 0) ?? 'single-voice'
}

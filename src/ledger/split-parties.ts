import type { Source } from '../model/claim.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { SourceName } from './fold-sources.ts'
import { remember } from './remember.ts'

/**
 * Who holds a position: each party that is named for it, those beside the actor (`Damaskus und die Rebellen`) and those with it (`gemeinsam
 * mit Frankreich und Kanada`) as well. Nobody where the report names none.
 */
export function listHolders({ position, source }: LedgerPosition): readonly SourceName[] {
  const holder = position.actor ?? source
  return [...splitParties(holder), ...splitParties(position.together)]
}

/** The parties that one mention names side by side, each without its article; the mention's own name where it names one. */
export function splitParties(mention: Source | null): readonly SourceName[] {
  if (mention === null) return []
  const parts = splitMention(mention.text)
  if (parts.length > 1) return parts.map((name) => ({ name, kind: 'unknown' }))
  return [{ name: mention.name, kind: mention.kind }]
}

const splitMention = remember((text): readonly string[] => {
  // Commas alone set one party beside its own name: `der Sprecher der Wache, Jan Holm`.
  if (!/\s(?:und|sowie|oder)\s/u.test(text)) return []
  const parts = text.split(/\s*,\s*|\s+(?:und|sowie|oder)\s+/u).map((part) => part.replace(ARTICLE, ''))
  return parts.every(isParty) ? parts : []
})

const ARTICLE = /^(?:der|die|das|den|dem|des)\s+/iu

/** `russische und syrische Flugzeuge`, `Ministerium für Inneres und Sport` name one: what stands alone there is no party. */
function isParty(part: string, at: number, all: readonly string[]): boolean {
  const isCut = at < all.length - 1 && /\s(?:für|gegen|von|zwischen)\s/u.test(part)
  return !isCut && /^\p{Lu}/u.test(part) && !/(?:isch|ig|lich)e[nmrs]?$/u.test(part)
}

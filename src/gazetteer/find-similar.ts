import { consonantsOf, foldName, foldSounds } from '../model/fold-name.ts'
import type { NamedPlace } from './known-place.ts'
import { findEntry } from './place-table.ts'

/**
 * Places whose name, come from another script, is spelt much like this one: one of their names has the same consonants once the
 * letters for one sound are one (`dsch`, `j`), and no more than one letter in four is another.
 */
export function findSimilar(name: string): readonly NamedPlace[] {
  const sounds = foldSounds(foldName(name))
  const consonants = consonantsOf(sounds)
  if (consonants.length < 3 || sounds.length < 5) return []
  const places = findEntry(`~${consonants}`)?.places ?? []
  const allowed = Math.max(1, Math.floor(sounds.length / 4))
  return places.filter(({ place }) => distance(sounds, foldSounds(foldName(place.name))) <= allowed)
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

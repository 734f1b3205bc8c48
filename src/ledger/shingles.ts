/** From here on one sentence was copied from the other, a word or two changed. */
export const COPIED = 0.55

/** Characters a shingle; long enough that words, not letters, must agree, short enough that one changed word costs little. */
const LENGTH = 5

/** Short sentences are alike by chance. */
const FEWEST = 40

export function shinglesOf(text: string): ReadonlySet<string> {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  const shingles = new Set<string>()
  if (plain.length < FEWEST) return shingles
  for (let at = 0; at + LENGTH <= plain.length; at++) shingles.add(plain.slice(at, at + LENGTH))
  return shingles
}

/** Broder's resemblance of two texts: shingles that they share, of all that either has (0 to 1). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared / (a.size + b.size - shared)
}

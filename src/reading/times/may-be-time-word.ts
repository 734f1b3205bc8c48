/** A cheap look at a word's letters that tells whether it can say anything about time. It lets through more than is needed. */
export type TimeWordGate = (form: string) => boolean

/** Endings of compounds with a unit or part of the day (`Sonnentage`, `Dienstagabend`) and of lengths (`dreitägige`). */
const ENDINGS = [
  ...['tag', 'age', 'gen', 'che', 'hen', 'nde', 'nat', 'ate', 'ten', 'ahr', 'hre', 'ren', 'res', 'hrs'],
  ...['den', 'end', 'cht', 'rüh', 'nds', 'ags'],
]
/** The gate for words that begin like one of the given; letters outside of Latin-1 pass for others, which costs nothing but time. */
export function makeTimeWordGate(words: readonly string[]): TimeWordGate {
  const starts = new Uint8Array(1 << 16)
  for (const word of words) starts[startOf(word)] = 1
  const ends = new Set(ENDINGS)
  return (form) => {
    if (form.length < 2) return false
    if (starts[startOf(form)] === 1) return true
    if (form.length < 7) return false
    if (isCapital(form.charCodeAt(0))) return ends.has(form.slice(-3))
    return hasLengthEnding(form)
  }
}

/** The first two letters, whatever their case. */
function startOf(form: string): number {
  return ((form.charCodeAt(0) | 32) & 255) * 256 + ((form.charCodeAt(1) | 32) & 255)
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 192 && code <= 222)
}

/** `…ig`, `…ige`, `…igen`. */
function hasLengthEnding(form: string): boolean {
  const last = form.length - 1
  for (let back = 0; back <= 2; back++)
    if (form.charCodeAt(last - back) === 103 && form.charCodeAt(last - back - 1) === 105) return true
  return false
}

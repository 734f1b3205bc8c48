/** A cheap look at a word's letters that tells whether it can say anything about time. It lets through more than is needed. */
export type TimeWordGate = (form: string) => boolean

/** Endings of compounds with a unit or part of the day (`Sonnentage`, `Dienstagabend`) and of lengths (`dreitägige`). */
const ENDINGS = [
  ...['tag', 'age', 'gen', 'che', 'hen', 'nde', 'nat', 'ate', 'ten', 'ahr', 'hre', 'ren', 'res', 'hrs'],
  ...['den', 'end', 'cht', 'rüh', 'nds', 'ags'],
]
/** The gate for words that begin like one of the given. Two tables: `die` is an article, `Dienstag` is not. */
export function makeTimeWordGate(words: readonly string[]): TimeWordGate {
  const short = new Uint8Array(1 << 16)
  const long = new Uint8Array(1 << 16)
  for (const word of words) (word.length > 3 ? long : short)[startOf(word)] = 1
  const ends = new Set(ENDINGS)
  return (form) => {
    if (form.length <= 3) return short[startOf(form)] === 1
    if (long[startOf(form)] === 1 || isDigit(form.charCodeAt(0))) return true
    if (form.length < 7) return false
    return isCapital(form.charCodeAt(0)) ? ends.has(form.slice(-3)) : hasLengthEnding(form)
  }
}

/** The first three letters, whatever their case, as a place in a table; different ones may share it. */
function startOf(form: string): number {
  const first = form.charCodeAt(0) | 32
  const second = form.charCodeAt(1) | 32
  const third = form.length > 2 ? form.charCodeAt(2) | 32 : 0
  return (first * 961 + second * 31 + third) & 0xffff
}

/** `1990er`. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
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

// Looks at single characters that are asked about every word: a pattern takes several times as long to say no.

/** Whether a word begins with a capital letter; of the plain ones no pattern is needed. */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < FIRST_OTHER ? code >= UPPER_A && code <= UPPER_Z : /^\p{Lu}/u.test(word)
}

/** Whether a word is one of some marks. `isOneOf(',;', word)` is `/^[,;]$/.test(word)`. */
export function isOneOf(marks: string, word: string): boolean {
  return word.length === 1 && marks.includes(word)
}

/** Whether a word begins with a digit 0 to 9. */
export function hasDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= ZERO && code <= NINE
}

const ZERO = 0x30
const NINE = 0x39
const UPPER_A = 0x41
const UPPER_Z = 0x5a
/** The first character beyond ASCII. */
const FIRST_OTHER = 0x80

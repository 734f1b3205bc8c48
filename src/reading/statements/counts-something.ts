import { parseNumberWord, VAGUE } from '../../languages/de/numerals.ts'
import type { Word } from '../../model/word.ts'
import { isTime } from './nominal.ts'

/** Whether one of these words is a number of something: `20 Tote`, `Dutzende Verletzte`; not `20 Minuten`, `2015`, `am 3. Mai`. */
export function countsSomething(words: readonly Word[], indexes: readonly number[]): boolean {
  return indexes.some((at) => {
    const { text } = words[at]!
    // `zählte 2000 Gäste`, not `im Jahr 2000 Gäste`
    if (YEAR.test(text)) return words[at - 1]?.class === 'finite' && isCounted(words, at + 1)
    return isNumber(text) && (isCounted(words, at + 1) || isAlone(words, at))
  })
}

/** `gab bislang 64 an`, `meldete 14.`, not `am 14.` */
function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const isLast = next === undefined || /^[.,;]$/u.test(next.text) || next.class === 'verb-particle'
  return (
    isLast &&
    /^\d/.test(words[at]!.text) &&
    (/^(?:finite|adverb|particle|noun|name)$/u.test(words[at - 1]?.class ?? '') || words[at - 1]?.text === 'als')
  )
}

/** `1984`, `2019`; `2000` is more often a number. */
const YEAR = /^(?:1[89]|20)(?!00)\d\d$/

/** A number by its letters, years left out. */
export function isNumber(form: string): boolean {
  if (/^\d/.test(form)) return /^[\d.,\s]+$/u.test(form) && !YEAR.test(form) && !form.endsWith('.')
  if (!MAY_BE_NUMBER.test(form)) return false
  return VAGUE[form.toLowerCase()] !== undefined || parseNumberWord(form) !== null
}

/** What the words of numbers begin with; a look at the first letters, for it is asked of every form. */
const MAY_BE_NUMBER = /^(?:e[il]|zw|dr|vi|fü|se|si|ac|ne|ze|hu|ta|du|ab|mi|an)/i

/** The noun that a number counts, with what stands before it; a number alone is one that a count comes to: `gab die Zahl mit 214 an`. */
function isCounted(words: readonly Word[], from: number): boolean {
  if (/^(?:auf|mit)$/u.test(words[from - 2]?.text ?? '') && words[from]?.class !== 'noun') return true
  let at = from
  while (/^(?:adjective|participle|numeral)$/u.test(words[at]?.class ?? '') && !/^\p{Lu}/u.test(words[at]!.text)) at++
  const next = words[at]
  return next !== undefined && /^\p{Lu}/u.test(next.text) && !isTime(next.text)
}

import type { Source } from '../../model/claim.ts'
import { isShortName } from '../../model/short-name.ts'
import type { Word } from '../../model/word.ts'
import { kindOfSource } from './kind-of-source.ts'
import { isRole, nameSource } from './name-source.ts'
import { findOwned } from './say-nouns.ts'

export function makeSource(text: string, words: readonly Word[], first: number, lastOfPhrase: number): Source {
  const last = closeQuotation(words, first, beforeBracket(words, first, lastOfPhrase))
  const short = shortNameBehind(words, first, last)
  const start = words[first]!.start
  const end = words[short === null ? last : last + 3]!.end
  const wording = text.slice(start, end)
  const name = short ?? inNominative(words, last, nameSource(words, first, last))
  return {
    text: wording,
    start,
    end,
    mention: null,
    name,
    kind: kindOfSource(wording),
  }
}

/** `nach Holms Angaben`: his name is `Holm`; `Reuters` and `Hamas` are called so. */
function inNominative(words: readonly Word[], last: number, name: string): string {
  if (findOwned(words, last) === null) return name
  const short = name.replace(/s$/u, '')
  return kindOfSource(short) === kindOfSource(name) ? short : name
}

/** `Organisation für Wasser (OFW)`: a body goes by its letters; a person's are those of his party (`Minister Jan Holm (PDA)`). */
function shortNameBehind(words: readonly Word[], first: number, last: number): string | null {
  const letters = words[last + 2]?.text ?? ''
  if (words[last + 1]?.text !== '(' || words[last + 3]?.text !== ')' || !isShortName(letters)) return null
  const opening = words[first]!
  const isItsOwn = opening.text.charAt(0).toUpperCase() === letters.charAt(0) && opening.class !== 'name'
  return isItsOwn && !isRole(words, { first, last }) ? letters : null
}

/** `Ada Brunn (PDA`: what opens in a bracket and does not close is not part of the name. */
function beforeBracket(words: readonly Word[], first: number, last: number): number {
  const phrase = words.slice(first, last + 1)
  const open = phrase.findLastIndex(({ text }) => text === '(')
  return open > 0 && !phrase.slice(open).some(({ text }) => text === ')') ? first + open - 1 : last
}

/** A phrase goes on to the end of a name in quotation marks that it opens or that stands behind it: `der Sender „Radio Eins“`. */
function closeQuotation(words: readonly Word[], first: number, last: number): number {
  const marks = words.slice(first, last + 1).filter(({ text }) => MARK.test(text))
  const isOpen = marks.length % 2 === 1
  const opensBehind = MARK.test(words[last + 1]?.text ?? '') && HAS_NAME.test(words[last]!.text)
  if (!isOpen && !opensBehind) return last
  const from = isOpen ? last + 1 : last + 2
  const closing = words.findIndex(({ text }, at) => at >= from && at <= last + LONGEST_NAME && MARK.test(text))
  const isName = isOpen || /^\p{Lu}/u.test(words[from]?.text ?? '')
  return closing < 0 || !isName ? last : closing
}

const MARK = /^[„“”"«»]$/u
/** Words of a name in quotation marks, the marks among them. */
const LONGEST_NAME = 10
/** Bodies whose names stand behind them in quotation marks. */
const HAS_NAME =
  /(?:organisation|hilfswerk|sender|zeitung|zeitschrift|magazin|agentur|blatt|portal|gruppe|bewegung|miliz|partei|verein|bündnis|initiative|stiftung|netzwerk|verband|komitee)(?:e?s|en)?$/iu

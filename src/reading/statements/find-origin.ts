import { lemmatizeNoun } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import { behindAdjectives } from '../sources/name-words.ts'
import { readName } from '../sources/read-name.ts'
import { findOwned } from '../sources/say-nouns.ts'
import { NOBODY, type Speaker } from './attribution.ts'
import { isAcronym, isBodyNoun, isSomebody } from './can-speak.ts'
import { isKnownKind, isTime } from './nominal.ts'

/** The agent of a passive, the last that can be: `Der Abzug von Truppen wurde von der Opposition gefordert`. */
export function findAgent(words: readonly Word[], indexes: readonly number[]): Speaker {
  for (const at of indexes.toReversed()) {
    const { text } = words[at]!
    if (!/^(?:von|vom|durch|seitens)$/iu.test(text) || !isPerson(words, at)) continue
    // `von Seiten der Opposition`
    const opens = words[at + 1]!.text === 'Seiten' ? at + 2 : at + 1
    const name = readName(words, opens, (indexes.at(-1) ?? at) + 1)
    if (name !== null) return { kind: 'named', ...name, mention: null }
  }
  return NOBODY
}

const DOCUMENT =
  /(?:berichte?n?|mitteilung(?:en)?|erklärung(?:en)?|schreiben|briefe?n?|resolution(?:en)?|urteil|interview|studien?|umfragen?|meldung|meldungen|gutachten|begründung|bekanntmachung|artikeln?|antr[aä]ge?n?|petition|stellungnahme|dokument|anordnung|analyse|anweisung|entwurf|statistik|kommentar|pressemitteilung|aussendung|papier|schrift(?:en)?|b[uü]ch(?:ern?)?)e?s?$/iu

/** What somebody found out is his, as what he wrote: `die Zahlen des Amtes belegen, …`. */
const FINDING =
  /(?:expertise|ergebnisse|untersuchung(?:en)?|erhebung(?:en)?|auswertung(?:en)?|berechnung(?:en)?|prognosen?|schätzung(?:en)?|daten|zahlen)n?$/iu

/** `Bericht`, `Resolution`: a writing that speaks for itself. */
export function isDocument(name: string): boolean {
  return DOCUMENT.test(name.split(/\s(?:der|des|von|vom|für|aus|in|im)\s/u)[0]!)
}

/** The writing that a passive quotes: `In dem Bericht wird gefordert, …`. */
export function findDocument(words: readonly Word[], indexes: readonly number[]): Speaker {
  const found = [OUT_OF, INSIDE].map((opener) => originBehind(words, indexes, opener))
  return byIssuer(words, found.find((origin) => isWritten(words, origin)) ?? NOBODY)
}

function isWritten(words: readonly Word[], origin: Speaker): boolean {
  if (origin.kind !== 'named') return false
  const names = words.slice(origin.first, origin.last + 1)
  return names.some(({ text, class: kind }) => kind === 'noun' && DOCUMENT.test(text))
}

const OUT_OF = /^(?:aus|vonseiten|seitens)$/iu
const INSIDE = /^(?:in|im|auf|vom|von|bei|beim)$/iu

/** `geht aus dem Bericht hervor` */
export function findOutOf(words: readonly Word[], indexes: readonly number[]): Speaker {
  return byIssuer(words, originBehind(words, indexes, OUT_OF))
}

/** `heißt es in dem Bericht`, `hieß es aus dem Ministerium` */
export function findOrigin(words: readonly Word[], indexes: readonly number[], finite: number | null = null): Speaker {
  // `hieß es in Kadrin aus der Kommission`: a body before a place.
  const from = findOutOf(words, indexes)
  if (from.kind !== 'nobody') return from
  // `In Kadrin, so steht es in dem Bericht, …`: behind the verb first.
  const behind = finite === null ? [] : indexes.filter((index) => index > finite)
  const inside = originBehind(words, behind, INSIDE)
  return byIssuer(words, inside.kind === 'nobody' ? originBehind(words, indexes, INSIDE) : inside)
}

/** `Beim Roten Kreuz wurde betont, …`, `in der Regierung rechnet man …`: at whose place it was said, where that is a body. */
export function findHost(words: readonly Word[], indexes: readonly number[], isSaying: boolean): Speaker {
  const host = originBehind(words, indexes, isSaying ? /^(?:bei|beim|in|im)$/iu : /^(?:bei|beim)$/iu)
  // `in seinem Amt bestätigt`, `in ein Spital gebracht`
  const isItsOwn = host.kind === 'named' && /^(?:sein|ihr|ein)(?:e?[nrms]?)$/u.test(words[host.first - 1]?.text ?? '')
  return (isKnownKind(words, host) || isBody(words, host)) && !isItsOwn ? host : NOBODY
}

/** `im Unternehmen`, `in der SPÖ`; a name alone is a place. */
function isBody(words: readonly Word[], host: Speaker): boolean {
  if (host.kind !== 'named' || words[host.first]!.class !== 'noun') return false
  const { text } = words[host.first]!
  return isBodyNoun(lemmatizeNoun(text)) || isAcronym(text)
}

/** `In Regierungskreisen war von 80 Toten die Rede`: the writing or the circle in which it was; not `in Kadrin`. */
export function findPlaceOfWords(words: readonly Word[], indexes: readonly number[]): Speaker {
  // `Von amtlicher Seite war von sieben Toten die Rede.`
  const side = indexes.find((at) => /^Seite$/u.test(words[at]!.text) && words[at - 1]?.class === 'adjective')
  if (side !== undefined) return { kind: 'named', first: side - 1, last: side, mention: null }
  const place = originBehind(words, indexes, /^(?:aus|in|im|bei|beim|seitens|vonseiten)$/iu)
  const isWriting = findDocument(words, indexes).kind === 'named'
  return isWriting ||
    isKnownKind(words, place) ||
    (place.kind === 'named' && /kreisen$/u.test(words[place.first]!.text))
    ? place
    : NOBODY
}

function originBehind(words: readonly Word[], indexes: readonly number[], opener: RegExp): Speaker {
  for (const at of indexes) {
    if (!opener.test(words[at]!.text)) continue
    // `von Seiten | der Polizei`
    const opens = words[at + 1]?.text === 'Seiten' ? at + 2 : at + 1
    const name = readName(words, opens, (indexes.at(-1) ?? at) + 1)
    if (name !== null && !isTime(words[name.last]!.text)) return { kind: 'named', ...name, mention: null }
  }
  return NOBODY
}

/** `im Papier des Amtes`, `aus einem Brief der Regierung`: the words are those of whoever issued it; the place at hand is the writing. */
export function byIssuer(words: readonly Word[], writing: Speaker): Speaker {
  if (writing.kind !== 'named') return writing
  // `In Holms | Stellungnahme`: whose it is stands before it.
  for (let last = writing.first; last < writing.last && words[last]!.class === 'name'; last++)
    if (findOwned(words, last) !== null)
      return { ...writing, last, mention: { first: writing.first, last: writing.last } }
  const head = behindAdjectives(words, writing)
  const isOwned =
    (DOCUMENT.test(words[head]!.text) || FINDING.test(words[head]!.text)) &&
    /^(?:des|der|eines|einer)$/u.test(words[head + 1]?.text ?? '')
  const issuer = isOwned ? readName(words, head + 2, writing.last + 1) : null
  if (issuer === null || !isSomebody(words, { ...writing, ...issuer })) return writing
  if (DOCUMENT.test(words[issuer.first]!.text)) return writing
  return { ...writing, ...issuer, mention: { first: writing.first, last: writing.last } }
}

function isPerson(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && !/^\d/u.test(next.text) && !/^(?:numeral|preposition|adverb)$/u.test(next.class)
}

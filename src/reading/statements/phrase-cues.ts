import { lookUpVerb, upperFirst } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { behindAdjectives, wordingOf } from '../sources/name-words.ts'
import { readName } from '../sources/read-name.ts'
import { isSayNoun } from '../sources/say-nouns.ts'
import type { SourceCue } from '../sources/source-cue.ts'
import { isAloud, readPhraseCue } from '../sources/source-phrases.ts'
import type { WordRange } from './attribution.ts'
import { QUOTED } from './correct-finite-verbs.ts'
import { isNounOfOpinion, isNounOfRuling, isNounOfSaying, isNounOfWriting } from './noun-lists.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** The words that make a phrase attribute. */
const PHRASE: ReadonlySet<string> = new Set(
  ['laut', 'nach', 'gemäß', 'gemäss', 'aus', 'zufolge', 'demnach', 'demzufolge', 'weiters'].flatMap((word) => [
    word,
    upperFirst(word),
  ]),
)

/** Every phrase that attributes: those that name the source of a figure, and more that only statements have. */
export function findPhraseCues(stated: StatedSentence): SourceCue[] {
  const { words } = stated.context
  const places: number[] = []
  for (let at = 0; at < words.length; at++)
    if (PHRASE.has(words[at]!.text) && !opensRelative(stated, at) && !isAloud(words, at)) places.push(at)
  const known = places.flatMap((at) => readPhraseCue(stated.context, at) ?? [])
  const taken = new Set(known.map(({ cueAt }) => cueAt))
  const isTold = stated.segments.some(({ kind }) => kind === 'subjunctive')
  const others = places
    .flatMap((at) => (taken.has(at) ? [] : (readOpinion(words, at) ?? [])))
    // `Nach derzeitigem Stand sei nichts sicher`: who says so spoke before.
    .filter(({ last }) => !(isTold && last !== null && /[Ss]tand$/u.test(words[last]!.text)))
  return [...known, ...findSoCues(stated), ...others]
}

/** `ein Gutachten, laut dem …` is a noun with what it says; `nach wie vor` says nothing. */
function opensRelative({ context: { words }, segments }: StatedSentence, at: number): boolean {
  const next = words[at + 1]?.text ?? ''
  if (next === 'wie' || isLoud(words, at) || isWanted(words, at)) return true
  const segment = /^(?:dem|denen|der)$/u.test(next) ? segments.find(({ first }) => first === at && at > 0) : undefined
  if (segment === undefined || segment.finite === null) return false
  return (
    next === 'denen' ||
    words.slice(segment.finite + 1, segment.last + 1).every(({ class: kind }) => kind === 'punctuation')
  )
}

/** `die Gier | nach Daten`: what somebody wants. */
function isWanted(words: readonly Word[], at: number): boolean {
  if (words[at]!.text !== 'nach' || !WANTS.test(words[at - 1]?.text ?? '')) return false
  // `in dieser Frage | nach Ansicht der Wirte`
  return !isNounOfOpinion(words[at + 1]?.text ?? '')
}

const WANTS = /^(?:Suche|Gier|Fragen?|Nachfrage|Sehnsucht|Bedarf|Rufe?|Verlangen|Streben|Bedürfnis)$/u

/** `Sie hat laut geschrien`, `es wurde laut im Saal`: how she did it. */
function isLoud(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]!.text === 'laut' && next?.class === 'preposition') return true
  if (words[at]!.text !== 'laut' || next?.class !== 'participle') return false
  return lookUpVerb(next.text).some(({ form }) => form === 'participle')
}

const ANAPHOR = /^(?:er|sie|letzterer?|dieser?)$/u
const NO_SPEAKER_BEHIND_SO =
  /^(?:viele?|wenige?|lange|schnell|weit|hoch|oft|bald|zum|etwa|auch|dass|beispielsweise|wie|in|im|am|bei)$/u

/** `…, so X`: a stretch of its own without a verb. */
function findSoCues({ context: { words }, segments }: StatedSentence): SourceCue[] {
  return segments.flatMap<SourceCue>(({ first: start, last, opener, finite }) => {
    // `„Das ist zu viel.“ so das Fazit der Ärzte.`
    const isQuoted = words[start]!.text === QUOTED
    const first = isQuoted ? start + 1 : start
    if (words[first]?.text !== 'so' || finite !== null || !(isQuoted || /^[,–—-]$/u.test(opener))) return []
    const next = words[first + 1]?.text ?? ''
    if (ANAPHOR.test(next)) return [pointingBack(first, first + 1)]
    if (NO_SPEAKER_BEHIND_SO.test(next)) return []
    const name = readName(words, first + 1, last + 1)
    // `so der Vorwurf der Polizei`, `so der Vorwurf`: whose it is, else whoever spoke before.
    const noun = name === null ? -1 : behindAdjectives(words, name)
    const isAnybodys = words.slice(first, Math.max(noun, first)).some(({ text }) => ANYBODYS.test(text))
    if (name !== null && isWordOfSaying(words[noun]!.text) && !isAnybodys) {
      const found = OWNS.test(words[noun + 1]?.text ?? '') ? readName(words, noun + 2, last + 1) : null
      // `so seine Version der Zahlen`
      const isHis = /^(?:seine|ihre|deren|dessen)$/u.test(next)
      const owner = isHis ? null : found
      return owner === null ? [pointingBack(first, noun)] : [{ ...owner, cueAt: first, clause: 0, kind: 'as' }]
    }
    return name === null ? [] : [{ ...name, cueAt: first, clause: 0, kind: 'as' }]
  })
}

/** `so die offizielle Version`, `so die überwiegende Meinung` */
const ANYBODYS = /^(?:offizielle|allgemeine|überwiegende|vorherrschende|herrschende|gängige|einhellige|verbreitete)$/u

function isWordOfSaying(noun: string): boolean {
  return (
    isNounOfOpinion(noun) ||
    /(?:vorwurf|hoffnung|erwartung|kalkül|überlegung|befürchtung|fazit|resümee|tenor|urteil|verdikt|credo|version|argumentation|sprachregelung|wunsch|begründung|argument|these|vermutung|forderung|devise)$/iu.test(
      noun,
    )
  )
}

function pointingBack(cueAt: number, pronoun: number): SourceCue {
  return { first: null, last: null, cueAt, clause: 0, kind: 'back', pronoun }
}

/** `seiner Meinung nach`, `aus Sicht der Behörde`, `nach Auffassung der Richter`, `nach einer Studie`, `laut taz` */
function readOpinion(words: readonly Word[], at: number): SourceCue | null {
  const preposition = words[at]!.text.toLowerCase()
  if (preposition === 'nach' && isWish(words, at)) return readWish(words, at)
  if (preposition === 'nach' && isOwnOpinion(words, at)) return pointingBack(at, at - 2)
  // `ihr zufolge`
  if (preposition === 'zufolge')
    return /^(?:ihm|ihr|ihnen)$/iu.test(words[at - 1]?.text ?? '') ? pointingBack(at, at - 1) : null
  // `dem Vernehmen nach`
  if (preposition === 'nach' && words[at - 1]?.text === 'Vernehmen')
    return { first: at - 1, last: at - 1, cueAt: at, clause: 0, kind: 'phrase' }
  const written = preposition === 'nach' ? writingBefore(words, at) : null
  if (written !== null) return { ...written, cueAt: at, clause: 0, kind: 'phrase' }
  const name = readBehind(words, at, preposition)
  return name === null || name.first > at + FARTHEST ? null : { ...name, cueAt: at, clause: 0, kind: 'phrase' }
}

/** `Geht es nach dem Minister, …`, `ginge es nach ihr, …`, `…, wenn es nach ihr geht` */
function isWish(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== 'es') return false
  if (GOES.test(words[at - 2]?.text ?? '') && at <= 3) return true
  return /^wenn$/iu.test(words[at - 2]?.text ?? '') && endOfWish(words, at) > 0
}

const GOES = /^(?:geht|ginge|gehe)$/iu

/** The verb that closes `wenn es nach ihr | geht`. */
function endOfWish(words: readonly Word[], at: number): number {
  const end = words.findIndex(({ text }, index) => index > at && /^[,.]$/u.test(text))
  return GOES.test(words[end - 1]?.text ?? '') ? end - 1 : -1
}

function readWish(words: readonly Word[], at: number): SourceCue | null {
  const isIf = /^wenn$/iu.test(words[at - 2]!.text)
  const comma = isIf ? endOfWish(words, at) : words.findIndex(({ text }, index) => index > at && text === ',')
  const name = comma < 0 ? null : readName(words, at + 1, comma)
  return name === null ? null : { ...name, cueAt: at - 2, clause: 0, kind: 'phrase' }
}

/** `dem Bericht der Behörde | nach`, `ersten Angaben nach`: the noun of saying stands before its preposition. */
function writingBefore(words: readonly Word[], at: number): WordRange | null {
  if (!/^(?:finite|punctuation)$/u.test(words[at + 1]?.class ?? '')) return null
  const opens = words.findLastIndex(
    ({ text }, index) => index < at && index >= at - LONGEST_BEFORE && DATIVE.test(text),
  )
  // `Expertenschätzungen nach`
  if (at === 1 && isSayNoun(words[0]!.text)) return { first: 0, last: 0 }
  const name = opens < 0 ? null : readName(words, opens + 1, at)
  if (name === null || name.last !== at - 1) return null
  const { text } = words[name.first]!
  return isNounOfSaying(text) || isNounOfWriting(text) || isNounOfOpinion(text) ? name : null
}

const LONGEST_BEFORE = 6
const DATIVE = /^(?:dem|den|einem|ersten|diesem|diesen|seinem|ihrem)$/iu

/** So many words may stand between a preposition and the noun that matters. */
const FARTHEST = 6

/** `seiner Meinung | nach`, `ihren Angaben | nach` */
function isOwnOpinion(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1]?.text ?? ''
  const owner = words[at - 2]?.text ?? ''
  return (isNounOfOpinion(noun) || isSayNoun(noun)) && /^(?:(?:sein|ihr|mein|unser)e[rn]|deren|dessen)$/iu.test(owner)
}

function readBehind(words: readonly Word[], at: number, preposition: string): WordRange | null {
  if (at + 1 >= words.length) return null
  if (preposition === 'laut') return readName(words, at + 1, words.length) ?? lowerCaseName(words, at + 1)
  if (preposition === 'aus') return readPerspective(words, at + 1)
  if (preposition === 'gemäß' || preposition === 'gemäss') return readBody(words, at)
  if (preposition !== 'nach') return null
  return readMedium(words, at) ?? readOpinionNoun(words, at)
}

/** `Sicht der Behörde`, `Belegschaftssicht` */
function readPerspective(words: readonly Word[], at: number): WordRange | null {
  if (!PERSPECTIVE.test(words[at]!.text)) return null
  // `aus Sicht der Hardware`: as to what, not whose.
  const isMatter = words[at + 1]?.text === 'der' && THING.test(words[at + 2]?.text ?? '')
  if (isMatter) return null
  return (
    (OWNS.test(words[at + 1]?.text ?? '') ? readName(words, at + 2, words.length) : null) ??
    (isOwner(words[at + 1]) ? readName(words, at + 1, words.length) : null) ?? { first: at, last: at }
  )
}

const THING = /(?:ware|technik|technologie|qualität|sicherheit|forschung|praxis|leistung)$/iu

/** `aus Sicht | vieler Bürger`, `aus Sicht | Ungarns` */
function isOwner(word: Word | undefined): boolean {
  return word !== undefined && (MANY.test(word.text) || (word.class === 'name' && word.text.endsWith('s')))
}

const MANY = /^(?:vieler|einiger|mancher|mehrerer|aller|zahlreicher|anderer)$/u

const PERSPECTIVE = /^(?:Sicht|Perspektive|\p{Lu}\p{L}+sicht)$/u

/** `laut taz`, `laut dpa`, `laut „kadrin.de“` */
function lowerCaseName(words: readonly Word[], at: number): WordRange | null {
  if (/^[„"»]$/u.test(words[at]!.text) && /^[“”"«]$/u.test(words[at + 2]?.text ?? ''))
    return { first: at + 1, last: at + 1 }
  return words[at]!.class === 'punctuation' ? null : { first: at, last: at }
}

/** `gemäß der Polizei`, `gemäß dem Dekret`, but not `gemäß den Regeln` */
function readBody(words: readonly Word[], at: number): WordRange | null {
  const name = readName(words, at + 1, words.length)
  if (name === null) return null
  return isNounOfRuling(words[name.first]!.text) || kindOfSource(wordingOf(words, name)) !== 'unknown' ? name : null
}

const SOME_WRITING =
  /^(?:einer|eines|einem|dieser|diesem|ersten?|neuen?|neuesten|bisherige[nm]|bisheriger|vorläufige[nm]|jüngsten|aktuellen?|offiziellen?|weiteren|anderen)$/iu

/** Writings that tell of what comes, or of a count: `nach dem Entwurf` is no time. */
const TELLING = /(?:entwurf|vorhersage|prognose|endergebnis|(?:^|erkenntnis)stand|planung|planungen)s?$/iu

/** `nach Spiegel Online sei …`: a paper on the net or an agency by its name alone, in a sentence of Konjunktiv. */
function readMedium(words: readonly Word[], at: number): WordRange | null {
  const { class: kind, text } = words[at + 1]!
  const isOnline = /^online$/iu.test(words[at + 2]?.text ?? '')
  const isNamed = isOnline || (kind === 'name' && kindOfSource(text) === 'agency')
  if (!isNamed || !words.some(({ mood }) => mood === 'subjunctive1')) return null
  return { first: at + 1, last: isOnline ? at + 2 : at + 1 }
}

/** The opinion behind `nach` with whose it is; a writing only where it is one of many (`nach einer Studie`). */
function readOpinionNoun(words: readonly Word[], at: number): WordRange | null {
  const head = headBehind(words, at)
  if (head === null) return null
  const { text } = words[head]!
  const isOne = () => words.slice(at + 1, head).some((word) => SOME_WRITING.test(word.text))
  const isWriting = isNounOfWriting(text) && (TELLING.test(text) || isOne())
  // `die Straftaten nach dem Fremdengesetz`: which offences they are.
  if (isNounOfRuling(text) && OFFENCE.test(words[at - 1]?.text ?? '')) return null
  // `ist nach dem Gesetz angeklagt`: what for.
  if (isNounOfRuling(text) && CHARGED.test(words[head + 1]?.text ?? '')) return null
  const isPlanned = () => at === 0 && (isNounOfSaying(text) || isNounOfWriting(text)) && isToBe(words, head)
  if (!isNounOfOpinion(text) && !isNounOfRuling(text) && !isWriting && !isPlanned()) return null
  const owner = OWNS.test(words[head + 1]?.text ?? '') ? readOwner(words, head + 2) : null
  // `verlief nicht nach Wunsch`
  if (text === 'Wunsch' && owner === null && head === at + 1) return null
  return owner ?? readName(words, head, words.length)
}

const CHARGED = /(?:angeklagt|verurteilt|bestraft|strafbar|verboten|belangt)$/u

/** What a law defines. */
const OFFENCE =
  /(?:delikte?n?|tat|taten|vergehen|verbrechen|verst[oö]ß(?:e?n?)|übertretung(?:en)?|anzeigen?|anspruch|ansprüchen?|leistung(?:en)?|verfahren|straf?en?|schutz)$/iu

/** `Nach der Ankündigung des Rates soll …`: what is to be, not what came after. */
function isToBe(words: readonly Word[], head: number): boolean {
  const finite = words.slice(head, head + FARTHEST_VERB).find(({ class: kind }) => kind === 'finite')
  return finite !== undefined && (/^soll(?:en)?$/u.test(finite.text) || finite.mood === 'subjunctive1')
}

/** No owner of an announcement has more words. */
const FARTHEST_VERB = 12

/** `Ansicht von ai`: a name in lower case right behind the preposition, else the next that is one. */
function readOwner(words: readonly Word[], at: number): WordRange | null {
  const { class: kind, text } = words[at] ?? { class: 'other', text: '' }
  const isLowerCase = /^\p{Ll}/u.test(text) && words[at - 1]!.text === 'von' && /^(?:name|noun|other)$/u.test(kind)
  return isLowerCase ? { first: at, last: at } : readName(words, at, words.length)
}

const OWNS = /^(?:der|des|von|vom|eines|einer)$/u

/** The noun of the phrase that a preposition opens. */
function headBehind(words: readonly Word[], at: number): number | null {
  for (let head = at + 1; head < Math.min(words.length, at + 5); head++) {
    const { class: kind } = words[head]!
    if (kind === 'noun' || kind === 'name') return head
    if (kind === 'finite' || kind === 'punctuation' || kind === 'preposition') return null
  }
  return null
}

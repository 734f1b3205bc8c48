import { isKnownNoun, lemmatizeNoun, lookUpCompound } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/word.ts'
import { lengthenShortForm } from '../attribute.ts'
import { canBeMeant, sexOf } from '../positions/agreement.ts'
import { findMeant } from '../positions/named-in-sentence.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { makeSource } from '../sources/make-source.ts'
import { genderOf, isPersonRole } from '../sources/name-source.ts'
import { namesSeveral } from '../sources/names-several.ts'
import { readName } from '../sources/read-name.ts'
import { type Speaker, standsIn, type WordRange } from './attribution.ts'
import { canSpeak, isHuman } from './can-speak.ts'
import { spanOf } from './draft.ts'
import { findByEpithet, isPersonByName } from './epithet.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import { isDocument } from './find-origin.ts'
import { findSpeaker } from './find-speaker.ts'
import { findWriting } from './find-writing.ts'
import { findFullName, withFullMention } from './full-mention.ts'
import { withLongForm } from './long-form.ts'
import { withNamedRole } from './named-role.ts'
import { personsBefore } from './persons-before.ts'
import { findInSilence, type Scene } from './speaker-memory.ts'
import { agentIn, anySubjectOf, documentIn, judgeIn, sourceOf, speaksIn, subjectOf, tellerIn } from './topic.ts'

/**
 * Who goes on speaking: whoever spoke just before, else who took a stand in the sentence before, the writing it speaks from, whoever
 * spoke before it, or who else is named in it.
 */
export function speakerBefore(scene: Scene): Source | null {
  const { text, stated, memory, before } = scene
  const { number, sentence } = stated
  const distance = number - memory.sentence
  if (distance <= 1) return memory.last
  // `Brunn lacht bitter. Der Minister sei nie hier gewesen.`
  const topic = topicBefore(scene)
  if (topic !== null && isPersonByName(topic)) {
    // `Dabei starb Holm. Der Wagen sei langsam gefahren.`
    if (!tellsOfDeath(before())) return topic
    return memory.paragraph === sentence.paragraph ? memory.last : null
  }
  const actor = actorNear(scene, 1)
  if (actor !== null) return actor
  const context = before()
  const isNear = distance === 2 && memory.paragraph === sentence.paragraph
  const spoke = isNear ? memory.last : null
  if (context === null) return spoke
  const told = tellerIn(text, context) ?? documentIn(text, context) ?? spoke ?? agentIn(text, context)
  const spoken = told ?? speaksIn(text, context)
  // `Der Wald ist krank, sagte Holm. Es regnet nicht. Die Käfer fressen sich durch. Das sei nicht zu stoppen.`
  const isLoose = told === null && spoken !== null && !isSomebodyKnown(spoken)
  const mayGoOn = distance <= FARTHEST_SPEAKER && memory.last !== null && isSomebodyKnown(memory.last)
  return isLoose && mayGoOn ? memory.last : spoken
}

/** So many sentences after he spoke somebody may go on rather than whom the sentence before speaks of. */
const FARTHEST_SPEAKER = 4

/** By name, by what it is, or in writing; not any noun that may be somebody. */
function isSomebodyKnown(source: Source): boolean {
  const noun = /\p{Lu}[\p{L}-]*/u.exec(source.text)?.[0] ?? ''
  const isName = !isKnownNoun(noun) && lookUpCompound(noun) === null
  return source.kind !== 'unknown' || isPersonByName(source) || isPersonRole(noun) || isDocument(source.text) || isName
}

/** Whom it speaks of tells nothing any more. */
function tellsOfDeath(context: SentenceContext | null): boolean {
  return context?.words.some(({ text }) => DEATH.test(text)) ?? false
}

const DEATH = /^(?:(?:ver)?starb(?:en)?|(?:ge|ver)storben|umgekommen|getötet|erschossen|ermordet|ertrunken|ums)$/u

/** So many sentences in which nobody spoke may stand between a pronoun and whoever acts. */
const FARTHEST_ACTOR = 12

/** So many where somebody spoke whom the pronoun cannot mean. */
const NEAR_ACTOR = 3

/** Who acted last in the sentences before in which nobody spoke. */
function actorNear(scene: Scene, farthest: number): Source | null {
  return findInSilence(scene, farthest, actorOf)
}

/**
 * The source that a speaker is: the mention that names him, with the place at hand where that is another. Whoever is spoken of in the
 * words that are said is not meant by a pronoun beside them.
 */
export function resolveSpeaker(scene: Scene, speaker: Speaker, said: readonly WordRange[] = []): Source | null {
  const { text, stated, memory } = scene
  const { words } = stated.context
  if (speaker.kind === 'nobody') return surnameThatOpens(scene)
  if (speaker.kind === 'named') {
    const written = makeSource(text, words, speaker.first, speaker.last)
    // `Holm und Brunn`: no full name is theirs.
    const isOne = !namesSeveral(written.text)
    const isShare = words[speaker.first]!.class === 'numeral'
    const known = isShare || !isOne ? written : lengthenShortForm(written, memory.named)
    const source = known === written && isOne ? withWholeName(scene, speaker, written) : known
    return speaker.mention === null ? source : { ...source, mention: withBracket(text, spanOf(words, speaker.mention)) }
  }
  // `Er war nach eigenen Angaben …`: the place at hand is the phrase, but the pronoun tells whose it is.
  const pronoun = (speaker.kind === 'back' ? speaker.pronoun : undefined) ?? speaker.at
  const { text: form } = words[pronoun]!
  const nearest = /^(?:dieser|letzterer)$/iu.test(form) ? nameBefore(text, words, pronoun) : null
  const before = nearest ?? neuterBefore(scene, form) ?? whoIsMeant(scene, pronoun, said)
  if (before !== null) return { ...before, mention: spanOf(words, { first: speaker.at, last: speaker.at }) }
  return speaker.kind === 'pronoun' ? makeSource(text, words, speaker.at, speaker.at) : null
}

/** `Studie des Bundes für Bau (BFB | )` */
function withBracket(text: string, { start, end }: Span): Span {
  const wording = text.slice(start, end)
  const isOpen = wording.lastIndexOf('(') > wording.lastIndexOf(')')
  return { start, end: isOpen && text.charAt(end) === ')' ? end + 1 : end }
}

/** `Kurz sagte, …`: a surname that passes for another word, where the report names one person so in full. */
function surnameThatOpens({ text, stated: { context } }: Scene): Source | null {
  const [first, verb, next] = context.words
  if (first === undefined || verb?.class !== 'finite' || /^(?:es|man|er|sie)$/u.test(next?.text ?? '')) return null
  if (!/^(?:adverb|adjective|particle)$/u.test(first.class)) return null
  const full = findFullName(text, first.text, first.start)
  if (full === null) return null
  const written = text.slice(full.start, full.end)
  const mention = { start: first.start, end: first.end }
  return { text: written, start: full.start, end: full.end, mention, name: full.name, kind: kindOfSource(written) }
}

/** A source by the name that the report gives elsewhere to whom it calls by surname, role or epithet here. */
function withWholeName(scene: Scene, speaker: Speaker & { readonly kind: 'named' }, written: Source): Source {
  const { text, stated } = scene
  const { words } = stated.context
  const isName = words[speaker.last]!.class === 'name' || mayBeSurname(words, speaker)
  const joined = isName
    ? withLongForm(text, withFullMention(text, written))
    : withNamedRole(text, words, speaker, written)
  if (joined !== written || speaker.mention !== null) return joined
  // `70 Prozent`: others than the 40 before.
  if (words[speaker.first]!.class === 'numeral') return written
  const holder = lastHolder(scene, speaker, written) ?? issuerOf(scene, speaker, written)
  if (holder !== null) return holder
  const called = findByEpithet(text, words, speaker, (pronoun) => sourcesNear(scene, pronoun))
  return called === null ? written : { ...called, mention: { start: written.start, end: written.end } }
}

/** `der Minister` is, of several, the minister who spoke just before: `sagte Finanzminister Jan Holm. …, so der Minister.` */
function lastHolder({ stated, memory }: Scene, { first, last }: WordRange, written: Source): Source | null {
  const role = stated.context.words[last]!.text
  const { last: speaker, sentence } = memory
  const isAlone = first === last && /^(?:der|dem|die)$/iu.test(stated.context.words[first - 1]?.text ?? '')
  if (!isAlone || speaker === null || stated.number - sentence > NEAR_ACTOR || !isPersonRole(role)) return null
  const held = /^\p{Lu}[\p{L}-]*/u.exec(speaker.text)?.[0] ?? ''
  const isHeld = held.length > role.length && held.endsWith(role.toLowerCase()) && isPersonByName(speaker)
  return isHeld ? { ...speaker, mention: { start: written.start, end: written.end } } : null
}

/** `in dem Bericht`, where the last one that the report spoke of was somebody's: `ein Bericht der Kommission`. */
function issuerOf({ text, memory }: Scene, { first, last }: WordRange, written: Source): Source | null {
  if (first !== last || !isDocument(written.text)) return null
  const issuer = memory.named.findLast(({ mention }) => {
    const writing = mention === null ? '' : (/\p{Lu}[\p{L}-]*/u.exec(text.slice(mention.start, mention.end))?.[0] ?? '')
    return isDocument(writing) && writing.toLowerCase().endsWith(lemmatizeNoun(written.text).toLowerCase())
  })
  return issuer === undefined ? null : { ...issuer, mention: { start: written.start, end: written.end } }
}

/** `sagte Zimmermann`, `sagte Parteichef Zimmermann`: a noun that nothing but a role goes with may be somebody's name. */
function mayBeSurname(words: readonly Word[], { last }: WordRange): boolean {
  return !/^(?:article|adjective|participle|pronoun|numeral|preposition)$/u.test(words[last - 1]?.class ?? '')
}

/** Whom the sentence before speaks of, and who spoke or took a stand just before; the nearest first. */
function* sourcesNear(scene: Scene, pronoun: string): Iterable<Source | null> {
  yield topicBefore(scene)
  yield actorNear(scene, NEAR_ACTOR)
  if (scene.stated.number - scene.memory.sentence <= NEAR_SPEAKER) yield scene.memory.last
  yield personNamedBefore(scene, pronoun, false, 0)
}

/** The subject of the clause that opens the sentence, where a pronoun stands in another. */
function topicHere(scene: Scene, at: number, said: readonly WordRange[]): Source | null {
  const { stated, text } = scene
  const { words, clauses, predicates, clauseOf } = stated.context
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const finite = predicates[main]?.finite ?? null
  // `Leiterin Ada Brunn will das ändern, wie sie sagte`: of herself.
  const isOfHimself = /^wie$/iu.test(words[clauses[clauseOf[at] ?? -1]?.words[0] ?? at]!.text)
  if (finite === null || finite > at || clauseOf[at] === main || (standsIn(said, finite) && !isOfHimself)) return null
  const others = clauses[main]!.words.filter((index) => index !== finite && index < at)
  const subject = sourceOf(text, words, findSpeaker(words, others, finite))
  return subject && asNamed(scene, subject)
}

/** The subject of the sentence before where nobody spoke in it and it can speak. */
function topicBefore(scene: Scene): Source | null {
  const { memory, stated, text, before } = scene
  const context = stated.number - memory.sentence > 1 ? before() : null
  const silent = context !== null && /^(?:Er|Sie)$/u.test(context.words[0]!.text) ? scene.silentBefore() : null
  // `Die Wirtin Ada Brunn ist da. Sie ist wütend. „…“`
  if (silent !== null) return whoIsMeant(silent, 0, [])
  const subject = context && (judgeIn(text, context) ?? subjectOf(text, context))
  return subject && asNamed(scene, subject)
}

/** A subject by the name that the report gives him elsewhere. */
function asNamed({ text, memory }: Scene, subject: Source): Source {
  return lengthenShortForm(withFullMention(text, subject), memory.named)
}

/** Somebody by name of whom one of the sentences before speaks in which nobody spoke. */
function personSpokenOf(scene: Scene): Source | null {
  return findInSilence(scene, NEAR_ACTOR, (silent) => {
    const subject = subjectOf(scene.text, silent.stated.context)
    const person = subject && asNamed(scene, subject)
    return person !== null && isSurelyPerson(person) ? person : null
  })
}

/** By a first name that people bear, or with a role; no `Daily Planet`. */
function isSurelyPerson(source: Source): boolean {
  const role = /^\p{Lu}[\p{L}-]*/u.exec(source.text)?.[0] ?? ''
  return isPersonByName(source) && (sexOf(source.text) !== null || isPersonRole(role) || isHuman(lemmatizeNoun(role)))
}

/** Somebody may be called by what he is so many sentences after he spoke. */
const NEAR_SPEAKER = 4

/** Whoever spoke last, where the pronoun can mean him by gender and number; else who acted or spoke before him. */
function whoIsMeant(scene: Scene, at: number, said: readonly WordRange[]): Source | null {
  const { stated, memory } = scene
  const { words, clauseOf, predicates } = stated.context
  const pronoun = pronounAt(words, at)
  const isPlural =
    /^ihnen$/iu.test(words[at]!.text) ||
    (pronoun === words[at]!.text && (predicates[clauseOf[at] ?? -1]?.isPlural ?? false))
  // `…, sagt dieser`: whoever was named last.
  // `Der hatte behauptet, …`
  if (/^der$/iu.test(pronoun)) {
    const named = personNamedBefore(scene, 'dieser', false, at) ?? memory.last
    return named !== null && canBeMeant('er', false, named) ? named : null
  }
  if (/^(?:dieser|diese|letzterer?|letztere)$/iu.test(pronoun))
    return personNamedBefore(scene, pronoun, isPlural, at) ?? memory.last ?? actorNear(scene, FARTHEST_ACTOR)
  if (!/^(?:er|sie)$/iu.test(pronoun)) return memory.last ?? actorNear(scene, FARTHEST_ACTOR)
  const fits = (source: Source | null) => source !== null && canBeMeant(pronoun, isPlural, source)
  const here = topicHere(scene, at, said)
  if (here !== null && (isPersonByName(here) || (isPlural && canSpeak(here))) && fits(here)) return here
  const topic = isPlural === topicIsPlural(scene) || isPlural ? topicBefore(scene) : null
  if (topic !== null && fits(topic) && isNewOrNamed(scene, topic, fits(memory.last))) return topic
  const newcomer = isPlural ? null : personSpokenOf(scene)
  if (fits(newcomer)) return newcomer
  if (fits(memory.last)) return memory.last
  const actor = actorNear(scene, memory.last === null ? FARTHEST_ACTOR : NEAR_ACTOR)
  if (fits(actor)) return actor
  const near = personNamedBefore(scene, pronoun, isPlural, at) ?? memory.named.slice(-NEAR_NAMES).findLast(fits)
  if (near !== undefined || isPlural) return near ?? null
  const [farther] = personsBefore(scene.text, stated.sentence.start, sexMeant(pronoun))
  return farther ?? null
}

function sexMeant(pronoun: string): 'f' | 'm' {
  return /^sie$/iu.test(pronoun) ? 'f' : 'm'
}

/** `nach seinen Worten`: his, as `er` would be. */
function pronounAt(words: readonly Word[], at: number): string {
  // `ihm zufolge`
  if (/^ih(?:m|r|nen)$/iu.test(words[at]!.text)) return /m$/u.test(words[at]!.text) ? 'er' : 'sie'
  // `seiner Meinung nach`
  if (/^(?:sein|ihr)e?r?$/iu.test(words[at]!.text) && words[at]!.class !== 'pronoun')
    return /^s/iu.test(words[at]!.text) ? 'er' : 'sie'
  const own = /^(sein|ihr)(?:e[nrms]?)?$/iu.exec(words[at - 1]?.text ?? '')?.[1]
  if (own === undefined || words[at]!.class !== 'noun') return words[at]!.text
  return own.toLowerCase() === 'sein' ? 'er' : 'sie'
}

/** `Die Täter dürfen nicht davonkommen`: several. */
function topicIsPlural({ before }: Scene): boolean {
  const context = before()
  const main = context?.clauses.findIndex(({ kind }) => kind === 'main') ?? -1
  return context?.predicates[main]?.isPlural ?? false
}

/**
 * By name; or by what he is where the report brings him in (`Ein Militärsprecher wies das zurück. „…“, sagte er.`), or where nobody else can be
 * meant.
 */
function isNewOrNamed({ text, memory }: Scene, topic: Source, mayBeLast: boolean): boolean {
  if (isPersonByName(topic)) return true
  const noun = /\p{Lu}[\p{L}-]*|\d+-Jährige/u.exec(topic.text)?.[0] ?? ''
  const isPerson = isPersonRole(noun) || isHuman(lemmatizeNoun(noun)) || noun.endsWith('Jährige')
  const isNew = /\b[Ee]ine?\s$/u.test(text.slice(Math.max(0, topic.start - 5), topic.start))
  return isPerson && (isNew || !mayBeLast || memory.last === null || !isPersonByName(memory.last))
}

/** Whom a pronoun means in its sentence or the one before, where nobody who spoke or acted can be meant. */
function personNamedBefore(
  { text, stated, before }: Scene,
  pronoun: string,
  isPlural: boolean,
  at: number,
): Source | null {
  const here = findMeant(text, stated.context, pronoun, isPlural, at)
  const context = here === null ? before() : null
  const found = context === null ? here : findMeant(text, context, pronoun, isPlural, context.words.length)
  return found !== null && (canSpeak(found) || isPersonByName(found)) ? found : null
}

/** A pronoun reaches back over so many names. */
const NEAR_NAMES = 4

/** `Das Ministerium wies das zurück. …, teilte es mit.`: `es` means nobody but a body of that gender. */
function neuterBefore(scene: Scene, pronoun: string): Source | null {
  if (!/^es$/iu.test(pronoun)) return null
  const { last, named } = scene.memory
  return (
    [actorNear(scene, 1), last, ...named.toReversed()].find((source) => source !== null && isNeuter(source)) ?? null
  )
}

function isNeuter({ text }: Source): boolean {
  return genderOf(/\p{Lu}[\p{L}-]*/u.exec(text)?.[0] ?? '') === 'n'
}

/** `Im Gespräch mit dem Arzt sagte dieser`: somebody named earlier in the sentence. */
function nameBefore(text: string, words: readonly Word[], at: number): Source | null {
  const article = words.findLastIndex(
    ({ text: form }, index) =>
      index < at && /^(?:dem|einem|der|den|einen)$/iu.test(form) && words[index - 1]?.class !== 'noun',
  )
  const name = article < 0 ? null : readName(words, article + 1, at)
  const source = name === null ? null : makeSource(text, words, name.first, name.last)
  return source !== null && canSpeak(source) ? source : null
}

/** Whom `demnach` points to: whoever spoke in the sentence before, else the writing it names, else whom it speaks of. */
export function resolveBack(scene: Scene, at: number): Source | null {
  const { text, stated, memory, before } = scene
  const context = before()
  const spoke = memory.last !== null && memory.sentence === stated.number - 1 ? memory.last : null
  const told = context && (findWriting(text, context.words) ?? subjectOf(text, context))
  const source =
    spoke ?? told ?? memory.last ?? actorNear(scene, FARTHEST_ACTOR) ?? (context && anySubjectOf(text, context))
  return source === null ? null : { ...source, mention: spanOf(stated.context.words, { first: at, last: at }) }
}

/** The subject of a sentence in which nobody speaks, where he can speak or took a stand. */
function actorOf(scene: Scene): Source | null {
  const { stated, memory } = scene
  const { clauses } = stated.context
  const frame = stated.frames.findLast(({ clause }) => clauses[clause]!.kind === 'main')
  if (frame === undefined) return null
  // Who only tells numbers takes no stand.
  const takesStand = [...frame.takes].some((complement) => complement !== 'count')
  if (!takesStand && memory.paragraph === stated.sentence.paragraph) return null
  const speaker = findFrameSpeaker(stated, frame)
  // A pronoun that means nobody yet leaves the question to the sentence before.
  if (speaker.kind !== 'named' && memory.last === null) return null
  const actor = resolveSpeaker(scene, speaker)
  return actor !== null && (canSpeak(actor) || (takesStand && isDocument(actor.text))) ? actor : null
}

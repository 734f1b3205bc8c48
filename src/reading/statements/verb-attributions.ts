import { lookUpVerb } from '../../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Word } from '../../model/word.ts'
import { wordingOf } from '../sources/name-words.ts'
import { readName } from '../sources/read-name.ts'
import { type Attribution, type Speaker, standsIn, type WordRange } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import { opensCondition } from './condition.ts'
import { isTelling, SHOWS } from './evidence.ts'
import { findAddressee } from './find-addressee.ts'
import { complementAfter, contentAround, contentBefore } from './find-content.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import type { Frame } from './find-frames.ts'
import { findSpeaker } from './find-speaker.ts'
import { isQuotedPassage, type StatedSentence } from './prepare-sentence.ts'

/** Attributions by a verb: `X sagte, dass …`, `…, sagte X`, `wie X mitteilte`, `X forderte, … zu …`. */
export function findVerbAttributions(stated: StatedSentence): Attribution[] {
  const found = stated.frames.flatMap((frame): Attribution[] => {
    const content = findContent(stated, frame)
    if (content === null || isStillOpen(stated, frame, content)) return []
    const isDenied = content.rule === 'verb' && isNegated(stated.context.words, frame)
    if (isDenied && SAID.test(frame.lemma)) return []
    const form =
      isDenied && THOUGHT.test(frame.lemma)
        ? 'reported'
        : isQuotedPassage(stated, content.ranges)
          ? 'direct'
          : 'indirect'
    const speaker =
      content.rule === 'after'
        ? speakerBehind(stated, frame)
        : (headOf(stated, content) ?? findFrameSpeaker(stated, frame))
    if (SHOWS.test(frame.lemma) && !mayShow(stated.context.words, frame, speaker)) return []
    return [
      {
        rule: `${content.rule}:${frame.lemma}`,
        form,
        // `Brunn glaubt nicht, dass die Brücke hält`: what she thinks is all of it.
        content:
          form === 'reported' ? [{ first: frame.indexes[0]!, last: content.ranges.at(-1)!.last }] : content.ranges,
        speaker,
        cue: { first: frame.verb, last: frame.verb },
        addressee: findAddressee(stated.context.words, frame),
      },
    ]
  })
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          isNearer(other, one) || isInserted(stated, other, one) || isOnlyFrame(stated.context.words, other, one),
      ),
  )
}

/** Not `…, weil der Schritt zeige, dass …`, `weil er zeige, dass …`, which somebody thinks who is not named there. */
function mayShow(words: readonly Word[], { predicate: { finite } }: Frame, speaker: Speaker): boolean {
  const isThought = finite !== null && words[finite]!.mood === 'subjunctive1'
  return isTelling(words, speaker) && !(isThought && speaker.kind !== 'named')
}

/** `Rat stimmt zu – Holm: „…“`, `Rat stimmt zu – Holm über den Plan: „…“`: who stands between a dash and the colon. */
function headOf({ context: { words }, segments }: StatedSentence, { ranges }: Content): Speaker | null {
  if (words[ranges[0]!.first - 1]?.text !== ':') return null
  const head = segments.find(({ last }) => last === ranges[0]!.first - 2)
  if (head?.opener !== '–' || head.finite !== null) return null
  const name = readName(words, head.first, head.last + 1)
  if (name === null || !(name.last === head.last || OF_WHAT.test(words[name.last + 1]!.text))) return null
  return { kind: 'named', ...name, mention: null }
}

const OF_WHAT = /^(?:über|zu|zum|zur)$/u

/** Verbs of thinking and of saying that a `nicht` turns into their opposite, or into nothing said. */
const THOUGHT =
  /^(?:glauben|meinen|annehmen|erwarten|hoffen|rechnen|ausgehen|finden|vermuten|sicher sein|überzeugt sein)$/u
const SAID = /^(?:sagen|behaupten|bestätigen|erklären|sprechen|berichten|melden|mitteilen|angeben|erwähnen)$/u

/** `glaubt daran nicht mehr, …`, `hat nie gesagt, …`; not `nicht ohne Stolz erklärt, …`. */
function isNegated(words: readonly Word[], { indexes, lemma }: Frame): boolean {
  const at = indexes.findLastIndex((index) => POSITION_WORDS.negations.test(words[index]!.text))
  return (
    at >= 0 &&
    indexes.slice(at + 1).every((index) => {
      const { class: kind, text } = words[index]!
      return (
        /^(?:finite|infinitive|participle|verb-particle|particle)$/u.test(kind) ||
        /^(?:mehr|davon|daran|damit)$/u.test(text) ||
        lemma.startsWith(`${text} `)
      )
    })
  )
}

/**
 * `X bestritt das, indem er sagte, …`: of two verbs before the same words the last introduces them, but not `schrieb in dem Brief, der
 * veröffentlicht wurde, …`, where nobody speaks.
 */
function isNearer(other: Attribution, one: Attribution): boolean {
  const start = one.content[0]!.first
  if (other.content[0]!.first !== start || other.cue.first >= start || one.cue.first >= start) return false
  if ((other.speaker.kind === 'nobody') !== (one.speaker.kind === 'nobody')) return one.speaker.kind === 'nobody'
  return other.cue.first > one.cue.first
}

/** `Wie X, der dabei war, feststellt, | verlangt das Gesetz …`: whose word it is, is no word of the law. */
function isOnlyFrame(words: readonly Word[], other: Attribution, one: Attribution): boolean {
  const [content, rest] = one.content
  return (
    rest === undefined &&
    one.rule.startsWith('after:') &&
    other.rule.startsWith('as:') &&
    /^wie$/iu.test(words[content!.first]!.text) &&
    standsIn(one.content, other.cue.first)
  )
}

/** `Das Gesetz, sagte X, nennt das einen Fehler`: behind a frame between commas goes on what is said. */
function isInserted({ segments }: StatedSentence, other: Attribution, one: Attribution): boolean {
  const [opening, rest] = other.content
  if (!other.rule.startsWith('after:') || !one.rule.startsWith('after:') || rest?.first !== one.cue.first) return false
  return segments.every(({ first, last, finite }) => finite === null || first < opening!.first || last > opening!.last)
}

/** `Die Brücke, sagte X, sei …`: behind the verb, for what stands before it is said. */
function speakerBehind(stated: StatedSentence, frame: Frame): Speaker {
  const { finite, voice } = frame.predicate
  if (
    voice === 'passive' ||
    finite === null ||
    /^(?:heissen|hervorgehen|verlauten|stehen|zitieren)$/u.test(frame.lemma)
  )
    return findFrameSpeaker(stated, frame)
  const behind = findSpeaker(
    stated.context.words,
    frame.indexes.filter((index) => index > finite && index !== frame.verb),
    null,
  )
  // `…, lautet ihre Kritik`: whose it is.
  if (
    frame.lemma === 'lauten' &&
    behind.kind === 'named' &&
    POSSESSIVE.test(stated.context.words[behind.first - 1]?.text ?? '')
  )
    return { kind: 'pronoun', at: behind.first - 1 }
  return behind.kind === 'nobody' ? findFrameSpeaker(stated, frame) : withSurname(stated.context.words, behind)
}

const POSSESSIVE = /^(?:sein|ihr)e?$/u

/** `will am Donnerstag entscheiden, ob …`, `…, wie …`: what is not decided yet nobody has said. */
function isStillOpen({ context: { words } }: StatedSentence, { lemma }: Frame, { ranges }: Content): boolean {
  return (
    /^(?:entscheiden|beschliessen)$/u.test(lemma) && /^(?:ob|wie|wann|wer|was)$/iu.test(words[ranges[0]!.first]!.text)
  )
}

/** `…, sagte Jan Fuchs von der Wache`: what is said stands before, so a noun right behind the name is no object but part of it. */
function withSurname(words: readonly Word[], speaker: Speaker): Speaker {
  if (speaker.kind !== 'named' || words[speaker.last]!.class !== 'name') return speaker
  const next = words[speaker.last + 1]
  const isSurname = next?.class === 'noun' && /^\p{Lu}/u.test(next.text) && !/n$/u.test(next.text)
  return isSurname ? { ...speaker, last: speaker.last + 1 } : speaker
}

interface Content {
  readonly rule: 'as' | 'after' | 'verb' | 'colon'
  readonly ranges: readonly WordRange[]
}

function findContent(stated: StatedSentence, frame: Frame): Content | null {
  const says = frame.takes.has('clause')
  if (isOwnRemark(stated, frame) || isNobodysWord(stated.context.words, frame)) return null
  if (says && isAsClause(stated.context.words, frame))
    return asContent('as', contentAround(stated, { first: frame.indexes[0]!, last: frame.indexes.at(-1)! }))
  const opening = openingOfInversion(stated, frame)
  const before = opening === null ? null : contentBefore(stated, opening, frame)
  if (before !== null && (says || isQuotedPassage(stated, before) || isReplied(stated, frame, before)))
    return asContent('after', before)
  const complement = complementAfter(stated, frame) ?? []
  if (isWithheld(stated, frame, complement) || isBehindCondition(stated.context.words, frame, complement)) return null
  if (isDuty(stated.context.words, frame, complement)) return null
  // `forderte Hilfe: „…“`: a verb that takes no clause introduces a passage no more surely than any other verb.
  const isLoose = frame.takes.size === 0 || (!says && isQuotedPassage(stated, complement))
  return asContent(isLoose ? 'colon' : 'verb', complement)
}

/** What stands behind an if is not said by its verb: `Sollte der Chef geklagt haben, | werde er …`. */
function isBehindCondition(words: readonly Word[], { indexes }: Frame, said: readonly WordRange[]): boolean {
  return said[0] !== undefined && opensCondition(words, indexes[0]!) && words[said[0].first]!.class === 'finite'
}

/** `Sie sollen begreifen, dass …`: what somebody is to do. */
function isDuty(
  words: readonly Word[],
  { takes, lemma, predicate: { finite, finiteLemmas } }: Frame,
  said: readonly WordRange[],
): boolean {
  const opening = said[0]?.first ?? 0
  if (finiteLemmas.includes('müssen') && REQUIRED.test(lemma)) return words[finite!]!.mood === 'indicative'
  return takes.size === 0 && finiteLemmas.includes('sollen') && words[opening - 1]?.text === ','
}

/** `Die Bewerber müssen erklären, dass …`, `damit müsse man rechnen`; not `musste einräumen, dass …`. */
const REQUIRED = /^(?:erklären|nachweisen|angeben|bestätigen|versichern|belegen|zeigen|beantragen)$/u

/**
 * `Die Brücke sei sicher, raunte ein Arzt`: what stands before in Konjunktiv I makes any verb one of saying that stands right behind a
 * comma and has somebody for its subject; not `…, wird der Vertrag gekündigt`, `…, gab es zwei Verletzte`.
 */
function isReplied(
  { context: { words }, segments }: StatedSentence,
  frame: Frame,
  before: readonly WordRange[],
): boolean {
  const { finite } = frame.predicate
  const number = segments.findIndex(({ first }) => first === finite || first + 1 === finite)
  const main = segments.find(({ kind }) => kind === 'subjunctive' || kind === 'indicative')
  if (finite === null || number < 1 || main === undefined || main.last >= finite || main.first < before[0]!.first)
    return false
  const { opener, first } = segments[number]!
  const isInserted = /^[,–]$/u.test(opener) && (first === finite || words[first]!.text === 'so')
  const isTold = main.kind === 'subjunctive' && words[main.finite!]!.mood === 'subjunctive1'
  if (!isInserted || !isTold || segments[number - 1]!.kind === 'adverbial' || !isAct(words, frame)) return false
  const behind = frame.indexes.filter((index) => index > finite)
  return isSomebody(words, findSpeaker(words, behind, null))
}

/** A verb of its own, whose subject is neither `es` nor whoever writes. */
function isAct(words: readonly Word[], { predicate: { finite, finiteLemmas }, indexes }: Frame): boolean {
  const { text } = words[finite!]!
  if (
    (lookUpVerb(text).length === 0 && !/\p{Ll}iert(?:en?)?$/u.test(text)) ||
    finiteLemmas.some((lemma) => AUXILIARY.test(lemma))
  )
    return false
  return !indexes.some((index) => index > finite! && /^(?:es|wir|ich|man)$/u.test(words[index]!.text))
}

const AUXILIARY = /^(?:sein|haben|werden|können|müssen|sollen|wollen|dürfen|mögen)$/u

/** `wollte nicht sagen, ob …`: what somebody does not tell is none of his words. */
function isWithheld(
  { context: { words } }: StatedSentence,
  { indexes }: Frame,
  complement: readonly WordRange[],
): boolean {
  const opening = complement[0] === undefined ? '' : words[complement[0].first]!.text
  // `Die Stadt solle endlich sagen, wer dahinterstecke.`
  const isOpen = (form: string) =>
    POSITION_WORDS.negations.test(form) || /^(?:soll|müss|muss)(?:e|en|te|ten)?$/u.test(form)
  // `kam, um zu erzählen, warum …`
  const isPurpose = /^um$/iu.test(words[indexes[0]!]!.text)
  return QUESTION.test(opening) && (isPurpose || indexes.some((index) => isOpen(words[index]!.text)))
}

const QUESTION = /^(?:ob|wann|wer|wen|wem|wie|wo|woher|wohin|was|welche[rsnm]?|warum|wieso|weshalb)$/u

function asContent(rule: Content['rule'], ranges: readonly WordRange[]): Content | null {
  return ranges.length === 0 ? null : { rule, ranges }
}

/** `wie berichtet`, `wie schon erwähnt`, `anders gesagt: …`: the report's own words about itself. */
function isOwnRemark({ context: { words }, segments }: StatedSentence, { verb }: Frame): boolean {
  if (!lookUpVerb(words[verb]!.text).some(({ form }) => form === 'participle')) return false
  const segment = segments.find(({ first, last }) => first <= verb && last >= verb)
  if (segment === undefined || segment.last !== verb || segment.last - segment.first >= LONGEST_REMARK) return false
  const others = words.slice(segment.first, verb)
  if (others.some(({ class: kind }) => /^(?:noun|name|pronoun|article|preposition|finite)$/u.test(kind))) return false
  return /^wie$/iu.test(others[0]?.text ?? '') || (others.length > 0 && words[verb + 1]?.text === ':')
}

/**
 * What may be said, assumed or told by anybody: `schwer zu sagen, wer …`, `lässt sich sagen, dass …`, `kein Grund, anzunehmen, …`,
 * `wie man weiß`, `sieht die Stadt gefordert, … zu …`.
 */
function isNobodysWord(
  words: readonly Word[],
  { indexes, verb, lemma, predicate: { finiteLemmas, voice } }: Frame,
): boolean {
  const others = indexes.map((index) => words[index]!.text)
  // `so, wie es in Kadrin vereinbart worden war`
  if (
    /^wie$/iu.test(others[0]!) &&
    voice === 'passive' &&
    /^(?:vereinbaren|beschliessen|einigen|erwarten)$/u.test(lemma)
  )
    return true
  if (/^wie$/iu.test(others[0]!) && /^man$/u.test(others[1]!)) return true
  // `damit müsse man rechnen, dass …`
  if (lemma === 'rechnen' && finiteLemmas.includes('müssen') && others.includes('man')) return true
  if (lemma === 'fordern' && words[verb]!.text === 'gefordert')
    return finiteLemmas.some((one) => /^(?:sehen|fühlen|sein)$/u.test(one))
  // `Als ob sie hoffte, …`
  if (/^als$/iu.test(others[0]!) && /^(?:ob|wenn)$/u.test(others[1] ?? '')) return true
  if (lemma === 'bekunden') return others.some((text) => /^(?:Mühe|Schwierigkeiten|Probleme)$/u.test(text))
  const isOpen =
    words[verb]!.class === 'infinitive' && (words[verb - 1]?.text === 'zu' || /.zu/u.test(words[verb]!.text))
  if (isOpen && /^(?:schwer|schwierig|leicht|unmöglich|verfrüht)$/iu.test(words[verb - 2]?.text ?? '')) return true
  if (isOpen && words[indexes[0]! - 1]?.text === ',')
    return /^(?:Grund|Anlass|Grundlage)$/u.test(words[indexes[0]! - 2]?.text ?? '')
  return lemma === 'sagen' && finiteLemmas.includes('lassen') && others.includes('sich')
}

/** No remark of that kind has more words. */
const LONGEST_REMARK = 4

/** `wie X mitteilte`, `so berichtet X` */
function isAsClause(words: readonly Word[], frame: Frame): boolean {
  const { indexes, predicate } = frame
  const first = indexes[0]! + (/^(?:denn|und|doch|aber)$/iu.test(words[indexes[0]!]!.text) ? 1 : 0)
  // `wie sich die Liste ergänzen lässt`
  const isHow = predicate.finiteLemmas.includes('lassen') && indexes.some((index) => words[index]!.text === 'sich')
  // `ein Wandel, wie er nicht vorhergesehen werden konnte`
  const isUntold = predicate.voice === 'passive' && predicate.finiteLemmas.includes('können')
  // `fragt sich, wie der Rat das behaupten könne`
  const isDoubted = predicate.finite !== null && /^(?:können?|wolle|dürfe)$/u.test(words[predicate.finite]!.text)
  if (/^wie$/iu.test(words[first]!.text))
    return predicate.finite !== first + 1 && !isNaming(frame) && !isHow && !isUntold && !isDoubted
  // `Hatte X von drei gesprochen, so meldete Y acht`, `Was die Zahl betrifft, so nannte Y acht`: the main clause.
  const isMain = words[0]!.class === 'finite' || /^(?:was|wenn)$/iu.test(words[0]!.text)
  return words[first]!.text === 'so' && predicate.finite === first + 1 && !isMain
}

/** `„Onkel Ben“, wie der Senator genannt wurde, …`, `…, wie sich die Junta nennt, …` */
function isNaming({ lemma }: Frame): boolean {
  return /^(?:nennen|bezeichnen)$/u.test(lemma)
}

/** `…, sagte X`, `…, das entschied X`, `…, davon ist X überzeugt`: where a stretch begins with its verb although the sentence began before it. */
function openingOfInversion(stated: StatedSentence, frame: Frame): number | null {
  const { finite } = frame.predicate
  const { words } = stated.context
  // `…, drohe Idlib dasselbe`: a verb in Konjunktiv is said itself.
  if (finite === null || words[finite]!.mood === 'subjunctive1') return null
  const segment = stated.segments.find(({ first, last }) => first <= finite && last >= finite)
  if (segment === undefined || segment.first === 0) return null
  // `Die Brücke (Kadrin) sperrt X, …`
  if (segment.opener === ')') return null
  // `…, das zumindest meint X`
  const isNear = words.slice(segment.first + 1, finite).every(({ class: kind }) => kind === 'adverb')
  const isWords =
    finite === segment.first + 3 && WITH_WORDS.test(wordingOf(words, { first: segment.first, last: finite - 1 }))
  const resumes = segment.first < finite && ((isNear && resumesWhole(words[segment.first]!.text, frame)) || isWords)
  return (segment.first === finite || resumes) && namesSpeaker(words, frame, finite) ? segment.first : null
}

/** `„…“, mit diesen Worten eröffnete X die Sitzung` */
const WITH_WORDS = /^mit (?:diesen|den|folgenden) Worten$/u

/** `da ist sich X sicher`, but not `da fragen Sie besser …` */
function resumesWhole(opening: string, { lemma }: Frame): boolean {
  return opening === 'da' ? lemma.includes(' ') : /^(?:das|dies|so|davon|dessen|darin)$/u.test(opening)
}

/** Behind the verb stands who speaks, or nobody does: `…, hieß es`, `…, wurde mitgeteilt`, `…, geht aus der Liste hervor`. */
function namesSpeaker(words: readonly Word[], { indexes, predicate, lemma }: Frame, finite: number): boolean {
  const behind = indexes.filter((index) => index > finite)
  if (lemma === 'hervorgehen' || lemma === 'verlauten') return behind.some((index) => words[index]!.text === 'aus')
  // `…, steht im Bescheid der Kasse`
  if (lemma === 'stehen') return behind.some((index) => /^(?:in|im|auf)$/u.test(words[index]!.text))
  if (predicate.voice === 'passive' || behind.some((index) => words[index]!.text === 'es')) return true
  const speaker = findSpeaker(words, behind, finite)
  if (speaker.kind === 'nobody') return false
  // `hält diese aber für möglich`
  if (speaker.kind !== 'named')
    return !(/^diese[rs]?$/u.test(words[speaker.at]!.text) && words[speaker.at + 1]?.text === 'aber')
  // `Sie bestätigte das, nannte aber keine Zahlen`, `nennt aber gute Gründe`
  const between = words.slice(finite + 1, speaker.first).map(({ text }) => text)
  if (between.some((text) => /^keine?$/u.test(text))) return false
  return !between.some((text) => /^(?:aber|jedoch)$/u.test(text)) || isSomebody(words, speaker)
}

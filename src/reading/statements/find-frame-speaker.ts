import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import type { ClauseKind } from '../split-clauses.ts'
import { NOBODY, type Speaker } from './attribution.ts'
import { findAntecedent } from './find-antecedent.ts'
import type { Frame } from './find-frames.ts'
import { byIssuer, findAgent, findDocument, findHost, findOrigin, findOutOf, findPlaceOfWords } from './find-origin.ts'
import { findObject, findSpeaker } from './find-speaker.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** Who speaks in a clause: its subject, in the passive its agent, in a relative clause what it speaks of. */
export function findFrameSpeaker(stated: StatedSentence, frame: Frame): Speaker {
  const { words } = stated.context
  const others = frame.indexes.filter((index) => index !== frame.predicate.finite && index !== frame.verb)
  if (words[frame.verb + 1]?.text === 'er' && words[frame.verb]!.class === 'finite')
    return { kind: 'pronoun', at: frame.verb + 1 }
  if (others.some((index) => /^man$/iu.test(words[index]!.text)))
    return firstOf(findDocument(words, others), () => findHost(words, others, frame.takes.has('clause')))
  // `Es gilt als ausgeschlossen, dass …`
  if (frame.predicate.finiteLemmas.includes('gelten')) return NOBODY
  // `Im August wurde ein neuer Fall bekannt: …`: what is known says nothing.
  if (frame.lemma === 'bekannt werden') return findDocument(words, others)
  if (frame.lemma.startsWith('zu ')) return findOrigin(words, others)
  // `In Regierungskreisen war von 80 Toten die Rede.`
  if (frame.lemma === 'rede sein') return findPlaceOfWords(words, others)
  if (frame.lemma === 'zitieren') return findQuoted(words, frame, others)
  // `Es ist mit Tausenden von Toten zu rechnen.`
  if (frame.lemma === 'rechnen' && isToBeSaid(words, frame)) return findDocument(words, others)
  if (isPassive(words, frame) || isToBeSaid(words, frame))
    return firstOf(findAgent(words, others), () =>
      firstOf(findDocument(words, others), () =>
        firstOf(findHost(words, others, frame.takes.has('clause')), () =>
          findDocument(words, wordsBeforeRelative(stated, frame)),
        ),
      ),
    )
  const whole = wholePerfect(stated, frame)
  if (whole !== undefined) return findFrameSpeaker(stated, whole)
  if (isBareParticiple(words, frame)) {
    const agent = findAgent(words, others)
    if (agent.kind === 'named') return agent
  }
  const kind = kindOfClause(stated, frame)
  if (kind === 'relative' && !continuesClause(words, frame)) return relativeSubject(words, frame, others)
  if (/^(?:heissen|hervorgehen|verlauten|stehen)$/u.test(frame.lemma) || isResult(words, frame)) {
    const origin =
      frame.lemma === 'hervorgehen' ? findOutOf(words, others) : findOrigin(words, others, frame.predicate.finite)
    return firstOf(origin, () => findDocument(words, wordsBeforeRelative(stated, frame)))
  }
  if (continuesClause(words, frame))
    return firstOf(elidedSubject(stated, frame), () => findSpeaker(words, others, null))
  // Only a main clause has a place before its verb.
  const isMain = kind === 'main' && !/^wie$/iu.test(words[frame.indexes[0]!]!.text)
  const behind = isMain ? subjectBehind(words, frame, others) : NOBODY
  if (behind.kind !== 'nobody') return behind
  const subject = findSpeaker(words, others, isMain ? frame.predicate.finite : null)
  return firstOf(byIssuer(words, subject), () => elidedSubject(stated, frame))
}

/** `In dem Brief, der der Zeitung vorliegt, | heißt es`: what a clause that goes on behind a relative clause began with. */
function wordsBeforeRelative({ segments }: StatedSentence, { indexes }: Frame): number[] {
  const at = segments.findIndex(({ first, last }) => first <= indexes[0]! && last >= indexes[0]!)
  const [opening, relative] = [segments[at - 2], segments[at - 1]]
  if (opening === undefined || opening.finite !== null || relative!.kind !== 'relative') return []
  return Array.from({ length: opening.last - opening.first + 1 }, (_, offset) => opening.first + offset)
}

/** `Statt eine Frage zu stellen, ergänzt X, …`: behind an infinitive clause the verb comes first, then who does it. */
function subjectBehind(words: readonly Word[], { predicate: { finite } }: Frame, others: readonly number[]): Speaker {
  if (finite === null || words[finite - 1]?.text !== ',' || words[finite - 2]?.class !== 'infinitive') return NOBODY
  return findSpeaker(
    words,
    others.filter((index) => index > finite),
    null,
  )
}

/** `Wie sich aus der Auswertung ergab, …` */
function isResult(words: readonly Word[], { lemma, indexes }: Frame): boolean {
  return lemma === 'ergeben' && indexes.some((index) => words[index]!.text === 'sich')
}

/** The kind of a frame's clause; `…, die Polizei spricht von 4 Toten` passes for a relative clause, but its verb comes second. */
export function kindOfClause(
  { context: { clauses, words: all }, segments }: StatedSentence,
  { clause }: Frame,
): ClauseKind {
  const { kind, words } = clauses[clause]!
  if (kind !== 'relative' && kind !== 'subordinate') return kind
  const opening = all[words[0]!]!.text
  const segment = segments.find(({ first }) => first === words[0])
  // `Als „Skandal“ wertete X den Plan`
  if (kind === 'subordinate') return segment?.kind === 'indicative' && /^als$/iu.test(opening) ? 'main' : kind
  return segment?.kind === 'indicative' && segment.finite! > segment.first + 1 ? 'main' : kind
}

/** `Der Sender zitierte den Arzt mit den Worten „…“`: the words are those of whom the verb has as its object. */
function findQuoted(words: readonly Word[], { predicate }: Frame, others: readonly number[]): Speaker {
  const subject = findSpeaker(words, others, predicate.finite)
  if (predicate.voice === 'passive' || subject.kind !== 'named') return subject
  const object = findObject(words, others, subject.last)
  return object.kind === 'named' ? object : subject
}

function firstOf(speaker: Speaker, otherwise: () => Speaker): Speaker {
  return speaker.kind === 'nobody' ? otherwise() : speaker
}

/** `Es ist zu befürchten, dass …`: a passive by its meaning. */
function isToBeSaid(words: readonly Word[], { verb, predicate }: Frame): boolean {
  return (
    words[verb - 1]?.text === 'zu' && words[verb]!.class === 'infinitive' && predicate.finiteLemmas.includes('sein')
  )
}

/** Verbs with `sein` in the perfect, and one whose subject speaks in the passive too. */
const NEVER_PASSIVE = /^(?:ausgehen|kommen|gelangen|übereinkommen|zitieren|sein|werden)$/u

function isPassive(words: readonly Word[], { predicate, lemma, indexes, verb }: Frame): boolean {
  if (isFrontedPassive(words, verb)) return true
  if (words[verb]!.class === 'finite' && verb !== predicate.finite) return false
  if (predicate.voice !== 'passive' || NEVER_PASSIVE.test(lemma)) return false
  // `bekannt` in `will bekannt geben` passes for a participle.
  return (
    !lemma.includes(' ') ||
    indexes.some((index) => /^(?:wurden?|würden?|wird|werden|worden)$/u.test(words[index]!.text))
  )
}

/** `X hatte begonnen, Zettel zu verteilen, und verlangt, …`: the second participle of the clause with the auxiliary. */
function wholePerfect({ context: { words }, frames }: StatedSentence, frame: Frame): Frame | undefined {
  const { verb, predicate, clause, indexes } = frame
  const first = indexes.findLast((index) => index < verb && words[index]!.class !== 'adverb')
  const before = first ?? indexes[0]! - 1
  if (predicate.finite !== null || words[verb]!.class !== 'participle' || words[before]?.class !== 'conjunction')
    return undefined
  return frames.findLast(
    (other) =>
      other.clause < clause && other.predicate.finite !== null && other.predicate.finiteLemmas.includes('haben'),
  )
}

/** `wie vom Gericht entschieden`: no auxiliary; the participle may pass for a finite verb. */
function isBareParticiple(words: readonly Word[], { predicate, verb, indexes }: Frame): boolean {
  if (predicate.voice === 'none') return true
  const isShort = /^wie$/iu.test(words[indexes[0]!]!.text) && predicate.finite === verb
  return isShort && lookUpVerb(words[verb]!.text).some(({ form }) => form === 'participle')
}

/** `Vermutet werden Absprachen.`: the participle comes first and passes for a finite verb. */
function isFrontedPassive(words: readonly Word[], verb: number): boolean {
  return verb === 0 && /^(?:wird|werden|wurden?|werde)$/u.test(words[verb + 1]?.text ?? '')
}

function relativeSubject(words: readonly Word[], { indexes }: Frame, others: readonly number[]): Speaker {
  const first = indexes[0]!
  if (indexes.some((index) => /^man$/iu.test(words[index]!.text))) return NOBODY
  // `eine Liste, die dem Amt vorliegt und | die anführt, …`: what the relative clause before speaks of.
  const pronoun = words[first]!.class === 'conjunction' ? first + 1 : first
  const isSecond = words[pronoun - 1]?.class === 'conjunction' && RELATIVE.test(words[pronoun]?.text ?? '')
  const other = isSecond ? words.findLastIndex(({ class: kind }, at) => at < pronoun - 1 && kind === 'relative') : -1
  if (words[other - 1]?.text === ',') return findAntecedent(words, other)
  if (RELATIVE.test(words[first]!.text)) return findAntecedent(words, first)
  return firstOf(findSpeaker(words, others.slice(1), null), () => findAntecedent(words, first))
}

const RELATIVE = /^(?:der|die|das|welche[rs]?)$/iu

/** `X kritisierte den Plan und sagte, …`, `X begrüßte das, forderte aber …`: the clause begins with its verb behind a conjunction, or has one. */
function continuesClause(words: readonly Word[], { indexes, predicate }: Frame): boolean {
  // `…, und forderte Hilfe`
  const opening = indexes[0]!
  const first = words[opening]!.class === 'conjunction' ? (indexes[1] ?? opening) : opening
  if (first !== predicate.finite) return false
  const before = words[first - 1]
  return (
    before?.class === 'conjunction' || (before?.text === ',' && /^(?:aber|jedoch)$/u.test(words[first + 1]?.text ?? ''))
  )
}

/** The subject of the clause before, where this one has none. */
function elidedSubject(
  { context: { words, clauses, predicates }, frames }: StatedSentence,
  { clause, indexes, predicate }: Frame,
): Speaker {
  if (predicate.finite === null || indexes.some((index) => /^man$/iu.test(words[index]!.text))) return NOBODY
  const { kind } = clauses[clause]!
  // `X sagte, Y sei alt, und fügte hinzu`: a clause in Konjunktiv is said itself.
  const isSaid = (finite: number) =>
    words[finite]!.mood === 'subjunctive1' && words[predicate.finite!]!.mood === 'indicative'
  const before = clauses.findLastIndex((other, number) => {
    const { finite } = predicates[number]!
    return number < clause && other.kind === kind && finite !== null && !isSaid(finite)
  })
  if (before < 0) return NOBODY
  const finite = predicates[before]!.finite
  // `Proteste in Kadrin: Einwohner standen am Tor und forderten …`: without the heading.
  const own = frames.find((other) => other.clause === before)?.indexes ?? clauses[before]!.words
  const others = own.filter((index) => index !== finite)
  return kind === 'relative' ? findAntecedent(words, others[0]!) : findSpeaker(words, others, finite)
}

import { isKnownNoun, lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import { agreesWithVerb } from '../positions/agreement.ts'
import { headOf } from '../positions/can-act.ts'
import { withApposedName } from '../sources/apposed-name.ts'
import { genderOf } from '../sources/name-source.ts'
import { readName } from '../sources/read-name.ts'
import type { Clause, ClauseKind } from '../split-clauses.ts'
import { NOBODY, type Speaker, type WordRange } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import { isTelling } from './evidence.ts'
import { findAntecedent } from './find-antecedent.ts'
import { type Frame, PREPOSITIONS } from './find-frames.ts'
import { byIssuer, findAgent, findDocument, findHost, findOrigin, findOutOf, findPlaceOfWords } from './find-origin.ts'
import { findObject, findSpeaker } from './find-speaker.ts'
import { isNominal } from './nominal.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** Who speaks in a clause: its subject, in the passive its agent, in a relative clause what it speaks of. */
export function findFrameSpeaker(stated: StatedSentence, frame: Frame): Speaker {
  const { words } = stated.context
  const others = frame.indexes.filter((index) => index !== frame.predicate.finite && index !== frame.verb)
  if (words[frame.verb + 1]?.text === 'er' && words[frame.verb]!.class === 'finite')
    return { kind: 'pronoun', at: frame.verb + 1 }
  // `„…“, zitierte man Yola Holm`
  const quotedBy = frame.lemma === 'zitieren' ? others.find((index) => words[index]!.text === 'man') : undefined
  if (quotedBy !== undefined) return findObject(words, others, quotedBy)
  if (others.some((index) => /^man$/iu.test(words[index]!.text)))
    return firstOf(findDocument(words, others), () =>
      findHost(words, others, frame.takes.has('clause') || PREPOSITIONS.has(frame.lemma)),
    )
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
    return firstOf(tellerOf(words, frame, findAgent(words, others)), () =>
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
  const apart = subjectApart(stated, frame)
  if (apart.kind === 'named') return apart
  const kind = kindOfClause(stated, frame)
  if (kind === 'relative' && !continuesClause(words, frame)) return relativeSubject(stated, frame, others)
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
  const parted = isMain ? partedSubject(stated, frame) : NOBODY
  if (parted.kind !== 'nobody') return parted
  const subject = withoutRecipient(words, frame, findSpeaker(words, others, isMain ? frame.predicate.finite : null))
  return firstOf(byIssuer(words, subject), () => elidedSubject(stated, frame))
}

/** `wirft der Verein | der Polizei vor, …`: what looks like a genitive is to whom it is said, where the verb needs somebody. */
function withoutRecipient(
  words: readonly Word[],
  { lemma, indexes, predicate: { finite } }: Frame,
  subject: Speaker,
): Speaker {
  if (!NEEDS_RECIPIENT.test(lemma) || subject.kind !== 'named' || finite === null || subject.first < finite)
    return subject
  // `Holms Partei warf | Brunn vor, …`: whoever stands before the verb.
  const before =
    indexes[0]! < finite
      ? findSpeaker(
          words,
          indexes.filter((index) => index < finite),
          null,
        )
      : NOBODY
  if (before.kind === 'named' && !/^(?:der|dem|den)$/iu.test(words[before.first - 1]?.text ?? '')) return before
  const genitive = words.findIndex(({ text }, at) => at > subject.first && at <= subject.last && text === 'der')
  const hasOther = indexes.some(
    (index) =>
      index > subject.last && (isNominal(words[index]) || /^(?:ihm|ihr|ihnen|dem|den)$/u.test(words[index]!.text)),
  )
  return genitive < 0 || hasOther ? subject : { ...subject, last: genitive - 1 }
}

const NEEDS_RECIPIENT = /^(?:vorwerfen|unterstellen|vorhalten|bescheinigen|attestieren|anlasten|nachsagen)$/u

/** `Von hoher Gefahr wird berichtet`, `Fälle von Folter wurden gemeldet`: of what, not by whom. */
function tellerOf(words: readonly Word[], { lemma }: Frame, agent: Speaker): Speaker {
  if (agent.kind !== 'named' || isSomebody(words, agent)) return agent
  const isKind = words[agent.first - 1]?.text === 'von' && words[agent.first - 2]?.class === 'noun'
  return isKind || PREPOSITIONS.get(lemma)?.includes('von') ? NOBODY : agent
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

/** `A wies das zurück, die Sprecherin der Grünen, Ada Brunn (GRÜNE), | erklärte: …`: a clause of its own that commas part from its verb. */
function partedSubject(
  { context: { words }, segments }: StatedSentence,
  { indexes, predicate: { finite } }: Frame,
): Speaker {
  const at = segments.findIndex(({ first }) => first === finite)
  if (
    finite === null ||
    at < 2 ||
    segments[at]!.opener !== ',' ||
    indexes.some((index) => index > finite && isNominal(words[index]))
  )
    return NOBODY
  let from = at
  while (from > 0 && segments[from - 1]!.kind === 'fragment') from--
  const opening = segments[from]!
  const isOwn = from < at && from > 0 && opening.opener === ',' && segments[from - 1]!.kind === 'indicative'
  const name =
    isOwn && /^(?:der|die|das|ein|eine)$/u.test(words[opening.first]!.text)
      ? readName(words, opening.first, finite)
      : null
  return name === null ? NOBODY : { kind: 'named', ...withApposedName(words, name), mention: null }
}

/** `Kanzlerin Ada Brunn, die dort war, um zu helfen, | sagte …`: a relative clause and what hangs on it part the subject from its verb. */
function subjectApart({ context: { words }, segments }: StatedSentence, { predicate: { finite } }: Frame): Speaker {
  const at = finite === null ? -1 : segments.findIndex(({ first }) => first === finite)
  if (finite === null || at < 3 || segments[at]!.opener !== ',') return NOBODY
  const behind = Array.from({ length: segments[at]!.last - finite }, (_, offset) => finite + 1 + offset)
  if (findSpeaker(words, behind, null).kind !== 'nobody') return NOBODY
  let from = at - 1
  while (from > 0 && /^(?:relative|adverbial|that|infinitive|question)$/u.test(segments[from]!.kind)) from--
  const opening = segments[from]!
  const isParted = from < at - 2 && opening.kind === 'fragment' && segments[from + 1]!.kind === 'relative'
  const name = isParted ? readName(words, opening.first, opening.last + 1) : null
  return name === null || name.last !== opening.last ? NOBODY : { kind: 'named', ...name, mention: null }
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
  if (subject.kind !== 'named') return subject
  if (predicate.voice === 'passive') return withoutAgent(words, subject)
  const object = findObject(words, others, subject.last)
  return object.kind === 'named' ? object : subject
}

/** Who passes on the words of whom `zitieren` has as its object, or as its subject in the passive. */
export function findQuoter({ context: { words } }: StatedSentence, { predicate, indexes, verb }: Frame): Speaker {
  const others = indexes.filter((index) => index !== predicate.finite && index !== verb)
  return predicate.voice === 'passive' ? findAgent(words, others) : findSpeaker(words, others, predicate.finite)
}

/** `wie Holm | von der Zeitung zitiert wird` */
function withoutAgent(words: readonly Word[], subject: Speaker & { readonly kind: 'named' }): Speaker {
  const by = words.findIndex(({ text }, at) => at > subject.first && at <= subject.last && /^(?:von|vom)$/u.test(text))
  return by < 0 || words[by - 1]!.class !== 'name' ? subject : { ...subject, last: by - 1 }
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

function isPassive(words: readonly Word[], { predicate, lemma, indexes, verb, takes }: Frame): boolean {
  if (isFrontedPassive(words, verb)) return true
  if (words[verb]!.class === 'finite' && verb !== predicate.finite) return false
  if (predicate.voice !== 'passive' || NEVER_PASSIVE.test(lemma)) return false
  // `Die Ärztin ist verzweifelt: „…“`: how she is.
  if (takes.size === 0 && predicate.finiteLemmas.includes('sein') && words[indexes.at(-1)! + 1]?.text === ':')
    return false
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

function relativeSubject(
  { context: { words, clauses } }: StatedSentence,
  { indexes, clause }: Frame,
  others: readonly number[],
): Speaker {
  const first = indexes[0]!
  // `eine Resolution, die die Gewalt verurteilt und | die Regierung auffordert, …`: the pronoun stands in the clause before.
  const before = clauses[clause - 1]
  const isSecondHalf =
    words[first - 1]?.class === 'conjunction' &&
    /^(?:die|das|den)$/u.test(words[first]!.text) &&
    isNominal(words[first + 1])
  if (
    isSecondHalf &&
    before?.kind === 'relative' &&
    /^welche[rs]?$|^(?:der|die|das)$/u.test(words[before.words[0]!]!.text)
  )
    return findAntecedent(words, before.words[0]!)
  if (indexes.some((index) => /^man$/iu.test(words[index]!.text))) return NOBODY
  // `eine Liste, die dem Amt vorliegt und | die anführt, …`: what the relative clause before speaks of.
  const pronoun = words[first]!.class === 'conjunction' ? first + 1 : first
  const isSecond = words[pronoun - 1]?.class === 'conjunction' && RELATIVE.test(words[pronoun]?.text ?? '')
  const other = isSecond ? words.findLastIndex(({ class: kind }, at) => at < pronoun - 1 && kind === 'relative') : -1
  if (words[other - 1]?.text === ',') return findAntecedent(words, other)
  if (RELATIVE.test(words[first]!.text)) return antecedentOrDoer(words, first, others)
  return firstOf(findSpeaker(words, behindGenitive(words, others), null), () => findAntecedent(words, first))
}

/** `die Marke, die Jan Holm zum Ziel erklärt hatte`: what the clause speaks of is its object, where it cannot speak and somebody in the clause can. */
function antecedentOrDoer(words: readonly Word[], pronoun: number, others: readonly number[]): Speaker {
  const antecedent = findAntecedent(words, pronoun)
  if (words[pronoun]!.text === 'der' || isTelling(words, antecedent)) return antecedent
  const doer =
    others[1] !== undefined && words[others[1]]!.class !== 'preposition'
      ? findSpeaker(words, others.slice(1), null)
      : NOBODY
  // `das Hilfswerk Brot und Brücke, das | der Regierung vorhielt`: a dative.
  const isDative =
    doer.kind === 'named' && words[doer.first - 1]!.text === 'der' && genderOf(words[doer.first]!.text) === 'f'
  const isDoer = doer.kind === 'named' && !isDative && (isSomebody(words, doer) || isNamed(words, doer))
  return isDoer ? doer : antecedent
}

/** `Wirt Jan Holm`; not `Zahlen aus Sulanien`. */
function isNamed(words: readonly Word[], { first, last }: WordRange): boolean {
  return (
    words.slice(first, last + 1).every(({ class: kind }) => /^(?:noun|name)$/u.test(kind)) &&
    (words[last]!.class === 'name' || !isKnownNoun(words[last]!.text))
  )
}

/** `der Skandal, in dessen Folge | das Gericht feststellte, …` */
function behindGenitive(words: readonly Word[], others: readonly number[]): readonly number[] {
  const isOwned =
    /^(?:dessen|deren)$/u.test(words[others[1] ?? -1]?.text ?? '') && words[others[0]!]!.class === 'preposition'
  return others.slice(isOwned ? 3 : 1)
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

/** `X beruhigt die Lage, | nimmt die Bürger in Schutz`: behind a main clause with its subject the verb comes first; not `…, sagte X`. */
function goesOnWithVerb(
  words: readonly Word[],
  clauses: readonly Clause[],
  { clause, indexes, takes, predicate: { finite } }: Frame,
): boolean {
  const before = clauses[clause - 1]
  const isFirst = finite !== null && indexes[0] === finite && words[finite - 1]?.text === ','
  return isFirst && takes.size === 0 && before?.kind === 'main' && before.words.at(-1) === finite - 2
}

/** The subject of the clause before, where this one has none. */
function elidedSubject(stated: StatedSentence, { clause, indexes, predicate }: Frame): Speaker {
  const {
    context: { words, clauses, predicates },
    frames,
  } = stated
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
  const frameBefore = frames.find((other) => other.clause === before)
  const own = frameBefore?.indexes ?? clauses[before]!.words
  const others = own.filter((index) => index !== finite)
  const subject = kind === 'relative' ? findAntecedent(words, others[0]!) : findSpeaker(words, others, finite)
  // `X beruhigt die Lage, nimmt die Bürger in Schutz und | warnt …`: the clause before has no subject either.
  const isElided =
    frameBefore !== undefined &&
    goesOnWithVerb(words, clauses, frameBefore) &&
    !(
      subject.kind === 'named' &&
      isSomebody(words, subject) &&
      agreesWithVerb(words, subject, headOf(words, subject.first, subject.last), finite!)
    )
  return isElided ? firstOf(elidedSubject(stated, frameBefore), () => subject) : subject
}

import { lookUpNoun } from '../../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { RecipientPlace } from '../../languages/position-words.ts'
import { DEEDS, type PositionCode } from '../../model/position.ts'
import type { Word } from '../../model/word.ts'
import type { Predicate } from '../read-predicate.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { readName } from '../sources/read-name.ts'
import type { Speaker, WordRange } from '../statements/attribution.ts'
import { NOBODY } from '../statements/attribution.ts'
import { findAntecedent } from '../statements/find-antecedent.ts'
import { findAgent } from '../statements/find-origin.ts'
import { findSpeaker, skipTo } from '../statements/find-speaker.ts'
import { isTime } from '../statements/nominal.ts'
import { agreesWithVerb, readNoun } from './agreement.ts'
import { canAct, canOwn, headOf, isAdjectiveBefore } from './can-act.ts'
import { isRelative } from './find-complement.ts'
import { matterOfNoun } from './find-matter.ts'
import { findResumed } from './find-resumed.ts'

/**
 * Who takes a stand in a clause: its subject, several named side by side as one; in the passive its agent. What cannot act is not
 * the subject, whatever stands before the verb: `Eine Waffenruhe schließt X aus`.
 */
export function findActor(context: SentenceContext, clause: number, code: PositionCode): Speaker {
  const { words, predicates } = context
  const { words: indexes } = context.clauses[clause]!
  const { finite, voice } = predicates[clause]!
  const between = MUTUAL.has(code) ? findBetween(words, indexes) : null
  if (between !== null) return { kind: 'named', ...between, mention: null }
  if (indexes.some((index) => /^man$/iu.test(words[index]!.text))) return NOBODY
  if (isPassive(context, clause)) return extended(words, findPassiveAgent(words, indexes), indexes)
  const resumed = findResumed(context, clause)
  const before = resumed === null ? NOBODY : findActor(context, resumed, code)
  if (before.kind === 'named') return before
  if (isRelative(context, clause) && /^(?:der|die|das|welche[rs]?)$/iu.test(words[indexes[0]!]!.text))
    return innerSubject(context, clause, code) ?? orNobody(words, antecedentOf(words, indexes[0]!), code)
  if (finite === null && voice !== 'none') return governing(context, clause, code)
  const link = linkBefore(context, clause)
  if (link === 'und') return elided(context, clause, code)
  const found = withoutObject(context, clause, extended(words, findSubject(context, clause, code), indexes))
  if (found.kind !== 'nobody') return found
  return link === null ? found : elided(context, clause, code)
}

/** `bombardierten russische Jets Idlib`: a name behind several is none of theirs. */
function withoutObject({ words, predicates }: SentenceContext, clause: number, found: Speaker): Speaker {
  if (found.kind !== 'named' || found.first === found.last || !predicates[clause]!.isPlural) return found
  const head = headOf(words, found.first, found.last)
  const isFollowed = head + 1 === found.last && words[head]!.class === 'noun' && words[found.last]!.class === 'name'
  return isFollowed ? { ...found, last: head } : found
}

/** `die Krim, die Russland besetzte`, `das Dorf, das der Rebell angriff`: a relative pronoun may be the object. */
function innerSubject(context: SentenceContext, clause: number, code: PositionCode): Speaker | null {
  const { words } = context
  const [opening, ...others] = context.clauses[clause]!.words
  const { finite } = context.predicates[clause]!
  if (finite === null || !/^(?:die|das)$/iu.test(words[opening!]!.text)) return null
  const found = findSpeaker(words, others, null)
  if (found.kind !== 'named' || !canAct(words, found, DEEDS.has(code))) return null
  const before = words[found.first - 1]!
  const isNominative = before.text === 'der' && readNoun(words[found.first]!.text)?.gender === 'm'
  const antecedent = antecedentOf(words, opening!)
  const agrees = (range: WordRange) => agreesWithVerb(words, range, headOf(words, range.first, range.last), finite)
  const isPlace = antecedent.kind !== 'named' || !agrees(antecedent) || !canAct(words, antecedent, false)
  return isNominative || (isPlace && agrees(found) && found.first === opening! + 1) ? found : null
}

/** What two parties do with each other. */
const MUTUAL: ReadonlySet<PositionCode> = new Set(['AGREE', 'CONSULT', 'RETREAT'])

/** The first phrase that can be the subject and can act; what cannot is passed over. */
function findSubject(context: SentenceContext, clause: number, code: PositionCode): Speaker {
  const { words, predicates } = context
  const { kind, words: indexes } = context.clauses[clause]!
  const { finite } = predicates[clause]!
  const phrases = withoutRoles(words, behindDateline(words, indexes))
  let others = phrases.filter((index) => index !== finite)
  const findNext = (before: number | null) => countedFor(words, findSpeaker(words, others, before))
  let found = findNext(kind === 'main' ? finite : null)
  const isSubject = (range: WordRange) =>
    canAct(words, range, DEEDS.has(code)) &&
    !isAnyOne(words, range) &&
    !isOblique(words, range) &&
    (finite === null || agreesWithVerb(words, range, headOf(words, range.first, range.last), finite))
  for (let tried = 0; tried < MOST_TRIED && found.kind === 'named' && !isSubject(found); tried++) {
    const { last } = found
    const hasPassed = finite !== null && last > finite
    others = others.filter((index) => index > (kind === 'main' && !hasPassed ? Math.max(finite ?? 0, last) : last))
    found = findNext(null)
  }
  if (found.kind === 'pronoun' || (found.kind === 'named' && isSubject(found))) return found
  // What stands before the verb was passed over for a phrase behind it.
  const before = phrases.filter((at) => at < (finite ?? 0))
  const opening = findSpeaker(words, before, null)
  return kind === 'main' && opening.kind === 'named' && isSubject(opening) ? opening : NOBODY
}

/** `hatten Nigerias Präsidenten Holm aufgefordert`: one person, and not in the nominative. */
function isOblique(words: readonly Word[], { first, last }: WordRange): boolean {
  return words
    .slice(first, last)
    .some(
      ({ text }, i) =>
        /(?:[nd]ent|ist|ant|at|ph|log)en$|^(?:Herr|Kolleg|Fürst|Graf|Prinz)e?n$/u.test(text) &&
        words[first + i + 1]!.class === 'name' &&
        !/^(?:und|sowie|,)$/u.test(words[last + 1]?.text ?? ''),
    )
}

/** `sich als Volksfront zu beteiligen`, `ebenso wie die Armee`: what somebody is taken for, or who is compared, is not the subject. */
function withoutRoles(words: readonly Word[], indexes: readonly number[]): readonly number[] {
  const before = indexes.at(-1)! + 1
  let until = -1
  return indexes.filter((at, i) => {
    const { text } = words[at]!
    if (i > 0 && /^(?:als|wie)$/u.test(text)) until = readName(words, at + 1, before)?.last ?? at
    // `vor allem die USA`
    if (/^vor$/iu.test(text) && words[at + 1]?.text === 'allem') until = at + 1
    return at > until
  })
}

/** So many phrases are passed over before a clause has no subject that acts. */
const MOST_TRIED = 3

function antecedentOf(words: readonly Word[], first: number): Speaker {
  const found = findAntecedent(words, first)
  return found.kind === 'named' && isAnyOne(words, found) ? NOBODY : found
}

/** `eine einzelne Partei, die …`, `jeder Staat, der …`: nobody in particular. */
function isAnyOne(words: readonly Word[], { first, last }: WordRange): boolean {
  // `1500 Mann`: how strong a force is.
  if (/^Mann$/u.test(words[first]!.text) && words[first - 1]?.class === 'numeral') return true
  return words
    .slice(Math.max(0, first - 1), last)
    .some(({ text }) => /^(?:einzelne[nrms]?|jede[nrms]?|irgendeine?[nrms]?|keine?[nrms]?)$/iu.test(text))
}

/** Whom a pronoun of a clause stands for where an earlier clause of the same sentence names him. */
export function findNamedBefore(context: SentenceContext, clause: number, code: PositionCode, from: number): Speaker {
  for (let before = clause - 1; before >= Math.max(0, from); before--) {
    if (context.predicates[before]!.finite === null || isRelative(context, before)) continue
    const found = isPassive(context, before) ? findSufferer(context, before) : findSubject(context, before, code)
    if (found.kind === 'named' && canAct(context.words, found, DEEDS.has(code)))
      return extended(context.words, found, context.clauses[before]!.words)
  }
  return NOBODY
}

function orNobody(words: readonly Word[], found: Speaker, code: PositionCode): Speaker {
  return found.kind === 'named' && !canAct(words, found, DEEDS.has(code)) ? NOBODY : found
}

/** `von der Armee beschossen`, `bei einem Angriff der Armee getötet` */
function findPassiveAgent(words: readonly Word[], indexes: readonly number[]): Speaker {
  const agent = findAgent(words, indexes)
  if (agent.kind === 'named') {
    if (!isOrigin(words, agent) && canAct(words, agent, true)) return agent
    const { last } = agent
    const later = findPassiveAgent(
      words,
      indexes.filter((index) => index > last),
    )
    if (later.kind === 'named') return later
  }
  const deed = indexes.find((index) => isDeedWithOwner(words, index))
  const owner = deed === undefined ? null : readName(words, deed + 2, indexes.at(-1)! + 1)
  return owner === null || !canOwn(words, owner) ? NOBODY : { kind: 'named', ...owner, mention: null }
}

/** `in der Nähe von Kadrin`, `den Attentätern von Kadrin` */
function isOrigin(words: readonly Word[], range: WordRange): boolean {
  return isNominal(words[range.first - 2]) && !canOwn(words, range)
}

function isDeedWithOwner(words: readonly Word[], at: number): boolean {
  return (
    /^(?:der|des|von|vom|durch|eines|einer)$/u.test(words[at + 1]?.text ?? '') &&
    /(?:angriff|anschlag|attacke|überfall|beschuss|vorgehen|offensive|einsatz|schläge|schlag)(?:e|en|s|es|n)?$/iu.test(
      words[at]!.text,
    )
  )
}

/** `Kadrin – Die Armee hat …`, `Uno: Armee hat …`: a place before a dash does nothing, nor does who tells it before a colon. */
function behindDateline(words: readonly Word[], indexes: readonly number[]): readonly number[] {
  const dash = words.slice(0, DATELINE).findIndex(({ text }) => /^[–—:]$/u.test(text))
  const isPlace = dash > 0 && words.slice(0, dash).every(({ class: kind }) => kind !== 'finite' && kind !== 'article')
  return isPlace ? indexes.filter((index) => index > dash) : indexes
}

/** A dateline is no longer than so many words. */
const DATELINE = 6

export function isPassive({ words, clauses, predicates }: SentenceContext, clause: number): boolean {
  const { words: indexes, kind } = clauses[clause]!
  const { finite, verbs, voice } = predicates[clause]!
  const hasAuxiliary = indexes.some((index) => PASSIVE_AUXILIARY.test(words[index]!.text))
  const hasHave = indexes.some((index) => words[index]!.text === 'haben')
  if (finite === null && verbs.some(({ form }) => form === 'participle'))
    // A headline without a finite verb: `Konvoi beschossen`.
    return hasAuxiliary || (kind === 'fragment' && voice === 'none' && !hasHave)
  if (endsHeadline(words, indexes, finite)) return true
  return opensAsPassive(words, indexes) || isSeenDone(predicates[clause]!) || (voice === 'passive' && hasAuxiliary)
}

const PASSIVE_AUXILIARY = /^(?:wird|wurden?|würden?|werden?|worden)$/iu

/** `Uno: 64 Menschen in Kadrin erschossen`: what ends a headline looks like a past tense and is a participle. */
function endsHeadline(words: readonly Word[], indexes: readonly number[], finite: number | null): boolean {
  if (finite === null || finite !== indexes.at(-1) || !/^(?:[–—]|)$/u.test(words[finite + 1]?.text ?? '')) return false
  const { text, lemma } = words[finite]!
  return /^(?:er|ver|be|zer|ent|miss|über|unter).+(?:en|t)$/u.test(text) && text !== lemma
}

/** `…, unterstützt von der Armee, …` */
function opensAsPassive(words: readonly Word[], [first, second]: readonly number[]): boolean {
  if (first === undefined || second === undefined || first === 0) return false
  return /^\p{Ll}+t$/u.test(words[first]!.text) && /^(?:von|vom|durch)$/u.test(words[second]!.text)
}

/** `sehen sich angegriffen` */
function isSeenDone({ finiteLemmas, verbs }: Predicate): boolean {
  return (
    verbs.some(({ form }) => form === 'participle') && finiteLemmas.some((lemma) => /^(?:sehen|fühlen)$/u.test(lemma))
  )
}

/** The subject of a passive: who suffers it. */
export function findSufferer({ words, clauses, predicates }: SentenceContext, clause: number): Speaker {
  const { finite } = predicates[clause]!
  const others = behindDateline(words, clauses[clause]!.words).filter((index) => index !== finite)
  const found = findSpeaker(words, others, finite)
  if (found.kind !== 'named') return found
  // `wurden 17 Bewohner | von den Rebellen getötet`
  const agent = findPassiveAgent(words, others)
  const isInside = agent.kind === 'named' && agent.first > found.first && agent.first <= found.last
  const opener = isInside ? words.findLastIndex(({ text }, at) => at < agent.first && BY.test(text)) : -1
  return opener > found.first ? { ...found, last: opener - 1 } : found
}

const BY = /^(?:von|vom|durch)$/u

/** `zwischen der Regierung und den Rebellen`: both parties of an agreement. */
function findBetween(words: readonly Word[], indexes: readonly number[]): WordRange | null {
  const at = indexes.find((index) => /^zwischen$/iu.test(words[index]!.text))
  if (at === undefined) return null
  const first = readName(words, at + 1, indexes.at(-1)! + 1)
  if (first === null) return null
  const range = withCoordinated(words, first, indexes.at(-1)! + 1)
  return range.last > first.last || /^\p{Lu}\p{Ll}+(?:en|n|e)$/u.test(words[first.last]!.text) ? range : null
}

/** `Die Rebellen planten, die Stadt anzugreifen`: who plans does it. */
function governing(context: SentenceContext, clause: number, code: PositionCode): Speaker {
  const parent = verbBearing(context, context.clauses[clause]!.parent)
  return parent === null || isPassive(context, parent) || context.predicates[parent]!.finite === null
    ? NOBODY
    : findActor(context, parent, code)
}

/** What joins a clause that begins with its verb to the one before: `… und hisste ihre Fahnen` has the same subject. */
function linkBefore({ words, clauses, predicates }: SentenceContext, clause: number): string | null {
  const first = clauses[clause]!.words[0]!
  const link = words[first - 1]?.text ?? ''
  return predicates[clause]!.finite === first && /^(?:und|,|oder|aber)$/u.test(link) ? link : null
}

/** A clause, or the nearest around it that has a verb: what stands in brackets has none. */
function verbBearing({ clauses, predicates }: SentenceContext, clause: number | null): number | null {
  let number = clause
  while (number !== null && predicates[number]!.verbs.length === 0) number = clauses[number]!.parent
  return number
}

/** Who did the one thing did the other: `… und erwiderten das Feuer`; of a passive that is who suffered it. */
function elided(context: SentenceContext, clause: number, code: PositionCode): Speaker {
  const before = context.clauses.findLastIndex(({ kind }, number) => number < clause && kind === 'main')
  if (before < 0) return NOBODY
  if (!isPassive(context, before)) return findActor(context, before, code)
  const suffers = orNobody(context.words, findSufferer(context, before), code)
  return extended(context.words, suffers, context.clauses[before]!.words)
}

function extended(words: readonly Word[], speaker: Speaker, indexes: readonly number[]): Speaker {
  // `diese Gespräche`: a pronoun before a noun is an article.
  if (speaker.kind === 'pronoun' && isNominal(words[speaker.at + 1])) return NOBODY
  if (speaker.kind !== 'named') return speaker
  const before = indexes.at(-1)! + 1
  const owned = withOwned(words, cutApart(words, speaker), before)
  return { ...speaker, ...withCoordinated(words, withFirstAdjective(words, owned), before) }
}

/** `nahmen Soldaten Dutzende Männer fest`, `nahm die Polizei in der Nacht fest`: whom, how many and when are no part of the name. */
function cutApart(words: readonly Word[], { first, last }: WordRange): WordRange {
  for (let at = first + 1; at <= last; at++) {
    const { text, class: kind } = words[at]!
    if (isDirection(words, at) || opensMatter(words, at) || opensObject(words, at, first))
      return { first, last: at - 1 }
    const isWhen = kind === 'preposition' && words.slice(at + 1, at + 4).some((word) => isTime(word.text))
    if (isWhen || kind === 'numeral' || (POSITION_WORDS.quantities.test(text) && at > first))
      return { first, last: at - 1 }
  }
  return { first, last }
}

/** `dass Sulanien | einer Lösung zustimmt`: behind a bare name an article opens another phrase. */
function opensObject(words: readonly Word[], at: number, first: number): boolean {
  return at === first + 1 && words[first]!.class === 'name' && /^eine[nmrs]?$/u.test(words[at]!.text)
}

/** `stimmten die Rebellen einer Waffenruhe zu`, `warf der Regierung Kriegsverbrechen vor`: what it is about. */
function opensMatter(words: readonly Word[], at: number): boolean {
  if (matterOfNoun(words, at) !== null) return true
  if (words[at]!.class !== 'article') return false
  const noun = words.slice(at + 1, at + 4).findIndex((word) => isNominal(word) && word.class !== 'adjective')
  return noun >= 0 && matterOfNoun(words, at + 1 + noun) !== null
}

/** `vom Militär aus der Luft`, `Truppen in die Stadt`, `der Minister in der Zeitung`: where to, by what way, where he said so. */
function isDirection(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((next) => words[at + next]?.text ?? '')
  if (/^für$/u.test(first!)) return true
  if (/^(?:ins|am|um|per|mittels)$/u.test(first!)) return true
  if (/^in$/u.test(first!) && words[at + 1]?.class === 'noun' && lookUpNoun(second!) !== null) return true
  if (/^in$/u.test(first!))
    return /^(?:die|den|das)$/u.test(second!) || /^(?:media|agency)$/u.test(kindOfSource(third!))
  return /^aus$/u.test(first!) && /^(?:luft|nähe|entfernung|hinterhalt)$/iu.test(third!)
}

function isNominal(word: Word | undefined): boolean {
  return word?.class === 'noun' || word?.class === 'name' || word?.class === 'adjective'
}

/** `Sulaniens Präsident Maskow`: a genitive before its noun is not the one who acts. */
function withOwned(words: readonly Word[], { first, last }: WordRange, before: number): WordRange {
  const next = words[last + 1]
  if (first !== last || !/s$/u.test(words[last]!.text) || last + 1 >= before || next === undefined)
    return { first, last }
  // `Staatschefs kritisch`
  if (!isNominal(next) || (next.class === 'adjective' && !/(?:e|e[nrms])$/u.test(next.text))) return { first, last }
  return { first, last: readName(words, last + 1, before)?.last ?? last }
}

/** `sulanische und dalvenische Flugzeuge` */
function withFirstAdjective(words: readonly Word[], { first, last }: WordRange): WordRange {
  const isPair =
    words[first]!.class === 'adjective' &&
    words[first - 1]?.text === 'und' &&
    /^\p{L}+e[nr]?$/u.test(words[first - 2]?.text ?? '')
  return { first: isPair ? first - 2 : first, last }
}

/** `Sulanien und Nordmark`, `Sulanien, Nordmark und Tarkanien`: what a comma or conjunction joins to a name. */
function withCoordinated(words: readonly Word[], { first, last }: WordRange, before: number): WordRange {
  let end = last
  for (let next = joinedName(words, end, before); next !== null; next = joinedName(words, end, before)) end = next
  let start = first
  while (words[start - 1]?.text === ',' && words[start - 2]?.class === 'name' && end > start) start -= 2
  return { first: start, last: end }
}

function joinedName(words: readonly Word[], last: number, before: number): number | null {
  const link = words[last + 1]
  if (link === undefined || !/^(?:,|und|sowie)$/u.test(link.text)) return null
  const head = words[last + 2]
  if (head === undefined || last + 2 >= before || !/^(?:noun|name|adjective|article|other)$/u.test(head.class))
    return null
  // `die EU, die USA und Polen`
  const isName = head.class === 'name' || (head.class === 'article' && words[last + 3]?.class === 'name')
  if (link.text === ',' && !isName) return null
  const name = readName(words, last + 2, before)
  if (name === null || name.first > last + 4) return null
  return words.slice(last + 2, name.last + 1).some(({ class: kind }) => kind === 'finite') ? null : name.last
}

/** `gemeinsam mit Nordmark und Tarkanien`; commas of the list part clauses, so that it is read over the whole sentence. */
export function findTogether({ words, clauses }: SentenceContext, clause: number): WordRange | null {
  const at = clauses[clause]!.words.find(
    (index) => POSITION_WORDS.together.test(words[index]!.text) && /^mit$/iu.test(words[index + 1]?.text ?? ''),
  )
  if (at === undefined) return null
  const name = readName(words, at + 2, words.length)
  return name === null ? null : withCoordinated(words, name, words.length)
}

/** `die Verantwortung für die Angriffe auf Kadrin`: whom an attack that the clause tells of was aimed at. */
export function findTarget({ words, clauses }: SentenceContext, clause: number): WordRange | null {
  const { words: indexes } = clauses[clause]!
  const before = indexes.at(-1)! + 1
  const at = indexes.find(
    (index) => /^(?:auf|gegen)$/u.test(words[index]!.text) && matterOfNoun(words, index - 1) === 'attack',
  )
  const name = at === undefined ? null : readName(words, at + 1, before)
  return name === null || isTime(words[name.first]!.text) ? null : withCoordinated(words, cutApart(words, name), before)
}

/** The other party of a stance: its object, or what a preposition opens; `others` stand elsewhere in it already. */
export function findRecipient(
  context: SentenceContext,
  clause: number,
  place: RecipientPlace,
  others: readonly (WordRange | null)[],
  code: PositionCode,
): WordRange | null {
  const { words } = context
  const indexes = behindDateline(words, context.clauses[clause]!.words)
  const isOther = (index: number) =>
    others.some((range) => range !== null && index >= range.first && index <= range.last)
  const apposed = place === 'object' ? findApposed(words, others[0] ?? null, indexes) : []
  const taken = (index: number) => isOther(index) || apposed.includes(index)
  for (let i = 0; i < indexes.length; i++) {
    const at = indexes[i]!
    if (taken(at)) continue
    const isPreposition = words[at]!.class === 'preposition'
    if (place !== 'object' && !place.includes(words[at]!.text.toLowerCase())) continue
    // `als Strafe`: what something is done as.
    if (/^als$/iu.test(words[at - 1]?.text ?? '') && place === 'object') continue
    if (place !== 'object' && POSITION_WORDS.together.test(words[at - 1]?.text ?? '')) continue
    const from = place === 'object' ? at : at + 1
    const isPhrase = place !== 'object' || startsPhrase(words[at]!)
    const name = isPreposition || isPhrase ? readName(words, from, indexes.at(-1)! + 1) : null
    if (isPreposition && place === 'object') {
      i = skipTo(indexes, i, name?.last ?? at)
      continue
    }
    if (name === null || name.first > from + 4) continue
    if (taken(name.first) || isTime(words[name.first]!.text) || (place === 'object' && !canSuffer(words, name, code))) {
      i = skipTo(indexes, i, name.last)
      continue
    }
    const whom = cutApart(words, withCounted(words, name))
    return canSuffer(words, whom, code) ? withCoordinated(words, whom, indexes.at(-1)! + 1) : null
  }
  return null
}

/** `Ada Brunn, | eine Sprecherin der Rebellen, | forderte die Armee auf`: what tells more of whoever takes the stand. */
function findApposed(words: readonly Word[], actor: WordRange | null, indexes: readonly number[]): readonly number[] {
  if (actor === null || words[actor.last + 1]?.text !== ',') return []
  const close = words.findIndex(({ text }, at) => at > actor.last + 1 && text === ',')
  const between = words.slice(actor.last + 2, close)
  const isPhrase = close > 0 && between.every(({ class: kind }) => !/^(?:finite|relative|subordinator)$/u.test(kind))
  return isPhrase ? indexes.filter((index) => index > actor.last && index < close) : []
}

/** `Dutzende bewaffnete Männer`, `Erboste Anhänger`: who is counted, or told of by an adjective, belongs to it. */
function withCounted(words: readonly Word[], { first, last }: WordRange): WordRange {
  if (isAdjectiveBefore(words, first)) return { first, last: Math.max(last, first + 1) }
  if (first !== last || !POSITION_WORDS.quantities.test(words[last]!.text)) return { first, last }
  let next = last + 1
  while (words[next]?.class === 'adjective') next++
  return { first, last: words[next]?.class === 'noun' ? next : last }
}

function countedFor(words: readonly Word[], speaker: Speaker): Speaker {
  return speaker.kind === 'named' ? { ...speaker, ...withCounted(words, speaker) } : speaker
}

/** Towards whom words go must be somebody; deeds befall places and things too. */
function canSuffer(words: readonly Word[], range: WordRange, code: PositionCode): boolean {
  return DEEDS.has(code) ? !namesMatter(words, range) : canAct(words, range, false)
}

function namesMatter(words: readonly Word[], { first, last }: WordRange): boolean {
  for (let at = first; at <= last; at++) if (matterOfNoun(words, at) !== null) return true
  return false
}

function startsPhrase({ class: kind, text }: Word): boolean {
  return kind === 'article' || kind === 'noun' || kind === 'name' || kind === 'adjective' || /^alle[nr]?$/iu.test(text)
}

import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { StanceMeaning } from '../../languages/position-words.ts'
import type { Source, SourceKind } from '../../model/claim.ts'
import { DEEDS, type Matter, type Position, type PositionCode } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Word } from '../../model/word.ts'
import { lengthenShortForm } from '../attribute.ts'
import { senseOfNoun } from '../sense-of-noun.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { makeSource } from '../sources/make-source.ts'
import type { Speaker, WordRange } from '../statements/attribution.ts'
import { NOBODY } from '../statements/attribution.ts'
import { findAgent } from '../statements/find-origin.ts'
import { canBeMeant } from './agreement.ts'
import { canAct, canTakeStand, headOf, isOwnCountry, isState, stateOfAdjective } from './can-act.ts'
import { findConditions } from './find-conditions.ts'
import {
  findActor,
  findNamedBefore,
  findRecipient,
  findSufferer,
  findTarget,
  findTogether,
  isPassive,
} from './find-parties.ts'
import { isNegatedClause, type Stance } from './find-stances.ts'
import { findMeant, pointsToLast } from './named-in-sentence.ts'
import { partOfVerb } from './part-of-verb.ts'
import { findDenied, findEnd, matterBefore, type PositionMemory } from './position-memory.ts'
import { decideCode, decidePolarity, decideStanceStatus } from './stance-status.ts'
import { CONFLICT_REPORT, speaksOfConflict, speaksOfElse, WAR_REPORT } from './weigh-conflict.ts'

/** A stance, and in whose words it stands: `null` in the report's own. */
export interface StatedStance {
  readonly stance: Stance
  readonly statement: Statement | null
  /** Whether the stance is the verb that introduces the statement: `forderte, …`. */
  readonly isCue: boolean
}

interface Scene {
  readonly text: string
  readonly context: SentenceContext
  readonly number: number
  readonly stated: StatedStance
  /** Those of this sentence and the one before. */
  readonly statements: readonly Statement[]
  readonly previous: Span | null
  /** Reads the sentence before, where it is needed. */
  readonly before: () => SentenceContext | null
  readonly memory: PositionMemory
  /** How much of the report speaks of a conflict. */
  readonly weight: number
}

/** The position that a stance comes to; `null` where it is about nothing that counts, or nobody takes it who could. */
export function makePosition(scene: Scene): Position | null {
  const { isCue, stance } = scene.stated
  // `erwiderte das Feuer` is an attack, whatever else `erwidern` means.
  if (isCue && stance.beside === null && isAttack(stance.line)) return takePosition(turnIntoWords(scene))
  return takePosition(isUndone(scene) ? turnIntoDenial(scene) : scene)
}

/** `Die Armee hat keine Häuser beschossen`: a deed that was not done. */
function isUndone({ context, stated: { stance } }: Scene): boolean {
  const { line, isNegated } = stance
  return isNegated && FORCE.has(line.code) && !line.negated && decideStanceStatus(context, stance) === 'asserted'
}

const FORCE: ReadonlySet<PositionCode> = new Set(['ASSAULT', 'COERCE'])

/** Whoever says so denies it. */
function turnIntoDenial(scene: Scene): Scene {
  return withLine(scene, { code: 'REJECT', about: scene.stated.stance.line.about ?? 'attack', denies: 'negated' })
}

function isAttack({ code, about }: StanceMeaning): boolean {
  return code === 'ASSAULT' && about === 'attack'
}

/** `Sie griff den Präsidenten an: „…“` */
function turnIntoWords(scene: Scene): Scene {
  return withLine(scene, { code: 'ACCUSE', about: 'other', recipient: 'object' })
}

function withLine(scene: Scene, line: StanceMeaning): Scene {
  return { ...scene, stated: { ...scene.stated, stance: { ...scene.stated.stance, line } } }
}

function takePosition(scene: Scene): Position | null {
  const { text, context } = scene
  const { stance, statement } = scene.stated
  const { line, clause } = stance
  if ((speaksForSpeaker(line) && statement === null) || isMereAim(context, stance)) return null
  if (DEEDS.has(line.code) && isUnderNegation(context, clause)) return null
  const speaker = findStanceActor(scene)
  const actor = resolveActor(scene, speaker)
  const about = decideMatter(scene, actor)
  if (about === null || (line.code === 'AGREE' && VIOLENCE.has(about))) return null
  const end = line.needsEnd && actor !== null ? findEnd(scene.memory, scene.number, about, actor.name) : null
  if (line.needsEnd && end === null) return null
  if (line.by !== undefined && !isFirstPart(stance) && !isOfKind(scene, speaker, actor, line.by)) return null
  if (actor === null && (line.needsActor || stance.takenBy === 'speaker' || !isPassive(context, clause))) return null
  if (actor !== null && DEEDS.has(line.code) && actsForHimself(actor)) return null
  if (actor !== null && RELAYS.has(actor.kind) && line.denies === undefined) return null
  const together = findTogether(context, clause)
  const recipient = findOther(scene, speaker, together)
  if (actor === null && (recipient === null || scene.weight < WAR_REPORT || !canBeNobodys(line))) return null
  if (line.needsRecipient && recipient === null && !isWithOneMeant(context, clause)) return null
  if (line.ofThings && befallsSomebody(context, stance, recipient)) return null
  const status = decideStanceStatus(context, stance)
  const code = decideCode(stance, status)
  if (code === 'REQUEST' && stance.isNegated && stance.takenBy === 'subject') return null
  return {
    code,
    actor,
    together: together === null ? null : makeSource(text, context.words, together.first, together.last),
    recipient,
    about,
    further: stance.matter?.further ?? [],
    polarity: decidePolarity(context, stance, code),
    status,
    conditions: findConditions(text, context, clause),
    denies: end ?? (line.denies === undefined ? null : findDeniedSpan(scene, about, actor)),
  }
}

/** `mit ihm`, `miteinander` */
function isWithOneMeant({ words, clauses }: SentenceContext, clause: number): boolean {
  return clauses[clause]!.words.some(
    (index) =>
      /^miteinander$/iu.test(words[index]!.text) ||
      (/^mit$/iu.test(words[index]!.text) &&
        /^(?:ihm|ihr|ihnen|diese[mr]|beiden)$/u.test(words[index + 1]?.text ?? '')),
  )
}

/** What is told without who did it: deeds, charges, and what somebody was called on to do. */
function canBeNobodys({ code, recipient }: StanceMeaning): boolean {
  return DEEDS.has(code) || code === 'ACCUSE' || (code === 'REQUEST' && recipient === 'object')
}

/** Papers and agencies tell; what they check they may deny. */
const RELAYS: ReadonlySet<SourceKind> = new Set(['media', 'agency'])

/** `Ein Mann erschoss …`: violence of nobody's army. */
function actsForHimself({ text }: Source): boolean {
  const head = text.split(/\s+/u).find((word) => /^[\p{Lu}\d]/u.test(word))
  return head !== undefined && POSITION_WORDS.privates.test(head)
}

/** `Die Präsidentin begrüßte die Piloten`, `wo sie begrüßt wurden` */
function befallsSomebody(context: SentenceContext, { clause, matter }: Stance, recipient: Source | null): boolean {
  if (matter !== null) return false
  return recipient === null ? isPassive(context, clause) : recipient.kind !== 'unknown' || namesPeople(recipient.text)
}

function namesPeople(text: string): boolean {
  return text.split(/\s+/u).some((word) => senseOfNoun(word).names === 'people')
}

function decideMatter(scene: Scene, actor: Source | null): Matter | null {
  const { stated, memory, number } = scene
  const { stance } = stated
  const { line, matter, pointsBack } = stance
  if (line.about !== undefined && line.about !== 'other') return line.about
  const told = matter?.about ?? (pointsBack ? matterBefore(memory, number, line.denies !== undefined) : null)
  // `kündigte eine Untersuchung des Angriffs an`: an inquiry is promised, no attack.
  const isOther = line.code === 'AGREE' && stance.beside !== null && told !== null && VIOLENCE.has(told)
  if (told !== null && !isOther) return told
  const isSomebodys = actor !== null || isPassive(scene.context, stance.clause)
  const isOpen = stance.isOpen && line.denies !== 'negated' && UNNAMED.has(line.code) && isSomebodys
  return (line.about === 'other' || isOpen) && isOfConflict(scene, actor) ? 'other' : null
}

/** What is demanded or done in a sentence that speaks of no conflict belongs to one where the report speaks of little else. */
function isOfConflict({ text, context: { words }, stated, weight }: Scene, actor: Source | null): boolean {
  const { line } = stated.stance
  const wording = text.slice(words[0]!.start, words.at(-1)!.end)
  if (weight < CONFLICT_REPORT || speaksOfElse(wording)) return false
  if (isAccusation(line) && actor !== null && STATES.has(actor.kind)) return true
  if (weight >= WAR_REPORT || actor?.kind === 'party' || actor?.kind === 'military') return true
  const isParty = actor !== null && (PARTIES.has(actor.kind) || actor.text.split(/\s+/u).some(isState))
  return isParty && speaksOfConflict(wording)
}

/** Who takes part in a conflict by his kind. */
const PARTIES: ReadonlySet<SourceKind> = new Set(['government', 'military', 'party', 'police', 'un'])

/** States that accuse or threaten somebody in a report of a conflict do so as parties to it. */
const STATES: ReadonlySet<SourceKind> = new Set(['government', 'un'])

function isAccusation({ code, recipient }: StanceMeaning): boolean {
  return (code === 'ACCUSE' || code === 'THREATEN') && recipient === 'object'
}

/** `mit dem Ziel, die Rebellen zu unterstützen`: words are not yet said. */
function isMereAim({ clauses, predicates }: SentenceContext, { clause, line, takenBy }: Stance): boolean {
  const { finite, verbs } = predicates[clause]!
  const isInfinitive = finite === null && verbs.some(({ form }) => form === 'infinitive')
  const { parent } = clauses[clause]!
  return (
    isInfinitive &&
    takenBy === 'subject' &&
    parent !== null &&
    !predicates[parent]!.verbs.some(({ lemmas }) => lemmas.some((lemma) => PROMISE.test(lemma))) &&
    !DEEDS.has(line.code) &&
    line.by === undefined &&
    line.code !== 'CONSULT'
  )
}

/** `Es sei nicht zu erwarten, dass die Armee das Feuer einstelle`: nobody says that she does. */
function isUnderNegation(context: SentenceContext, clause: number): boolean {
  const { words, clauses } = context
  const { parent, words: indexes } = clauses[clause]!
  return parent !== null && /^(?:dass|daß)$/iu.test(words[indexes[0]!]!.text) && isNegatedClause(context, parent)
}

/** `versprach, die Rebellen zu unterstützen`: that much is said. */
const PROMISE =
  /^(?:ankündigen|versprechen|zusagen|zusichern|anbieten|beschließen|schwören|geloben|beginnen|verpflichten)$/u

/** Who is ready for an attack makes no agreement. */
const VIOLENCE: ReadonlySet<Matter> = new Set(['attack', 'killing', 'torture', 'advance'])

/** What parties to a conflict demand or reject may have no name of its own in the tables. */
const UNNAMED: ReadonlySet<PositionCode> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'AGREE', 'SUPPORT'])

/** A check speaks for whoever made it: `eine Überprüfung durch die Zeitung`. */
function findStanceActor(scene: Scene): Speaker {
  const { context, stated } = scene
  const { stance, statement } = stated
  const { line, clause } = stance
  const maker = line.needsContrast ? findAgent(context.words, context.clauses[clause]!.words) : null
  if (maker?.kind === 'named') return maker
  if (stance.takenBy === 'speaker') return NOBODY
  if (stance.takenBy !== 'subject') return { kind: 'named', ...stance.takenBy, mention: null }
  const code = line.recipient?.includes('zwischen') ? 'SUPPORT' : line.code
  const found = findActor(context, clause, code)
  const named =
    found.kind === 'pronoun' ? findNamedBefore(context, clause, code, firstClauseOf(context, statement)) : NOBODY
  return named.kind === 'named' && fitsPronoun(scene, named, found) ? named : found
}

/** Who speaks stands before what he says: there a pronoun means whom he speaks of. */
function firstClauseOf({ words, clauses }: SentenceContext, statement: Statement | null): number {
  const start = statement === null ? 0 : statement.content[0]!.start
  return clauses.findIndex(({ words: indexes }) => words[indexes[0]!]!.start >= start)
}

function fitsPronoun({ text, context, stated: { stance } }: Scene, named: Speaker, found: Speaker): boolean {
  if (named.kind !== 'named' || found.kind !== 'pronoun') return false
  const { words, predicates } = context
  const pronoun = words[found.at]!.text
  const source = makeSource(text, words, named.first, named.last)
  return !pointsToLast(pronoun) && canBeMeant(pronoun, predicates[stance.clause]!.isPlural, source)
}

function resolveActor(scene: Scene, speaker: Speaker): Source | null {
  const found = resolveSpeaker(scene, speaker)
  const isSubject = speaker.kind === 'named' && !speaksForSpeaker(scene.stated.stance.line)
  return found !== null && (isSubject || canTakeStand(found)) ? found : null
}

/** Whoever says that something is not so denies it, whatever the subject. */
function speaksForSpeaker({ denies, needsStatement }: StanceMeaning): boolean {
  return denies === 'negated' || needsStatement === true
}

function resolveSpeaker(scene: Scene, speaker: Speaker): Source | null {
  const { text, context, stated, memory } = scene
  const { statement, isCue, stance } = stated
  const speaks = statement?.source ?? null
  if (
    speaks !== null &&
    (speaksForSpeaker(stance.line) || (speaker.kind === 'nobody' && saysOne(context, stance.clause)))
  )
    return speaks
  if (speaks !== null && speaker.kind === 'named' && isOwnCountry(context.words, speaker)) return speaks
  if (speaker.kind === 'named') {
    const named = nameActor(text, context, stance, speaker)
    // The statement knows the naming mention; a group named side by side is kept whole.
    if (
      isCue &&
      !stance.line.needsContrast &&
      speaks !== null &&
      speaks.text.length >= named.text.length &&
      !isAnotherPhrase(scene, speaks, named) &&
      canTakeStand(speaks)
    )
      return speaks
    return lengthenShortForm(named, memory.named)
  }
  if (stance.takenBy === 'speaker') return speaks
  if (speaker.kind === 'nobody') return isPassive(context, stance.clause) && !isCue ? null : isCue ? speaks : null
  // Who tells of an attack by `him` does not mean himself.
  const isBystander = speaks !== null && stance.line.code === 'ASSAULT' && !isCue && BYSTANDERS.has(speaks.kind)
  const { start, end, text: pronoun } = context.words[speaker.at]!
  const { isPlural } = context.predicates[stance.clause]!
  const said = speaks === null || isBystander || RELAYED.test(statement!.rule) ? [] : [speaks]
  const named = memory.named.slice(-NEAR_NAMES).reverse()
  const meant = pointsToLast(pronoun) ? findMeantBefore(scene, speaker.at, pronoun, isPlural) : null
  const before =
    meant ??
    [...said, ...subjectBefore(scene, isPlural), ...(memory.last === null ? [] : [memory.last]), ...named].find(
      (source) => canBeMeant(pronoun, isPlural, source) && !(isBystander && source.name === speaks.name),
    ) ??
    null
  return before === null ? null : { ...before, mention: isCue ? before.mention : { start, end } }
}

/** Whom a pronoun means in its sentence or the one before. */
function findMeantBefore(
  { text, context, before }: Scene,
  at: number,
  pronoun: string,
  isPlural: boolean,
): Source | null {
  const here = findMeant(text, context, pronoun, isPlural, at)
  const told = here === null ? before() : null
  return told === null ? here : findMeant(text, told, pronoun, isPlural, told.words.length)
}

/** Whether two phrases of one sentence were taken for who speaks: only one here was held against its verb. */
function isAnotherPhrase({ context: { words } }: Scene, speaks: Span, named: Span): boolean {
  const isHere = speaks.start >= words[0]!.start && speaks.end <= words.at(-1)!.end
  return isHere && (speaks.end <= named.start || speaks.start >= named.end)
}

/** `Die Rebellen warteten. Sie griffen an.` */
function subjectBefore({ memory: { subject }, number }: Scene, isPlural: boolean): Source[] {
  return subject !== null && subject.sentence === number - 1 && subject.isPlural === isPlural ? [subject.source] : []
}

/** A pronoun reaches back over so many names. */
const NEAR_NAMES = 4

/** `davon wisse man nichts`: whoever speaks. */
function saysOne({ words, clauses }: SentenceContext, clause: number): boolean {
  return clauses[clause]!.words.some((index) => /^man$/iu.test(words[index]!.text))
}

function isFirstPart({ takenBy }: Stance): boolean {
  return typeof takenBy === 'object' && takenBy.length !== undefined
}

/** `US-Luftangriff` names who flies it in its first part, `russischer Luftangriff` before it. */
function nameActor(text: string, { words }: SentenceContext, { takenBy }: Stance, { first, last }: WordRange): Source {
  const length = typeof takenBy === 'object' ? takenBy.length : undefined
  const state = first === last ? stateOfAdjective(words[first]) : null
  if (state !== null) return { ...makeSource(text, words, first, last), name: state, kind: 'government' }
  if (length === undefined) return makeSource(text, words, first, last)
  const part = words.map((word, at) => (at === first ? { ...word, end: word.start + length } : word))
  return makeSource(text, part, first, first)
}

/** Who tells of attacks by others. */
const BYSTANDERS: ReadonlySet<SourceKind> = new Set([
  'police',
  'government',
  'witness',
  'media',
  'agency',
  'medical',
  'ngo',
  'un',
])

/** In these forms nobody speaks of himself: `sie sollen einen Angriff gestartet haben`. */
const RELAYED = /^(?:hearsay|phrase)/u

/** A party by its kind; a bare name may be a state's. */
function isOfKind(
  { context: { words }, stated }: Scene,
  speaker: Speaker,
  actor: Source | null,
  kinds: readonly SourceKind[],
): boolean {
  if (actor === null) return false
  if (kinds.includes(actor.kind)) return true
  if (actor.kind !== 'unknown' || (speaker.kind !== 'named' && speaker.kind !== 'pronoun')) return false
  if (speaker.kind === 'pronoun') return actor.text.split(/\s+/u).some((word) => POSITION_WORDS.parties.test(word))
  const head = words[headOf(words, speaker.first, speaker.last)]!
  const isPerson =
    stated.stance.line.code === 'CONSULT' && words.slice(speaker.first, speaker.last + 1).every(isPartOfName)
  const isBareName = isPerson || (speaker.first === speaker.last && head.class === 'name')
  return isBareName || POSITION_WORDS.parties.test(head.text)
}

/** `John Kerry`: who meets somebody is named by his name alone. */
function isPartOfName({ class: kind, text }: Word): boolean {
  return kind === 'name' || /^(?:al|bin|de|von|van)$/iu.test(text)
}

function findOther(
  { text, context, stated: { stance } }: Scene,
  speaker: Speaker,
  together: WordRange | null,
): Source | null {
  const { line, clause } = stance
  if (line.recipient === undefined) return null
  const suffers = line.recipient === 'object' && isPassive(context, clause) ? suffererOf(context, stance) : null
  const { beside } = stance
  // The `mit` of `sprach mit ihm` belongs to the stance and opens whom it goes to.
  const isOpener =
    beside !== null && line.recipient !== 'object' && line.recipient.includes(context.words[beside]!.text.toLowerCase())
  const taken = [
    speaker.kind === 'named' ? speaker : null,
    isOpener || beside === null ? null : { first: beside, last: beside },
  ]
  const range: WordRange | null =
    suffers === null
      ? findRecipient(partOfVerb(context, clause, stance.verb), clause, line.recipient, [...taken, together], line.code)
      : suffers.kind === 'named'
        ? suffers
        : null
  const whom = range ?? (line.code === 'ASSAULT' ? findTarget(context, clause) : null)
  return whom === null ? null : makeSource(text, context.words, whom.first, whom.last)
}

/** Who suffers a deed, or whom words are said of; `Kriegsverbrechen werden ihm vorgeworfen` names what, not whom. */
function suffererOf(context: SentenceContext, { clause, line }: Stance): Speaker | null {
  const found = findSufferer(context, clause)
  return DEEDS.has(line.code) || found.kind !== 'named' || canAct(context.words, found, false) ? found : null
}

/** What somebody else says in the same sentence, else what was told before. */
function findDeniedSpan(
  { context, number, stated, statements, previous, memory }: Scene,
  about: Matter,
  actor: Source | null,
): Span | null {
  const verb = context.words[stated.stance.verb]!
  const inside = statements.find(
    (statement) =>
      statement !== stated.statement &&
      statement.content[0]!.start > verb.end &&
      statement.content[0]!.start < context.words.at(-1)!.end &&
      statement.source?.name !== actor?.name,
  )
  if (inside === undefined && pointsToSentence(context, stated.stance.clause))
    return contentBefore(statements, previous)
  if (inside !== undefined) return { start: inside.content[0]!.start, end: inside.content.at(-1)!.end }
  const told = findDenied(memory, number, about, actor?.name ?? null)
  // `sprach von einer Falschmeldung`: what was told just before.
  return told ?? (stated.stance.matter === null ? contentBefore(statements, previous) : null)
}

/** `bestritt das` */
function pointsToSentence({ words, clauses }: SentenceContext, clause: number): boolean {
  return clauses[clause]!.words.some(
    (index) => /^(?:das|dies|dem)$/u.test(words[index]!.text) && !isNoun(words[index + 1]),
  )
}

function isNoun(word: Word | undefined): boolean {
  return word?.class === 'noun' || word?.class === 'name' || word?.class === 'adjective'
}

/** What somebody said in the sentence before, else that sentence. */
function contentBefore(statements: readonly Statement[], previous: Span | null): Span | null {
  if (previous === null) return null
  const said = statements.findLast(
    ({ content }) => content[0]!.start >= previous.start && content.at(-1)!.end <= previous.end,
  )
  const { start, end } =
    said === undefined ? previous : { start: said.content[0]!.start, end: said.content.at(-1)!.end }
  return { start, end }
}

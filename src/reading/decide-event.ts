import { lookUpAdjective, lookUpCompound, lookUpNoun } from '../languages/de/lexicon.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { ADJECTIVE_EVENTS, fold, PHRASE_EVENTS, STATE_EVENTS, VERB_EVENTS, type VerbEvent } from './event-index.ts'
import { plainPhrases } from './plain-phrases.ts'
import type { Counted } from './read-counted.ts'
import { lemmasOfParticipleAdjective, type VerbUse } from './read-predicate.ts'
import { type NounSense, senseOfNoun } from './sense-of-noun.ts'
import { clauseOfCounted, type SentenceContext } from './sentence-context.ts'

/** The event of a counted phrase and the rule that found it. */
export interface EventDecision {
  readonly event: EventKind
  readonly rule: string
  /** The word that tells the event, where one does. */
  readonly trigger: number | null
  /** A noun that stands for the group when the figure itself has none (`die Zahl der Toten stieg auf 158`). */
  readonly groupAt?: number
}

/** What was decided before in this report, latest last; a following `darunter` takes its event from there. */
export interface Earlier {
  readonly event: EventKind
  readonly sentence: number
  readonly end: number
}

/** What the whole report tells about its figures. */
export interface ReportHints {
  /** It speaks of an evacuation or withdrawal by agreement, so that whoever leaves a town is evacuated and no refugee. */
  readonly isOrganisedLeaving: boolean
}

export interface EventQuestion {
  readonly hints: ReportHints
  readonly context: SentenceContext
  readonly counted: Counted
  readonly sentence: number
  readonly earlier: readonly Earlier[]
  readonly sense: NounSense
  readonly clause: number
}

type Rule = (question: EventQuestion) => EventDecision | null

/** Events that make `ein Mann` and `niemand` numbers. */
const VICTIM_EVENTS: ReadonlySet<EventKind> = new Set([
  'killed',
  'injured',
  'missing',
  'abducted',
  'detained',
  'rescued',
])

/** From the surest to the weakest; the first rule that speaks decides. */
const RULES: readonly Rule[] = [
  byNumberOf,
  byDeadHead,
  byInnerWhole,
  byGoverningNoun,
  byIdentity,
  byPartOfWhole,
  byCallTo,
  byReinforcement,
  byStrongVerb,
  byState,
  byVerb,
  byHeadNoun,
  byModifier,
  byJoined,
  byAttackOn,
  byRelativeClause,
  byConsistsOf,
  byApposition,
  bySeries,
  byMeans,
  byElision,
  byGuard,
  byProvision,
  byNeighbourClause,
  byPresence,
]

/**
 * Decides what happened to those a figure counts: none when the figure is no claim, two when a relative clause says something
 * else of them (`40'000 Zivilisten, die in den Westteil gebracht werden sollten`).
 */
export function decideEvents(
  context: SentenceContext,
  counted: Counted,
  sentence: number,
  earlier: readonly Earlier[],
  hints: ReportHints,
): EventDecision[] {
  const question: EventQuestion = {
    context,
    counted,
    sentence,
    earlier,
    hints,
    sense: senseOfHead(context, counted),
    clause: clauseOfCounted(context, counted),
  }
  const first = decideEvent(question)
  if (first === null) return []
  const second = counted.figure.kind === 'count' ? (byRelativeClause(question) ?? byCallTo(question)) : null
  return second === null ||
    second.event === first.event ||
    context.clauseOf[second.trigger!] === context.clauseOf[first.trigger ?? -1] ||
    first.rule === second.rule
    ? [first]
    : [first, second]
}

function decideEvent(question: EventQuestion): EventDecision | null {
  const { context, counted, sense } = question
  if (sense.names === 'measure' && counted.figure.kind !== 'share' && counted.figure.kind !== 'times') return null
  if (isPossessedWhole(context, counted)) return null
  if (
    isNameOrNumberOfSomething(question) ||
    isRatio(context, counted) ||
    isDifference(question) ||
    isNoneOf(context, counted) ||
    isMoney(context, counted)
  )
    return null
  if (counted.figure.kind === 'times') return byTimes(question)
  if (isBareMillions(context, counted)) return null
  if (counted.figure.kind === 'share') return byShare(question)
  for (const rule of RULES) {
    const decision = rule(question)
    if (decision !== null && isAllowed(question, decision)) return decision
  }
  return null
}

/** `drei ihrer sechs Kinder`: the six are said by the way. */
function isPossessedWhole({ words }: SentenceContext, { figure }: Counted): boolean {
  return (
    /^(?:ihrer|seiner|unserer)$/u.test(words[figure.from - 1]?.text ?? '') &&
    words[figure.from - 2]?.class === 'numeral'
  )
}

export function senseOfHead(context: SentenceContext, counted: Counted): NounSense {
  const { head, figure } = counted
  if (figure.kind === 'inside')
    return { names: 'people', isBystander: false, isMachine: false, class: 'unspecified', event: null, governs: null }
  return senseOfNoun(head === null ? '' : context.words[head]!.text)
}

/** A word that no dictionary has: `ein Kieler`, a name for people that no list is long enough for. */
function isUnknownWord(text: string): boolean {
  return lookUpNoun(text) === null && lookUpCompound(text) === null
}

function isAllowed({ context, counted, sense }: EventQuestion, { event, rule }: EventDecision): boolean {
  if (counted.figure.kind !== 'one' && counted.figure.kind !== 'none') return true
  if (!VICTIM_EVENTS.has(event)) return false
  if (counted.article === 'eines' && !rule.startsWith('noun-of')) return false
  if (
    rule === 'noun' &&
    counted.preposition !== null &&
    !(counted.preposition === 'mit' && (event === 'killed' || event === 'injured'))
  )
    return false
  if (/^(?:consists-of|apposition|elision|series)$/u.test(rule)) return false
  const isAnother = counted.head === null && counted.modifiers.length > 0
  const isUnknown = counted.head !== null && sense.names === null && isUnknownWord(context.words[counted.head]!.text)
  return sense.names === 'people' || isAnother || isUnknown || (counted.head === null && counted.figure.kind === 'none')
}

/** `Boeing 737`, `Artikel 5`, `Resolution 2254`: a bare number right behind a noun, with nothing that it counts. */
function isNameOrNumberOfSomething({ context, counted }: EventQuestion): boolean {
  if (
    counted.head !== null ||
    counted.figure.from !== counted.figure.first ||
    counted.figure.kind !== 'count' ||
    counted.modifiers.length > 0
  )
    return false
  const before = context.words[counted.figure.first - 1]
  if (before === undefined || (before.class !== 'noun' && before.class !== 'name')) return false
  const next = context.words[counted.figure.last + 1]
  if (NUMBERED.test(before.text) || /^[“”"»«]$/u.test(next?.text ?? '')) return true
  return (
    /^\d/u.test(context.words[counted.figure.first]!.text) &&
    !/^(?:finite|infinitive|participle|adverb)$/u.test(next?.class ?? '')
  )
}

/** Nouns that are told apart by number. */
const NUMBERED =
  /^(?:Stärke|Nummer|Platz|Artikel|Paragra[fp]h?|Kapitel|Resolution|Boeing|Airbus|Fokker|Tupolew|Flug|Stufe|Kategorie|Klasse|Zone|Block|Reaktor|Absatz|Punkt|Seite|Band|Teil|Version|Bundesstraße|Autobahn|Highway|Route|Linie|Gleis|Saal|Zimmer|Apollo|Sure|Psalm|Runde|Rang|Typ|Modell|Phase|Akt|Kanal|Risiko|Variante|.*[Ss]tärke|.*[Ff]lug(?:e?s)?)$/u

const GROWTH =
  /^(?:erhöhen|steigen|ansteigen|anwachsen|wachsen|zunehmen|sinken|absinken|verringern|zurückgehen|fallen|abnehmen|reduzieren|schrumpfen|erweitern)$/u

/** `Millionen investiert`: bare millions are money unless somebody died, fled or was hurt. */
function isBareMillions({ words, clauses, clauseOf }: SentenceContext, { figure, head }: Counted): boolean {
  if (head !== null || !/^Million/iu.test(words[figure.last]!.text)) return false
  return (
    clauses[clauseOf[figure.first] ?? -1]?.words.some((index) =>
      /euro|dollar|investier|kosten|kostet|schaden|verlust|verdien|umsatz|zahl/iu.test(words[index]!.text),
    ) === true
  )
}

/** `um 260.000 gesunken`: a difference, no number of people. */
function isDifference({ context, counted, clause }: EventQuestion): boolean {
  return (
    counted.preposition === 'um' &&
    context.predicates[clause]?.verbs.some(({ lemmas }) => lemmas.some((lemma) => GROWTH.test(lemma))) === true
  )
}

/** `keiner der 30 Insassen`: the thirty did not suffer what the clause says. */
function isNoneOf({ words }: SentenceContext, { first, figure }: Counted): boolean {
  return figure.kind === 'count' && /^kein(?:e|er|es|en)$/iu.test(words[first - 1]?.text ?? '')
}

/** `40 Millionen Deutsche Mark` */
function isMoney({ words }: SentenceContext, { head }: Counted): boolean {
  return head !== null && /^(?:Mark|Euro|Dollar|Franken|Pfund|Rubel|Kronen)$/u.test(words[head + 1]?.text ?? '')
}

/** `pro 1000 Einwohner`, `je 100.000 Menschen`; `statt 100` is not the case at all. */
function isRatio({ words }: SentenceContext, { figure }: Counted): boolean {
  return /^(?:pro|je|statt|anstatt)$/iu.test(words[figure.from - 1]?.text ?? '')
}

const decide = (event: EventKind, rule: string, trigger: number | null): EventDecision => ({ event, rule, trigger })

/** `mindestens zweimal Giftgas einsetzte`: occurrences count when the clause speaks of force. */
function byTimes({ context, clause }: EventQuestion): EventDecision | null {
  const force =
    /gas|waffe|rakete|bombe|granate|schuss|schüsse|angriff|messer|waffenruhe|getroffen|bombardiert|geschossen|beschossen|angegriffen|gefeuert|gebombt|zugestochen/iu
  const at = context.clauses[clause]?.words.find((index) => force.test(context.words[index]!.text))
  return at === undefined ? null : decide('attacked', 'times', at)
}

/** `80 Prozent ihres Gebiets`, `zehn Prozent der Ägypter` */
function byShare(question: EventQuestion): EventDecision | null {
  const { context, counted, sense } = question
  if (
    /gebiet|territori|fläche|stadt|land(?:es)?$|provinz|region|viertel/iu.test(
      counted.head === null ? '' : context.words[counted.head]!.text,
    )
  )
    return byVerb(question) ?? decide('seized', 'share-of-territory', counted.head)
  if (sense.names !== 'people') return null
  const told = byStrongVerb(question) ?? byState(question)
  if (told !== null || sense.isBystander) return told
  return decide(sense.event?.kind ?? 'present', 'share-of-people', counted.head)
}

const NUMBER_NOUN =
  /^(?:Zahl|Anzahl|Gesamtzahl|Opferzahl|Todeszahl|Totenzahl|Opferbilanz|Bilanz|Todesopferzahl|Zahlen|Verletztenzahl)$/u

/** `die Zahl der Todesopfer stieg auf 158`, `die Opferzahl liegt bei 49` */
function byNumberOf(question: EventQuestion): EventDecision | null {
  const { context, counted, clause } = question
  if (counted.head !== null) return null
  const { words } = context
  const inClause = context.clauses[clause]?.words.find((index) => NUMBER_NOUN.test(words[index]!.text))
  const before = words.slice(0, counted.first).findLastIndex(({ text }) => NUMBER_NOUN.test(text))
  const at = inClause ?? (before >= 0 && counted.preposition === 'auf' ? before : undefined)
  if (at === undefined) return null
  if (/^(?:Opfer|Tod|Toten)/u.test(words[at]!.text)) return { ...decide('killed', 'number-of', at) }
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++) {
    const described = words[index]!.class === 'adjective' ? eventOfModifier(words[index]!.text, null) : null
    if (described !== null)
      return { ...decide(described, 'number-of', index), groupAt: nextNoun(words, index) ?? index }
    if (words[index]!.class !== 'noun' && !/^\p{Lu}/u.test(words[index]!.text)) continue
    const sense = senseOfNoun(words[index]!.text)
    if (sense.event !== null) return { ...decide(sense.event.kind, 'number-of', index), groupAt: index }
    const told = byRelativeClause({ ...question, sense, counted: { ...counted, last: index } })
    if (told !== null) return { ...told, groupAt: index }
    if (sense.names === 'people' || sense.names === 'things')
      return { ...decide(sense.names === 'people' ? 'present' : 'deployed', 'number-of', index), groupAt: index }
    return null
  }
  return null
}

/** `acht Tote`: the dead stay dead, whatever else is said of them. */
function byDeadHead({ sense, counted }: EventQuestion): EventDecision | null {
  const isOneOf = counted.figure.kind === 'one' && counted.isPartOf
  return sense.event?.kind === 'killed' && sense.event.role === 'victims' && !isOneOf
    ? decide('killed', 'noun', counted.head)
    : null
}

/** `130.000 der 250.000 umzingelten Bewohner waren geflohen`: the whole is what its adjective says, not what its part did. */
function byInnerWhole(question: EventQuestion): EventDecision | null {
  const { words } = question.context
  const { figure } = question.counted
  const isInner =
    /^(?:der|den|dieser)$/u.test(words[figure.from - 1]?.text ?? '') && words[figure.from - 2]?.class === 'numeral'
  if (!isInner) return null
  return byModifier(question) ?? byPresence(question)
}

/** `von acht getöteten Mexikanern und vier Ägyptern`: joined phrases share what was said of the first. */
function byJoined({ counted, earlier, sentence, sense }: EventQuestion): EventDecision | null {
  if (!counted.isJoined || sense.names !== 'people') return null
  const before = earlier.at(-1)
  return before?.sentence === sentence ? decide(before.event, 'joined', null) : null
}

/** `die Leichen von fünf Flüchtlingen`, `der Tod dreier Soldaten`, `Ankunft zweier Kriegsschiffe` */
function byGoverningNoun({ context, counted, sense }: EventQuestion): EventDecision | null {
  const { words } = context
  const isOf =
    counted.preposition === 'von' ||
    counted.preposition === 'an' ||
    (counted.preposition === 'für' && sense.names === 'people')
  const isGenitive =
    counted.preposition === null &&
    (/^(?:der|des|eines|einer|seiner|ihrer|dieser)$/u.test(counted.article ?? '') ||
      /^(?:zweier|dreier)$/u.test(words[counted.figure.first]!.text) ||
      counted.figure.bound === 'vague')
  const at = isOf ? counted.prepositionAt! - 1 : isGenitive ? counted.first - 1 : -1
  const noun = words[at]
  if (noun === undefined || !/^\p{Lu}/u.test(noun.text)) return null
  const governs = senseOfNoun(noun.text).governs
  if (governs === null || (governs === 'attacked' && sense.names === 'people' && !isOf)) return null
  if (governs === 'arrived' && sense.names === 'things') return decide('deployed', 'noun-of', at)
  if (governs === 'attacked') return null
  return decide(governs, `noun-of:${fold(noun.text)}`, at)
}

/** `die Verletzten seien zehn Touristen`, `zu den Opfern gehört ein Funktionär`: the counted are those whom another noun names. */
function byIdentity({ context, counted, clause, earlier, sense }: EventQuestion): EventDecision | null {
  const { words } = context
  const predicate = context.predicates[clause]
  if (
    counted.preposition !== null ||
    !predicate?.finiteLemmas.some((lemma) => /^(?:sein|gehören|zählen|befinden)$/u.test(lemma))
  )
    return null
  if (predicate.verbs.some(({ form, lemmas }) => form === 'participle' && !lemmas.includes('sein'))) return null
  if (sense.names !== 'people') return null
  for (const index of context.clauses[clause]!.words) {
    if (index >= counted.first && index <= counted.last) continue
    if (
      !/^\p{Lu}/u.test(words[index]!.text) ||
      /^(?:mit|bei|nach|durch|gegen|für|ohne)$/u.test(governorBefore(words, index))
    )
      continue
    const sense = senseOfNoun(words[index]!.text).event
    if (sense?.role !== 'victims' || sense.kind === 'other') continue
    const isVictim = /^Opfern?$/u.test(words[index]!.text)
    const isInjury = words.some(({ text }) => /verletz/iu.test(text))
    const meant = isVictim
      ? (earlier.findLast(({ event }) => event === 'killed' || event === 'injured')?.event ??
        (isInjury ? 'injured' : null))
      : null
    return decide(meant ?? sense.kind, 'identity', index)
  }
  return null
}

function governorBefore(words: SentenceContext['words'], index: number): string {
  return (
    words
      .slice(Math.max(0, index - 3), index)
      .findLast(({ class: kind }) => kind === 'preposition')
      ?.text.toLowerCase() ?? ''
  )
}

/** `darunter 39 Kinder`, `davon 140 in Paris`, `unter den Toten sind auch zwei Frauen` */
function byPartOfWhole(question: EventQuestion): EventDecision | null {
  const { context, counted, clause, earlier, sentence } = question
  const { words } = context
  const opening = context.clauses[clause]?.words.slice(0, 8).filter((index) => index < counted.figure.first) ?? []
  const among = opening.find((index) => /^(?:unter|von)$/iu.test(words[index]!.text))
  if (among !== undefined) {
    const whole = words.slice(among + 1, among + 4).find((word) => /^\p{Lu}/u.test(word.text))
    const event =
      whole && /^(?:de[nr]|diesen|ihnen|getöteten|insgesamt)$/u.test(words[among + 1]?.text ?? '')
        ? senseOfNoun(whole.text).event
        : null
    if (event) return decide(event.kind, 'among', among)
  }
  const marker =
    opening.find((index) => /^(?:darunter|davon|hiervon|darin|dazu)$/iu.test(words[index]!.text)) ??
    (isAmongThem(question, among) ? among : undefined)
  const isPart = marker !== undefined || (counted.isPartOf && counted.head === null)
  if (!isPart) return null
  const own = byStrongVerb(question) ?? byState(question)
  if (own !== null) return own
  const whole = earlier.findLast((claim) => claim.sentence >= sentence - 1)
  return whole === undefined ? null : decide(whole.event, 'part-of', marker ?? null)
}

function isAmongThem({ context }: EventQuestion, among: number | undefined): boolean {
  return among !== undefined && /^(?:ihnen|diesen|denen)$/u.test(context.words[among + 1]?.text ?? '')
}

/** `ums Leben kamen`, `in Sicherheit gebracht` */
function byPhraseOf(question: EventQuestion, lemma: string, index: number): EventDecision | null {
  const words =
    question.context.clauses[question.clause]?.words.map((at) => fold(question.context.words[at]!.text)) ?? []
  const phrase = PHRASE_EVENTS.get(fold(lemma))?.find(
    (candidate) => containsInOrder(words, candidate.words) && fitsRole(question, candidate),
  )
  if (phrase === undefined) return null
  // Whoever is brought to safety from the sea or from under rubble is rescued, not evacuated.
  const isRescue =
    phrase.phrase.startsWith('in Sicherheit') &&
    question.context.words.some(({ text }) =>
      /boot|schiff|küste|marine|meer|gewässer|wasser|fluten|trümmer|seenot/iu.test(text),
    )
  const event = phrase.phrase === 'verlassen' && !question.hints.isOrganisedLeaving ? 'displaced' : phrase.event
  return decide(isRescue ? 'rescued' : adaptToThings(question, event, lemma), `phrase:${phrase.phrase}`, index)
}

/** `sechs Hubschrauber im Einsatz`: a wording without verb, when it stands in the figure's clause and no preposition governs the figure. */
function byState(question: EventQuestion): EventDecision | null {
  const { context, clause, counted, sense } = question
  const isSpurOf = counted.preposition === 'von'
  if ((counted.preposition !== null && !isSpurOf) || (sense.names === null && counted.head !== null)) return null
  const words = context.clauses[clause]?.words.map((index) => fold(context.words[index]!.text)) ?? []
  const state = STATE_EVENTS.find(
    (candidate) => (!isSpurOf || candidate.event === 'missing') && containsTogether(words, candidate.words),
  )
  return state === undefined ? null : decide(state.event, `state:${state.state}`, null)
}

function containsTogether(words: readonly string[], state: readonly string[]): boolean {
  for (let at = 0; at + state.length <= words.length; at++)
    if (state.every((word, k) => words[at + k] === word)) return true
  return false
}

function containsInOrder(words: readonly string[], phrase: readonly string[]): boolean {
  let at = 0
  for (const word of words) if (word === phrase[at]) at++
  return at === phrase.length
}

/** The clause's verbs from the figure on, then those before it: `zehn Menschen erschossen und 110 weitere verletzt`. */
function verbsFrom({ context, clause, counted }: EventQuestion): readonly VerbUse[] {
  const verbs = context.predicates[clause]?.verbs ?? []
  const behind = verbs.filter(({ index }) => index > counted.figure.first)
  return [...behind, ...verbs.filter(({ index }) => index < counted.figure.first).reverse()]
}

/** The clause's own verb, with the words that belong to it. */
function byVerb(question: EventQuestion): EventDecision | null {
  return readVerbs(question, () => true)
}

/** Verbs and phrases that tell more than that people are somewhere. */
function byStrongVerb(question: EventQuestion): EventDecision | null {
  return readVerbs(question, ({ event }) => event !== 'present')
}

function readVerbs(question: EventQuestion, accepts: (decision: EventDecision) => boolean): EventDecision | null {
  for (const { lemmas, index } of verbsFrom(question))
    for (const lemma of lemmas) {
      const decision = byPhraseOf(question, lemma, index) ?? byVerbAlone(question, lemma, index)
      if (decision !== null && accepts(decision)) return decision
    }
  return null
}

function byVerbAlone(question: EventQuestion, lemma: string, index: number): EventDecision | null {
  const event = VERB_EVENTS.get(fold(lemma))
  if (event === undefined || !fitsRole(question, event) || !fitsThing(question, event)) return null
  const isNegated = question.context.clauses[question.clause]!.words.some(
    (at) => question.context.words[at]!.text === 'nicht',
  )
  if (lemma === 'überleben' && isNegated) return decide('killed', `verb:${lemma}`, index)
  const isProtest =
    event.event === 'present' &&
    question.context.words.some(({ text }) => /protest|demonstr|kundgebung|streik/iu.test(text))
  if (isProtest) return decide('other', `verb:${lemma}`, index)
  return decide(adaptToThings(question, event.event, lemma), `verb:${lemma}`, index)
}

/** Events whose verbs take anything as object: there the noun must be known to name people or things of a crisis. */
const NEEDS_PEOPLE: ReadonlySet<EventKind> = new Set([
  'present',
  'assisted',
  'arrived',
  'trapped',
  'deployed',
  'in-need',
  'missing',
  'returned',
  'rescued',
])

/** A verb of sale, theft or building tells that the machines are goods. */
function hasOtherVerb({ words, clauses, clauseOf }: SentenceContext, { figure }: Counted): boolean {
  return (
    clauses[clauseOf[figure.first] ?? -1]?.words.some((index) =>
      /kauf|bestell|bau|produ|verkauf|gestohlen|stiehlt|stahl|fahren$|fuhr/iu.test(words[index]!.text),
    ) === true
  )
}

/** Only people die; only things fall to pieces. */
function fitsThing({ sense, counted }: EventQuestion, { event }: VerbEvent): boolean {
  if (sense.names === null && counted.head !== null && NEEDS_PEOPLE.has(event)) return false
  if (event === 'destroyed') return sense.names !== 'people'
  if (event === 'seized') return sense.names === 'things' || counted.figure.kind === 'share'
  return true
}

function adaptToThings({ sense }: EventQuestion, event: EventKind, lemma: string): EventKind {
  if (lemma === 'betreffen' && (sense.names !== 'people' || sense.isBystander)) return 'other'
  if (event === 'destroyed' && sense.names === 'people') return 'in-need'
  if (sense.names !== 'things') return event
  if (event === 'detained' || event === 'abducted' || event === 'assisted') return 'seized'
  return event
}

/** Whether the counted phrase can be the one whom the verb's event befell. */
function fitsRole(question: EventQuestion, { counts, event }: VerbEvent): boolean {
  const { context, counted, clause } = question
  if (counted.preposition !== null && !isRolePreposition(question, event)) return false
  if (counts === 'subject') return true
  const predicate = context.predicates[clause]!
  if (predicate.voice !== 'active') return true
  return isObject(question)
}

/** `zu Hunderten`, `mit rund 1.000 Mitgliedern angereist` name the subject all the same. */
function isRolePreposition({ counted }: EventQuestion, event: EventKind): boolean {
  if (counted.preposition === 'mit' && event === 'arrived') return true
  return counted.preposition === 'zu' && counted.figure.bound === 'vague'
}

/** In an active clause with a transitive verb: is this phrase the object? Case, number agreement, then order decide. */
function isObject({ context, counted, clause }: EventQuestion): boolean {
  if (/^(?:einen|den|keinen|seinen|ihren)$/u.test(counted.article ?? '')) return true
  if (/^(?:einem|dem|einer)$/u.test(counted.article ?? '')) return false
  const predicate = context.predicates[clause]!
  const others = plainPhrases(context, clause).filter(
    (phrase) => phrase.last < counted.first || phrase.first > counted.last,
  )
  const counts = counted.figure.high !== 1
  if (predicate.finite === null) return true
  if (counts && !predicate.isPlural && others.length > 0) return true
  if (others.some((phrase) => phrase.isSubject)) return true
  if (others.length === 0) return (counts && !predicate.isPlural) || hasNoSubjectOfItsOwn(context, clause)
  return others.some((phrase) => phrase.last < counted.first)
}

/** `… und töteten 20 Menschen`: a clause that goes on with the subject of the one before. */
function hasNoSubjectOfItsOwn({ words, clauses, predicates }: SentenceContext, clause: number): boolean {
  if (clause === 0) return false
  const first = clauses[clause]!.words[0]!
  return (
    first === predicates[clause]!.finite || (clauses[clause]!.kind === 'relative' && words[first]!.class !== 'relative')
  )
}

/** `15 Verletzte`, `50 Festnahmen`, `zwei Anschläge` */
function byHeadNoun({ sense, counted }: EventQuestion): EventDecision | null {
  // `in zwei Fällen` says where, `zwei Fälle` how many.
  if (
    sense.event === null ||
    (sense.event.kind === 'other' && sense.event.role === 'acts' && counted.preposition !== null)
  )
    return null
  return decide(sense.event.kind, 'noun', counted.head)
}

/** `49 getötete Zivilisten`, `2000 obdachlose Familien` */
function byModifier({ context, counted, sense }: EventQuestion): EventDecision | null {
  for (const index of counted.modifiers) {
    const { text } = context.words[index]!
    const event = eventOfModifier(text, sense.names)
    if (event !== null) return decide(event, `modifier:${text.toLowerCase()}`, index)
  }
  return null
}

/** `ausgewiesene Fachleute` were not sent away, `verlorene Seelen` not seized. */
const AMBIGUOUS_PARTICIPLE = /^(?:ausweisen|verlieren|fallen|schicken|einsetzen|bedrohen|betreffen)$/u

/** `tote`, `getötete`, `ankommende`: the event that lies in an adjective or participle. */
function eventOfModifier(text: string, names: NounSense['names']): EventKind | null {
  const adjective = ADJECTIVE_EVENTS.get(fold(lookUpAdjective(text) ?? text))
  if (adjective !== undefined) return adjective
  for (const lemma of lemmasOfParticipleAdjective(text)) {
    if (AMBIGUOUS_PARTICIPLE.test(lemma)) continue
    const known = VERB_EVENTS.get(fold(lemma))
    // `ankommende Menschen` have arrived, `angreifende` have not been attacked.
    if (known?.counts === 'object' && /end(?:e|en|er|es|em)$/u.test(text)) continue
    const event = known?.event
    if (
      event === undefined ||
      event === 'present' ||
      event === 'other' ||
      (event === 'destroyed' && names === 'people')
    )
      continue
    return event
  }
  return null
}

function nextNoun(words: SentenceContext['words'], after: number): number | null {
  const at = words.findIndex(({ class: kind }, index) => index > after && index <= after + 3 && kind === 'noun')
  return at < 0 ? null : at
}

/** `Anschlag auf zwei Polizisten`, `Angriffe auf drei Dörfer` */
function byAttackOn({ context, counted }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'auf' && counted.preposition !== 'gegen') return null
  const from = Math.max(0, counted.prepositionAt! - 5)
  const near = context.words
    .slice(from, counted.prepositionAt!)
    .findLastIndex(({ text }) => /^\p{Lu}/u.test(text) && senseOfNoun(text).event?.kind === 'attacked')
  return near < 0 ? null : decide('attacked', 'attack-on', from + near)
}

/** `einer Gruppe von 1230 Menschen, die gerettet wurden`: what the relative clause right behind says of them. */
function byRelativeClause(question: EventQuestion): EventDecision | null {
  const { context, counted } = question
  const next = context.clauses.findIndex(
    (clause) =>
      clause.kind === 'relative' &&
      clause.words[0]! > counted.last &&
      clause.words[0]! <= counted.last + 4 &&
      clause.words
        .slice(0, 2)
        .some((index) =>
          /^(?:die|der|das|den|dem|denen|dessen|deren|welche[rnms]?)$/u.test(context.words[index]!.text),
        ),
  )
  if (next < 0) return null
  const moved: EventQuestion = { ...question, clause: next, counted: { ...counted, preposition: null, article: null } }
  return byStrongVerb(moved)
}

/** `fünf Menschen – drei Frauen und zwei Kinder –`: parts listed behind a claim of the same sentence. */
function byApposition({ context, counted, clause, earlier, sentence, sense }: EventQuestion): EventDecision | null {
  if (context.clauses[clause]?.kind !== 'fragment') return null
  if (sense.names !== 'people') return null
  const whole = earlier.findLast((claim) => claim.sentence === sentence)
  if (whole === undefined || counted.preposition !== null) return null
  return decide(whole.event, 'apposition', null)
}

/** `Bei den übrigen handle es sich um 1500 bis 5000 Aufständische` */
function byConsistsOf({ context, counted, clause, earlier, sentence }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'um' || !context.predicates[clause]?.finiteLemmas.includes('handeln')) return null
  const whole = earlier.findLast((claim) => claim.sentence >= sentence - 2)
  return whole === undefined ? null : decide(whole.event, 'consists-of', null)
}

/** `von einst 2000 Obdachlosen auf nun 200`: the second figure of a change has the first one's event. */
function bySeries({ context, clause, counted, earlier, sentence }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'auf') return null
  const grows =
    context.predicates[clause]?.verbs.some(({ lemmas }) =>
      lemmas.some((lemma) =>
        /^(?:erhöhen|steigen|ansteigen|anwachsen|wachsen|sinken|verringern|zurückgehen|fallen|korrigieren|erhöht)$/u.test(
          lemma,
        ),
      ),
    ) === true
  if (counted.head !== null && !grows) return null
  const first = earlier.findLast((claim) => claim.sentence >= (grows ? sentence - 2 : sentence))
  return first === undefined ? null : decide(first.event, 'series', null)
}

/** `mit Dutzenden Panzern besetzt`: machines of war with which a side acts are in use. */
function byMeans({ context, counted }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'mit' || counted.head === null) return null
  const isWarMachine =
    /panzer|hubschrauber|helikopter|kriegsschiff|kampfflugzeug|kampfjet|drohne|militärfahrzeug|löschfahrzeug|löschzug/iu.test(
      context.words[counted.head]!.text,
    )
  return isWarMachine ? decide('deployed', 'means', counted.head) : null
}

/** `Im Jänner waren es knapp 1700`, `44 weitere`: what is counted was named with the figure before. */
function byElision({ context, counted, clause, earlier, sentence }: EventQuestion): EventDecision | null {
  if (counted.head !== null || counted.preposition !== null || counted.figure.kind !== 'count') return null
  const { words } = context
  const isMore = counted.modifiers.some((index) => /^(?:weitere|andere)/u.test(words[index]!.text))
  const isIt =
    context.clauses[clause]?.words.some((index) => words[index]!.text.toLowerCase() === 'es') === true &&
    context.predicates[clause]?.finiteLemmas.includes('sein') === true
  if (!isMore && !isIt) return null
  const before = earlier.findLast((claim) => claim.sentence >= sentence - 1)
  return before === undefined ? null : decide(before.event, 'elision', null)
}

/** `von 200 Sicherheitskräften abgeriegelt`: those who are at work there. */
function byGuard({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'von' && counted.preposition !== 'durch' && counted.preposition !== 'mit') return null
  const isMen = counted.head !== null && context.words[counted.head]!.text === 'Mann'
  if (!isMen && sense.class !== 'police' && sense.class !== 'combatants' && sense.class !== 'aid') return null
  const guards = context.predicates[clause]?.verbs.some(({ lemmas }) =>
    lemmas.some((lemma) =>
      /^(?:abriegeln|bewachen|assistieren|unterstützen|anrücken|ausrücken|ausstatten|sichern|absichern|schützen|begleiten|überwachen|verstärken|umstellen|absperren|eskortieren)$/u.test(
        lemma,
      ),
    ),
  )
  return guards ? decide('deployed', 'guard', null) : null
}

/** A fragment takes its event from the clause it continues: `mindestens 56 weitere werden vermisst` after a dash. */
function byNeighbourClause(question: EventQuestion): EventDecision | null {
  const { context, clause, counted } = question
  if (context.clauses[clause]?.kind !== 'fragment') return null
  const parent = context.clauses[clause]?.parent
  const next = clause + 1 < context.clauses.length ? clause + 1 : null
  for (const neighbour of [parent, next]) {
    if (neighbour === null || neighbour === undefined) continue
    const decision = counted.preposition === null ? byStrongVerb({ ...question, clause: neighbour }) : null
    if (decision !== null) return decision
  }
  return null
}

/** `ein Quartier für 76 Asylwerber`, `Zelte für 2000 Menschen`: for whom shelter or aid is meant. */
function byProvision({ context, counted, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'für' || sense.names !== 'people' || sense.isBystander) return null
  const from = Math.max(0, counted.prepositionAt! - 6)
  const near = context.words.slice(from, counted.prepositionAt!).findLastIndex(({ text }) => PROVISION.test(text))
  return near < 0 ? null : decide('assisted', 'provision', from + near)
}

const PROVISION =
  /quartier|unterkunft|unterkünft|plätze?n?$|schlafplatz|lager|zelte?n?$|container|nahrung|lebensmittel|decken$|versorgung|betten$|notunter|wohnungen|hilfe$|hilfsgüter/iu

/** `um 1500 Soldaten verstärkt` */
function byReinforcement({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'um' && counted.preposition !== 'auf' && counted.preposition !== 'durch') return null
  const grows = context.predicates[clause]?.verbs.some(({ lemmas }) =>
    lemmas.some((lemma) => /^(?:verstärken|aufstocken)$/u.test(lemma)),
  )
  return grows && sense.names !== null ? decide('deployed', 'reinforcement', null) : null
}

/** `forderten 3,6 Millionen Einwohner auf, ihre Häuser zu verlassen`: what those called upon are to do. */
function byCallTo(question: EventQuestion): EventDecision | null {
  const { context, clause } = question
  const calls = context.predicates[clause]?.verbs.some(({ lemmas }) =>
    lemmas.some((lemma) => /^(?:auffordern|aufrufen|anweisen|zwingen|nötigen)$/u.test(lemma)),
  )
  const next = context.clauses[clause + 1]
  if (!calls || next === undefined || !context.predicates[clause + 1]!.verbs.some(({ form }) => form === 'infinitive'))
    return null
  return byStrongVerb({
    ...question,
    clause: clause + 1,
    counted: { ...question.counted, preposition: null, article: null },
  })
}

const ABOARD =
  /^(?:Bord|.*(?:boot|schiff|bus|zug|flugzeug|maschine|hubschrauber|helikopter|fähre|konvoi|wagen|auto|lastwagen|jet|kutter))(?:e?s|en|e)?$/iu
const DWELLERS =
  /(?:einwohner|bewohner|insassen?|passagieren?|besatzung|besatzungsmitglieder|crewmitglieder|fahrgästen?|mann)n?$/iu
const BEING =
  /^(?:sein|geben|haben|handeln|zählen|gelten|bleiben|stellen|verfügen|umfassen|unterhalten|angehören|beteiligen|befinden|leben|wohnen|sitzen|stehen|kämpfen|arbeiten|verstecken|halten|dienen|angreifen|versammeln)$/u

/**
 * A headcount alone is a claim where something says that they are there: dwellers and passengers, somebody aboard, fighters, or
 * a clause that only says that they are. Of headcounts without such a sign, more than half turned out to be something else.
 */
function hasPresenceEvidence({ context, counted, clause, sense }: EventQuestion): boolean {
  const { words } = context
  if (counted.figure.kind === 'inside' || (counted.head !== null && DWELLERS.test(words[counted.head]!.text)))
    return true
  if (words.slice(Math.max(0, counted.first - 6), counted.last + 4).some(({ text }) => ABOARD.test(text))) return true
  const verbs = context.predicates[clause]?.verbs ?? []
  if (verbs.length > 0 && verbs.every(({ lemmas }) => lemmas.some((lemma) => BEING.test(lemma)))) return true
  return sense.class === 'combatants' && counted.preposition !== null
}

/** A headcount with no event: who is there; police, helpers and machines are there because somebody sent them. */
function byPresence(question: EventQuestion): EventDecision | null {
  const { context, counted, sense } = question
  const isSent = sense.names === 'people' ? sense.class === 'police' || sense.class === 'aid' : sense.isMachine
  const isPlain = counted.preposition === null || counted.preposition === 'mit'
  if (isSent && isPlain && counted.figure.kind === 'count' && !hasOtherVerb(context, counted))
    return decide('deployed', 'sent', counted.head)
  if (sense.names !== 'people' || sense.isBystander) return null
  if (counted.figure.kind === 'one' || counted.figure.kind === 'none') return null
  return hasPresenceEvidence(question) ? decide('present', 'headcount', counted.head) : null
}

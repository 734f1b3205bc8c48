// What the clause of a figure says by its verbs, fixed phrases and verbless wordings.
import type { EventKind } from '../../model/event-kinds.ts'
import { fold } from '../fold.ts'
import type { VerbUse } from '../read-predicate.ts'
import { PHRASE_EVENTS, STATE_EVENTS, VERB_EVENTS } from './event-index.ts'
import { decide, type EventDecision, type EventQuestion, type ReportHints } from './event-question.ts'
import { adaptToThings, fitsRole, fitsThing } from './fits-role.ts'

/** The clause's own verb, with the words that belong to it. */
export function byVerb(question: EventQuestion): EventDecision | null {
  return readVerbs(question, () => true)
}

/** Verbs and phrases that tell more than that people are somewhere. */
export function byStrongVerb(question: EventQuestion): EventDecision | null {
  return readVerbs(question, ({ event }) => event !== 'present')
}

/** `sechs Hubschrauber im Einsatz`: a wording without verb, when it stands in the figure's clause and no preposition governs the figure. */
export function byState(question: EventQuestion): EventDecision | null {
  const { context, clause, counted, sense } = question
  const isSpurOf = counted.preposition === 'von'
  if ((counted.preposition !== null && !isSpurOf) || (sense.names === null && counted.head !== null)) return null
  const words = context.clauses[clause]?.words.map((index) => fold(context.words[index]!.text)) ?? []
  const state = STATE_EVENTS.find(
    (candidate) => (!isSpurOf || candidate.event === 'missing') && containsTogether(words, candidate.words),
  )
  return state === undefined ? null : decide(state.event, `state:${state.state}`, null)
}

function readVerbs(question: EventQuestion, accepts: (decision: EventDecision) => boolean): EventDecision | null {
  for (const { lemmas, index } of verbsFrom(question))
    for (const lemma of lemmas) {
      const decision = byPhraseOf(question, lemma, index) ?? byVerbAlone(question, lemma, index)
      if (decision !== null && accepts(decision)) return decision
    }
  return null
}

/** The clause's verbs from the figure on, then those before it: `zehn Menschen erschossen und 110 weitere verletzt`. */
function verbsFrom({ context, clause, counted }: EventQuestion): readonly VerbUse[] {
  const verbs = context.predicates[clause]?.verbs ?? []
  const behind = verbs.filter(({ index }) => index > counted.figure.first)
  // `festgenommen und ein weiterer ausgeschrieben`: a phrase joined behind one verb has its own behind it.
  const joint = context.words.slice(0, counted.first).findLastIndex(({ text }) => text === 'und')
  const isNewPart =
    behind.length > 0 &&
    joint === counted.first - 1 &&
    verbs.some(({ index, form }) => index < joint && form === 'participle')
  if (isNewPart) return behind
  return [...behind, ...verbs.filter(({ index }) => index < counted.figure.first).reverse()]
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
    /^(?:in Sicherheit|aus (?:holen|bringen))/u.test(phrase.phrase) &&
    question.context.words.some(({ text }) =>
      /boot|schiff|küste|marine|meer|gewässer|wasser|fluten|trümmer|seenot|feuer|brand|flammen/iu.test(text),
    )
  const event = fitReport(phrase, question.hints)
  return decide(isRescue ? 'rescued' : adaptToThings(question, event, lemma), `phrase:${phrase.phrase}`, index)
}

/** What some words mean hangs on what the whole report tells: who leaves by agreement is evacuated, who huddles in a siege is trapped. */
function fitReport({ phrase, event }: { phrase: string; event: EventKind }, hints: ReportHints): EventKind {
  if (phrase === 'verlassen' && !hints.isOrganisedLeaving) return 'displaced'
  return /^sich (?:zusammen)?drängen$/u.test(phrase) && !hints.isSiege ? 'present' : event
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

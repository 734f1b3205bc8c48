// Headcounts without an event: who is there.
import type { EventKind } from '../../model/event-kinds.ts'
import { fold } from '../fold.ts'
import type { Counted } from '../read-counted.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { byModifier } from './by-modifier.ts'
import { VERB_EVENTS } from './event-index.ts'
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

/** A headcount with no event: who is there; police, helpers and machines are there because somebody sent them. */
export function byPresence(question: EventQuestion): EventDecision | null {
  const { context, counted, sense } = question
  const isSent = sense.names === 'people' ? sense.class === 'police' || sense.class === 'aid' : sense.isMachine
  const isPlain = counted.preposition === null || counted.preposition === 'mit'
  if (isSent && isPlain && counted.figure.kind === 'count' && !hasOtherVerb(context, counted))
    return decide('deployed', 'sent', counted.head)
  if (sense.names !== 'people' || sense.isBystander) return null
  if (counted.figure.kind === 'one' || counted.figure.kind === 'none') return null
  return hasPresenceEvidence(question) ? decide('present', 'headcount', counted.head) : null
}

const ABOARD =
  /^(?:Bord|.*(?:boot|schiff|bus|zug|flugzeug|maschine|hubschrauber|helikopter|fähre|konvoi|wagen|auto|lastwagen|jet|kutter))(?:e?s|en|e)?$/iu

const DWELLERS =
  /(?:einwohner|bewohner|insassen?|passagieren?|besatzung|besatzungsmitglieder|crewmitglieder|fahrgästen?|mann)n?$/iu

const BEING =
  /^(?:sein|geben|haben|handeln|zählen|gelten|bleiben|stellen|verfügen|umfassen|unterhalten|angehören|beteiligen|befinden|leben|wohnen|sitzen|stehen|kämpfen|stürmen|arbeiten|verstecken|halten|dienen|angreifen|versammeln)$/u

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

/** `130.000 der 250.000 umzingelten Bewohner waren geflohen`: the whole is what its adjective says, not what its part did. */
export function byInnerWhole(question: EventQuestion): EventDecision | null {
  const { words } = question.context
  const { figure } = question.counted
  const article = words.slice(0, figure.from).findLastIndex(({ text }) => /^(?:der|den|dieser)$/u.test(text))
  const isInner = article > 0 && article >= figure.from - 3 && words[article - 1]!.class === 'numeral'
  if (!isInner) return null
  return (
    byModifier(question) ??
    byPresence(question) ??
    (question.sense.names === 'people' ? decide('present', 'whole', question.counted.head) : null)
  )
}

/** `Von den 160 Gästen starben zehn`: the whole, of which another number of the clause is a part. */
export function byWhole(question: EventQuestion): EventDecision | null {
  const { context, counted, clause, sense } = question
  if (counted.preposition !== 'von' || sense.names !== 'people' || counted.figure.kind !== 'count') return null
  const { words } = context
  const opensClause = context.clauses[clause]?.words[0] === counted.prepositionAt
  const hasPart = context.clauses[clause]?.words.some(
    (index) => index > counted.last && words[index]!.class === 'numeral',
  )
  if (!opensClause || !hasPart) return null
  return byModifier(question) ?? decide('present', 'whole', counted.head)
}

/** `100 Männer griffen eine Wache an`: those who attack are there. */
export function byActor(question: EventQuestion): EventDecision | null {
  const { context, counted, clause, sense } = question
  if (sense.names !== 'people' || counted.preposition !== null || counted.figure.kind !== 'count') return null
  const predicate = context.predicates[clause]
  if (predicate?.voice !== 'active') return null
  const deed = predicate.verbs.find(({ lemmas }) => lemmas.some((lemma) => isViolent(lemma)))
  return deed === undefined ? null : decide('present', 'actor', deed.index)
}

function isViolent(lemma: string): boolean {
  const known = VERB_EVENTS.get(fold(lemma))
  return known?.counts === 'object' && VIOLENT.has(known.event)
}

const VIOLENT: ReadonlySet<EventKind> = new Set(['killed', 'injured', 'abducted', 'attacked', 'destroyed', 'seized'])

/** A verb of sale, theft or building tells that the machines are goods. */
function hasOtherVerb({ words, clauses, clauseOf }: SentenceContext, { figure }: Counted): boolean {
  return (
    clauses[clauseOf[figure.first] ?? -1]?.words.some((index) =>
      /kauf|bestell|bau|produ|verkauf|gestohlen|stiehlt|stahl|fahren$|fuhr/iu.test(words[index]!.text),
    ) === true
  )
}

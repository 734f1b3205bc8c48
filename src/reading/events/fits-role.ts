// Whether the counted can be those whom a verb's event befell: preposition, voice, case, number agreement, order.
import type { EventKind } from '../../model/event-kinds.ts'
import { plainPhrases } from '../plain-phrases.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { VerbEvent } from './event-index.ts'
import type { EventQuestion } from './event-question.ts'

/** Whether the counted phrase can be the one whom the verb's event befell. */
export function fitsRole(question: EventQuestion, { counts, event }: VerbEvent): boolean {
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

/** Only people die; only things fall to pieces. */
export function fitsThing({ sense, counted }: EventQuestion, { event }: VerbEvent): boolean {
  if (sense.names === null && counted.head !== null && NEEDS_PEOPLE.has(event)) return false
  if (event === 'destroyed') return sense.names !== 'people'
  if (event === 'seized') return sense.names === 'things' || counted.figure.kind === 'share'
  return true
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

export function adaptToThings({ sense }: EventQuestion, event: EventKind, lemma: string): EventKind {
  if (lemma === 'betreffen' && (sense.names !== 'people' || sense.isBystander)) return 'other'
  if (event === 'destroyed' && sense.names === 'people') return 'in-need'
  // Troops are moved to a front, patients out of a hospital.
  if (lemma === 'verlegen' && sense.class !== 'combatants' && sense.class !== 'police' && sense.names === 'people')
    return 'evacuated'
  // Hostages are rescued when they are let go; prisoners are only let go.
  if (
    event === 'rescued' &&
    sense.event?.kind === 'detained' &&
    /^(?:freilassen|frei|kommen|freikommen|austauschen|lassen|sein)$/u.test(lemma)
  )
    return 'other'
  // Those already rescued are not rescued again by being brought ashore.
  if (event === 'evacuated' && sense.event?.kind === 'rescued') return 'rescued'
  if (sense.names !== 'things') return event
  if (event === 'killed') return lemma === 'fallen' ? 'seized' : 'destroyed'
  if (event === 'detained' || event === 'abducted' || event === 'assisted') return 'seized'
  return event
}

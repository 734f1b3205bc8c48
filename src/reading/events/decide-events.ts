import { isKnownNoun } from '../../languages/de/lexicon.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { Counted } from '../read-counted.ts'
import { clauseOfCounted, type SentenceContext } from '../sentence-context.ts'
import {
  byApposition,
  byConsistsOf,
  byElision,
  byJoined,
  byOtherCount,
  byPartOfWhole,
  bySeries,
  bySplit,
} from './by-earlier-claim.ts'
import { byShare, byTimes } from './by-kind.ts'
import { byModifier } from './by-modifier.ts'
import {
  byAttackOn,
  byDeadHead,
  byGoverningNoun,
  byGraveNoun,
  byHeadNoun,
  byIdentity,
  byInvertedNone,
} from './by-noun.ts'
import { byNumberOf } from './by-number-of.ts'
import { byCallTo, byNeighbourClause, byRelativeClause } from './by-other-clause.ts'
import { byState, byStrongVerb, byVerb } from './by-predicate.ts'
import { byActor, byInnerWhole, byPresence, byWhole } from './by-presence.ts'
import { byCare, byGuard, byMeans, byProsecution, byProvision, byReinforcement, bySearch } from './by-use.ts'
import {
  type Earlier,
  type EventDecision,
  type EventQuestion,
  type ReportHints,
  type Rule,
  senseOfHead,
} from './event-question.ts'
import { isNoCount } from './is-no-count.ts'

/** From the surest to the weakest; the first rule that speaks decides. */
const RULES: readonly Rule[] = [
  byNumberOf,
  byInvertedNone,
  byDeadHead,
  byInnerWhole,
  byGoverningNoun,
  byIdentity,
  byPartOfWhole,
  byCallTo,
  byReinforcement,
  byProsecution,
  byStrongVerb,
  byState,
  byGraveNoun,
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
  byOtherCount,
  bySplit,
  byGuard,
  byProvision,
  byCare,
  bySearch,
  byNeighbourClause,
  byWhole,
  byActor,
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
  if (isNoCount(question)) return null
  const { kind } = question.counted.figure
  if (kind === 'times') return byTimes(question)
  if (kind === 'share') return byShare(question)
  for (const rule of RULES) {
    const decision = rule(question)
    if (decision !== null && isAllowed(question, decision)) return decision
  }
  return null
}

/** Events that make `ein Mann` and `niemand` numbers. */
const VICTIM_EVENTS: ReadonlySet<EventKind> = new Set([
  'killed',
  'injured',
  'missing',
  'abducted',
  'detained',
  'rescued',
])

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

/** A word that no dictionary has: `ein Kieler`, a name for people that no list is long enough for. */
function isUnknownWord(text: string): boolean {
  return !isKnownNoun(text)
}

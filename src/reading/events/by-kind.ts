// Figures that are no plain counts: occurrences and shares.
import { byPartOfWhole } from './by-earlier-claim.ts'
import { byState, byStrongVerb, byVerb } from './by-predicate.ts'
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

/** `mindestens zweimal Giftgas einsetzte`: occurrences count when the clause speaks of force. */
export function byTimes({ context, clause }: EventQuestion): EventDecision | null {
  const force =
    /gas|waffe|rakete|bombe|granate|schuss|schüsse|angriff|messer|waffenruhe|getroffen|bombardiert|geschossen|beschossen|angegriffen|gefeuert|gebombt|zugestochen/iu
  const at = context.clauses[clause]?.words.find((index) => force.test(context.words[index]!.text))
  return at === undefined ? null : decide('attacked', 'times', at)
}

/** `80 Prozent ihres Gebiets`, `zehn Prozent der Ägypter`, `60 Prozent davon` */
export function byShare(question: EventQuestion): EventDecision | null {
  const { context, counted, sense } = question
  if (counted.head === null) return counted.isPartOf ? byPartOfWhole(question) : null
  if (/gebiet|territori|fläche|stadt|land(?:es)?$|provinz|region|viertel/iu.test(context.words[counted.head]!.text))
    return ofTerritory(byVerb(question)) ?? decide('seized', 'share-of-territory', counted.head)
  if (sense.names === 'things') return ofThings(byStrongVerb(question))
  if (sense.names !== 'people') return null
  const told = byStrongVerb(question) ?? byState(question)
  if (told !== null || sense.isBystander) return told
  return decide(sense.event?.kind ?? 'present', 'share-of-people', counted.head)
}

function ofThings(decision: EventDecision | null): EventDecision | null {
  return decision?.event === 'destroyed' ? decision : null
}

/** Land is taken or laid waste; `befreit` and `gesichert` take it too. */
function ofTerritory(decision: EventDecision | null): EventDecision | null {
  if (decision === null || decision.event === 'destroyed') return decision
  return { ...decision, event: 'seized' }
}

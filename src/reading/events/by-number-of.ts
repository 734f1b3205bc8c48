// Figures said of a number: `die Zahl der Toten stieg auf 158`.
import type { EventKind } from '../../model/event-kinds.ts'
import { type NounSense, senseOfNoun } from '../sense-of-noun.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { eventOfModifier } from './by-modifier.ts'
import { byRelativeClause } from './by-other-clause.ts'
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

const NUMBER_NOUN =
  /^(?:Zahl|Anzahl|Gesamtzahl|Opferzahl|Todeszahl|Totenzahl|Opferbilanz|Bilanz|Todesopferzahl|Zahlen|Verletztenzahl)$/u

/** `die Zahl der Todesopfer stieg auf 158`, `die Opferzahl liegt bei 49` */
export function byNumberOf(question: EventQuestion): EventDecision | null {
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
      return { ...decide(eventOfNumber(sense), 'number-of', index), groupAt: index }
    return null
  }
  return null
}

/** Police and helpers are there because somebody sent them. */
function eventOfNumber({ names, class: group }: NounSense): EventKind {
  if (names !== 'people' || group === 'police' || group === 'aid') return 'deployed'
  return 'present'
}

function nextNoun(words: SentenceContext['words'], after: number): number | null {
  const at = words.findIndex(({ class: kind }, index) => index > after && index <= after + 3 && kind === 'noun')
  return at < 0 ? null : at
}

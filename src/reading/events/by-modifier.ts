// Events that lie in adjectives and participles before the counted noun.
import { lookUpAdjective } from '../../languages/de/lexicon.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import { fold } from '../fold.ts'
import { lemmasOfParticipleAdjective } from '../read-predicate.ts'
import type { NounSense } from '../sense-of-noun.ts'
import { ADJECTIVE_EVENTS, VERB_EVENTS } from './event-index.ts'
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

/** `49 getötete Zivilisten`, `2000 obdachlose Familien` */
export function byModifier({ context, counted, sense }: EventQuestion): EventDecision | null {
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
export function eventOfModifier(text: string, names: NounSense['names']): EventKind | null {
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

// People and machines in use, and those for whom something is meant.
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

/** `mit Dutzenden Panzern besetzt`: machines of war with which a side acts are in use. */
export function byMeans({ context, counted }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'mit' || counted.head === null) return null
  const isWarMachine =
    /panzer|hubschrauber|helikopter|kriegsschiff|kampfflugzeug|kampfjet|drohne|militärfahrzeug|löschfahrzeug|löschzug/iu.test(
      context.words[counted.head]!.text,
    )
  return isWarMachine ? decide('deployed', 'means', counted.head) : null
}

/** `von 200 Sicherheitskräften abgeriegelt`: those who are at work there. */
export function byGuard({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'von' && counted.preposition !== 'durch' && counted.preposition !== 'mit') return null
  const isMen = counted.head !== null && /^(?:Mann|Männern)$/u.test(context.words[counted.head]!.text)
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

/** `ein Quartier für 76 Asylwerber`, `Zelte für 2000 Menschen`: for whom shelter or aid is meant. */
export function byProvision({ context, counted, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'für' || sense.names !== 'people' || sense.isBystander) return null
  const from = Math.max(0, counted.prepositionAt! - 6)
  const near = context.words.slice(from, counted.prepositionAt!).findLastIndex(({ text }) => PROVISION.test(text))
  return near < 0 ? null : decide('assisted', 'provision', from + near)
}

const PROVISION =
  /quartier|unterkunft|unterkünft|plätze?n?$|schlafplatz|lager|zelte?n?$|container|nahrung|lebensmittel|decken$|versorgung|betten$|notunter|wohnungen|hilfe$|hilfsgüter/iu

/** `um 1500 Soldaten verstärkt` */
export function byReinforcement({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'um' && counted.preposition !== 'auf' && counted.preposition !== 'durch') return null
  const grows = context.predicates[clause]?.verbs.some(({ lemmas }) =>
    lemmas.some((lemma) => /^(?:verstärken|aufstocken)$/u.test(lemma)),
  )
  return grows && sense.names !== null ? decide('deployed', 'reinforcement', null) : null
}

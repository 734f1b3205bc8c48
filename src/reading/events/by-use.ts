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

/** `gegen 120 Männer wurde Haftbefehl erlassen`, `gegen zwei Polizisten wird ermittelt` */
export function byProsecution({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  // Before a number `gegen` also means about; where somebody is prosecuted, it does not.
  const isAgainst = counted.preposition === 'gegen' || /^gegen$/iu.test(context.words[counted.figure.from]!.text)
  if (!isAgainst || sense.names !== 'people') return null
  const near = context.clauses[clause]?.words[0] ?? 0
  const at = context.words.findIndex(
    ({ text }, index) => index >= near && index < counted.last + 20 && PROSECUTION.test(text),
  )
  return at < 0 ? null : decide('other', 'prosecution', at)
}

const PROSECUTION = /haftbefehl|ermittel|ermittl|anklage|angeklagt|verfahren|anzeige|klage|verhandel|prozess/iu

/** `kümmert sich um 1800 Flüchtlinge` */
export function byCare({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'um' || sense.names !== 'people' || sense.isBystander) return null
  const cares = context.predicates[clause]?.verbs.some(({ lemmas }) => lemmas.includes('kümmern'))
  return cares ? decide('assisted', 'care', null) : null
}

/** `nach 30 Menschen wird gesucht`, `Dutzende fehlen`, `unter der Ruine werden 19 Gäste vermutet`: in a report of such a search. */
export function bySearch({ context, counted, clause, sense, hints }: EventQuestion): EventDecision | null {
  const isPerson = sense.names === 'people' || counted.head === null
  if (!isPerson || !(hints.isSearch || hints.isBuried)) return null
  const verbs = context.predicates[clause]?.verbs ?? []
  const saying = (lemma: string) => verbs.find(({ lemmas }) => lemmas.includes(lemma))
  const isSought = counted.preposition === 'nach' && sense.event === null ? saying('suchen') : undefined
  const lacks = counted.preposition === null && hints.isSearch ? saying('fehlen') : undefined
  const found = isSought ?? lacks
  if (found !== undefined) return decide('missing', 'search', found.index)
  const supposed = counted.preposition === null && hints.isBuried ? saying('vermuten') : undefined
  return supposed === undefined ? null : decide('trapped', 'search', supposed.index)
}

/** `um 1500 Soldaten verstärkt` */
export function byReinforcement({ context, counted, clause, sense }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'um' && counted.preposition !== 'auf' && counted.preposition !== 'durch') return null
  const grows = context.predicates[clause]?.verbs.some(({ lemmas }) =>
    lemmas.some((lemma) => /^(?:verstärken|aufstocken)$/u.test(lemma)),
  )
  return grows && sense.names !== null ? decide('deployed', 'reinforcement', null) : null
}

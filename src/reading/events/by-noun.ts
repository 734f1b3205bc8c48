// Events that lie in nouns: the counted noun itself, the noun that governs it, the one it is equated with.
import { fold } from '../fold.ts'
import { senseOfNoun } from '../sense-of-noun.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

/** `acht Tote`: the dead stay dead, whatever else is said of them. */
export function byDeadHead({ sense, counted }: EventQuestion): EventDecision | null {
  const isOneOf = counted.figure.kind === 'one' && counted.isPartOf
  return sense.event?.kind === 'killed' && sense.event.role === 'victims' && !isOneOf
    ? decide('killed', 'noun', counted.head)
    : null
}

/** `Verletzte gab es keine`: the noun stands before its `keine`. */
export function byInvertedNone({ context, counted, clause }: EventQuestion): EventDecision | null {
  if (counted.figure.kind !== 'none' || counted.head !== null) return null
  const at = context.clauses[clause]?.words.find(
    (index) => index < counted.figure.first && senseOfNoun(context.words[index]!.text).event?.role === 'victims',
  )
  if (at === undefined) return null
  return { ...decide(senseOfNoun(context.words[at]!.text).event!.kind, 'none-of', at), groupAt: at }
}

/** `Das Spital zählte 126 Verletzte`: the wounded stay wounded though the verb only counts them; displaced people may just live somewhere. */
export function byGraveNoun(question: EventQuestion): EventDecision | null {
  const decision = byHeadNoun(question)
  return decision !== null && /^(?:killed|injured|missing|abducted|detained|attacked)$/u.test(decision.event)
    ? decision
    : null
}

/** `15 Verletzte`, `50 Festnahmen`, `zwei Anschläge` */
export function byHeadNoun({ sense, counted }: EventQuestion): EventDecision | null {
  // `in zwei Fällen` says where, `zwei Fälle` how many.
  if (
    sense.event === null ||
    (sense.event.kind === 'other' && sense.event.role === 'acts' && counted.preposition !== null)
  )
    return null
  return decide(sense.event.kind, 'noun', counted.head)
}

/** `die Leichen von fünf Flüchtlingen`, `der Tod dreier Soldaten`, `Ankunft zweier Kriegsschiffe` */
export function byGoverningNoun({ context, counted, sense }: EventQuestion): EventDecision | null {
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
export function byIdentity({ context, counted, clause, earlier, sense }: EventQuestion): EventDecision | null {
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
    if ((index >= counted.first && index <= counted.last) || isCountedItself(words, index)) continue
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

/** `zählten 2890 Erkrankte und 44 Tote`: the dead are another number, not what the sick are. */
function isCountedItself(words: SentenceContext['words'], noun: number): boolean {
  return words.slice(Math.max(0, noun - 3), noun).some(({ class: kind }) => kind === 'numeral')
}

function governorBefore(words: SentenceContext['words'], index: number): string {
  return (
    words
      .slice(Math.max(0, index - 3), index)
      .findLast(({ class: kind }) => kind === 'preposition')
      ?.text.toLowerCase() ?? ''
  )
}

/** `Anschlag auf zwei Polizisten`, `Angriffe auf drei Dörfer` */
export function byAttackOn({ context, counted }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'auf' && counted.preposition !== 'gegen') return null
  const from = Math.max(0, counted.prepositionAt! - 5)
  const near = context.words
    .slice(from, counted.prepositionAt!)
    .findLastIndex(({ text }) => /^\p{Lu}/u.test(text) && senseOfNoun(text).event?.kind === 'attacked')
  return near < 0 ? null : decide('attacked', 'attack-on', from + near)
}

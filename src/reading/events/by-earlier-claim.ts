// Figures that go on with a claim before them: parts, lists, series, ellipsis.
import type { Word } from '../../model/word.ts'
import { senseOfNoun } from '../sense-of-noun.ts'
import { byRelativeClause } from './by-other-clause.ts'
import { byState, byStrongVerb } from './by-predicate.ts'
import { decide, type EventDecision, type EventQuestion } from './event-question.ts'

/** `darunter 39 Kinder`, `davon 140 in Paris`, `unter den Toten sind auch zwei Frauen` */
export function byPartOfWhole(question: EventQuestion): EventDecision | null {
  const { context, counted, clause, earlier, sentence } = question
  const { words } = context
  const opening = context.clauses[clause]?.words.slice(0, 8).filter((index) => index < counted.figure.first) ?? []
  const among = opening.find((index) => /^(?:unter|von)$/iu.test(words[index]!.text))
  if (among !== undefined) {
    const whole = words.slice(among + 1, among + 4).find((word) => /^\p{Lu}/u.test(word.text))
    const event =
      whole && /^(?:de[nr]|diesen|ihnen|getöteten|insgesamt)$/u.test(words[among + 1]?.text ?? '')
        ? senseOfNoun(whole.text).event
        : null
    // `unter den Verdächtigen`: what befell them was told before.
    const told = event?.kind === 'other' ? earlier.findLast((claim) => claim.sentence >= sentence - 1) : undefined
    if (event) return decide(told?.event ?? event.kind, 'among', among)
  }
  const marker =
    opening.find((index) => /^(?:darunter|davon|hiervon|darin|dazu)$/iu.test(words[index]!.text)) ??
    (isAmongThem(question, among) ? among : undefined)
  const isPart = marker !== undefined || (counted.isPartOf && counted.head === null)
  if (!isPart) return null
  const own =
    byStrongVerb(question) ?? byState(question) ?? (isAdded(question, marker) ? byRelativeClause(question) : null)
  if (own !== null) return own
  const whole = earlier.findLast((claim) => claim.sentence >= sentence - 1)
  return whole === undefined ? null : decide(whole.event, 'part-of', marker ?? null)
}

/** `dazu kommen 640 Beamte, die entlassen wurden` */
function isAdded({ context }: EventQuestion, marker: number | undefined): boolean {
  return marker !== undefined && /^dazu$/iu.test(context.words[marker]!.text)
}

function isAmongThem({ context }: EventQuestion, among: number | undefined): boolean {
  return among !== undefined && /^(?:ihnen|diesen|denen)$/u.test(context.words[among + 1]?.text ?? '')
}

/** `von acht getöteten Mexikanern und vier Ägyptern`: joined phrases share what was said of the first. */
export function byJoined({ counted, earlier, sentence, sense }: EventQuestion): EventDecision | null {
  if (!counted.isJoined || sense.names !== 'people') return null
  const before = earlier.at(-1)
  return before?.sentence === sentence ? decide(before.event, 'joined', null) : null
}

/** `fünf Menschen – drei Frauen und zwei Kinder –`: parts listed behind a claim of the same sentence. */
export function byApposition({
  context,
  counted,
  clause,
  earlier,
  sentence,
  sense,
}: EventQuestion): EventDecision | null {
  if (context.clauses[clause]?.kind !== 'fragment') return null
  if (sense.names !== 'people') return null
  const whole = earlier.findLast((claim) => claim.sentence === sentence)
  if (whole === undefined || counted.preposition !== null) return null
  return decide(whole.event, 'apposition', null)
}

/** `Bei den übrigen handle es sich um 1500 bis 5000 Aufständische`: what they are, not what is planned for some of them. */
export function byConsistsOf({ context, counted, clause, earlier, sentence }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'um' || !context.predicates[clause]?.finiteLemmas.includes('handeln')) return null
  const near = earlier.filter((claim) => claim.sentence >= sentence - 2)
  const whole = near.findLast(({ status }) => status === 'asserted') ?? near.at(-1)
  return whole === undefined ? null : decide(whole.event, 'consists-of', null)
}

/** `von einst 2000 Obdachlosen auf nun 200`: the second figure of a change has the first one's event. */
export function bySeries({ context, clause, counted, earlier, sentence }: EventQuestion): EventDecision | null {
  if (counted.preposition !== 'auf') return null
  const grows =
    context.predicates[clause]?.verbs.some(({ lemmas }) =>
      lemmas.some((lemma) =>
        /^(?:erhöhen|steigen|ansteigen|anwachsen|wachsen|sinken|verringern|zurückgehen|fallen|korrigieren|erhöht)$/u.test(
          lemma,
        ),
      ),
    ) === true
  if (counted.head !== null && !grows) return null
  const first = earlier.findLast((claim) => claim.sentence >= (grows ? sentence - 2 : sentence))
  return first === undefined ? null : decide(first.event, 'series', null)
}

const COUNTING: Readonly<Record<string, RegExp>> = {
  von: /^(?:sprechen|ausgehen|berichten|erzählen|wissen|schreiben|ausgehen|reden)$/u,
  mit: /^(?:rechnen|beziffern|angeben)$/u,
  auf: /^(?:kommen|schätzen|beziffern|korrigieren)$/u,
  '': /^(?:nennen|melden|vermelden|zählen|angeben|zugeben|einräumen|bestätigen|schätzen|registrieren|erfassen|behaupten|verzeichnen)$/u,
}

/** `die Opposition spricht von 90 000`, `die Rebellen geben 40 zu`: another number for what was just told. */
export function byOtherCount({
  context,
  counted,
  clause,
  earlier,
  sentence,
  sense,
}: EventQuestion): EventDecision | null {
  if (counted.figure.kind !== 'count' || (counted.head !== null && !isPlainCount(context.words, counted.head)))
    return null
  if (counted.head !== null && sense.event !== null) return null
  const verbs = COUNTING[counted.preposition ?? '']
  const counts =
    verbs && context.predicates[clause]?.verbs.some(({ lemmas }) => lemmas.some((lemma) => verbs.test(lemma)))
  if (!counts) return null
  const before = earlier.findLast((claim) => claim.sentence >= sentence - 1)
  return before === undefined ? null : decide(before.event, 'other-count', null)
}

/** Heads that say no more of the counted than that they are people, or on a list. */
function isPlainCount(words: readonly Word[], head: number): boolean {
  return /^(?:Menschen|Personen|Leuten?|Opfern?|Betroffenen?|Namen|Fällen?)$/u.test(words[head]!.text)
}

/** `290 Menschen, 210 auf der einen und 80 auf der anderen Seite`: parts by place or time, in a clause without verb. */
export function bySplit({ context, counted, clause, earlier, sentence }: EventQuestion): EventDecision | null {
  const { figure, head, preposition, modifiers } = counted
  if (figure.kind !== 'count' || head !== null || preposition !== null || modifiers.length > 0) return null
  const next = context.words[figure.last + 1]
  const isPlaced = next?.class === 'preposition' && /^(?:in|im|auf|aus|bei|durch|am|an|unter)$/u.test(next.text)
  if (context.clauses[clause]?.kind !== 'fragment' || !isPlaced) return null
  const whole = earlier.findLast((claim) => claim.sentence === sentence)
  return whole === undefined ? null : decide(whole.event, 'split', null)
}

/** `Im Jänner waren es knapp 1700`, `44 weitere`: what is counted was named with the figure before. */
export function byElision({ context, counted, clause, earlier, sentence }: EventQuestion): EventDecision | null {
  if (counted.head !== null || counted.preposition !== null || counted.figure.kind !== 'count') return null
  const { words } = context
  const isMore = counted.modifiers.some((index) => /^(?:weitere|andere)/u.test(words[index]!.text))
  const isIt =
    context.clauses[clause]?.words.some((index) => words[index]!.text.toLowerCase() === 'es') === true &&
    context.predicates[clause]?.finiteLemmas.includes('sein') === true
  if (!isMore && !isIt) return null
  // `13 weitere erlitten Brandwunden` says itself what happened to them.
  const verbs = context.predicates[clause]?.verbs ?? []
  if (!isIt && verbs.some(({ lemmas }) => !lemmas.some((lemma) => /^(?:sein|haben|werden)$/u.test(lemma)))) return null
  const before = earlier.findLast((claim) => claim.sentence >= sentence - 1)
  return before === undefined ? null : decide(before.event, 'elision', null)
}

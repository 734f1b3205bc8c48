// Numbers that count nobody.
import type { Counted } from '../read-counted.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { EventQuestion } from './event-question.ts'

/** Whether a figure, though a number, counts nobody: a name, a ratio, a difference, money. */
export function isNoCount(question: EventQuestion): boolean {
  const { context, counted, sense } = question
  if (sense.names === 'measure' && counted.figure.kind !== 'share' && counted.figure.kind !== 'times') return true
  return (
    isPossessedWhole(context, counted) ||
    isNameOrNumberOfSomething(question) ||
    isRatio(context, counted) ||
    isDifference(question) ||
    isNoneOf(context, counted) ||
    isMoney(context, counted) ||
    isBareMillions(context, counted)
  )
}

/** `drei ihrer sechs Kinder`: the six are said by the way. */
function isPossessedWhole({ words }: SentenceContext, { figure }: Counted): boolean {
  return (
    /^(?:ihrer|seiner|unserer)$/u.test(words[figure.from - 1]?.text ?? '') &&
    words[figure.from - 2]?.class === 'numeral'
  )
}

/** `Boeing 737`, `Artikel 5`, `Resolution 2254`: a bare number right behind a noun, with nothing that it counts. */
function isNameOrNumberOfSomething({ context, counted }: EventQuestion): boolean {
  if (
    counted.head !== null ||
    counted.figure.from !== counted.figure.first ||
    counted.figure.kind !== 'count' ||
    counted.modifiers.length > 0
  )
    return false
  const before = context.words[counted.figure.first - 1]
  if (/^(?:Zahl|Anzahl|Bilanz)$/u.test(before?.text ?? '')) return false
  if (before === undefined || (before.class !== 'noun' && before.class !== 'name')) return false
  const next = context.words[counted.figure.last + 1]
  if (NUMBERED.test(before.text) || /^[“”"»«]$/u.test(next?.text ?? '')) return true
  return (
    /^\d/u.test(context.words[counted.figure.first]!.text) &&
    !/^(?:finite|infinitive|participle|adverb)$/u.test(next?.class ?? '')
  )
}

/** Nouns that are told apart by number. */
const NUMBERED =
  /^(?:Stärke|Nummer|Platz|Artikel|Paragra[fp]h?|Kapitel|Resolution|Boeing|Airbus|Fokker|Tupolew|Flug|Stufe|Kategorie|Klasse|Zone|Block|Reaktor|Absatz|Punkt|Seite|Band|Teil|Version|Bundesstraße|Autobahn|Highway|Route|Linie|Gleis|Saal|Zimmer|Apollo|Sure|Psalm|Runde|Rang|Typ|Modell|Phase|Akt|Kanal|Risiko|Variante|.*[Ss]tärke|.*[Ff]lug(?:e?s)?)$/u

const GROWTH =
  /^(?:erhöhen|steigen|ansteigen|anwachsen|wachsen|zunehmen|sinken|absinken|verringern|zurückgehen|fallen|abnehmen|reduzieren|schrumpfen|erweitern)$/u

/** `Millionen investiert`: bare millions are money unless somebody died, fled or was hurt. */
function isBareMillions({ words, clauses, clauseOf }: SentenceContext, { figure, head }: Counted): boolean {
  if (head !== null || !/^Million/iu.test(words[figure.last]!.text)) return false
  return (
    clauses[clauseOf[figure.first] ?? -1]?.words.some((index) =>
      /euro|dollar|investier|kosten|kostet|schaden|verlust|verdien|umsatz|zahl/iu.test(words[index]!.text),
    ) === true
  )
}

/** `um 260.000 gesunken`: a difference, no number of people. */
function isDifference({ context, counted, clause }: EventQuestion): boolean {
  return (
    counted.preposition === 'um' &&
    context.predicates[clause]?.verbs.some(({ lemmas }) => lemmas.some((lemma) => GROWTH.test(lemma))) === true
  )
}

/** `keiner der 30 Insassen`: the thirty did not suffer what the clause says. */
function isNoneOf({ words }: SentenceContext, { first, figure }: Counted): boolean {
  return figure.kind === 'count' && /^kein(?:e|er|es|en)$/iu.test(words[first - 1]?.text ?? '')
}

/** `40 Millionen Deutsche Mark` */
function isMoney({ words }: SentenceContext, { head }: Counted): boolean {
  return head !== null && /^(?:Mark|Euro|Dollar|Franken|Pfund|Rubel|Kronen)$/u.test(words[head + 1]?.text ?? '')
}

/** `pro 1000 Einwohner`, `je 100.000 Menschen`; `statt 100` is not the case at all. */
function isRatio({ words }: SentenceContext, { figure }: Counted): boolean {
  return /^(?:pro|je|statt|anstatt)$/iu.test(words[figure.from - 1]?.text ?? '')
}

import type { Word } from '../../model/word.ts'
import { numberOfVerb } from '../positions/agreement.ts'
import type { Predicate } from '../read-predicate.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { WordRange } from './attribution.ts'
import { countsSomething } from './counts-something.ts'
import { isSubjunctiveVerb, type Segment } from './cut-segments.ts'
import type { Frame } from './find-frames.ts'
import { isNounOfSaying } from './noun-lists.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** How many stretches (relative clauses, appositions) may stand between a verb and what it introduces. */
const FARTHEST = 6

/** What a verb introduces behind it: `sagte, dass …`, `forderte, … zu …`, `sagte: …`. */
export function complementAfter(stated: StatedSentence, frame: Frame): WordRange[] | null {
  const { segments } = stated
  const from = segments.findIndex(({ last }) => last >= frame.verb)
  const inside = quotedInside(stated, frame, segments[from])
  if (inside !== null) return [inside]
  for (let at = from + 1; at <= Math.min(segments.length - 1, from + FARTHEST); at++) {
    const segment = segments[at]!
    if (opensBehindColon(stated, frame, at)) return [behindColon(stated, segment)]
    if (accepts(stated, frame, segment, at === from + 1)) return contentFrom(stated, beginOf(stated, from + 1, at), at)
    if (segment.kind === 'indicative' || segment.opener === ':' || segment.opener === ';') return null
  }
  return null
}

/**
 * The first word of what a stretch ends: `…, dem Leiter der Wache, Jan Holm, sei gekündigt worden` began before the commas where the
 * stretch opens with its verb, and so did `…, dem Bund, der X heißt, beizutreten`.
 */
function beginOf({ context: { words }, segments }: StatedSentence, from: number, at: number): number {
  const { first, finite, kind } = segments[at]!
  const isEnd =
    kind === 'subjunctive'
      ? finite === first
      : kind === 'infinitive' && (isInfinitive(words, first) || segments[at]!.opener === ')')
  const before = segments.slice(from, at)
  const begins =
    isEnd && before[0]?.kind === 'fragment' && before.every((one) => /^(?:fragment|relative)$/u.test(one.kind))
  return begins ? before[0]!.first : first
}

/** `beizutreten`, `nicht zu räumen`, `zu räumen und …`: what is to be done stands before it. */
function isInfinitive(words: readonly Word[], first: number): boolean {
  let at = first
  while (/^(?:particle|adverb)$/u.test(words[at]!.class) && words[at]!.text !== 'zu') at++
  return words[at]!.class === 'infinitive' || words[at]!.text === 'zu'
}

/** `X sagte „…“`: a quoted passage as part of the clause itself. */
function quotedInside(stated: StatedSentence, { takes, verb }: Frame, segment: Segment | undefined): WordRange | null {
  if (segment === undefined || !takes.has('clause')) return null
  for (let at = segment.first; at <= segment.last; at++)
    if (stated.quotationOf[at] && (at > verb || at === segment.first)) return { first: at, last: at }
  return null
}

/** `sagte: …` with a clause; with a passage in quotation marks any verb of a main clause will do. */
function opensBehindColon(
  { context: { clauses, words }, segments }: StatedSentence,
  { takes, clause, lemma, predicate }: Frame,
  at: number,
): boolean {
  const segment = segments[at]!
  if (segment.opener !== ':') return false
  // `anders, als der Wirt vermutet hatte: …`
  if (/^als$/u.test(words[clauses[clause]!.words[0]!]!.text)) return false
  // `…, so X weiter: „…“`
  if (segments[at - 1]!.finite === null && words[segments[at - 1]!.first]!.text === 'so') return false
  // `Er drohte mit Gewalt, sollte man ihn rufen: „…“`
  if (!takes.has('clause') && /^(?:sollte|würde|wäre|hätte)n?$/u.test(words[clauses[clause]!.words[0]!]!.text))
    return false
  return segment.kind === 'quotation'
    ? takes.has('clause') || clauses[clause]!.kind === 'main'
    : takes.has('clause') &&
        (segment.finite !== null || (takes.has('count') && isCount(words, segment)) || speaksOut(lemma, predicate))
}

/** `Holm sagte: Nein, nie.`, not `was man wirklich sagen kann: schön` */
function speaksOut(lemma: string, { finiteLemmas }: Predicate): boolean {
  return SPEAKS.test(lemma) && !finiteLemmas.some((modal) => /^(?:können|müssen|sollen)$/u.test(modal))
}

/** `ergab: Union 31 Prozent; …`, `meldete: 40 Tote` */
function isCount(words: readonly Word[], { first, last }: Segment): boolean {
  return words.slice(first, last + 1).some(({ text }) => /^\d/.test(text))
}

function behindColon(stated: StatedSentence, { first }: Segment): WordRange {
  if (stated.quotationOf[first] !== null) return { first, last: first }
  return { first, last: lastWord(stated) }
}

/** Whether a stretch can be what the verb introduces. */
function accepts(stated: StatedSentence, { takes, clause, lemma }: Frame, segment: Segment, isNext: boolean): boolean {
  const { words, clauses, predicates } = stated.context
  const says = takes.has('clause')
  const isToldByForm = segment.finite !== null && words[segment.finite]!.mood === 'subjunctive1'
  if (/^(?:wonach|demzufolge)$/u.test(words[segment.first]!.text) || tellsHow(words, segment)) return false
  // `Das sagte sie, bevor sie erfuhr, dass …`: said before, by `Das`.
  if (!isNext && /^(?:das|dies)$/iu.test(words[clauses[clause]!.words[0]!]!.text) && segment.kind === 'that')
    return false
  const { finite, voice } = predicates[clause]!
  // A clause in Konjunktiv is said itself.
  const isPlainMain = clauses[clause]!.kind === 'main' && finite !== null && words[finite]!.mood === 'indicative'
  // `Sie ist krank, und er wolle sie pflegen`: nobody's word of whom the clause before speaks; `Es schien, als werde …`: how it seemed.
  const isToldHere =
    isToldByForm && isNext && isPlainMain && !/^(?:als|und|doch|aber)$/iu.test(words[segment.first]!.text)
  if (segment.kind === 'that') return !isConsequence(stated, clause) && (says || isToldHere)
  if (segment.kind === 'question')
    return (
      says &&
      isNext &&
      /^(?:wie|wer|warum|wann|weshalb)$/iu.test(words[segment.first]!.text) &&
      !isAsFrame(stated, segment)
    )
  if (segment.kind === 'quotation') return says
  if (segment.kind === 'subjunctive')
    return (
      (says || isToldHere) &&
      !isAfterthought(words, segment) &&
      !closesMain(stated, clause, segment) &&
      !closesOuter(stated, clause, segment)
    )
  // `vermag den, der es schreibt, über die Zeit zu erheben`
  const isOfMain = clauses[clause]!.kind === 'relative' && /^(?:sagen|schreiben|erzählen|berichten)$/u.test(lemma)
  if (segment.kind === 'infinitive') return takes.has('infinitive') && !isOfMain && !isPointedAt(stated, segment)
  if (segment.kind === 'fragment') return says && isNext && endsInQuotation(stated, segment)
  if (!isNext || !isPlainSpeech(words, segment) || finite === null) return false
  // `teilte mit, der Rat „steht bereit“`: the verb is quoted.
  if (says && /^[„»"]$/u.test(words[segment.finite! - 1]!.text)) return true
  // `teilte mit, es sollten 90 Panzer kommen`: the Konjunktiv of `sollen`, which looks like its past.
  if (says && /^(?:sollten|wollten)$/u.test(words[segment.finite!]!.text)) return true
  // `Zuvor hatte sie 12 Tote gemeldet, nun sind es 15`: told with the number alone.
  if (takes.has('count') && countsSomething(words, clauses[clause]!.words)) return false
  // `mit den Worten, es fehlten Boote`
  if (says && words[segment.first - 2]?.text === 'Worten') return true
  const isPlainly = PLAINLY.test(lemma) || (lemma === 'heissen' && saysIt(words, clauses[clause]!.words))
  return isPlainly && voice !== 'passive' && clauses[clause]!.kind === 'main'
}

/** `beklagten Fehler, die sie dazu zwingen, | zu gehen`: what the relative clause before points to. */
function isPointedAt({ context: { words }, segments }: StatedSentence, segment: Segment): boolean {
  const before = segments[segments.indexOf(segment) - 1]
  if (before?.kind !== 'relative') return false
  return words.slice(before.first, before.last + 1).some(({ text }) => /^da(?:zu|für|von|mit|r(?:auf|an))$/u.test(text))
}

/** `einigten sich, wie beide mitteilten`: a frame of its own. */
function isAsFrame({ context: { words }, frames }: StatedSentence, { first }: Segment): boolean {
  if (!/^wie$/iu.test(words[first]!.text)) return false
  return frames.some(
    ({ indexes, takes }) =>
      indexes[0] === first && takes.has('clause') && indexes.every((index) => words[index]!.text !== 'sich'),
  )
}

/** `als stünden wir am Meer`, `auf dass er bleibe` */
function tellsHow(words: readonly Word[], { first, kind }: Segment): boolean {
  const [opening, next] = words.slice(first, first + 2)
  if (kind === 'quotation' || next === undefined) return false
  return (/^als$/iu.test(opening!.text) && next.class === 'finite') || (opening!.text === 'auf' && next.text === 'dass')
}

/** `rechnet mit 5 Millionen, das wären 2 mehr als geplant`: reckoned by the report. */
function isAfterthought(words: readonly Word[], { first, finite }: Segment): boolean {
  return finite === first + 1 && /^(?:das|dies)$/u.test(words[first]!.text) && /^wären?$/u.test(words[finite]!.text)
}

/** `Von den Booten, die der Kapitän genannt hatte, seien …`: the verb of the clause that a relative clause stands in. */
function closesMain({ context: { clauses } }: StatedSentence, clause: number, { first, finite }: Segment): boolean {
  return clauses[clause]!.kind === 'relative' && finite === first
}

/** `dass das Land, wenn es Leute zurückweist, nicht haften müsse`: the end of the clause around the one that the verb stands in. */
function closesOuter(
  { context: { words, clauses } }: StatedSentence,
  clause: number,
  { last, finite }: Segment,
): boolean {
  const isIf = /^(?:wenn|falls|sofern|weil|da|als|nachdem|bevor|sobald|obwohl)$/u.test(
    words[clauses[clause]!.words[0]!]!.text,
  )
  const end = words[last]!.class === 'punctuation' ? last - 1 : last
  return isIf && finite === end
}

/** `erzählen dermaßen viel, dass …`: what comes of it, not what they tell. */
function isConsequence({ context: { words, clauses } }: StatedSentence, clause: number): boolean {
  return clauses[clause]!.words.some((index) => /^(?:derma(?:ß|ss)en|derart|derartig\p{L}*)$/u.test(words[index]!.text))
}

/** `sagte, der Plan „ist gut und richtig“`: the verb of the clause stands in the quoted passage. */
function endsInQuotation(
  { quotationOf, context: { words } }: StatedSentence,
  { first, last, opener }: Segment,
): boolean {
  if (opener !== ',' || !/^(?:article|pronoun|name|noun|relative)$/u.test(words[first]!.class)) return false
  return words.slice(first + 1, last + 1).some((_, offset) => quotationOf[first + 1 + offset] !== null)
}

/** Verbs that a clause in the indicative may follow without a word between. */
/** `heißt es`, not what something is called. */
function saysIt(words: readonly Word[], indexes: readonly number[]): boolean {
  return indexes.some((index) => words[index]!.text === 'es')
}

const PLAINLY =
  /^(?:sagen|berichten|behaupten|glauben|meinen|schreiben|melden|versichern|hoffen|fürchten|vorwerfen|betonen|antworten)$/u

/** `sagte, der Mann ist tot`: the verb of the clause comes second. */
function isPlainSpeech(words: readonly Word[], { first, finite, kind, opener }: Segment): boolean {
  if (kind !== 'indicative' || opener !== ',' || finite === null || finite === first) return false
  return /^(?:article|pronoun|name|noun|numeral|preposition)$/u.test(words[first]!.class)
}

/** The words relayed from `first` on, which stands in the segment of that number. */
export function contentFrom(stated: StatedSentence, first: number, segment: number): WordRange[] {
  const [range] = trimmed(stated, first, endOfContent(stated, segment))
  return [beforeOtherMain(stated, range!)]
}

/** `…, der Rat habe versagt, | und die Grünen forderten …`: up to a main clause in the indicative in which somebody else says something. */
function beforeOtherMain({ context: { words, clauses }, frames }: StatedSentence, range: WordRange): WordRange {
  const told = words.slice(range.first, range.last + 1).find(({ class: kind }) => kind === 'finite')
  if (told?.mood !== 'subjunctive1') return range
  const other = frames.find(
    ({ indexes, takes, clause, predicate: { finite } }) =>
      indexes[0]! > range.first &&
      indexes[0]! <= range.last &&
      words[indexes[0]! - 1]!.text === 'und' &&
      clauses[clause]!.kind === 'main' &&
      takes.size > 0 &&
      finite !== null &&
      finite > indexes[0]! &&
      words[finite]!.mood === 'indicative',
  )
  return other === undefined ? range : { first: range.first, last: other.indexes[0]! - 2 }
}

/** The last segment that still belongs to the words relayed. */
function endOfContent(stated: StatedSentence, from: number): number {
  const { segments, context } = stated
  const { words } = context
  let end = from
  for (let at = from + 1; at < segments.length; at++) {
    const segment = segments[at]!
    // `sagte, A sei B; C sei D`
    if ((segment.opener === ';' && segment.kind !== 'subjunctive') || opensFrame(stated, segment)) break
    if (segment.opener === ':' && segment.kind === 'quotation') break
    if (segment.opener === '–' && !isInsertion(segments, from, at)) break
    if (
      segment.kind === 'indicative' &&
      !isDependent(context, segment) &&
      !closesSubordinate(words, segment, segments[at - 1]!)
    )
      break
    end = at
  }
  return segments[end]!.last
}

/** `zu finden, | die mehr Anteil hat als alles andere`: a relative clause whose verb does not come last; not `…, die Polizei warnt vor nichts`. */
function isDependent({ words, clauses, clauseOf }: SentenceContext, { first, finite }: Segment): boolean {
  const isRelative =
    words[first]!.class === 'relative' && finite !== null && finite > first + 1 && words[first + 1]!.class !== 'noun'
  return isRelative && clauses[clauseOf[finite] ?? -1]?.kind === 'relative'
}

/** `dass der Plan – der zweite seiner Art – gescheitert sei`: between two dashes, before the verb. */
function isInsertion(segments: readonly Segment[], from: number, at: number): boolean {
  const behind = segments[at]!.opener === '–' && segments[at + 1]?.opener === '–' ? segments[at + 1]! : segments[at]!
  return segments.slice(from, at).every(({ finite }) => finite === null) && behind.finite !== null
}

/** `…, so X`, `…, doch Y erklärte`: somebody else's frame. */
function opensFrame({ context: { words, clauses }, frames }: StatedSentence, { first, finite }: Segment): boolean {
  if (words[first]!.text === 'so' && finite === null) return true
  if (finite === null || words[finite]!.mood !== 'indicative') return false
  return frames.some(
    ({ predicate, takes, clause }) =>
      predicate.finite === finite && takes.has('clause') && clauses[clause]!.kind === 'main',
  )
}

/** A stretch whose verb comes last still belongs to the subordinate clause before it: `dass A, B und C starben`. */
function closesSubordinate(words: readonly Word[], { finite, first, last }: Segment, before: Segment): boolean {
  if (finite === null) return true
  const isLast = words
    .slice(finite + 1, last + 1)
    .every(({ class: kind }) => kind === 'punctuation' || kind === 'conjunction')
  return (
    (isLast && finite > first) || (before.finite === null && before.kind !== 'infinitive' && before.kind !== 'fragment')
  )
}

/** `Der Arzt sagte, drei seien krank | und lägen im Bett`, `… und wanderten aus`: the second verb has not his number. */
function agreesWithFrame(words: readonly Word[], first: number, verb: number): boolean {
  const frame = words.findLast(({ class: kind }, at) => at < first && kind === 'finite')
  const [said, own] = [frame, words[verb]].map((word) => numberOfVerb(word?.text ?? ''))
  return said === own || said === 'either' || own === 'either'
}

/** Without closing marks, and without a clause that goes on with the frame: `…, dass A sei, und weigerte sich`. */
function trimmed({ context: { words } }: StatedSentence, first: number, last: number): WordRange[] {
  let end = last
  const isMark = (at: number) => words[at]!.class === 'punctuation' && !/^[)“”"»«‘]$/u.test(words[at]!.text)
  while (end > first && isMark(end)) end--
  // `lehnte den Antrag, … zu prüfen, | ab`
  if (words[end]!.class === 'verb-particle' && words[end - 1]?.text === ',') end--
  while (end > first && isMark(end)) end--
  for (let at = first + 2; at < end; at++) {
    const isNewMain =
      /^(?:und|oder|aber)$/iu.test(words[at]!.text) &&
      words[at + 1]!.class === 'finite' &&
      !isSubjunctiveVerb(words[at + 1]!)
    if (isNewMain && agreesWithFrame(words, first, at + 1) && words[at + 2]?.class !== 'punctuation' && at + 2 <= end)
      return [{ first, last: at - 1 }]
  }
  return [{ first, last: end }]
}

/** What was said before `…, sagte X`, and what goes on behind it. */
export function contentBefore(stated: StatedSentence, first: number, frame: Frame): WordRange[] | null {
  const {
    segments,
    context: { words },
  } = stated
  const before = segments.filter(({ last }) => last < first)
  const near = before.at(-1)
  if (near === undefined) return null
  const [rest] = segments
    .filter(({ first: at, opener }) => at > frame.indexes.at(-1)! && /^[,;:]$/u.test(opener))
    .filter(
      // `A sei B, sagt X; C sei D`, `A ist B, sagt X: C ist D`, but not `A sei B, sagt X; Y bestreitet das`
      ({ opener, kind }, at) =>
        at === 0 && (opener === ',' || kind === 'subjunctive' || (opener === ':' && kind !== 'quotation')),
    )
  const isOnlyQuoted = before.at(-2)?.kind !== 'subjunctive'
  if (isOnlyQuoted && near.first === near.last && stated.quotationOf[near.first] !== null) {
    if (isSaidInSetting(stated, before)) return null
    // `„A“, sagte X, „B“`
    if (rest?.kind === 'quotation' && rest.opener === ',')
      return [near, { first: rest.first, last: rest.first }].map(rangeOf)
    // `„A“, sagte X, die Brücke sei zu`
    return rest?.kind === 'subjunctive' && words[rest.finite!]!.mood === 'subjunctive1'
      ? [rangeOf(near), { first: rest.first, last: endOfRest(stated, rest) }]
      : [rangeOf(near)]
  }
  if (isAnswered(stated, before[0]!) || isReason(words, before)) return null
  const start = before.findLastIndex(({ opener }) => opener === ';' || opener === ':')
  const told = before.slice(Math.max(0, start))
  const range = { first: Math.max(told[0]!.first, stated.start), last: near.last }
  // `Man werde, sagte X, „alles tun“`
  const isQuoted = rest?.kind === 'quotation' && told.every(({ kind }) => kind !== 'quotation')
  // `sagte X mit Verweis darauf, dass …`
  const isPointed = /^dar?\p{Ll}+$/u.test(words[(rest?.first ?? 0) - 2]?.text ?? '')
  const isSaidOn = rest?.opener === ':' || /^(?:subjunctive|that|indicative)$/u.test(rest?.kind ?? '')
  const goesOn = rest !== undefined && !isPointed && (isQuoted || isSaidOn)
  // `Die Brücke, sagte X, sei gesperrt`: only a beginning stands before the verb.
  const opens = openingOf(words, told[0]!.first)
  // `Da waren wir unsicher`: the verb comes second.
  // `Seit dem 3. Mai ist sie gesperrt`: a preposition.
  const isPhrase = /^seit$/iu.test(opens) && told[0]!.kind === 'indicative'
  const isSubordinate = SETTING.test(opens) && !isPhrase && told[0]!.finite !== told[0]!.first + 1
  const isSetting = isSubordinate && !told.slice(1).some((segment) => isMain(stated, segment))
  if (isSetting && told[0]!.kind !== 'subjunctive') return null
  const isWhole = told.some((segment) => isMain(stated, segment)) || (told.length === 1 && near.kind === 'that')
  if (!isWhole && isExclaimed(stated, told, frame)) return [range]
  if (!isWhole && !(goesOn && rest.finite === rest.first)) return null
  return goesOn ? [range, { first: rest.first, last: endOfRest(stated, rest) }] : [range]
}

/** `Mit der Begründung, es gebe keine Pflicht, | lehnte X ab`: the noun tells what is said. */
function isReason(words: readonly Word[], [opening, more]: readonly Segment[]): boolean {
  if (opening === undefined || more === undefined || opening.kind !== 'fragment') return false
  return /^mit$/iu.test(words[opening.first]!.text) && isNounOfSaying(words[opening.last]!.text)
}

/** `Keine Chance, | sagt Jan Holm`, `Nächstes Finale, nächster Frust, | meinte er`: words without a verb that are the whole sentence but for who says them. */
function isExclaimed({ start, context: { words } }: StatedSentence, told: readonly Segment[], frame: Frame): boolean {
  const [{ first }, last] = [told[0]!, told.at(-1)!.last]
  if (first !== start || told.length > MOST_EXCLAIMED || told.some(({ kind }) => kind !== 'fragment')) return false
  const { finite } = frame.predicate
  if (finite !== last + 2 || !(told.length > 1 ? SPEAKS : EXCLAIMS).test(frame.lemma)) return false
  const isNaming = words.slice(first, last + 1).every(({ class: kind }) => /^(?:name|article)$/u.test(kind))
  const rest = words.slice(finite + 1).filter(({ class: kind }) => kind !== 'punctuation')
  const speaks =
    rest.some(({ class: kind }) => kind === 'name') || /^(?:der|die|ein|eine|er|sie)$/u.test(rest[0]?.text ?? '')
  return last > first && !isNaming && speaks && !words.slice(finite + 1, -1).some(({ text }) => text === ',')
}

/** More stretches without a verb are a list. */
const MOST_EXCLAIMED = 3

/** Verbs that tell nothing but that somebody speaks. */
const SPEAKS = /^(?:sagen|meinen|antworten|entgegnen|erwidern|ergänzen|kommentieren|jubeln|rufen|betonen|urteilen)$/u

const EXCLAIMS =
  /^(?:sagen|meinen|finden|klagen|betonen|urteilen|kommentieren|jubeln|schwärmen|spotten|stöhnen|seufzen)$/u

/** `wenn` of `Auch wenn`, `Selbst wenn` */
function openingOf(words: readonly Word[], first: number): string {
  const isEven =
    /^(?:auch|selbst|nur|erst|gerade)$/iu.test(words[first]!.text) && words[first + 1]?.class === 'subordinator'
  return words[isEven ? first + 1 : first]!.text
}

/** `Während A sagte, es sei gut, „sehr gut sogar“, räumte B ein, …`: A's words. */
function isSaidInSetting({ context: { words }, frames }: StatedSentence, before: readonly Segment[]): boolean {
  const { first, last } = before[0]!
  return (
    before.length > 1 &&
    SETTING.test(words[first]!.text) &&
    frames.some(({ verb, takes }) => verb >= first && verb <= last && takes.has('clause'))
  )
}

/** `Auf den Vorwurf, es fehle Geld, entgegnete X, …`: what somebody else said. */
function isAnswered({ context: { words } }: StatedSentence, { first, last, finite }: Segment): boolean {
  return (
    finite === null &&
    /^(?:auf|zu)$/iu.test(words[first]!.text) &&
    words.slice(first, last + 1).some(({ class: kind, text }) => kind === 'noun' && isNounOfSaying(text))
  )
}

function rangeOf({ first, last }: WordRange): WordRange {
  return { first, last }
}

/** What goes on behind an inserted frame ends with its sentence, or where somebody else speaks: `A, sagte X, sei B; Y erklärte, …`. */
function endOfRest(stated: StatedSentence, { first }: Segment): number {
  const other = stated.segments.find((segment) => segment.first > first && segment.opener === ';')
  return other === undefined ? lastWord(stated) : other.first - 2
}

const MAIN = /^(?:subjunctive|indicative|quotation)$/u

/** Not the end of a relative clause that brackets or a list cut: `Holm, der in Kadrin (Sulanien) verurteilt wurde, fürchtet …`. */
function isMain({ context: { clauses, clauseOf } }: StatedSentence, { kind, finite, last }: Segment): boolean {
  return MAIN.test(kind) && !(finite === last && clauses[clauseOf[finite] ?? -1]?.kind === 'relative')
}

/** `Während X nichts sagte, forderte Y …`: the circumstances are not what Y says. */
const SETTING = /^(?:während|als|nachdem|bevor|obwohl|da|weil|wenn|falls|seit|seitdem|sobald|sofern|indem|anstatt)$/iu

/** The sentence without a frame that stands in it: `Wie X mitteilte, …`, `…, so X, …`. */
export function contentAround(
  stated: StatedSentence,
  frame: WordRange,
  within: WordRange = { first: stated.start, last: lastWord(stated) },
): WordRange[] {
  const ranges = [
    { first: within.first, last: frame.first - 1 },
    { first: frame.last + 1, last: within.last },
  ]
  return ranges.flatMap((range) => shrink(stated, range))
}

const EDGE = /^[,;:–—.!?-]$/u

/** Without marks at its edges; nothing where no word is left. */
function shrink({ context: { words } }: StatedSentence, range: WordRange): WordRange[] {
  let { first, last } = range
  while (first <= last && EDGE.test(words[first]!.text)) first++
  while (last >= first && EDGE.test(words[last]!.text)) last--
  return first > last ? [] : [{ first, last }]
}

function lastWord({ context: { words } }: StatedSentence): number {
  let last = words.length - 1
  while (last > 0 && EDGE.test(words[last]!.text)) last--
  return last
}

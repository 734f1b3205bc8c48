import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Word } from '../../model/word.ts'
import { type Attribution, type Speaker, standsIn, type WordRange } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import { countsSomething } from './counts-something.ts'
import { withElided } from './elided.ts'
import { isTelling } from './evidence.ts'
import { findAddressee } from './find-addressee.ts'
import { findFrameSpeaker, kindOfClause } from './find-frame-speaker.ts'
import { COUNTED_VERBS, type Frame, PREPOSITIONS } from './find-frames.ts'
import { findSpeaker } from './find-speaker.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/**
 * What somebody said, told in the reporter's own words: `X forderte den Abzug`. The whole sentence is the content, but where two give
 * each his own (`X sprach von 3 Toten, Y ging von 4 aus`) the clause of each, and where another clause stands before it, its own.
 */
export function findReported(stated: StatedSentence): Attribution[] {
  if (isQuestion(stated)) return []
  const found = stated.frames.flatMap((frame) => readFrame(stated, frame))
  if (found.length > 1 && found.every(({ speaker, cue }) => isOwnWord(stated, speaker, cue))) return found
  return found
    .slice(0, 1)
    .map((attribution) =>
      standsBehindOther(stated, attribution) || setsOther(stated.context.words, attribution.content[0]!.first)
        ? attribution
        : { ...attribution, content: [halfOf(stated, attribution)] },
    )
    .flatMap((attribution) => withElided(stated, attribution))
}

/** The sentence, or what a semicolon leaves of it: `Holm hatte von drei Toten gesprochen; | tatsächlich starben 50`. */
function halfOf({ start, context: { words } }: StatedSentence, { cue }: Attribution): WordRange {
  const isMark = ({ text }: Word) => text === ';'
  const before = words.findLastIndex((word, at) => at < cue.first && isMark(word))
  const behind = words.findIndex((word, at) => at > cue.first && isMark(word))
  return { first: Math.max(start, before + 1), last: (behind < 0 ? words.length : behind) - 1 }
}

/** `Es gab Verletzte, die Helfer sprechen von 14`: the clause before is nobody's word, unless the verb follows it at once. */
function standsBehindOther({ context: { words } }: StatedSentence, { content }: Attribution): boolean {
  const { first } = content[0]!
  return words[first]!.class !== 'finite' && /^[,;:–]$/u.test(words[first - 1]?.text ?? '')
}

/** A verb with its preposition, or that needs none, and a subject of its own. */
function isOwnWord({ frames, context: { words } }: StatedSentence, speaker: Speaker, cue: WordRange): boolean {
  if (speaker.kind === 'nobody') return true
  const frame = frames.find(({ verb }) => verb === cue.first)!
  if (speaker.kind !== 'named') return false
  const { first } = speaker
  const isOwn =
    frame.indexes.includes(first) &&
    (isNominative(words, speaker) || frame.predicate.finite === first - 1 || frame.indexes[0]! + 1 >= first)
  return isOwn && tells(frame.lemma, frame.takes) && words[frame.predicate.finite ?? cue.first]!.mood === 'indicative'
}

/** Not a bare plural that stands where its clause is cut: `die Möglichkeit, | Kopien zu machen und plädiert …`. */
function isNominative(words: readonly Word[], speaker: Speaker & WordRange): boolean {
  const { first } = speaker
  return isSomebody(words, speaker) || words[first - 1]?.class === 'article' || words[first]!.class !== 'noun'
}

function tells(lemma: string, takes: Frame['takes']): boolean {
  return PREPOSITIONS.has(lemma) || takes.has('object') || takes.has('count')
}

/** What stands in a clause of its own behind somebody else's words: `Laut X kamen 7, die Polizei spricht von 4`. */
export function findReportedBehind(stated: StatedSentence, others: readonly Attribution[]): Attribution[] {
  const { words } = stated.context
  return (
    stated.frames
      .filter(({ indexes, lemma, verb, takes }) => {
        const first = indexes[0]!
        const isApart = words[first - 1]?.text === ';' || others.every((other) => isWholeBefore(stated, other, first))
        const isNew =
          others.every(({ cue, content }) => cue.last < first && (isApart || !goesOnWith(content, verb))) &&
          /^(?:[,;:–—()-]|und)$/u.test(words[first - 1]?.text ?? '')
        // `Laut X fielen 60; die Armee beziffert ihre Verluste auf 4`
        const isJoined = [words[first - 1], words[first]].some((word) => /^(?:;|und)$/u.test(word?.text ?? ''))
        const isOwn = PREPOSITIONS.has(lemma) || (isJoined && tells(lemma, takes))
        return isNew && isOwn && words[verb]!.class === 'finite'
      })
      .flatMap((frame) => readFrame(stated, frame))
      // `X sagte, er hielt es für falsch`: said itself.
      .filter(({ speaker, content }) => speaker.kind === 'named' || words[content[0]!.first - 1]?.text === ';')
  )
}

/** What stands in a clause of its own before somebody else's words: `Der Rat nannte das falsch, | und die Ärzte riefen dazu auf, …`. */
export function findReportedBefore(stated: StatedSentence, others: readonly Attribution[]): Attribution[] {
  const { words, clauseOf } = stated.context
  return stated.frames
    .filter(({ indexes, clause, lemma, takes }) => {
      const last = indexes.at(-1)!
      const opensOther = (at: number) =>
        /^(?:und|doch|während|aber)$/u.test(words[at]?.text ?? '') ||
        // `…, die Rebellen | erklärten, …`: no relative clause, for its verb comes second.
        (words[at]?.class === 'relative' &&
          others.some(({ cue, speaker }) => cue.first === endOfName(speaker, at) + 1)) ||
        stated.frames.some((other) => other.indexes[0] === at && kindOfClause(stated, other) === 'main')
      const isApart = /^[,;]$/u.test(words[last + 1]?.text ?? '') && opensOther(last + 2)
      const isFirst = others.every(
        ({ cue, content }) => content[0]!.first > last && cue.first > last && clauseOf[cue.first] !== clause,
      )
      return isFirst && isApart && tells(lemma, takes)
    })
    .flatMap((frame) => readFrame(stated, frame))
    .filter(({ speaker }) => speaker.kind === 'named')
    .map((before) => endBeforeFrames(stated, before, others))
}

/** `X sprach von 30 Toten, | Y erklärte, …`: up to the clause of whoever is next. */
function endBeforeFrames(
  { frames, context: { words } }: StatedSentence,
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution {
  const [{ first, last }] = attribution.content as [WordRange]
  const starts = frames
    .filter(({ verb }) => others.some(({ cue }) => cue.first === verb))
    .map(({ indexes }) => indexes[0]!)
  const next = Math.min(...starts.filter((start) => start > attribution.cue.first))
  const end = words[next - 1]?.text === ',' ? next - 2 : next - 1
  return { ...attribution, content: [{ first, last: Math.min(last, end) }] }
}

/** The last word of a speaker whose name stands behind the word at `article`; no word where it does not. */
function endOfName(speaker: Speaker, article: number): number {
  return speaker.kind === 'named' && speaker.first === article + 1 ? speaker.last : Number.NaN
}

/** `20 starben, wie X mitteilt, | die Stadt spricht von 5`, `20 starben laut X, | die Stadt spricht von 5`: what X tells is a clause by itself. */
function isWholeBefore({ context: { words } }: StatedSentence, { rule, content }: Attribution, until: number): boolean {
  return (
    /^(?:as|phrase):/u.test(rule) &&
    words
      .slice(content[0]!.first, until)
      .some(({ class: kind }, at) => kind === 'finite' && standsIn(content, content[0]!.first + at))
  )
}

/** `Das Gesetz, sagte X, | nennt das einen Fehler`: what was said goes on behind its frame. */
function goesOnWith(content: readonly WordRange[], verb: number): boolean {
  const rest = content[1]
  return rest !== undefined && rest.first <= verb && rest.last >= verb
}

/** `Halten Sie das für richtig?` */
function isQuestion({ context: { words } }: StatedSentence): boolean {
  return words.at(-1)?.text === '?'
}

function readFrame(stated: StatedSentence, frame: Frame): Attribution[] {
  const { words } = stated.context
  // `Wer den Plan als Pflicht erachte, …`: anybody.
  if (!isAsserted(stated, frame) || !isReporting(stated, frame) || /^wer$/iu.test(words[frame.indexes[0]!]!.text))
    return []
  if (isToBeJudged(words, frame) || isSaidItself(words, frame) || isExpected(words, frame)) return []
  const speaker = withoutMatter(words, frame, rightBehind(words, frame, findFrameSpeaker(stated, frame)))
  if (speaker.kind === 'nobody' && !isToldByNobody(words, frame)) return []
  if (frame.lemma === 'ausgehen' && isEmanating(words, frame)) return []
  if ((isOnlyCounted(frame) || isToll(words, frame)) && !isCounting(words, frame, speaker)) return []
  return [
    {
      rule: `reported:${frame.lemma}`,
      form: 'reported',
      content: [clauseWithDependents(stated, frame)],
      speaker,
      cue: { first: frame.verb, last: frame.verb },
      addressee: findAddressee(words, frame),
    },
  ]
}

/** `Mitsprache fordert Holm`: what cannot speak before the verb is its object where somebody by name stands right behind it. */
function rightBehind(words: readonly Word[], { indexes, predicate }: Frame, speaker: Speaker): Speaker {
  const { finite, voice } = predicate
  if (speaker.kind !== 'named' || finite === null || speaker.last > finite || voice === 'passive') return speaker
  const isName = ({ first, last }: WordRange) => words.slice(first, last + 1).some(({ class: kind }) => kind === 'name')
  if (isName(speaker) || isTelling(words, speaker)) return speaker
  const rest = indexes.filter((index) => index > finite)
  const behind = findSpeaker(words, rest, null)
  if (behind.kind !== 'named' || behind.first !== finite + 1 || words[behind.last + 1]?.class === 'noun') return speaker
  return words.slice(behind.first, behind.last + 1).every(({ class: kind }) => kind === 'name') ? behind : speaker
}

/**
 * `sprach sich die Mehrheit der Bürger | für die Brücke aus`, `sprach der Präsident | von Rache`, `verlangte der Minister | von den Rebellen …`: what the
 * verb needs is no part of who speaks.
 */
function withoutMatter(words: readonly Word[], { lemma, indexes, predicate }: Frame, speaker: Speaker): Speaker {
  if (speaker.kind !== 'named') return speaker
  const isBehindVerb = speaker.first > (predicate.finite ?? 0)
  const needed = [...(PREPOSITIONS.get(lemma) ?? []), ...(ASKS.test(lemma) ? ['von'] : [])].filter(
    (preposition) => preposition !== 'von' || isBehindVerb,
  )
  const isOne = (index: number) =>
    /^(?:für|gegen|von)$/u.test(words[index]!.text) && needed.includes(words[index]!.text)
  const matter = indexes.find((index) => isOne(index) && index > speaker.first && index <= speaker.last)
  if (matter === undefined || words[matter - 1]!.class === 'name') return speaker
  // `sprach der Präsident von Roverin | von Rache`, `der Bund für Umwelt | für die Brücke`
  const isOnly = indexes.filter((index) => isOne(index) && index > speaker.first).length === 1
  const isOthers = words[matter]!.text === 'von' && words[matter + 1]!.class === 'article'
  return isOnly || isOthers ? { ...speaker, last: matter - 1 } : speaker
}

/** Verbs with whom something is asked of. */
const ASKS = /^(?:fordern|verlangen|erwarten|erhoffen)$/u

/** `Die Zahl der Toten wird mit 30 angegeben`, `von 30 Toten war die Rede`: a number that is passed on, nobody says whose. */
function isToldByNobody(words: readonly Word[], { lemma, indexes, predicate: { voice } }: Frame): boolean {
  const isPassedOn = lemma === 'rede sein' || (voice === 'passive' && PASSED_ON.test(lemma))
  // `war von 23 die Rede`
  const isNumber = lemma === 'rede sein' && indexes.some((index) => words[index]!.class === 'numeral')
  if (!isPassedOn || !(isNumber || countsSomething(words, indexes))) return false
  return lemma !== 'nennen' || indexes.some((index) => AMOUNT.test(words[index]!.text))
}

const PASSED_ON = /^(?:angeben|beziffern|nennen|sprechen|berichten|ausgehen|melden|vermelden|bestätigen)$/u
const AMOUNT = /(?:zahl|zahlen|summen?|betrag|beträge|höhe|schaden|preise?|kosten|bilanz)$/iu

const COUNT = /(?:zahl|zahlen|bilanz|schätzung(?:en)?|prognosen?|angaben?)$/iu

/** `hob die Zahl der Toten auf 71 an`; not `hob die Hand`. */
const CORRECTS = /^(?:anheben|erhöhen|senken|herabsetzen|heraufsetzen|verringern|reduzieren|korrigieren)$/u

/** The verb says something with a number alone, of somebody: not `100.000 Gäste meldet der Hafen`. */
function isOnlyCounted({ takes, lemma }: Frame): boolean {
  return takes.has('count') && !takes.has('object') && !PREPOSITIONS.has(lemma)
}

/** `Eine Zählung ergab 300 Tiere`: what one counts with, too. */
function isCounting(words: readonly Word[], { lemma }: Frame, speaker: Speaker): boolean {
  if (isSomebody(words, speaker)) return true
  if (/^(?:ergeben|aufführen|auflisten)$/u.test(lemma)) return isTelling(words, speaker)
  return speaker.kind === 'named' && words.slice(speaker.first, speaker.last + 1).some(({ text }) => OFFICE.test(text))
}

/** Those who count, though they are no persons. */
const OFFICE =
  /(?:stelle|zentrum|zentrale|dienst|station|klinik|spital|krankenhaus|stab|schutz|^(?:stadt|gemeinde|kanton|landkreis|bezirk|bund|land))e?s?$/iu

/** `Von dem Keim geht eine Gefahr aus`, not `die Polizei geht von einer Gefahr aus`. */
function isEmanating(words: readonly Word[], { indexes }: Frame): boolean {
  return indexes.some((index) => {
    const before = words.slice(Math.max(index - 3, 0), index)
    return EMANATES.test(words[index]!.text) && !before.some(({ class: kind }) => kind === 'preposition')
  })
}

const EMANATES =
  /(?:gefahr(?:en)?|bedrohung(?:en)?|risik(?:o|en)|signale?|impulse?|druck|gewalt|initiativen?|aggression(?:en)?|wirkung(?:en)?|strahlung|reize?|faszination|geruch|angriffe?)$/iu

/** `Sie hätten ihm Geld zugesagt`: somebody else's words. */
function isSaidItself(words: readonly Word[], { predicate: { finite } }: Frame): boolean {
  return finite !== null && /^(?:hätten?|wären?)$/iu.test(words[finite]!.text)
}

/** `Die Stadt soll Hilfe fordern`, `kann nicht mit Hilfe rechnen`, `sieht die Stadt gefordert`: what nobody has said. */
function isExpected(words: readonly Word[], { lemma, verb, predicate: { finiteLemmas, verbs } }: Frame): boolean {
  if (lemma === 'rechnen') return finiteLemmas.includes('können')
  if (lemma === 'fordern' && finiteLemmas.includes('sehen')) return words[verb]!.text === 'gefordert'
  return finiteLemmas.includes('sollen') && lemma !== 'rede sein' && !verbs.at(-1)?.lemmas.includes('haben')
}

/** `sei zu bewerten` is said itself, `ist als Sensation zu bewerten` by nobody. */
function isToBeJudged(words: readonly Word[], { predicate: { finite, finiteLemmas, verbs } }: Frame): boolean {
  if (finite === null || !(words[finite]!.mood === 'subjunctive1' || finiteLemmas.includes('sein'))) return false
  return verbs.some(({ index, form }) => form === 'infinitive' && words[index - 1]?.text === 'zu')
}

/** A main clause, or one that sets another beside it: `Während X von 3 Toten sprach, nannte Y 4`. */
function isAsserted(stated: StatedSentence, frame: Frame): boolean {
  const { words } = stated.context
  const kind = kindOfClause(stated, frame)
  if (kind === 'main') return true
  // `die Regierung, die von 40 Toten ausgeht, …`
  if (kind === 'relative')
    return (
      words[frame.verb]!.class === 'finite' && PREPOSITIONS.has(frame.lemma) && countsSomething(words, frame.indexes)
    )
  if (setsOther(words, frame.indexes[0]!)) return PREPOSITIONS.has(frame.lemma) && countsSomething(words, frame.indexes)
  return /^während$/iu.test(words[frame.indexes[0]!]!.text) && tells(frame.lemma, frame.takes)
}

/** `Nachdem die Polizei zunächst von 3 Toten gesprochen hatte, …`: what comes next is told by others. */
function setsOther(words: readonly Word[], opening: number): boolean {
  return /^(?:nachdem|obwohl|obgleich|wenngleich)$/iu.test(words[opening]!.text)
}

/** From the clause's first word to the next main clause. */
function clauseWithDependents(stated: StatedSentence, frame: Frame): WordRange {
  const { words } = stated.context
  const { indexes } = frame
  const first = indexes[0]!
  if (kindOfClause(stated, frame) === 'relative' || setsOther(words, first)) return { first, last: indexes.at(-1)! }
  const next = stated.frames.find((other) => other.indexes[0]! > first && kindOfClause(stated, other) === 'main')
  let last = (next?.indexes[0] ?? words.length) - 1
  while (last > first && /^(?:[,;:.–(]|und|doch|aber|während)$/u.test(words[last]!.text)) last--
  return { first, last }
}

function isReporting(stated: StatedSentence, frame: Frame): boolean {
  const { lemma, takes, indexes } = frame
  const { words } = stated.context
  const isDenied = (text: string) => POSITION_WORDS.negations.test(text) || /^weder$/iu.test(text)
  if (TELLS.test(lemma) && indexes.some((index) => isDenied(words[index]!.text))) return false
  if (!isTold(words, frame)) return false
  if (lemma === 'bestätigen' && indexes.some((index) => RULED.test(words[index]!.text))) return false
  if (CORRECTS.test(lemma) && !indexes.some((index) => COUNT.test(words[index]!.text))) return false
  if (takes.has('object') || (takes.has('count') && countsSomething(words, indexes))) return true
  // `hält den Plan für wahrscheinlich`
  if (lemma.endsWith(' halten')) return isOpinion(words, indexes, 'für')
  const prepositions = PREPOSITIONS.get(lemma) ?? []
  // `hält das Verfahren, das hier gilt, für falsch`
  const isBehind = lemma === 'halten' && wordBehindRelative(stated, indexes.at(-1)!) === 'für'
  if (lemma === 'halten' && !isBehind && !isOpinion(words, indexes, 'für')) return false
  if (lemma === 'sehen' && !isOpinion(words, indexes, 'als')) return false
  if (COUNTED_VERBS.has(lemma) && !countsSomething(words, indexes)) return false
  return (
    indexes.some((index) => prepositions.includes(words[index]!.text.toLowerCase()) && !isComparison(words, index)) ||
    prepositions.includes(wordBehindRelative(stated, indexes.at(-1)!))
  )
}

/** Not `verspricht sich viel davon`, `machte von sich reden`, `einen Rabatt einzuräumen`, `hat an der Spitze gestanden`, whose verb is another. */
function isTold(words: readonly Word[], { lemma, verb, indexes, predicate }: Frame): boolean {
  if (lemma === 'versprechen' || lemma === 'reden') return !indexes.some((index) => words[index]!.text === 'sich')
  // `setzt sich für den Zoo ein`, not `setzt Geld für den Zoo ein`
  if (lemma === 'einsetzen') return indexes.some((index) => words[index]!.text === 'sich')
  if (lemma === 'einräumen') return words[verb]!.text !== 'einzuräumen'
  // `Es wurden Verstöße von Beamten registriert.`
  if (/^(?:zählen|registrieren)$/u.test(lemma) && predicate.voice === 'passive') return false
  if (lemma === 'zählen') return !indexes.some((index) => OWN.test(words[index]!.text) && !isBound(words, index))
  return lemma !== 'gestehen' || words[verb]!.text !== 'gestanden'
}

/** `Die Partei zählt 300 Mitglieder.` */
const OWN =
  /^(?:zu|zum|zur|als)$|(?:mitglieder|einwohner|mitarbeiter|beschäftigte|bewohner|studenten|schüler|kunden|kämpfer|anhänger)n?$/iu

/** `Das Gericht bestätigte das Urteil.` */
const RULED = /(?:urteil|verurteilung|strafe|entscheidung|beschluss|haftbefehl)(?:e?s|e|en)?$/iu

/** `wollte keine Zahl nennen`: nothing is told. */
const TELLS = /^(?:nennen|bekanntgeben|angeben|bestätigen|melden|vermelden|einräumen|rede sein)$/u

/** `hält den Plan für falsch`, `für einen Fehler`, `sieht ihn als gescheitert`; not `hält für Stunden die Stellung`. */
function isOpinion(words: readonly Word[], indexes: readonly number[], opener: string): boolean {
  const at = indexes.find((index) => words[index]!.text === opener && !isComparison(words, index))
  if (at === undefined || at === indexes[0]) return false
  if (/^eine?n?$/u.test(words[at + 1]?.text ?? '')) return true
  const next = words.slice(at + 1).find(({ class: kind }) => kind !== 'adverb')
  if (next === undefined) return false
  // `für Teil eines Plans`
  if (next.class === 'noun') return next === words[at + 1] && /^(?:der|des|eine[rs])$/u.test(words[at + 2]?.text ?? '')
  return (next.class === 'adjective' || next.class === 'participle') && !isBefore(words, next)
}

/** `mehr als 14`, `bis zu 14` */
function isBound(words: readonly Word[], at: number): boolean {
  return isComparison(words, at) || (words[at]!.text === 'zu' && words[at - 1]?.text === 'bis')
}

/** `mehr als 14 Boote` */
function isComparison(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'als' && /^(?:mehr|weniger|anders|sowohl)$/iu.test(words[at - 1]?.text ?? '')
}

/** An adjective before a noun tells of what it is, not what somebody holds it for. */
function isBefore(words: readonly Word[], word: Word): boolean {
  return /^(?:noun|name|adjective)$/u.test(words[words.indexOf(word) + 1]?.class ?? '')
}

/** `schätzte den Schaden, der entstanden war, auf 3 Millionen`: what goes on behind a relative clause. */
function wordBehindRelative({ context: { words }, segments }: StatedSentence, last: number): string {
  const at = segments.findIndex((segment) => segment.first <= last && segment.last >= last)
  const [relative, rest] = [segments[at + 1], segments[at + 2]]
  return relative?.kind === 'relative' && rest?.kind === 'fragment' ? words[rest.first]!.text : ''
}

/** `Das Beben forderte 14 Tote.`, but not `das Rote Kreuz forderte Hilfe für 14 Verletzte`. */
function isToll(words: readonly Word[], { lemma, indexes }: Frame): boolean {
  return lemma === 'fordern' && indexes.some((index) => TOLL.test(words[index]!.text))
}

const TOLL = /^(?:Toten?|Todesopfer|Menschenleben|Opfern?|Leben|Verletzten?|Schwerverletzten?)$/u

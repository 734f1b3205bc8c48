import type { Word } from '../../model/word.ts'
import { readName } from '../sources/read-name.ts'
import { type Attribution, NOBODY, type Speaker, type WordRange } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import { opensCondition } from './condition.ts'
import type { Segment } from './cut-segments.ts'
import { isEvidence, isTelling } from './evidence.ts'
import { findAntecedent } from './find-antecedent.ts'
import { contentFrom } from './find-content.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import type { Frame } from './find-frames.ts'
import { byIssuer, findAgent } from './find-origin.ts'
import { findSpeaker } from './find-speaker.ts'
import { isTime } from './nominal.ts'
import { isNounOfOpinion, isNounOfRuling, isNounOfSaying, isNounOfWriting } from './noun-lists.ts'
import type { StatedSentence } from './prepare-sentence.ts'
import { takesUp } from './takes-up.ts'

/** Attributions by a noun: `die Forderung der Opposition, …`, `Berichte, wonach …`. */
export function findNounAttributions(stated: StatedSentence): Attribution[] {
  return stated.segments.flatMap((segment, number) => {
    const behind = number + (isApposedName(stated, stated.segments[number + 1]) ? 2 : 1)
    const next = stated.segments[behind]
    if (next === undefined || next.opener !== ',') return []
    return readRelative(stated, next, behind) ?? readNoun(stated, segment, next, behind)
  })
}

/** `die Ankündigung der Leiterin, Ada Brunn, … zu …`: a name in commas. */
function isApposedName({ context: { words } }: StatedSentence, segment: Segment | undefined): boolean {
  if (segment === undefined || segment.opener !== ',') return false
  return words.slice(segment.first, segment.last + 1).every(({ class: kind }) => kind === 'name')
}

/** `Berichte, wonach die Brücke gesperrt sei`, `Pläne, denen zufolge …`, `Berichte, laut denen …` */
function readRelative(stated: StatedSentence, segment: Segment, number: number): Attribution[] | null {
  const { first, last } = segment
  const { words } = stated.context
  const opening = words[first]!.text.toLowerCase()
  const behind = words[first + 1]
  const isPair =
    /^(?:laut|nach|gemäß|gemäss)$/u.test(opening) &&
    /^(?:dem|der|denen)$/u.test(behind?.text ?? '') &&
    (behind?.class !== 'article' || endsWithVerb(stated, segment))
  // `Berichte, denen zufolge …`
  const isAfter = /^(?:denen|dem|der)$/u.test(opening) && behind?.text === 'zufolge'
  const start = first + (isPair || isAfter ? 2 : 1)
  if ((opening !== 'wonach' && opening !== 'demzufolge' && !isPair && !isAfter) || start > last) return null
  // `die Pause, nach der nichts geschah`
  if (opening === 'nach' && !tellsBefore(words, first)) return null
  return [
    {
      rule: `noun:${opening}`,
      form: 'indirect',
      content: contentFrom(stated, start, number),
      speaker: withMention(findNamed(stated, segment, number) ?? withoutBlame(words, findAntecedent(words, first)), {
        first,
        last: start - 1,
      }),
      cue: { first, last: first },
      addressee: null,
    },
  ]
}

/** A noun of what can tell something stands just before the comma: `Studien der Klinik, | nach denen …`. */
function tellsBefore(words: readonly Word[], start: number): boolean {
  const before = { kind: 'named', first: Math.max(0, start - FARTHEST), last: start - 1, mention: null } as const
  if (isEvidence(words, before)) return true
  return words
    .slice(before.first, start)
    .some(({ text }) => [isNounOfSaying, isNounOfOpinion, isNounOfWriting, isNounOfRuling].some((tells) => tells(text)))
}

/** `wies Berichte der Zeitung zurück, wonach …`: the noun of saying may stand farther before the comma. */
function findNamed(
  { context: { words }, segments }: StatedSentence,
  { first }: Segment,
  number: number,
): Speaker | null {
  if (/^(?:noun|name)$/u.test(words[first - 2]?.class ?? '')) return null
  for (let at = number - 1; at >= Math.max(0, number - 3); at--) {
    const noun = lastNoun(words, segments[at]!)
    const name = noun === null ? null : readName(words, noun, segments[at]!.last + 1)
    if (name !== null) return { kind: 'named', ...name, mention: null }
  }
  return null
}

function endsWithVerb({ context: { words } }: StatedSentence, { finite, last }: Segment): boolean {
  return finite !== null && words.slice(finite + 1, last + 1).every(({ class: kind }) => kind === 'punctuation')
}

/** The place at hand is the whole opening: `nach denen`. */
function withMention(speaker: Speaker, mention: WordRange): Speaker {
  return speaker.kind === 'named' ? { ...speaker, mention } : speaker
}

function readNoun(stated: StatedSentence, segment: Segment, next: Segment, number: number): Attribution[] {
  const { words } = stated.context
  const isClause = /^(?:that|infinitive|subjunctive)$/u.test(next.kind)
  const noun = isClause || isQuotedThat(stated, next) ? lastNoun(words, segment) : null
  if (noun === null || !(isClause || noun === segment.last)) return []
  // `zu dem Ergebnis, …`, not `Wer das Ergebnis ablehne, stelle sich …`
  if (
    next.kind === 'subjunctive' &&
    /^(?:Ergebnis|Schluss)$/u.test(words[noun]!.text) &&
    segment.finite !== null &&
    segment.finite > noun
  )
    return []
  // `Es gibt keine Hinweise, dass …`
  if (/^keine?$/u.test(words[noun - 1]?.text ?? '') && TELLS_ITSELF.test(words[noun]!.text)) return []
  // `Sollte es zu dem Schluss kommen, …`
  if (isOfAnother(words, segment, next) || opensCondition(words, segment.first)) return []
  return [
    {
      rule: `noun:${words[noun]!.lemma}`,
      form: isClause ? 'indirect' : 'direct',
      content: contentFrom(stated, next.first, number),
      speaker: findNounSpeaker(stated, segment, noun, next.first - 1),
      cue: { first: noun, last: noun },
      addressee: null,
    },
  ]
}

/** `Laut dem Bericht ist es schwierig, … zu …`, `keine Erkenntnisse, die die Angeklagte hätten entlasten können`: what hangs on another word. */
function isOfAnother(words: readonly Word[], segment: Segment, next: Segment): boolean {
  if (next.kind === 'infinitive' && words[segment.last]!.class === 'adjective')
    return words.slice(segment.first, segment.last).some(({ text }) => /^es$/iu.test(text))
  const [first, second] = words.slice(next.first, next.first + 2).map(({ text }) => text)
  return (
    next.kind === 'subjunctive' && /^(?:der|die|das)$/u.test(first!) && /^(?:der|die|das|den|dem)$/u.test(second ?? '')
  )
}

/** `kam zu dem Ergebnis, „dass …“` */
function isQuotedThat({ quotationOf }: StatedSentence, { first }: Segment): boolean {
  return quotationOf[first]?.isThat === true
}

/** How far before the comma a noun may stand: `Vorwürfe gegen den Bürgermeister der Stadt, …`. */
const FARTHEST = 8

function lastNoun(words: readonly Word[], { first, last }: Segment): number | null {
  for (let at = last; at >= Math.max(first, last - FARTHEST); at--)
    if (words[at]!.class === 'noun' && isNounOfSaying(words[at]!.text) && !isCare(words, at)) return at
  return null
}

/** `dafür Sorge tragen, dass …` */
function isCare(words: readonly Word[], noun: number): boolean {
  return words[noun]!.text === 'Sorge' && words[noun - 1]?.text === 'dafür'
}

/** `Forderung der Opposition`, `seine Forderung`; else the subject of the clause: `X vertrat die Ansicht, …`. */
function findNounSpeaker(
  stated: StatedSentence,
  { first, last, finite }: Segment,
  noun: number,
  comma: number,
): Speaker {
  const { words, clauseOf } = stated.context
  if (
    noun < last &&
    /^(?:der|des|von|eines|einer|vom|seitens|aus|seines|seiner|ihres|ihrer)$/u.test(words[noun + 1]!.text)
  ) {
    const name = readName(words, noun + 2, comma)
    // `ihre Ankündigung von vergangener Woche`
    if (name !== null && !isTime(words[name.last]!.text))
      return withoutBlame(words, { kind: 'named', ...name, mention: null })
  }
  // `die Ankündigung Sulaniens`
  if (words[noun + 1]?.class === 'name' && words[noun + 1]!.text.endsWith('s')) {
    const name = readName(words, noun + 1, comma)
    if (name !== null) return { kind: 'named', ...name, mention: null }
  }
  // `die Behauptung ausländischer Sender`
  if (
    words[noun + 1]?.class === 'adjective' &&
    /er$/u.test(words[noun + 1]!.text) &&
    words[noun + 2]?.class === 'noun'
  ) {
    const name = readName(words, noun + 1, comma)
    if (name !== null) return { kind: 'named', ...name, mention: null }
  }
  const agent = agentOfAttribute(words, noun)
  if (agent !== null) return { kind: 'named', ...agent, mention: null }
  const possessive = possessiveBefore(words, noun)
  if (possessive !== null) return { kind: 'pronoun', at: possessive }
  if (isInPhrase(words, noun)) return NOBODY
  if (finite === null) {
    const frame = stated.frames.find(({ clause }) => clause === clauseOf[noun])
    // `Mit der Begründung, es gebe keine Pflicht, lehnte X ab`: whoever gives it.
    const giver = /^mit$/iu.test(words[first]!.text) ? mainBehind(stated, comma) : undefined
    const gives = giver === undefined ? NOBODY : findFrameSpeaker(stated, giver)
    if (gives.kind !== 'nobody') return gives
    // `Mit der Begründung, es gebe keine Pflicht`: what is said has a subject of its own.
    const isSaid = frame?.predicate.finite != null && frame.predicate.finite > comma
    if (isSaid && /^mit$/iu.test(words[first]!.text)) return { kind: 'back', at: noun }
    // `Gerüchte, …, dementierte der Rat`: not his.
    const isOthers = frame !== undefined && takesUp(frame.lemma)
    const speaker = frame === undefined || isOthers ? NOBODY : otherThan(findFrameSpeaker(stated, frame), noun)
    const mayTell = isOthers ? TELLS_ITSELF.test(words[noun]!.text) : !FELT.test(words[noun]!.text)
    return speaker.kind === 'nobody' && mayTell ? itself(words, noun) : speaker
  }
  const others = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(
    (at) => at !== finite && at !== noun,
  )
  // `Ihr wurde die Auskunft mit dem Hinweis verweigert, …`
  if (isDone(stated, finite)) return findAgent(words, others)
  const subject = findSpeaker(words, others, finite)
  // `Es gibt Gerüchte, …`: nobody.
  // `Unterstützung erhält der Vorschlag, …`: the subject is another.
  const isMute = subject.kind === 'named' && subject.last < finite && !isTelling(words, subject)
  if (isMute && /^(?:der|die|das)$/u.test(words[noun - 1]?.text ?? '') && noun > finite) return NOBODY
  if (subject.kind !== 'nobody' && !isEs(words, subject)) return byIssuer(words, subject)
  // `Der Verband der Köche (VdK) ist der Ansicht, …`: the clause began before the brackets.
  const frame = stated.frames.find(({ clause, indexes }) => clause === clauseOf[noun] && indexes[0]! < first)
  const owner = frame === undefined ? findAgent(words, others) : otherThan(findFrameSpeaker(stated, frame), noun)
  return owner.kind === 'nobody' && TELLS_ITSELF.test(words[noun]!.text) ? itself(words, noun) : owner
}

/** The main clause behind what is said: its verb is in the indicative and opens its stretch. */
function mainBehind({ segments, frames, context: { words } }: StatedSentence, comma: number): Frame | undefined {
  const main = segments.find(
    ({ first, kind, finite }) =>
      first > comma + 1 && kind === 'indicative' && finite === first && words[finite]!.mood === 'indicative',
  )
  return main && frames.find(({ predicate }) => predicate.finite === main.finite)
}

/** A passive with `werden`: its subject does nothing. */
function isDone({ frames, context: { words } }: StatedSentence, finite: number): boolean {
  const frame = frames.find(({ predicate }) => predicate.finite === finite && predicate.voice === 'passive')
  return frame?.indexes.some((index) => /^(?:wird|werden?|wurden?|würden?|worden)$/u.test(words[index]!.text)) ?? false
}

/** `die von der Leiterin am Abend geäußerte | Hoffnung` */
function agentOfAttribute(words: readonly Word[], noun: number): WordRange | null {
  if (!/^(?:adjective|participle)$/u.test(words[noun - 1]?.class ?? '')) return null
  const opens = words.findLastIndex(
    ({ text }, at) => at < noun - 1 && at >= noun - LONGEST_ATTRIBUTE && /^(?:von|vom)$/u.test(text),
  )
  return opens > 0 && words[opens - 1]!.class === 'article' ? readName(words, opens + 1, noun - 1) : null
}

/** Words before a noun that tell by whom something was said. */
const LONGEST_ATTRIBUTE = 12

/** `seine Forderung`, `seine zentrale Forderung` */
function possessiveBefore(words: readonly Word[], noun: number): number | null {
  let at = noun - 1
  while (words[at]?.class === 'adjective') at--
  return /^(?:seine|ihre|meine|unsere)[rnms]?$/iu.test(words[at]?.text ?? '') ? at : null
}

/** `der Vorwurf der Stadt`; `der Vorwurf der Untreue` tells what somebody is blamed for, not who blames him. */
function withoutBlame(words: readonly Word[], owner: Speaker): Speaker {
  if (owner.kind !== 'named') return owner
  let at = owner.first - 1
  while (/^(?:article|adjective)$/u.test(words[at]?.class ?? '') || words[at]?.text === 'von') at--
  return BLAME.test(words[at]?.text ?? '') && !isSomebody(words, owner) ? NOBODY : owner
}

const BLAME = /(?:vorw[uü]rfe?n?|verdachts?|anschuldigung(?:en)?|anklage|gefahr)s?$/iu

/** What somebody has in mind says nothing, whoever he is. */
const FELT = /(?:angst|ängste|sorge|eindruck|eindrücke|hoffnung|befürchtung|zweifel|erwartung)(?:e?n|s)?$/iu

function isEs(words: readonly Word[], speaker: Speaker): boolean {
  return speaker.kind === 'pronoun' && /^es$/iu.test(words[speaker.at]!.text)
}

/** What passes news on by itself; an opinion or a feeling is somebody's, though nobody says whose. */
const TELLS_ITSELF = /(?:gerücht|bericht|meldung|mitteilung|nachricht|hinweis|spekulation|information)(?:e?s|e|e?n)?$/iu

/** `Gerüchte wurden laut, …`: whose they are is not said. */
function itself(words: readonly Word[], noun: number): Speaker {
  let first = noun
  while (words[first - 1]?.class === 'adjective') first--
  return { kind: 'named', first, last: noun, mention: null }
}

/** `steht im Verdacht, …`, `auf die Bitte, …`: the subject is not who says so. `mit der Begründung` is the subject's own. */
function isInPhrase(words: readonly Word[], noun: number): boolean {
  let at = noun - 1
  while (/^(?:article|adjective)$/u.test(words[at]?.class ?? '')) at--
  return /^(?:im|in|unter|gegen|auf|für|an|am|über|durch|wegen|trotz|aus|bei|beim)$/iu.test(words[at]?.text ?? '')
}

/** The noun itself says nothing. */
function otherThan(speaker: Speaker, noun: number): Speaker {
  return speaker.kind === 'named' && speaker.first <= noun && speaker.last >= noun ? NOBODY : speaker
}

import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Word } from '../../model/word.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { makeSource } from '../sources/make-source.ts'
import { readName } from '../sources/read-name.ts'
import { ON_BEHALF, readPhraseCue } from '../sources/source-phrases.ts'
import type { Sentence } from '../split-sentences.ts'
import { findAccordingly } from './accordingly.ts'
import { type Attribution, standsIn, type WordRange } from './attribution.ts'
import { canSpeak } from './can-speak.ts'
import { type Draft, isInside, makeStatement, spanOf } from './draft.ts'
import { findFrameSpeaker, findQuoter } from './find-frame-speaker.ts'
import { isDocument } from './find-origin.ts'
import { findQuotations, type Quotation } from './find-quotations.ts'
import { findTurns, type Turn } from './find-turns.ts'
import { findWriting } from './find-writing.ts'
import { findFreeSpeech, joinFreeSpeech } from './free-speech.ts'
import { findHeading } from './heading.ts'
import { findHearsay } from './hearsay.ts'
import { findNounAttributions } from './noun-attributions.ts'
import { findPhraseAttributions } from './phrase-attributions.ts'
import { prepareSentence, type StatedSentence } from './prepare-sentence.ts'
import { findReported, findReportedBefore, findReportedBehind } from './reported.ts'
import { resolveBack, resolveSpeaker, speakerBefore } from './resolve-speaker.ts'
import { goesOn, NO_SPEAKERS, rememberSpeakers, type Scene, type SpeakerMemory, speakOn } from './speaker-memory.ts'
import { spokenTogether } from './speakers-together.ts'
import { findSpokenQuotations, judgeOf } from './spoken-quotations.ts'
import { takesUp } from './takes-up.ts'
import { findQuotedAfterwards, findToldAfterwards, sentencesTold } from './told-afterwards.ts'
import { findToldByForm } from './told-by-form.ts'
import { subjectOf } from './topic.ts'
import { withTurns } from './turns-of-interview.ts'
import { findVerbAttributions } from './verb-attributions.ts'

/**
 * Every statement of a report, in text order. `mayState` says in which sentences somebody may speak (`findStating`); the
 * others are read where one of those points back to them. `turns` are those of an interview (`findTurns`). Pure; linear in the text's length.
 */
export function readStatements(
  text: string,
  sentences: readonly Sentence[],
  contextOf: (number: number) => SentenceContext,
  mayState: readonly boolean[],
  turns: readonly Turn[] = findTurns(text),
): Statement[] {
  const quotations = findQuotations(text)
  const drafts: Draft[] = []
  let memory: SpeakerMemory = NO_SPEAKERS
  let from = 0
  let last: StatedSentence | null = null
  sentences.forEach((sentence, number) => {
    while (quotations[from] !== undefined && quotations[from]!.end <= sentence.start) from++
    if (isWithin(sentence, quotations[from])) memory = speakOn(memory, sentence)
    if (!mayState[number]) return
    if (contextOf(number).words.length === 0) return
    const here = quotationsOf(sentence, quotations, from)
    const remembered = memory
    const lookBack = (at: number): Scene => ({
      text,
      stated:
        last?.number === at
          ? last
          : prepareSentence(at, sentences[at]!, contextOf(at), at === number ? here : quotations),
      memory: remembered,
      before: () => (at === 0 ? null : contextOf(at - 1)),
      silentBefore: () => (at === 0 || remembered.sentence >= at - 1 ? null : sceneAt(at - 1)),
    })
    // Every pronoun of a sentence may look back at the ones before, which are prepared once.
    const scenes = new Map<number, Scene>()
    const sceneAt = (at: number): Scene => {
      const scene = scenes.get(at) ?? lookBack(at)
      scenes.set(at, scene)
      return scene
    }
    const scene = sceneAt(number)
    const found = readSentence(scene, here, drafts, sentencesTold(text, sentences, number, drafts.length === 0))
    if (found.drafts[0]?.rule.startsWith('told:')) dropNobodys(drafts, found.drafts[0])
    const quoted = drafts.at(-1)
    if (quoted?.form === 'direct' && quoted.source === null && number - quoted.sentence <= FARTHEST)
      drafts[drafts.length - 1] = { ...quoted, source: findQuotedAfterwards(scene) }
    drafts.push(...found.drafts)
    memory = found.memory
    last = scene.stated
  })
  const said = withTurns(text, sentences, drafts.filter(isSaidOnce), turns)
  return joinFreeSpeech(said)
    .map((draft) => makeStatement(text, draft))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

/** `Er soll geflohen sein. Das teilte die Polizei mit.`, `Er sei geflohen. Das teilte …`: what nobody was known to say is hers. */
function dropNobodys(drafts: Draft[], told: Draft): void {
  const last = drafts.at(-1)
  if (
    last?.source === null &&
    /^(?:hearsay|free):/u.test(last.rule) &&
    isInside(last.content[0]!, { content: [wholeOf(told)] })
  )
    drafts.pop()
}

function wholeOf({ content }: Draft): Span {
  return { start: content[0]!.start, end: content.at(-1)!.end }
}

/** So many statements behind it a quotation of several sentences may be told again, by whoever is said to say so. */
const FARTHEST = 4

/** `X war froh: „… …“, sagte Y`: a quotation of several sentences is the word of whoever stands behind it. */
function isSaidOnce({ rule, content }: Draft, number: number, all: readonly Draft[]): boolean {
  if (!/^(?:colon|verb):/u.test(rule) || content.length > 1) return true
  const { start, end } = content[0]!
  return !all
    .slice(number + 1, number + 1 + FARTHEST)
    .some(
      (other) => other.rule.startsWith('after:') && other.content[0]!.start === start && other.content[0]!.end === end,
    )
}

/** A sentence that a quotation goes on in; whoever spoke before it is no farther away. */
function isWithin({ start }: Sentence, quotation: Quotation | undefined): boolean {
  return quotation !== undefined && quotation.start < start && quotation.end > start
}

function quotationsOf({ end }: Sentence, quotations: readonly Quotation[], from: number): Quotation[] {
  let to = from
  while (quotations[to] !== undefined && quotations[to]!.start < end) to++
  return quotations.slice(from, to)
}

interface Found {
  readonly drafts: readonly Draft[]
  readonly memory: SpeakerMemory
}

function readSentence(
  scene: Scene,
  quotations: readonly Quotation[],
  before: readonly Draft[],
  told: readonly Sentence[],
): Found {
  const found = findAttributions(scene.stated)
  const isTold = found.every(({ form }) => form === 'reported')
  const accordingly = isTold ? findAccordingly(scene) : []
  const attributions = accordingly.length > 0 ? accordingly : found
  const afterwards = isTold ? findToldAfterwards(scene, told) : []
  const drafts: Draft[] = []
  drafts.push(...(afterwards.length > 0 ? afterwards : attributions.map((one) => draftOf(scene, one))))
  if (drafts.length === 0) drafts.push(...findHearsay(scene))
  drafts.push(...findHeading(scene))
  const free = findFreeSpeech(
    scene,
    attributions.filter(({ form }) => form !== 'reported'),
  )
  if (free !== null) drafts.push(free)
  const spoken = findSpokenQuotations(scene, quotations, { drafts, before, free: free?.source ?? null })
  const all = withOwnVoice([...withRelays(drafts.filter(saysMore)), ...spoken], scene.text)
  const memory = withCritic(scene, rememberSpeakers(scene, all, free !== null), attributions)
  const saysLess = (draft: Draft) =>
    NAMING.test(draft.rule) && spoken.some(({ content }) => isInside(content[0]!, draft))
  return { drafts: all.filter((draft) => !saysLess(draft)), memory }
}

/** `nannte den Plan „absurd“`, `kritisierte ihn als „absurd“` say no more than the quotation does. */
const NAMING =
  /^reported:(?:nennen|bezeichnen|kritisieren|verurteilen|begrüssen|zurückweisen|beschreiben|schildern|bewerten|ansehen|sehen)$/u

function findAttributions(stated: StatedSentence): Attribution[] {
  const found = [
    ...findVerbAttributions(stated),
    ...findNounAttributions(stated),
    ...findPhraseAttributions(stated),
  ].filter(isSurest)
  const told = findToldByForm(stated, found)
  if (found.length === 0) return [...findReported(stated), ...told]
  const before = findReportedBefore(stated, found)
  const behind = findReportedBehind(stated, found)
  const whole = found
    .filter(isOwnersWord)
    .filter(isFirstOfContent)
    .map((one) => withoutFrame(stated, endBefore(one, behind[0]?.content[0]?.first), found))
  return [...before, ...whole, ...behind, ...told]
}

/** `Ersten Meldungen zufolge gab es Verletzte, | teilte die Bahn mit`: up to the frame of whoever says so. */
function withoutFrame(stated: StatedSentence, phrase: Attribution, all: readonly Attribution[]): Attribution {
  const after = all.find(({ rule, cue }) => rule.startsWith('after:') && standsIn(phrase.content, cue.first))
  const frame = stated.frames.find(({ verb }) => verb === after?.cue.first)
  const isOutside = frame !== undefined && !frame.indexes.includes(phrase.cue.first)
  return phrase.rule.startsWith('phrase:') && isOutside ? endBefore(phrase, frame.indexes[0]) : phrase
}

/** A phrase speaks for its sentence up to somebody else's clause, which begins at the word `stop`. */
function endBefore(attribution: Attribution, stop: number | undefined): Attribution {
  if (stop === undefined) return attribution
  const content = attribution.content.flatMap(({ first, last }) =>
    first >= stop ? [] : [{ first, last: last < stop ? last : stop - 2 }],
  )
  return { ...attribution, content: content.length === 0 ? attribution.content : content }
}

/** `Er griff sie an: „…“, sagte X`: whoever is said to say so counts, not whoever stands before the colon. */
function isSurest({ content, rule, cue }: Attribution, _: number, all: readonly Attribution[]): boolean {
  // `Die Studie besagt weiters, dass …`, `Demnach war es 1 Uhr, wie aus der Liste hervorgeht`: the verb says it.
  if (/^phrase:(?:weiters|demnach)$/u.test(rule) && all.some((other) => /^(?:verb|as):/u.test(other.rule))) return false
  const isLoose = rule.startsWith('colon:')
  return !all.some(
    (other) =>
      other.rule !== rule &&
      // `X sagte, viele würden fehlen: „…“`: whoever says the one says the other.
      ((isLoose && standsIn(other.content, cue.first)) ||
        (other.content[0]!.first === content[0]!.first &&
          (isLoose || (other.rule.startsWith('after:') && other.form === 'direct')))),
  )
}

/** `lehnte die Forderung der Verteidigung, … zu prüfen, ab`: what is demanded is the word of whoever demands it, not of the verb's subject. */
function isOwnersWord({ rule, content, cue }: Attribution, _: number, all: readonly Attribution[]): boolean {
  return !all.some(
    (other) =>
      rule.startsWith('verb:') &&
      takesUp(rule.slice('verb:'.length)) &&
      other.rule.startsWith('noun:') &&
      other.content[0]!.first === content[0]!.first &&
      other.speaker.kind === 'named' &&
      other.speaker.first > other.cue.first &&
      other.cue.first > cue.first,
  )
}

/** `Der Rat wies die Forderung des Wirts zurück, … zu öffnen. Dafür sei …`: what comes next is the word of whoever rejects it. */
function withCritic(scene: Scene, memory: SpeakerMemory, attributions: readonly Attribution[]): SpeakerMemory {
  const { frames } = scene.stated
  const noun = attributions.length === 1 && attributions[0]!.rule.startsWith('noun:') ? attributions[0] : undefined
  const frame = noun && frames.find(({ lemma }) => takesUp(lemma))
  const critic = frame && resolveSpeaker(scene, findFrameSpeaker(scene.stated, frame))
  return critic != null && canSpeak(critic) ? { ...memory, last: critic } : memory
}

/** What a verb and a noun introduce together (`äußerte die Hoffnung, dass …`) is said once. */
function isFirstOfContent({ content }: Attribution, number: number, all: readonly Attribution[]): boolean {
  return !all
    .slice(0, number)
    .some((other) => other.content.length === content.length && other.content[0]!.first === content[0]!.first)
}

function draftOf(scene: Scene, alone: Attribution): Draft {
  const { stated } = scene
  const attribution = spokenTogether(stated, alone)
  const { words } = stated.context
  const source = resolveAttribution(scene, attribution)
  const onBehalf = findOnBehalf(scene, attribution)
  return {
    rule: attribution.rule,
    form: attribution.form,
    content: attribution.content.map((range) => contentSpan(stated, range)),
    source: onBehalf ?? source,
    via: onBehalf === null ? quoterOf(scene, attribution, source) : source,
    cue: spanOf(words, attribution.cue),
    addressee: attribution.addressee === null ? null : spanOf(words, attribution.addressee),
    sentence: stated.number,
  }
}

/**
 * `meldete DANA unter Berufung auf die Polizei`, `ein Bericht des Boten, der sich auf die Polizei stützt`: the words are those of the police. What is told in
 * the reporter's own words holds that phrase itself.
 */
function findOnBehalf({ text, stated: { context } }: Scene, { content, form }: Attribution): Source | null {
  const { words } = context
  const isOutside = (index: number) => form === 'reported' || !standsIn(content, index)
  const at = words.findIndex(
    (word, index) => words[index + 1]?.text === 'auf' && ON_BEHALF.test(word.text) && isOutside(index),
  )
  const cue = at < 0 ? null : readPhraseCue(context, at)
  const name =
    cue?.kind === 'onBehalf' && cue.first !== null && cue.last !== null
      ? { first: cue.first, last: cue.last }
      : findRelied(words, isOutside)
  if (name === null) return null
  const source = makeSource(text, words, name.first, name.last)
  // `unter Berufung auf nicht genannte Quellen` leaves the words to who relays them.
  return words[name.first]!.class === 'name' || canSpeak(source) || isDocument(source.text) ? source : null
}

/** `…, der sich auf Polizeikreise | stützt`: in a relative clause. */
function findRelied(words: readonly Word[], isOutside: (index: number) => boolean): WordRange | null {
  const verb = words.findIndex(
    ({ text }, at) =>
      /^(?:beruft|berufen|berief|beriefen|stützt|stützen|stützte|stützten)$/u.test(text) && isOutside(at),
  )
  const self = words.findLastIndex(({ text }, at) => text === 'sich' && at < verb && at >= verb - LONGEST_RELIED)
  const on = words.findIndex(({ text }, at) => text === 'auf' && at > self && at < verb)
  const isRelative = self > 0 && words[self - 1]!.class === 'relative' && words[self - 2]?.text === ','
  return verb < 0 || !isRelative || on < 0 ? null : readName(words, on + 1, verb)
}

const LONGEST_RELIED = 12

/** `Der Bote zitierte den Wirt mit den Worten, …`, `wurde der Wirt vom Boten zitiert`: who passes the words on. */
function quoterOf(scene: Scene, { rule, cue }: Attribution, quoted: Source | null): Source | null {
  const frame = rule.endsWith(':zitieren') ? scene.stated.frames.find(({ verb }) => verb === cue.first) : undefined
  if (frame === undefined) return null
  const quoter = resolveSpeaker(scene, findQuoter(scene.stated, frame))
  return quoter !== null && quoter.start !== quoted?.start && canSpeak(quoter) ? quoter : null
}

function resolveAttribution(scene: Scene, { speaker, rule, content, cue }: Attribution): Source | null {
  const { text, stated, memory } = scene
  if (speaker.kind === 'back' && POINTS_BACK.test(rule)) return resolveBack(scene, speaker.at)
  const { words } = stated.context
  const found =
    resolveSpeaker(scene, speaker, content) ??
    writingMeant(scene, rule, content) ??
    whoGoesOn(scene, rule, content) ??
    (rule.startsWith('colon:') ? judgeOf(scene, cue.first) : null)
  // `laut den Angaben` where nobody was named before: the noun itself.
  const isNoun = speaker.kind === 'back' && words[speaker.at]!.class === 'noun' && !isFelt(words[speaker.at]!.text)
  if (rule.startsWith('colon:') && found !== null && isWording(found.text)) return null
  const source = found ?? (isNoun ? makeSource(text, words, speaker.at, speaker.at) : null)
  // `Seine Zuversicht gründet sich auf Erfahrung: „…“` — the words of whoever spoke before.
  const isMute = /^(?:colon|form):/u.test(rule) && (source === null || !canSpeak(source))
  return isMute && goesOn(stated, memory) ? memory.last : source
}

/** `…, so die Hoffnung`: whose it is, is not said. */
function isFelt(noun: string): boolean {
  return /(?:hoffnung|erwartung|befürchtung|überlegung|kalkül|wunsch)$/iu.test(noun)
}

/** `Darauf stand das Motto: „…“`: the words themselves. */
function isWording(name: string): boolean {
  return /(?:worte?|sätze?|mott[oi]|titel|spr[uü]che?|parolen?|aufschrift|motiv|devise|zitate?)$/iu.test(name)
}

/** `…, hieß es weiter`: whoever spoke before. */
function whoGoesOn(scene: Scene, rule: string, content: readonly WordRange[]): Source | null {
  const { words } = scene.stated.context
  const goes =
    isReason(words) ||
    words.some(({ text }, at) => MORE.test(text) && words[at - 1]?.text === 'es' && !standsIn(content, at))
  if (
    ADDS.test(words[0]!.text) &&
    DEMANDED.test(words[1]?.text ?? '') &&
    /^(?:wird|wurde|werde)$/u.test(words[2]?.text ?? '')
  )
    return goesOn(scene.stated, scene.memory) ? scene.memory.last : null
  if (!rule.endsWith(':heissen')) return null
  return goes ? speakerBefore(scene) : bodyBefore(scene, content)
}

/** `Die Polizei sprach von Brandstiftung. Man ermittle, hieß es.`: the body that spoke just before. */
function bodyBefore({ stated, memory }: Scene, content: readonly WordRange[]): Source | null {
  const { words } = stated.context
  const isTold = words.some(({ mood }, at) => mood === 'subjunctive1' && standsIn(content, at))
  const isNear = stated.number - memory.sentence === 1 && stated.sentence.paragraph === memory.paragraph
  return isTold && isNear && memory.last !== null && memory.last.kind !== 'unknown' ? memory.last : null
}

/** `Als Begründung dafür heißt es, …`, `Zur Begründung hieß es, …` */
function isReason([first, second]: readonly Word[]): boolean {
  return /^(?:als|zur)$/iu.test(first?.text ?? '') && /^(?:Begründung|Grund|Erklärung)$/u.test(second?.text ?? '')
}

/** `Insbesondere kritisiert wird, dass …`: by whoever spoke before. */
const ADDS = /^(?:Insbesondere|Besonders|Au(?:ß|ss)erdem|Zudem|Ferner|Weiters?|Auch)$/u
const DEMANDED = /^(?:kritisiert|bemängelt|beanstandet|beklagt|gefordert|verlangt|betont|hervorgehoben|moniert)$/u

const MORE = /^(?:weiter|weiters|ferner|au(?:ß|ss)erdem|zudem|dazu|abschließend)$/u

/** `Darin heißt es, …`: the writing that the sentence before speaks of. */
function writingMeant({ text, stated, before }: Scene, rule: string, content: readonly WordRange[]): Source | null {
  const { words } = stated.context
  const at = words.findIndex(({ text: form }, index) => /^(?:darin|dort)$/iu.test(form) && !standsIn(content, index))
  const context = at < 0 ? null : before()
  return context === null
    ? null
    : (findWriting(text, context.words) ?? (rule.endsWith(':heissen') ? subjectOf(text, context) : null))
}

const POINTS_BACK = /^phrase:(?:demnach|demzufolge|danach)$/u

/** A quoted passage counts in full, also where it began or ends in another sentence. */
function contentSpan({ context: { words }, quotationOf }: StatedSentence, { first, last }: WordRange): Span {
  const { start, end } = spanOf(words, { first, last })
  return {
    start: Math.min(start, quotationOf[first]?.start ?? start),
    end: Math.max(end, quotationOf[last]?.end ?? end),
  }
}

/** `Ich hoffe, es bleibt so, sagt X`: `ich` in somebody's words is he. */
function withOwnVoice(drafts: readonly Draft[], text: string): readonly Draft[] {
  return drafts.map((draft) => {
    const at = draft.source?.mention ?? draft.source
    if (at == null || !/^(?:ich|wir|meine[rmns]?|unsere[rmns]?)$/iu.test(text.slice(at.start, at.end))) return draft
    const outer = drafts.find(
      (other) =>
        other !== draft &&
        other.source !== null &&
        other.content.some((span) => span.start <= at.start && at.end <= span.end),
    )
    if (outer?.source == null) return draft
    const isHis = draft.via !== null && draft.via.start === outer.source.start
    return {
      ...draft,
      source: { ...outer.source, mention: { start: at.start, end: at.end } },
      via: isHis ? null : draft.via,
    }
  })
}

/**
 * `Aus Kreisen der Armee hieß es, …` is one statement, that of the clause; so is `Holm erklärte, das sei seiner Meinung nach
 * falsch`.
 */
function saysMore(draft: Draft, _: number, all: readonly Draft[]): boolean {
  if (!draft.rule.startsWith('phrase:') || draft.source === null) return true
  const others = all.filter((other) => other !== draft && other.source?.start === draft.source!.start)
  return !others.some(
    (other) =>
      (/^(?:phrase:|verb:(?:heissen|verlauten)$)/u.test(other.rule) && isInside(wholeOf(other), draft)) ||
      (other.rule.startsWith('verb:') && isInside(wholeOf(draft), other)),
  )
}

/**
 * `Laut dpa sagte X, …`: who is named by a phrase around somebody else's statement relays it; so does an agency that reports what a phrase
 * gives somebody (`Nach Angaben der Armee starben 12, berichtete die Agentur`).
 */
function withRelays(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const phrases = drafts.filter(({ rule }) => rule.startsWith('phrase:'))
  const agencies = drafts.filter(
    ({ rule, source }) => /^(?:after|verb|as):/u.test(rule) && /^(?:agency|media)$/u.test(source?.kind ?? ''),
  )
  return drafts.map((draft) => {
    const whole = wholeOf(draft)
    const relay = [...phrases, ...(draft.rule.startsWith('phrase:') ? agencies : [])].find(
      (other) => other !== draft && isInside(whole, other) && other.source?.name !== draft.source?.name,
    )
    return relay === undefined || draft.source === null ? draft : { ...draft, via: relay.source }
  })
}

import { sexOfFirstName } from '../languages/de/first-names.ts'
import { lookUpAdjective, lookUpNoun, lookUpVerb, upperFirst } from '../languages/de/lexicon.ts'
import { readMoods } from '../languages/de/verb-moods.ts'
import { inClass, type Word, type WordClass } from '../model/word.ts'
import { hasCapital, hasDigit, isOneOf } from './letters.ts'
import { rememberForms } from './remember-forms.ts'
import { senseOfNoun } from './sense-of-noun.ts'

/** Rules of the language that the statistical tagger cannot see from so little text. */
type Correction = (words: readonly Word[], at: number) => WordClass | null

/** The rules about words of a class, in order; those that a form of any class may meet (`rulesOfForm`) stand between the two. */
const FIRST: Partial<Record<WordClass, readonly Correction[]>> = {
  'verb-particle': [impossibleForm],
  finite: [impossibleForm, capitalisedName, loneParticiple],
  participle: [arabicName, impossibleForm, capitalisedName, coordinatedPast],
  infinitive: [impossibleForm, capitalisedName],
  noun: [properAdjective],
  adjective: [arabicName, hyphenatedNoun, firstName, surname, nominalAdjective],
  adverb: [hyphenatedNoun, firstName, surname, abbreviation],
  preposition: [particleOfName, hyphenatedNoun],
  subordinator: [hyphenatedNoun, hyphenatedName, capitalisedWord],
  conjunction: [capitalisedWord],
  relative: [capitalisedWord],
  particle: [hyphenatedNoun, capitalisedWord],
  numeral: [hyphenatedName, acronym],
  article: [prepositionalRelative, agreeing],
  pronoun: [hyphenatedNoun, hyphenatedName, prepositionalRelative],
}

const LAST: Partial<Record<WordClass, readonly Correction[]>> = {
  finite: [modalComplement],
  infinitive: [headlineVerb],
  participle: [headlineVerb],
  adjective: [headlineVerb],
  adverb: [headlineVerb],
  other: [headlineVerb],
}

/** Corrects the classes of a tagged sentence; returns new words where a rule speaks. */
export function correctTags(words: readonly Word[]): Word[] {
  const corrected = [...words]
  for (let at = 0; at < corrected.length; at++) {
    const changed = firstCorrection(corrected, at)
    if (changed !== null && changed !== corrected[at]!.class)
      corrected[at] = inClass(corrected[at]!, changed, changed === 'finite' ? moodOf(words[at]!.text) : null)
  }
  return corrected
}

/** `seien`; what may be the indicative of `ich` (`unterstütze`) is. */
function moodOf(form: string): Word['mood'] {
  const { withoutIch, withIch } = readMoods(form)
  return withoutIch === withIch ? withIch : 'indicative'
}

function firstCorrection(words: readonly Word[], at: number): WordClass | null {
  const { class: kind, text } = words[at]!
  return (
    firstOf(FIRST[kind] ?? NONE, words, at) ??
    firstOf(rulesOfForm(text), words, at) ??
    firstOf(LAST[kind] ?? NONE, words, at)
  )
}

const NONE: readonly Correction[] = []

function firstOf(corrections: readonly Correction[], words: readonly Word[], at: number): WordClass | null {
  for (const correction of corrections) {
    const changed = correction(words, at)
    if (changed !== null) return changed
  }
  return null
}

/** `umkamen` is no participle, `geborgen` no finite verb, whatever the sentence suggests. */
function impossibleForm(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  if (word.class === 'verb-particle') return isVerbForm(word.text) ? 'finite' : null
  const { isKnown, isParticiple, isFiniteForm, isInfinitive } = verbFormsOf(word.text)
  if (!isKnown) return word.class === 'finite' && isPlainAdjective(word.text) ? 'adjective' : null
  if (word.class === 'participle' && !isParticiple && isFiniteForm) return 'finite'
  if (word.class === 'finite' && !isFiniteForm && isParticiple) return 'participle'
  if (word.class === 'infinitive' && !isInfinitive) return isParticiple ? 'participle' : isFiniteForm ? 'finite' : null
  if (word.class === 'infinitive' && isParticiple && hasPerfectAuxiliary(words, at)) return 'participle'
  return null
}

/** `eventuell`, `tätig`: no verb of the dictionary but an adjective of it. */
function isPlainAdjective(form: string): boolean {
  return /^\p{Ll}/u.test(form) && lookUpAdjective(form) === form
}

/** What a form can be as a verb. */
const verbFormsOf = rememberForms((text) => {
  const readings = lookUpVerb(text)
  return {
    isKnown: readings.length > 0,
    isParticiple: readings.some(({ form }) => form === 'participle'),
    isFiniteForm: readings.some(({ form, person }) => person !== null && form !== 'imperative'),
    isInfinitive: readings.some(({ form }) => form === 'infinitive' || form === 'zu-infinitive'),
  }
})

function isVerbForm(form: string): boolean {
  return form.length > 5 && lookUpVerb(form).some(({ person }) => person !== null)
}

/** `Said al-Hassan` */
function arabicName(words: readonly Word[], at: number): WordClass | null {
  return /^(?:al|as|asch|el|ad|an|ar)-\p{Lu}\p{Ll}+$/u.test(words[at]!.text) ? 'name' : null
}

/** `sagte Von der Brunn` */
function particleOfName(words: readonly Word[], at: number): WordClass | null {
  return /^(?:Von|Van|De)$/u.test(words[at]!.text) ? capitalisedWord(words, at) : null
}

/** No verb is capitalised inside a sentence, has capitals inside (`PLoS`, `WikiLeaks`) or stands in no dictionary (`Hans Joachim`). */
function capitalisedName(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  const before = words[at - 1]
  if (word.class === 'finite' && isNoVerb(word.text) && !/^(?:pronoun|article)$/u.test(words[at + 1]?.class ?? ''))
    return 'name'
  if (/^\p{Lu}\S*(?:\p{Ll}\p{Lu}|\p{Lu}\p{Ll})/u.test(word.text)) return 'name'
  return hasCapital(word.text) && before !== undefined && before.class !== 'punctuation' ? 'name' : null
}

const isNoVerb = rememberForms((text) => /^\p{Lu}/u.test(text) && !verbFormsOf(text.toLowerCase()).isKnown)

/** `Hinter vorgehaltener Hand sagen Pfleger, …` */
function preposition(words: readonly Word[], at: number): WordClass | null {
  return /^(?:article|adjective|noun|name)$/u.test(words[at + 1]?.class ?? '') ? 'preposition' : null
}

/** `Gegenüber Holm sagte sie, …`, but `steht Holm gegenüber`. */
function opposite(words: readonly Word[], at: number): WordClass | null {
  return /^(?:name|noun|article|pronoun)$/u.test(words[at + 1]?.class ?? '') ? 'preposition' : null
}

/** `der Leiter, Ada Brunn`: no such word has a capital inside a sentence. */
function capitalisedWord(words: readonly Word[], at: number): WordClass | null {
  const before = words[at - 1]
  if (before === undefined || !/^\p{Lu}\p{Ll}/u.test(words[at]!.text)) return null
  return before.class === 'punctuation' && before.text !== ',' ? null : 'name'
}

/** `töteten 1400 Menschen und vertrieben Tausende`: without an auxiliary the second verb is no participle. */
function coordinatedPast(words: readonly Word[], at: number): WordClass | null {
  if (words[at]!.class !== 'participle') return null
  const clause = words.slice(clauseStart(words, at), clauseEnd(words, at))
  if (clause.some(({ text }) => AUXILIARY.test(text))) return null
  const before = words.slice(clauseStart(words, at), at)
  const finite = before.findIndex(({ class: kind }) => kind === 'finite')
  if (finite < 0 || !before.slice(finite).some(({ text }) => text === 'und')) return null
  return lookUpVerb(words[at]!.text).some(({ form, person }) => form === 'past' && person === 3) ? 'finite' : null
}

const AUXILIARY =
  /^(?:hat|habe|haben|hatten?|hätten?|ist|sind|sei|seien|waren?|wären?|wird|werden?|wurden?|worden|würden?)$/iu

/** `hatte ein Mann 38 Menschen, darunter 30 Briten, erschossen`: alone between commas it completes the auxiliary before it. */
function loneParticiple(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  if (
    word.class !== 'finite' ||
    words[at - 1]?.text !== ',' ||
    !(words[at + 1] === undefined || words[at + 1]!.class === 'punctuation')
  )
    return null
  const auxiliary = words
    .slice(0, at)
    .findLastIndex(({ text }) =>
      /^(?:hat|habe|haben|hatten?|wurden?|werden|worden|ist|sind|waren?|seien?)$/iu.test(text),
    )
  if (auxiliary < 0 || words.slice(auxiliary, at).some(({ class: kind }) => kind === 'participle')) return null
  return lookUpVerb(word.text).some(({ form }) => form === 'participle') ? 'participle' : null
}

/** `das Rote Kreuz`, `dem Roten Halbmond`: the first word is an adjective though it has a capital. */
function properAdjective(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  if (word.class !== 'noun' || !/^Rote[nmrs]?$/u.test(word.text)) return null
  return /^(?:Kreuz|Kreuzes|Halbmond|Halbmondes|Halbmonds)$/u.test(words[at + 1]?.text ?? '') ? 'adjective' : null
}

/** `Bewaffnete stürmten`, `Verletzte gab es`: a capitalised adjective with nothing behind that it could describe. */
function nominalAdjective(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  if (word.class !== 'adjective' || !/^\p{Lu}\p{Ll}+(?:e|en|er)$/u.test(word.text)) return null
  const next = words[at + 1]
  if (isNominal(next) || next?.class === 'adjective' || (next?.class === 'numeral' && isNominal(words[at + 2])))
    return null
  return senseOfNoun(word.text).names === 'people' ? 'noun' : null
}

/** `der Uno-Botschafter Sulaniens`: what a hyphen joins is a noun where its last part is one, and no adjective has a capital there. */
function hyphenatedNoun(words: readonly Word[], at: number): WordClass | null {
  const { text } = words[at]!
  const last = text.includes('-') ? /-(\p{Lu}\p{Ll}+)$/u.exec(text)?.[1] : undefined
  return last !== undefined && lookUpNoun(last) !== null ? 'noun' : null
}

/** `Brunn-Holms Ministerium`, `Brunn-Holm kam`: no number or pronoun is joined of two words with capitals. */
function hyphenatedName(words: readonly Word[], at: number): WordClass | null {
  return /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words[at]!.text) ? 'name' : null
}

/** `SPÖ`: letters that are no Roman number. */
function acronym(words: readonly Word[], at: number): WordClass | null {
  return /^(?![IVXLCDM]+$)\p{Lu}{2,}$/u.test(words[at]!.text) ? 'name' : null
}

/** `Jan Kurz hingegen`, `Eva Klein`: with a capital behind a name, without an ending, it is another part of the name. */
function surname(words: readonly Word[], at: number): WordClass | null {
  const before = words[at - 1]
  const { text } = words[at]!
  if (before?.class !== 'name' || !/^\p{Lu}\p{Ll}+$/u.test(text) || !/^\p{Lu}\p{Ll}+$/u.test(before.text)) return null
  return lookUpAdjective(text) === text.toLowerCase() ? 'name' : null
}

/** `Sprecher Karl-Heinz Holm`, `der Leiter Peter Holm`: no adjective, though it may end like one. */
function firstName(words: readonly Word[], at: number): WordClass | null {
  const { text } = words[at]!
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(text)) return null
  if (NAMES_IN_ER.test(text)) return 'name'
  // `Minister Anders Holm`
  if (sexOfFirstName(text) !== null && words[at + 1]?.class === 'name') return 'name'
  const isJoined = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text) && !/(?:er|isch|e[nmrs]?)$/u.test(text)
  return isJoined && isNominal(words[at + 1]) ? 'name' : null
}

/** First names that look like a town's adjective: `Wiener`, `Peter`. */
const NAMES_IN_ER =
  /^(?:Hans-|Karl-|Klaus-|Franz-|Ernst-)?(?:Peter|Walter|Walther|Günter|Günther|Gunter|Dieter|Dietger|Werner|Rainer|Reiner|Heiner|Alexander|Oliver|Xaver|Silvester|Sylvester|Volker|Holger|Rüdiger|Roger|Christopher|Christoffer|Esther|Jennifer|Heather)$/u

/** `NGOs haben …`: capitals throughout are no adverb. */
function abbreviation(words: readonly Word[], at: number): WordClass | null {
  return /^\p{Lu}{2,}s?$/u.test(words[at]!.text) ? 'name' : null
}

/** `wurde erschlagen`: behind these auxiliaries a form that may be either is a participle. */
function hasPerfectAuxiliary(words: readonly Word[], at: number): boolean {
  return words
    .slice(clauseStart(words, at), clauseEnd(words, at))
    .some(({ text }) =>
      /^(?:wurden?|worden|ist|sind|war|waren|sei|seien|wäre|wären|hat|haben|hatten?|habe|hätten?)$/iu.test(text),
    )
}

/** `konnten sich auf eine Waffenruhe einigen`: a verb at the end of its clause. */
function agreeing(words: readonly Word[], at: number): WordClass | null {
  const isEnd = (words[at + 1]?.class ?? 'punctuation') === 'punctuation'
  if (words[at]!.text !== 'einigen' || !isEnd) return null
  return words.slice(Math.max(0, at - FARTHEST_SICH), at).some(({ text }) => text === 'sich') ? 'infinitive' : null
}

/** So many words may stand between `sich` and the verb at the end of its clause. */
const FARTHEST_SICH = 12

/** `, in der mindestens 27 Personen umkamen`: a relative pronoun where no noun of its own can follow. */
function prepositionalRelative(words: readonly Word[], at: number): WordClass | null {
  if (words[at]!.class !== 'article' && words[at]!.class !== 'pronoun') return null
  if (
    !/^(?:der|dem|denen|die|den|das)$/u.test(words[at]!.text) ||
    words[at - 1]?.class !== 'preposition' ||
    words[at - 2]?.text !== ','
  )
    return null
  const next = words[at + 1]
  if (next === undefined) return null
  if (/^(?:adverb|numeral|article|pronoun)$/u.test(next.class)) return 'relative'
  // `für den zahlreiche Helfer kamen`: behind `den` an adjective of the same noun would end in -en.
  const isOther = next.class === 'adjective' && /^de[rmn]$/u.test(words[at]!.text) && /\p{Ll}e[rs]?$/u.test(next.text)
  return isOther && words[clauseEnd(words, at) - 1]?.class === 'finite' ? 'relative' : null
}

/** Most words are none that these rules are about: a look at the letters tells, cheaper than a memory of all forms. */
/** `seien`: no form of anything else. */
function finite(): WordClass {
  return 'finite'
}

function rulesOfForm(form: string): readonly Correction[] {
  const listed = RULES_OF_FORMS.get(form)
  if (listed !== undefined) return listed
  if (hasDigit(form) && AGED.test(form)) return AGED_RULES
  if (hasDigit(form) && MODEL.test(form)) return MODEL_RULES
  if (form.includes('.') && ADDRESS.test(form)) return ADDRESS_RULES
  return mayBeInflected(form) ? INFLECTED_RULES : NONE
}

const AGED = /^\d+[-‑]?jährige[rn]?$/iu
/** `tagesschau.de`: what a paper calls itself on the web. */
const ADDRESS = /^[\p{L}\d-]{3,}\.(?:de|at|ch|com|org|net|eu|info|tv)$/u
/** `3D-Drucker`, `4K-Bildschirm` */
const MODEL = /^\d+\p{Lu}{1,3}\d*[-‑]\p{Lu}/u
const MODEL_RULES: readonly Correction[] = [() => 'noun']
const ADDRESS_RULES: readonly Correction[] = [() => 'name']
const AGED_RULES: readonly Correction[] = [agedPerson]
const INFLECTED_RULES: readonly Correction[] = [countedAdjective]

/** Whether a form in lower case ends as an inflected adjective does. */
function mayBeInflected(form: string): boolean {
  const isEnding =
    form.endsWith('e') ||
    (form.charCodeAt(form.length - 2) === LETTER_E && 'nrsm'.includes(form.charAt(form.length - 1)))
  return isEnding && /^\p{Ll}/u.test(form)
}

const LETTER_E = 0x65

const RULES_OF_FORMS: ReadonlyMap<string, readonly Correction[]> = new Map(
  [
    ['als', comparative] as const,
    ['gegenüber', opposite] as const,
    ['hinter', preposition] as const,
    ...['rund', 'etwa', 'gut', 'knapp', 'circa', 'ca', 'fast', 'gegen'].map((form) => [form, approximate] as const),
    ...['km', 'm', 'cm', 'mm', 'kg', 'ha', 'qm', 'uhr'].map((form) => [form, measureUnit] as const),
    ['seien', finite] as const,
    ...['zurzeit', 'derzeit', 'zuletzt', 'bislang', 'bisher', 'inzwischen', 'unterdessen'].map(
      (form) => [form, () => 'adverb'] as const,
    ),
  ].flatMap(([form, rule]) =>
    [form, upperFirst(form)].map(
      (written) => [written, mayBeInflected(written) ? [rule, countedAdjective] : [rule]] as const,
    ),
  ),
)

/** `mehr als 6000`: no subordinate clause begins here. */
function comparative(words: readonly Word[], at: number): WordClass | null {
  return words[at]!.text === 'als' && /^(?:mehr|weniger|anders|höher|größer|eher)$/iu.test(words[at - 1]?.text ?? '')
    ? 'particle'
    : null
}

/** `rund 80`, `gut 30`, `knapp 20` */
function approximate(words: readonly Word[], at: number): WordClass | null {
  return /^\d/u.test(words[at + 1]?.text ?? '') ? 'adverb' : null
}

function measureUnit(words: readonly Word[], at: number): WordClass | null {
  return /^(?:km|m|cm|mm|kg|ha|qm|Uhr)$/u.test(words[at]!.text) && /^\d/u.test(words[at - 1]?.text ?? '')
    ? 'noun'
    : null
}

/** `16-Jähriger` is a noun unless one follows. */
function agedPerson(words: readonly Word[], at: number): WordClass | null {
  return isNominal(words[at + 1]) || words[at + 1]?.class === 'adjective' ? 'adjective' : 'noun'
}

/** `148 behinderte Zivilisten`, `rund 40 verletzte Teilnehmer`, `7300 neu ankommende Menschen` */
function countedAdjective(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  if (word.class === 'adjective' || !isNominal(words[at + 1])) return null
  const before = words[at - 1]
  const isGoverned = word.class === 'finite' && (before?.class === 'preposition' || before?.class === 'article')
  const isCounted =
    isGoverned ||
    before?.class === 'numeral' ||
    /^(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen)$/iu.test(before?.text ?? '') ||
    (words[at - 2]?.class === 'numeral' && before?.class === 'adverb')
  return isCounted && lookUpAdjective(word.text) !== null ? 'adjective' : null
}

function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (word.class === 'noun' || word.class === 'name') && hasCapital(word.text)
}

/** `wollen Tausende in die EU gelangen`: behind a modal verb a form that may be an infinitive is one. */
function modalComplement(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  if (word.class !== 'finite' || !isClauseEnd(words[at + 1])) return null
  const before = words.slice(0, at)
  const modal = before.findLastIndex(
    ({ text, class: kind }) =>
      kind === 'finite' &&
      /^(?:w[io]ll(?:en?|te|ten)?|soll(?:en?|te|ten)?|k[aö]nn(?:en?)?|k[oö]nnten?|m[uü]ss(?:en?|te|ten)?|dürf(?:en|te|ten)|durften?|wird|werden?|würden?|ließ|ließen|lassen)$/iu.test(
        text,
      ),
  )
  if (
    modal < 0 ||
    before
      .slice(modal + 1)
      .some(
        ({ class: kind, text }) =>
          kind === 'finite' ||
          kind === 'infinitive' ||
          kind === 'subordinator' ||
          kind === 'relative' ||
          /^[;:]$/u.test(text),
      )
  )
    return null
  return lookUpVerb(word.text).some(({ form }) => form === 'infinitive') ? 'infinitive' : null
}

function isClauseEnd(next: Word | undefined): boolean {
  return next === undefined || next.class === 'punctuation' || next.class === 'conjunction'
}

/** The only verb of a clause cannot be an infinitive or participle when an object or particle follows it: `Tausende sitzen fest`. */
function headlineVerb(words: readonly Word[], at: number): WordClass | null {
  const word = words[at]!
  const isLikeAdjective =
    word.class === 'adjective' &&
    /^\p{Ll}+ten$/u.test(word.text) &&
    (!/^(?:article|numeral|adjective|preposition)$/u.test(words[at - 1]?.class ?? 'article') ||
      /^(?:19|20)\d\d$/u.test(words[at - 1]?.text ?? ''))
  const isLikeAdverb =
    (word.class === 'adverb' || word.class === 'other') &&
    /^\p{Ll}+e[nt]$/u.test(word.text) &&
    lookUpAdjective(word.text) === null
  if (word.class !== 'infinitive' && word.class !== 'participle' && !isLikeAdjective && !isLikeAdverb) return null
  const from = clauseStart(words, at)
  const to = clauseEnd(words, at)
  if (
    words.slice(from, to).some(({ class: kind }) => kind === 'finite' || kind === 'subordinator' || kind === 'relative')
  )
    return null
  if (words.slice(from, at).some(({ text }) => /^(?:zu|um|ohne)$/u.test(text)) && word.class === 'infinitive')
    return null
  const next = words[at + 1]
  if (next === undefined || at + 1 >= to || next.class === 'conjunction') return null
  const reading = lookUpVerb(word.text).find(
    ({ form, person }) => (form === 'present' || form === 'past') && person === 3,
  )
  if (reading === undefined) return null
  return word.class !== 'participle' || reading.form === 'past' ? 'finite' : null
}

const CLAUSE_MARKS = ',;:–—'

function clauseStart(words: readonly Word[], at: number): number {
  let from = at
  while (from > 0 && !isOneOf(CLAUSE_MARKS, words[from - 1]!.text)) from--
  return from
}

function clauseEnd(words: readonly Word[], at: number): number {
  let to = at
  while (to < words.length && !isOneOf(CLAUSE_MARKS, words[to]!.text) && words[to]!.class !== 'punctuation') to++
  return to
}

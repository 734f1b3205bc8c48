import { lookUpVerb } from '../../languages/de/lexicon.ts'
import { inClass, type Mood, type Word } from '../../model/word.ts'
import { hasCapital, isOneOf } from '../letters.ts'

/** What a quoted passage stands as in its sentence. */
export const QUOTED = '„…“'

/** What parts the stretches of a sentence. */
const MARKS = ',;:–—'

/**
 * Reported speech is where the tagger errs most on verbs: `handele` passes for an adjective, `Wie die Zeitung berichtet` for a
 * participle. A clause that would have no finite verb otherwise gets the one it can have. The same words when nothing changes.
 */
export function correctFiniteVerbs(tagged: readonly Word[]): readonly Word[] {
  const words = withoutFalseFinites(tagged)
  let corrected: Word[] | null = null
  for (const [first, last] of stretches(words)) {
    if (words.slice(first, last + 1).some(({ class: kind }) => kind === 'finite')) continue
    const found =
      findOpeningVerb(words, first, last) ??
      findSubjunctive(words, first, last) ??
      findLastVerb(words, first, last) ??
      findVerbBeforeThat(words, first, last) ??
      findPastVerb(words, first, last)
    if (found === null) continue
    corrected ??= [...words]
    corrected[found.at] = inClass(words[found.at]!, 'finite', found.mood)
  }
  return corrected ?? words
}

function stretches(words: readonly Word[]): [number, number][] {
  const found: [number, number][] = []
  let first = 0
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !(words[at]!.class === 'punctuation' && isOneOf(MARKS, words[at]!.text))) continue
    if (at > first) found.push([first, at - 1])
    first = at + 1
  }
  return found
}

interface Found {
  readonly at: number
  readonly mood: Mood
}

/** Words that pass for finite verbs, as what they are. The same words when there are none. */
function withoutFalseFinites(words: readonly Word[]): readonly Word[] {
  let corrected: Word[] | null = null
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]!.class !== 'finite') continue
    const kind = isQuotedName(words, at)
      ? 'name'
      : isInfinitive(words, at)
        ? 'infinitive'
        : isFrontedParticiple(words, at)
          ? 'participle'
          : isAttribute(words, at)
            ? 'adjective'
            : null
    if (kind === null) continue
    corrected ??= [...words]
    corrected[at] = inClass(words[at]!, kind, null)
  }
  return corrected ?? words
}

/** `im Fachblatt („NB“)`: one word in quotation marks. */
function isQuotedName(words: readonly Word[], at: number): boolean {
  return (
    hasCapital(words[at]!.text) && /^[„»"]$/u.test(words[at - 1]?.text ?? '') && /^[“”"«]$/u.test(words[at + 1]!.text)
  )
}

/** `halten zu können`, `bis die Arbeiten beginnen könnten`: the infinitive that hangs on another verb. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  if (!words[at]!.text.endsWith('n')) return false
  if (words[at + 1]!.text === 'zu') return words[at + 2]?.class === 'infinitive'
  return MODAL.test(words[at + 1]!.text) && (words[at + 2]?.class ?? 'punctuation') === 'punctuation'
}

const MODAL = /^(?:könn|müss|dürf|soll|woll|würd|werd)(?:e|en|te|ten)$/u

/** `Unterstützt werde er vom Bund`: the participle comes first. */
function isFrontedParticiple(words: readonly Word[], at: number): boolean {
  return (
    (at === 0 || isOneOf(MARKS, words[at - 1]!.text)) &&
    /(?:t|en)$/u.test(words[at]!.text) &&
    /^(?:sei|seien|werde|werden|wird|wurden?)$/u.test(words[at + 1]!.text) &&
    words[at + 1]!.class === 'finite'
  )
}

/** `auf nicht näher bezeichnete Quellen gab X an`: a participle before its noun, where the stretch has its verb elsewhere. */
function isAttribute(words: readonly Word[], at: number): boolean {
  if (!/\p{Ll}t(?:e|en)$/u.test(words[at]!.text)) return false
  // `nach absolvierten 34 Prüfungen`
  if (words[at + 1]!.class === 'numeral' && words[at - 1]?.class === 'preposition') return true
  if (words[at + 1]!.class !== 'noun') return false
  if (hasPrefix(words[at]!.text)) return true
  const { class: before, text: mark } = words[at - 1] ?? { class: 'other', text: '' }
  if (mark === ',') return isInfinitiveClause(words, at)
  if (!/^(?:adverb|adjective|noun|preposition)$/u.test(before)) return false
  for (let next = at + 2; next < words.length && !isOneOf(MARKS, words[next]!.text); next++) {
    if (words[next]!.class === 'conjunction' || words[next]!.class === 'subordinator') return false
    if (words[next]!.class === 'finite') return words[next - 1]!.class !== 'participle' && isPhrase(words, at)
  }
  return false
}

/** `von allen anerkannten | Grenzen`: a verb whose prefix has not parted from it closes its clause or is none. */
function hasPrefix(text: string): boolean {
  const prefix = PREFIX.exec(text)?.[0]
  if (prefix === undefined) return false
  return lookUpVerb(text).some(
    ({ lemma }) =>
      lemma.startsWith(prefix) && lookUpVerb(lemma.slice(prefix.length)).some(({ form }) => form === 'infinitive'),
  )
}

const PREFIX = /^(?:an|ab|auf|aus|ein|vor|zu|nach|mit|bei|fest|los|weg|zurück|zusammen|dar|hervor)/u

/** `…, bestimmte Brücken zu sperren`: no verb but the infinitive at its end. */
function isInfinitiveClause(words: readonly Word[], at: number): boolean {
  let last = at
  while (last + 1 < words.length && words[last + 1]!.class !== 'punctuation') last++
  return (
    words[last]!.class === 'infinitive' &&
    (words[last - 1]!.text === 'zu' || /\p{L}{2}zu\p{L}{3,}n$/u.test(words[last]!.text))
  )
}

/** A preposition opens what stands before the verb. */
function isPhrase(words: readonly Word[], at: number): boolean {
  let first = at
  while (first > 0 && !isOneOf(MARKS, words[first - 1]!.text)) first--
  return words[first]!.class === 'preposition'
}

/** `sehr wahrscheinlich handele es sich …` */
function findSubjunctive(words: readonly Word[], first: number, last: number): Found | null {
  for (let at = first + 1; at <= last; at++) {
    const { class: kind, text } = words[at]!
    if (!/^(?:adjective|noun|name|other|adverb)$/u.test(kind) || !/^\p{Ll}{3,}e$/u.test(text)) continue
    const next = words[at + 1]
    if (next?.class === 'noun' || next?.class === 'adjective') continue
    if (isSubjunctiveForm(text)) return { at, mood: 'subjunctive1' }
  }
  return null
}

/** The dictionary has `handle`; reports write `handele`, too. */
function isSubjunctiveForm(text: string): boolean {
  if (lookUpVerb(text).some(({ form, person }) => form === 'subjunctive1' && person === 3)) return true
  return /e[lr]e$/u.test(text) && lookUpVerb(`${text.slice(0, -1)}n`).some(({ form }) => form === 'infinitive')
}

/** `…, berichtet die Zeitung`: the first word behind what was said. */
function findOpeningVerb(words: readonly Word[], first: number, last: number): Found | null {
  let at = first
  while (at < last && (words[at]!.class === 'punctuation' || words[at]!.text === QUOTED)) at++
  const { class: kind, text } = words[at]!
  if (at === 0 || at >= last || (kind !== 'participle' && kind !== 'adjective' && kind !== 'adverb')) return null
  const next = words[at + 1]!
  if (next.class !== 'pronoun' && next.class !== 'article' && next.class !== 'name' && next.class !== 'noun')
    return null
  return isPresent(text, 'singular') ? { at, mood: 'indicative' } : null
}

/** `Im Juli vermeldete X, …`: a past form that passes for an adjective, but stands before whoever did it. */
function findPastVerb(words: readonly Word[], first: number, last: number): Found | null {
  for (let at = first + 1; at < last; at++) {
    const { class: kind, text } = words[at]!
    if (kind !== 'adjective' || !/^\p{Ll}{3,}ten?$/u.test(text)) continue
    const next = words[at + 1]!
    // `Das erklärte General X.`
    if (at === 1 && /^(?:Das|Dies)$/u.test(words[0]!.text) && isPast(text)) return { at, mood: 'indicative' }
    if (next.class !== 'name' && next.class !== 'article' && !/^(?:er|sie|sich)$/u.test(next.text)) continue
    if (/^(?:article|adjective|preposition)$/u.test(words[at - 1]!.class)) continue
    if (isPast(text)) return { at, mood: 'indicative' }
  }
  return null
}

function isPast(text: string): boolean {
  return lookUpVerb(text).some(({ form, person }) => form === 'past' && person === 3)
}

/** `die Behörde bezweifelt aber, | dass …`: a participle by its form, where somebody stands before it and what he says behind. */
function findVerbBeforeThat(words: readonly Word[], first: number, last: number): Found | null {
  if (!/^(?:dass|daß|ob)$/u.test(words[last + 2]?.text ?? '')) return null
  if (!/^(?:article|relative|noun|name|adverb)$/u.test(words[first]!.class)) return null
  const at = words.findLastIndex(
    ({ class: kind, text }, index) =>
      index > first &&
      index <= last &&
      ((kind === 'participle' && isPresent(text, 'singular')) || (kind === 'infinitive' && isBare(words, index))),
  )
  return at < 0 ? null : { at, mood: 'indicative' }
}

/** `die Ärzte fürchten, | dass …`: looks like an infinitive; not `zu fürchten`, nor one that hangs on another verb. */
function isBare(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.text === ',' && words[at - 1]?.class === 'noun' && isPresent(words[at]!.text, 'plural')
}

function isPresent(text: string, number: 'singular' | 'plural'): boolean {
  return lookUpVerb(text).some((verb) => verb.person === 3 && verb.form === 'present' && verb.number === number)
}

/** `wie die Zeitung berichtet`: the last word of a subordinate clause. */
function findLastVerb(words: readonly Word[], first: number, last: number): Found | null {
  const opening = words[first]!
  const isRelative = opening.class === 'relative' && first > 0
  const opens = isRelative || opening.class === 'subordinator' || /^(?:wie|dass|ob|wonach)$/iu.test(opening.text)
  if (!opens) return null
  let at = last
  while (at > first && words[at]!.class === 'punctuation') at--
  const { class: kind, text } = words[at]!
  // `…, die Stadt zu verlassen`: an infinitive behind `die` is one.
  if (isRelative && kind !== 'participle') return null
  // `seit dem Abzug gehungert zu haben`
  if (words[at - 1]?.text === 'zu') return null
  if (at <= first + 1 || (kind !== 'participle' && kind !== 'infinitive' && kind !== 'adverb' && kind !== 'adjective'))
    return null
  return lookUpVerb(text).some(({ form, person }) => person === 3 && (form === 'present' || form === 'past'))
    ? { at, mood: 'indicative' }
    : null
}

import { isKnownNoun } from '../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../languages/de/position-words.ts'
import type { Source } from '../model/claim.ts'
import type { Word } from '../model/word.ts'
import { rememberForms } from './remember-forms.ts'
import type { SentenceContext } from './sentence-context.ts'
import { findSourceCues } from './sources/find-source-cues.ts'
import { makeSource } from './sources/make-source.ts'
import { PARTICLES } from './sources/name-words.ts'
import { namesSeveral } from './sources/names-several.ts'
import type { SourceCue } from './sources/source-cue.ts'

/** What a reader remembers of the sources named so far; a value, made anew by every sentence. */
export interface SourceMemory {
  /** The source a Konjunktiv, `demnach` or `er` points back to. */
  readonly last: Source | null
  /** The sentence and paragraph that last spoke on its word. */
  readonly sentence: number
  readonly paragraph: number
  /** Every source named, in order, for short forms (`Kerry` after `John Kerry`). */
  readonly named: readonly Source[]
}

export const NO_SOURCES: SourceMemory = { last: null, sentence: -9, paragraph: -1, named: [] }

export interface Attributed {
  readonly source: Source | null
  readonly via: Source | null
}

interface ResolvedCue extends SourceCue {
  readonly source: Source
  readonly via: Source | null
}

/** The attributions of one sentence: who stands behind each of its words, and what the next sentence remembers. */
export interface SentenceSources {
  readonly of: (word: number) => Attributed
  /** Whether a word belongs to a source's name or to the clause in which somebody speaks. */
  readonly isSpeech: (word: number) => boolean
  readonly memory: SourceMemory
}

export function attributeSentence(
  text: string,
  context: SentenceContext,
  place: { readonly sentence: number; readonly paragraph: number },
  before: SourceMemory,
  next: SentenceContext | null,
): SentenceSources {
  const cues = resolveAll(text, context, before)
  const carried = isRecent(before, place) ? before.last : null
  const told = next === null ? null : toldAfterwards(text, next)
  return {
    of: (word) => attributeWord(context, cues, carried, told, word),
    isSpeech: (word) =>
      cues.some((cue) => isInName(cue, word) || (cue.kind === 'verb' && context.clauseOf[word] === cue.clause)),
    memory: remember(context, cues, carried, place, before),
  }
}

/** `Das teilte die Polizei mit.`, `Diese Zahlen nannte die Polizei.` gives the sentence before it a source. */
function toldAfterwards(text: string, next: SentenceContext): Source | null {
  if (!pointsToSaid(next)) return null
  // `Das nannte X falsch` tells nothing; `Diese Zahlen nannte X` does.
  const tells: readonly SourceCue['kind'][] = next.words[0]!.text === 'Diese' ? ['verb', 'weak-verb'] : ['verb', 'as']
  const cue = findSourceCues(next).find(
    ({ kind, clause, first }) => tells.includes(kind) && clause === 0 && first !== null,
  )
  return cue === undefined ? null : makeSource(text, next.words, cue.first!, cue.last!)
}

function pointsToSaid({ words }: SentenceContext): boolean {
  const [first, second, third] = words
  if (/^(?:das|dies|so)$/iu.test(first?.text ?? '')) return second?.class === 'finite'
  return first?.text === 'Diese' && /^(?:Zahl|Zahlen)$/u.test(second?.text ?? '') && third?.class === 'finite'
}

/** Resolves the cues in text order; a pronoun points to whoever was named last, in this sentence too. */
function resolveAll(text: string, context: SentenceContext, before: SourceMemory): ResolvedCue[] {
  const resolved: ResolvedCue[] = []
  let memory = before
  for (const cue of findSourceCues(context)) {
    const found = resolve(text, context, cue, memory)
    resolved.push(...found)
    const named = found.find(({ kind, pronoun }) => kind !== 'back' && pronoun === undefined)?.source
    if (named !== undefined && cue.pronoun === undefined)
      memory = { ...memory, last: named, named: [...memory.named, named] }
  }
  return resolved
}

/** A source carries over the following sentences, at most into the next paragraph. */
function isRecent(memory: SourceMemory, place: { sentence: number; paragraph: number }): boolean {
  return place.sentence - memory.sentence <= 2 && place.paragraph - memory.paragraph <= 1
}

function resolve(text: string, context: SentenceContext, cue: SourceCue, before: SourceMemory): ResolvedCue[] {
  const { words } = context
  const via = cue.relay === undefined ? null : makeSource(text, words, cue.relay.first, cue.relay.last)
  if (cue.first === null || cue.last === null || (cue.kind === 'back' && before.last !== null)) {
    const at = words[cue.pronoun ?? cue.cueAt]!
    const isPlural = context.predicates[cue.clause]?.isPlural === true
    const antecedent =
      cue.pronoun === undefined || isPlural ? before.last : (personBefore(at.text, before) ?? before.last)
    if (antecedent === null) return []
    return [{ ...cue, via, source: { ...antecedent, mention: { start: at.start, end: at.end } } }]
  }
  const source = makeSource(text, words, cue.first, cue.last)
  if (cue.kind === 'weak-verb' && source.kind === 'unknown' && words[cue.first]!.class !== 'name') return []
  return [{ ...cue, via, source: lengthenShortForm(source, before.named) }]
}

/** `Kerry` after `US-Aussenminister John Kerry`: the naming mention counts, the short one is kept as the place at hand. */
export function lengthenShortForm(source: Source, named: readonly Source[]): Source {
  const generic = genericRole(source, named)
  if (generic !== null) return generic
  const writtenParts = wordsAsWritten(source.text)
  const parts = writtenParts.map(withoutGenitive)
  if (parts.length === 0 || parts.length > 2) return source
  const fuller = named.findLast(({ text }) => {
    // `Sulanien` is not short for `Botschafter Sulaniens`: only the short form may stand in the genitive.
    const other = wordsAsWritten(text)
    return (
      other.length > parts.length &&
      !namesSeveral(text) &&
      writtenParts.every((part) => other.includes(part) || other.includes(withoutGenitive(part))) &&
      !isOwnedBy(text, parts[0]!)
    )
  })
  if (fuller === undefined) return source
  return { ...fuller, ...personalName(fuller, parts), mention: { start: source.start, end: source.end } }
}

/** `die Anwälte` are not the `Bericht der Anwälte`, nor is `Belma` the `Sprecher von Belma`. */
function isOwnedBy(text: string, owner: string): boolean {
  const noun = OWNS.exec(text.slice(0, text.toLowerCase().lastIndexOf(owner)))?.[1]
  return noun !== undefined && isKnownNoun(noun)
}

const OWNS = /(\p{Lu}[\p{L}-]+)\s(?:der|des|vom|von(?:\sde[rn])?|einer|eines)\s$/u

/** `er` and `sie` speak of the last person named, a woman or a man where her or his role tells. */
function personBefore(pronoun: string, { named }: SourceMemory): Source | null {
  if (!/^(?:er|sie)$/iu.test(pronoun)) return null
  const isShe = /^sie$/iu.test(pronoun)
  return (
    named.findLast(
      ({ text, kind }) => isPerson(text) && kind !== 'agency' && kind !== 'media' && FEMALE.test(text) === isShe,
    ) ?? null
  )
}

const FEMALE = /(?:\p{Ll}in|Frau|Ärztin|Mutter|Schwester|Tochter)(?!\p{L})/u
const PERSON_ROLE =
  /(?:sprecher|minister|chef|präsident|kanzler|leiter|arzt|ärztin|general|oberst|bürgermeister|gesandte|kommissar|direktor|anwalt|experte|botschafter|bewohner|zeuge|vorsitzend|sekretär|kommandant|augenzeug|chirurg|beauftragte)/iu

function isPerson(name: string): boolean {
  return PERSON_ROLE.test(name) || /^(?:\p{Lu}[\p{L}'-]+\s){1,3}\p{Lu}[\p{L}'-]+$/u.test(name)
}

const ROLE =
  /^(?:organisation|hilfsorganisation|menschenrechtsorganisation|behörde|behörden|ministerium|agentur|nachrichtenagentur|zeitung|sender|sprecher|sprecherin|partei|gruppe|beobachtungsstelle|magazin|blatt|kommission|stiftung|ngo)$/u

/** `die Organisation` after `Menschenrechtsorganisation Beispiel`: a bare role means the last one so called. */
function genericRole(source: Source, named: readonly Source[]): Source | null {
  const role = source.text.toLowerCase()
  if (!ROLE.test(role)) return null
  const fuller = named.findLast(
    ({ text }) =>
      text.length > source.text.length &&
      text
        .toLowerCase()
        .split(/[\s„“"»«]+/u)
        .some((word) => word.endsWith(role)),
  )
  return fuller === undefined ? null : { ...fuller, mention: { start: source.start, end: source.end } }
}

/** `John Kerry` out of `US-Aussenminister John Kerry`: the stretch that ends in the short form, or in the name it begins. */
function personalName({ text, start }: Source, parts: readonly string[]): Pick<Source, 'text' | 'start' | 'end'> {
  const at = text.toLowerCase().lastIndexOf(parts.at(-1)!)
  const names = NAMES_BEFORE.exec(text.slice(0, at))
  if (at < 0 || names === null) return { text, start, end: start + text.length }
  const short = /^[\p{L}-]+/u.exec(text.slice(at))?.[0] ?? ''
  const rest = text.slice(at + short.length)
  // `Guo Jianmei`, `Minister Jan Holm`: the short form may stand first; not `Holms Erklärung`.
  const isOwner = short.endsWith('s') && rest.trim().split(' ').some(isKnownNoun)
  const goesOn = /^(?:\s\p{Lu}[\p{L}-]+)+$/u.test(rest) && !isOwner
  const end = at + short.length + (goesOn ? rest.length : 0)
  return { text: text.slice(names.index, end), start: start + names.index, end: start + end }
}

/** `Alexander Van der`, `Jan`; not `Sprecher von`. */
const NAMES_BEFORE = new RegExp(
  `(?:\\p{Lu}[\\p{L}'-]+\\s(?:(?:(?:${PARTICLES}|Van|Von)\\s(?:der|den)|(?!von\\s)(?:${PARTICLES}))\\s)*){0,2}$`,
  'u',
)

function withoutGenitive(word: string): string {
  return word.replace(/(?:es|s)$/u, '')
}

const wordsAsWritten = rememberForms((name): readonly string[] =>
  (name.match(/\p{Lu}[\p{L}\p{M}'-]+/gu) ?? []).map((word) => word.toLowerCase()),
)

function attributeWord(
  context: SentenceContext,
  cues: readonly ResolvedCue[],
  carried: Source | null,
  told: Source | null,
  word: number,
): Attributed {
  const clause = context.clauseOf[word] ?? -1
  const covering = cues.filter((cue) => covers(context, cue, clause, word))
  const elided = covering.find(({ kind }) => kind === 'elided' || kind === 'participle')
  if (elided !== undefined) return { source: elided.source, via: null }
  const inner = innermost(covering, clause, word)
  if (inner?.via) return { source: inner.source, via: inner.via }
  if (inner === null) return { source: carried !== null && isSubjunctive(context, clause) ? carried : told, via: null }
  const outer = covering.findLast(
    (cue) => cue !== inner && cue.source.text !== inner.source.text && cue.kind !== 'back',
  )
  if (outer !== undefined) return { source: inner.source, via: outer.source }
  const relayed =
    isRelay(inner.source) &&
    inner.kind !== 'phrase' &&
    inner.cueAt > word &&
    carried !== null &&
    !isRelay(carried) &&
    carried.text !== inner.source.text &&
    isSubjunctive(context, clause)
  return relayed ? { source: carried, via: inner.source } : { source: inner.source, via: null }
}

function isRelay({ kind }: Source): boolean {
  return kind === 'agency' || kind === 'media'
}

/** Nearest to the fact: a phrase in the clause itself, then `unter Berufung auf`, then whoever else covers it. */
function innermost(covering: readonly ResolvedCue[], clause: number, word: number): ResolvedCue | null {
  const phrases = covering.filter(({ kind }) => kind === 'phrase')
  const inClause = phrases.filter((cue) => cue.clause === clause)
  const nearest = (list: readonly ResolvedCue[]) =>
    [...list].sort((a, b) => Math.abs(a.cueAt - word) - Math.abs(b.cueAt - word))[0] ?? null
  return (
    nearest(inClause) ??
    nearest(covering.filter(({ kind }) => kind === 'onBehalf')) ??
    nearest(phrases) ??
    nearest(covering)
  )
}

function covers(context: SentenceContext, cue: ResolvedCue, clause: number, word: number): boolean {
  if (isInName(cue, word)) return false
  const kind = context.clauses[clause]?.kind
  if (cue.kind === 'onBehalf') return true
  if (cue.kind === 'elided') return cue.clause === clause
  if (cue.kind === 'participle') return cue.cueAt < word && isCounted(context.words.slice(cue.cueAt + 1, word))
  if (cue.kind === 'as') return cue.clause !== clause || cue.cueAt < word
  // `Laut Polizei war der Fahrer betrunken; drei Menschen starben`: a phrase at the head of a half speaks for that half.
  if (cue.kind === 'phrase' && isInOtherHalf(context, cue.cueAt, word)) return false
  if (cue.kind === 'phrase' || cue.kind === 'back') return clause >= cue.clause || clause === -1
  if (cue.clause === clause) return true
  // `China kritisierte die Übung, an der 300 Soldaten teilnehmen`: the relative clause is the report's own.
  const isDependent = kind === 'relative' && !isSubjunctive(context, clause)
  if (isDependent && (context.clauses[clause]!.parent === cue.clause || isInCircumstance(context, clause))) return false
  if (opensWithVerb(context, cue.clause) && clause < cue.clause) return true
  if (kind === 'subordinate' && isOwn(context, clause, cue)) return false
  if (kind === 'subordinate' || kind === 'relative')
    return descendsFrom(context, clause, cue.clause) || isSubjunctive(context, clause)
  if (isSubjunctive(context, clause) || isBehindColon(context, cue, word)) return true
  return isFragmentOf(context, clause, cue.clause)
}

/** `… hält das für nötig, nachdem zwölf Soldaten fielen`; `wollte nicht sagen, ob acht getötet wurden`, which nobody says. */
function isOwn(context: SentenceContext, clause: number, cue: ResolvedCue): boolean {
  const { words, clauses } = context
  const opening = words[clauses[clause]!.words[0]!]!.text
  if (/^ob$/iu.test(opening))
    return clauses[cue.clause]!.words.some((index) => POSITION_WORDS.negations.test(words[index]!.text))
  return SETTING.test(opening) && !isSubjunctive(context, clause)
}

const SETTING = /^(?:nachdem|obwohl|obgleich|seitdem|bevor)$/iu

function isInOtherHalf({ words }: SentenceContext, cueAt: number, word: number): boolean {
  return words.slice(Math.min(cueAt, word), Math.max(cueAt, word)).some(({ text }) => text === ';')
}

/** Between a participle and its number: `die gemeldeten | mindestens | 12 Toten`, `die gemeldete | Zahl von | 12 Toten`. */
function isCounted(between: readonly Word[]): boolean {
  return between.every(
    ({ class: kind, text }) =>
      /^(?:adverb|adjective|numeral)$/u.test(kind) || /^(?:Zahl|von|mehr|als|bis|zu)$/u.test(text),
  )
}

/** `Nach der Explosion, | die elf Menschen tötete, | forderte die Opposition Hilfe`: a relative clause in what opens the sentence. */
function isInCircumstance({ words, clauses }: SentenceContext, clause: number): boolean {
  const first = clauses[clause]!.words[0]!
  return CIRCUMSTANCE.test(words[0]!.text) && words.slice(0, first).every(({ class: kind }) => kind !== 'finite')
}

const CIRCUMSTANCE = /^(?:Nach|Bei|Beim|Angesichts|Wegen|Trotz|Infolge|Seit|Vor|Am|Im)$/u

/** `Die Agentur meldet: Drei Bomben …` */
function isBehindColon({ words }: SentenceContext, cue: ResolvedCue, word: number): boolean {
  return words.slice(cue.cueAt, word).some(({ text }) => text === ':')
}

function isInName({ first, last }: SourceCue, word: number): boolean {
  return first !== null && last !== null && word >= first && word <= last
}

function descendsFrom(context: SentenceContext, clause: number, ancestor: number): boolean {
  for (let at: number | null = clause; at !== null && at >= 0; at = context.clauses[at]?.parent ?? null)
    if (at === ancestor) return true
  return false
}

function isFragmentOf(context: SentenceContext, clause: number, cueClause: number): boolean {
  return context.clauses[clause]?.kind === 'fragment' && descendsFrom(context, clause, cueClause)
}

function opensWithVerb(context: SentenceContext, clause: number): boolean {
  return context.clauses[clause]!.words[0] === context.predicates[clause]!.finite
}

/** Whether the clause speaks in reported speech: Konjunktiv of its own or of the clause it belongs to. */
function isSubjunctive(context: SentenceContext, clause: number): boolean {
  for (let at: number | null = clause; at !== null && at >= 0; at = context.clauses[at]?.parent ?? null) {
    const finite = context.predicates[at]?.finite
    if (finite === null || finite === undefined) continue
    const { mood, text } = context.words[finite]!
    return mood === 'subjunctive1' || (mood === 'subjunctive2' && /^(?:hätten?|wären?|würden?|müssten?)$/iu.test(text))
  }
  return false
}

function remember(
  context: SentenceContext,
  cues: readonly ResolvedCue[],
  carried: Source | null,
  place: { readonly sentence: number; readonly paragraph: number },
  before: SourceMemory,
): SourceMemory {
  const own = cues.filter(({ kind }) => kind !== 'back')
  const named = [...before.named, ...own.map(({ source }) => source)].slice(-40)
  const next = own.findLast(({ source }) => !isRelay(source)) ?? own.at(-1)
  if (next !== undefined) {
    const keepsInner = isRelay(next.source) && carried !== null && !isRelay(carried)
    return { last: keepsInner ? carried : next.source, ...place, named }
  }
  const goesOn = cues.length > 0 || context.clauses.some((_, clause) => isSubjunctive(context, clause))
  return goesOn && carried !== null ? { last: carried, ...place, named } : { ...before, named }
}

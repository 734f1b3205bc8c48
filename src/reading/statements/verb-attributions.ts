import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import type { Complement } from '../../languages/statement-words.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import type { Predicate } from '../read-predicate.ts'
import type { Attribution, Speaker, WordRange } from './attribution.ts'
import { findAddressee } from './find-addressee.ts'
import { complementAfter, contentAround, contentBefore } from './find-content.ts'
import { findAgent, findAntecedent, findDocument, findOrigin, findSpeaker, NOBODY } from './find-speaker.ts'
import type { StatedSentence } from './prepare-sentence.ts'

const TAKES: ReadonlyMap<string, ReadonlySet<Complement>> = indexVerbs()

function indexVerbs(): Map<string, Set<Complement>> {
  const index = new Map<string, Set<Complement>>()
  for (const { words, takes } of STATEMENT_WORDS.verbs)
    for (const verb of words) {
      const known = index.get(fold(verb)) ?? new Set<Complement>()
      for (const complement of takes) known.add(complement)
      index.set(fold(verb), known)
    }
  return index
}

/** A clause that says who speaks: its verb of saying with all that belongs to it. */
export interface Frame {
  readonly clause: number
  readonly lemma: string
  readonly verb: number
  readonly takes: ReadonlySet<Complement>
  readonly indexes: readonly number[]
  readonly predicate: Predicate
}

/** Attributions by a verb: `X sagte, dass …`, `…, sagte X`, `wie X mitteilte`, `X forderte, … zu …`. */
export function findVerbAttributions(stated: StatedSentence): Attribution[] {
  return findFrames(stated).flatMap((frame) => readFrame(stated, frame))
}

const NONE: ReadonlySet<Complement> = new Set()

export function findFrames({ context, quotationOf }: StatedSentence): Frame[] {
  return context.clauses.flatMap(({ words: all }, clause) => {
    const indexes = all.filter((index) => quotationOf[index] === null)
    const predicate = context.predicates[clause]!
    const known = predicate.verbs
      .flatMap(({ index, lemmas }) => lemmas.map((lemma) => ({ lemma: fold(lemma), verb: index })))
      .map(({ lemma, verb }) => ({ lemma: TAKES.has(lemma) ? lemma : lemma.replace(/^weiter/u, ''), verb }))
      .filter(({ lemma, verb }) => TAKES.has(lemma) && context.words[verb]!.text !== 'bekannt')
    const best = known.at(-1)
    const phrase =
      best === undefined || !TAKES.get(best.lemma)!.has('clause')
        ? phraseVerb(context.words, indexes, predicate)
        : undefined
    if (phrase !== undefined)
      return [{ clause, lemma: phrase.lemma, verb: phrase.verb, takes: CLAUSE, indexes, predicate }]
    if (best !== undefined) return [{ clause, ...best, takes: TAKES.get(best.lemma)!, indexes, predicate }]
    if (predicate.finite === null || indexes.length === 0) return []
    return [
      {
        clause,
        lemma: fold(predicate.verbs.at(-1)?.lemmas[0] ?? ''),
        verb: predicate.finite,
        takes: NONE,
        indexes,
        predicate,
      },
    ]
  })
}

const CLAUSE: ReadonlySet<Complement> = new Set(['clause'])

/** Verbs that say only together with another word: `gab bekannt`, `zeigte sich überzeugt`. */
const PHRASES: ReadonlyMap<string, readonly string[]> = indexPhrases()

function indexPhrases(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const phrase of STATEMENT_WORDS.phrases.flatMap(({ words }) => words)) {
    const [word, verb] = phrase.split(' ') as [string, string]
    index.set(fold(verb), [...(index.get(fold(verb)) ?? []), word.split('_').at(-1)!.toLowerCase()])
  }
  return index
}

function phraseVerb(
  words: readonly Word[],
  indexes: readonly number[],
  { verbs }: Predicate,
): { lemma: string; verb: number } | undefined {
  for (const { index, lemmas } of verbs)
    for (const lemma of lemmas) {
      const wanted = PHRASES.get(fold(lemma))
      const word =
        wanted === undefined ? undefined : indexes.find((at) => wanted.includes(words[at]!.text.toLowerCase()))
      if (word !== undefined) return { lemma: `${words[word]!.text} ${lemma}`, verb: index }
    }
  return undefined
}

function readFrame(stated: StatedSentence, frame: Frame): Attribution[] {
  const { words } = stated.context
  const content = contentOf(stated, frame)
  if (content === null) return []
  const speaker = speakerOf(stated, frame)
  const form = isQuotation(stated, content.ranges) ? 'direct' : 'indirect'
  return [
    {
      rule: `${content.rule}:${frame.lemma}`,
      form,
      content: content.ranges,
      speaker,
      cue: cueOf(words, frame),
      addressee: findAddressee(words, frame),
    },
  ]
}

interface Content {
  readonly rule: string
  readonly ranges: readonly WordRange[]
}

/** Whether the content is one quoted passage and nothing else. */
export function isQuotation({ quotationOf }: StatedSentence, ranges: readonly WordRange[]): boolean {
  return ranges.length === 1 && ranges[0]!.first === ranges[0]!.last && quotationOf[ranges[0]!.first] !== null
}

function contentOf(stated: StatedSentence, frame: Frame): Content | null {
  const { words } = stated.context
  const says = frame.takes.has('clause')
  if (says && isAsClause(words, frame)) return wrap('as', contentAround(stated, clauseRange(frame)))
  const opening = openingOfInversion(stated, frame)
  if (opening !== null) {
    const before = contentBefore(stated, opening, frame)
    if (before !== null && (says || isQuotation(stated, before))) return wrap('after', before)
  }
  return wrap('verb', complementAfter(stated, frame))
}

function wrap(rule: string, ranges: readonly WordRange[] | null): Content | null {
  return ranges === null || ranges.length === 0 ? null : { rule, ranges }
}

/** `wie X mitteilte`, `so berichtet X` */
function isAsClause(words: readonly Word[], { indexes, predicate }: Frame): boolean {
  const first = indexes[0]!
  if (/^wie$/iu.test(words[first]!.text)) return predicate.finite !== first + 1
  return /^so$/u.test(words[first]!.text) && predicate.finite === first + 1
}

/** `…, sagte X`: the first word of a stretch that begins with its verb although the sentence began before it. */
function openingOfInversion(
  { segments, context: { words } }: StatedSentence,
  { predicate, indexes }: Frame,
): number | null {
  const { finite, voice } = predicate
  const segment = segments.findIndex(({ first, last }) => finite !== null && first <= finite && last >= finite)
  if (finite === null || segment <= 0) return null
  const { first } = segments[segment]!
  // `…, das entschied X`
  const isResumed = first === finite - 1 && /^(?:das|dies|so)$/u.test(words[first]!.text)
  if (first !== finite && !isResumed) return null
  const behind = indexes.filter((index) => index > finite)
  const names =
    findSpeaker(words, behind, finite).kind !== 'nobody' ||
    behind.some((index) => words[index]!.text === 'es') ||
    voice === 'passive'
  return names ? first : null
}

/** From the clause's first word to its last. */
export function clauseRange({ indexes }: Pick<Frame, 'indexes'>): WordRange {
  return { first: indexes[0]!, last: indexes.at(-1)! }
}

export function speakerOf(stated: StatedSentence, frame: Frame): Speaker {
  const { words } = stated.context
  const { indexes, predicate, verb, lemma } = frame
  const others = indexes.filter((index) => index !== predicate.finite && index !== verb)
  if (isPassive(words, frame)) {
    const agent = findAgent(words, others)
    return agent.kind === 'nobody' ? findDocument(words, others) : agent
  }
  const clause = stated.context.clauses[frame.clause]!
  if (clause.kind === 'relative') {
    if (/^(?:der|die|das|welche[rs]?)$/iu.test(words[indexes[0]!]!.text)) return findAntecedent(words, indexes[0]!)
    const inside = findSpeaker(words, others.slice(1), null)
    return inside.kind === 'nobody' ? findAntecedent(words, indexes[0]!) : inside
  }
  if (/^(?:hei(?:ss|ß)en)$/u.test(lemma)) return findOrigin(words, others)
  // Only a main clause has a place before its verb.
  const continues =
    indexes[0] === predicate.finite && words[indexes[0]! - 1]?.class === 'conjunction'
      ? elidedSubject(stated, frame)
      : NOBODY
  if (continues.kind !== 'nobody') return continues
  const own = findSpeaker(
    words,
    others,
    clause.kind === 'main' && !/^wie$/iu.test(words[indexes[0]!]!.text) ? predicate.finite : null,
  )
  return own.kind === 'nobody' ? elidedSubject(stated, frame) : own
}

/** Verbs with `sein` in the perfect, and those whose subject speaks in the passive too. */
const NEVER_PASSIVE = /^(?:ausgehen|kommen|gelangen|übereinkommen|zitieren|sein|werden)$/u

function isPassive(words: readonly Word[], { predicate, lemma, indexes }: Frame): boolean {
  if (predicate.voice !== 'passive' || NEVER_PASSIVE.test(lemma)) return false
  return (
    !lemma.includes(' ') || indexes.some((index) => /^(?:w[uü]rden?|w[ie]rd|werden|worden)$/u.test(words[index]!.text))
  )
}

/** `X kritisierte den Plan und sagte, …`: the subject stands in the clause before. */
function elidedSubject(stated: StatedSentence, { clause, indexes, predicate }: Frame): Speaker {
  const { words, clauses, predicates } = stated.context
  if (predicate.finite === null || indexes.some((index) => /^man$/iu.test(words[index]!.text))) return NOBODY
  const before = clauses.findLastIndex(
    ({ kind }, number) => number < clause && kind === clauses[clause]!.kind && predicates[number]!.finite !== null,
  )
  if (before < 0) return NOBODY
  const others = clauses[before]!.words.filter((index) => index !== predicates[before]!.finite)
  return clauses[before]!.kind === 'relative'
    ? findAntecedent(words, others[0]!)
    : findSpeaker(words, others, predicates[before]!.finite)
}

function cueOf(words: readonly Word[], { verb }: Frame): WordRange {
  return words[verb] === undefined ? { first: 0, last: 0 } : { first: verb, last: verb }
}

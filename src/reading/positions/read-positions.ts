import { type Act, DEEDS, type Matter, type Position } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { makeId } from '../make-id.ts'
import { makeQuote } from '../make-quote.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { SentenceReader } from '../sentence-reader.ts'
import { makeSource } from '../sources/make-source.ts'
import type { Sentence } from '../split-sentences.ts'
import type { Token } from '../split-words.ts'
import { complementsOf } from './find-complement.ts'
import { findJudgements } from './find-judgements.ts'
import { findMatter } from './find-matter.ts'
import { findActor, isPassive } from './find-parties.ts'
import { findStanceNouns } from './find-stance-nouns.ts'
import { findStances, type Stance } from './find-stances.ts'
import { makePosition, type StatedStance } from './make-position.ts'
import { mayTakePosition } from './may-take-position.ts'
import { joinedVerbs } from './part-of-verb.ts'
import { type Mention, NO_POSITIONS, type PositionMemory, remember, type Subject } from './position-memory.ts'
import { CONFLICT_REPORT, TOUCHES_CONFLICT, tellsOfConflict, weighConflict } from './weigh-conflict.ts'

export interface ReadPositions {
  /** The same statements in the same order. */
  readonly statements: readonly Statement[]
  readonly acts: readonly Act[]
}

/**
 * The positions of a report. What stands in somebody's words goes to his statement (the first position where it holds several);
 * what the report tells itself becomes an act. Sentences in which somebody may speak (`mayState`) are read as well, for
 * whom the next one means; `statements` stand in text order. Pure; linear in the text's length.
 */
export function readPositions(
  text: string,
  sentences: readonly Sentence[],
  { tokensOf, contextOf }: SentenceReader,
  mayState: readonly boolean[],
  statements: readonly Statement[],
): ReadPositions {
  const positions = new Map<Statement, Position>()
  const acts: Act[] = []
  const weight = weighConflict(sentences.map((_, number) => tokensOf(number)))
  if (weight < TOUCHES_CONFLICT) return { statements, acts: [] }
  let memory = NO_POSITIONS
  let open: readonly Statement[] = []
  let next = 0
  sentences.forEach((sentence, number) => {
    const previous = sentences[number - 1] ?? null
    open = open.filter((statement) => endOf(statement) > (previous ?? sentence).start)
    while (next < statements.length && statements[next]!.content[0]!.start < sentence.end)
      open = [...open, statements[next++]!]
    const tokens = tokensOf(number)
    if (isQuestion(text, sentence) || !mayHoldPosition(tokens, weight)) return
    const mayTake = mayTakePosition(tokens)
    if (!mayTake && !mayState[number]) return
    const context = contextOf(number)
    const before = () => (number > 0 ? contextOf(number - 1) : null)
    const found = readSentence({
      ...{ text, sentence, previous, before, number, context, mayTake },
      ...{ statements: open, memory, weight },
    })
    for (const { statement, position, lemma } of found.taken) {
      if (statement === null) acts.push(makeAct(text, sentence, lemma, position))
      else if (!positions.has(statement)) positions.set(statement, position)
    }
    memory = found.memory
  })
  return {
    statements: statements.map((statement) => ({ ...statement, position: positions.get(statement) ?? null })),
    acts,
  }
}

/** A report that hardly speaks of a conflict takes positions only where it does. */
function mayHoldPosition(tokens: readonly Token[], weight: number): boolean {
  return weight >= CONFLICT_REPORT || tellsOfConflict(tokens)
}

function isQuestion(text: string, { end }: Sentence): boolean {
  return text[end - 1] === '?'
}

function endOf({ content, cue }: Statement): number {
  return Math.max(content.at(-1)!.end, cue?.end ?? 0)
}

interface Scene {
  readonly text: string
  readonly sentence: Sentence
  readonly previous: Sentence | null
  readonly before: () => SentenceContext | null
  readonly number: number
  readonly context: SentenceContext
  /** Whether its words can take a position. */
  readonly mayTake: boolean
  readonly statements: readonly Statement[]
  readonly memory: PositionMemory
  readonly weight: number
}

interface Taken {
  /** The statement whose words take the position; `null` for the report's own. */
  readonly statement: Statement | null
  readonly position: Position
  /** Index of the word that takes it. */
  readonly verb: number
  readonly lemma: string
}

function readSentence(scene: Scene): { readonly taken: readonly Taken[]; readonly memory: PositionMemory } {
  const { sentence, statements, memory } = scene
  const taken = findTaken(scene)
  const named = [
    ...statements.flatMap(({ source }) => (source !== null && isIn(source, sentence) ? [source] : [])),
    ...taken.flatMap(({ position: { actor } }) => actor ?? []),
  ]
  const mentions = taken.length > 0 ? taken.map((one) => mentionOf(scene, one)) : mentionsWithout(scene)
  // Who only relays is not meant by `sie` in the next sentence.
  const last = named.findLast(({ kind }) => kind !== 'agency' && kind !== 'media') ?? null
  return { taken, memory: remember(memory, named, last, taken.length > 0 ? null : findSubject(scene), mentions) }
}

/** Who the main clause of a sentence speaks of: `er` in the next one may mean him. */
function findSubject({ text, context, number }: Scene): Subject | null {
  const main = context.clauses.findIndex(({ kind }) => kind === 'main')
  if (main < 0 || isPassive(context, main)) return null
  const found = findActor(context, main, 'REQUEST')
  if (found.kind !== 'named') return null
  const source = makeSource(text, context.words, found.first, found.last)
  return { source, sentence: number, isPlural: context.predicates[main]!.isPlural }
}

/** One position for each clause that takes one, and for each of the verbs joined in it; what a verb demands or alleges in a clause of its own belongs to it. */
function findTaken(scene: Scene): Taken[] {
  const { context, mayTake } = scene
  const taken: Taken[] = []
  if (!mayTake) return taken
  const covered = new Set<number>()
  context.clauses.forEach((_, clause) => {
    const found = covered.has(clause) ? [] : takeEach(scene, clause)
    if (found.length === 0) return
    taken.push(...found)
    for (const inner of complementsOf(context, clause)) covered.add(inner)
  })
  return taken
}

/** What must be done (`müsse einhalten`) is not yet done, so judgements of whoever speaks come before the verb; nouns come last. */
const FINDERS = [findJudgements, findStances, findStanceNouns]

/** `hat den Angriff verurteilt und eine Waffenruhe gefordert`; joined verbs of one code tell one position. */
function takeEach(scene: Scene, clause: number): Taken[] {
  const first = takeFirst(scene, clause, null)
  if (first === null) return []
  const joined = joinedVerbs(scene.context, clause)
  if (!joined.includes(first.verb)) return [first, ...takeNouns(scene, clause, first)]
  const others = joined.flatMap((verb) => (verb === first.verb ? [] : (takeFirst(scene, clause, verb) ?? [])))
  return [first, ...others.filter(({ position: { code } }) => code !== first.position.code)]
}

/** `Nach einem Angriff der Rebellen bombardierte die Armee …`, `Die Forderung der Rebellen lehnte die Armee ab`: what a noun tells of another. */
function takeNouns(scene: Scene, clause: number, { verb, position: { actor } }: Taken): Taken[] {
  const nouns = findStanceNouns(scene.context, clause).filter(
    ({ verb: at, line: { code } }) => at !== verb && (DEEDS.has(code) || code === 'REQUEST'),
  )
  const others = nouns.flatMap((stance) => take(scene, stance) ?? [])
  return others.filter(({ position }) => position.actor !== null && position.actor.name !== actor?.name).slice(0, 1)
}

/** The first position of a clause; `only` that of one verb. */
function takeFirst(scene: Scene, clause: number, only: number | null): Taken | null {
  for (const find of FINDERS) {
    for (const stance of find(scene.context, clause)) {
      const taken = only === null || stance.verb === only ? take(scene, stance) : null
      if (taken !== null) return taken
    }
  }
  return null
}

function take(scene: Scene, stance: Stance): Taken | null {
  const stated = attach(scene.context, scene.statements, stance)
  const position = makePosition({ ...scene, stated })
  return position === null ? null : { statement: stated.statement, position, verb: stance.verb, lemma: stance.lemma }
}

/** In whose words a stance stands: his whose verb it is, else the innermost statement around it. */
function attach({ words }: SentenceContext, statements: readonly Statement[], stance: Stance): StatedStance {
  const verb = words[stance.verb]!
  const own = statements.find(({ cue }) => cue !== null && cue.start <= verb.start && cue.end >= verb.end)
  if (own !== undefined) return { stance, statement: own, isCue: true }
  const around = statements
    .filter(({ content, form }) => form !== 'reported' && content.some((span) => isIn(verb, span)))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
  return { stance, statement: around[0] ?? null, isCue: false }
}

function isIn({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end
}

function lengthOf({ content }: Statement): number {
  return content.at(-1)!.end - content[0]!.start
}

function mentionOf({ sentence, number }: Scene, { statement, position }: Taken): Mention {
  const span =
    statement === null ? sentence : { start: statement.content[0]!.start, end: statement.content.at(-1)!.end }
  return {
    about: position.about,
    sentence: number,
    span: { start: span.start, end: span.end },
    actor: position.actor?.name ?? null,
    isRejected: position.code === 'REJECT',
  }
}

/** A sentence that takes no position may still tell of the matter that the next one points back to. */
function mentionsWithout({ context, sentence: { start, end }, number }: Scene): Mention[] {
  const found = context.clauses.flatMap((_, clause): Matter[] => {
    const matter = findMatter(context, clause, NOTHING)
    return matter === null ? [] : [matter.about]
  })
  return [...new Set(found)].map((about) => ({
    about,
    sentence: number,
    span: { start, end },
    actor: null,
    isRejected: false,
  }))
}

const NOTHING: ReadonlySet<number> = new Set()

function makeAct(text: string, sentence: Sentence, lemma: string, position: Position): Act {
  const rule = `act:${lemma}`
  return {
    id: makeId(text, sentence, rule, position.code, position.about, position.actor?.name ?? ''),
    rule,
    quote: makeQuote(text, sentence),
    time: null,
    position,
    place: null,
  }
}

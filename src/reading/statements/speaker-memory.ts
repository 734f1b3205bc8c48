import type { Source } from '../../model/claim.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { Sentence } from '../split-sentences.ts'
import { type Draft, isInside, lengthOf } from './draft.ts'
import { isPersonByName } from './epithet.ts'
import type { StatedSentence } from './prepare-sentence.ts'
import { partnersOf } from './speakers-together.ts'

/** What is remembered of who spoke; a value, made anew by every sentence. */
export interface SpeakerMemory {
  /** Who spoke last, and where. */
  readonly last: Source | null
  readonly sentence: number
  readonly paragraph: number
  /** Who spoke so far, in order, for short forms (`Kerry` after `John Kerry`). */
  readonly named: readonly Source[]
}

export const NO_SPEAKERS: SpeakerMemory = {
  last: null,
  sentence: -9,
  paragraph: -9,
  named: [],
}

/** A sentence with the report's text and what was remembered before it. */
export interface Scene {
  readonly text: string
  readonly stated: StatedSentence
  readonly memory: SpeakerMemory
  /** The sentence before, for one that points back to it; `null` for the first. */
  readonly before: () => SentenceContext | null
  /** The sentence before as a scene where nobody spoke in it; else `null`. */
  readonly silentBefore: () => Scene | null
}

/** The first that is found going back, sentence by sentence, through the last few in which nobody spoke. They are read when somebody asks for it. */
export function findInSilence(scene: Scene, farthest: number, find: (silent: Scene) => Source | null): Source | null {
  let silent = scene.silentBefore()
  for (let step = 0; step < farthest && silent !== null; step++) {
    const found = find(silent)
    if (found !== null) return found
    silent = silent.silentBefore()
  }
  return null
}

/** Whether somebody spoke so near before that a sentence may be his. */
export function goesOn({ number, sentence }: StatedSentence, memory: SpeakerMemory): boolean {
  return number - memory.sentence <= 2 && sentence.paragraph - memory.paragraph <= 1
}

/** The memory behind one more sentence of a quotation. */
export function speakOn(memory: SpeakerMemory, { paragraph }: Sentence): SpeakerMemory {
  return { ...memory, sentence: memory.sentence + 1, paragraph: Math.max(memory.paragraph, paragraph - 1) }
}

/** So many names are kept; short forms rarely point further back. */
const MOST_NAMED = 40

/** What the next sentence remembers. Free speech changes nothing but the place, unless a person by name took it up. */
export function rememberSpeakers(scene: Scene, drafts: readonly Draft[], isFree: boolean): SpeakerMemory {
  const { stated, memory } = scene
  const place = { sentence: stated.number, paragraph: stated.sentence.paragraph }
  if (isFree) {
    const free = drafts.findLast(({ rule }) => rule === 'free:subjunctive')?.source ?? null
    return { ...memory, ...place, last: free !== null && isPersonByName(free) ? free : memory.last }
  }
  if (drafts.length === 0) return memory
  const spoke = drafts.flatMap(({ source }) => (source === null || isBarePronoun(source) ? [] : [source]))
  const alone = spoke.flatMap((source) => partnersOf(scene.text, stated.context.words, source))
  const named = [...memory.named, ...alone].slice(-MOST_NAMED)
  const last =
    outermost(drafts).findLast(({ source }) => source !== null && !isBarePronoun(source))?.source ??
    (memory.last === null ? named.at(-1) : undefined)
  return last === undefined ? memory : { ...memory, ...place, named, last }
}

/** A pronoun that points to nobody who was named. */
function isBarePronoun({ text, mention }: Source): boolean {
  return mention === null && /^(?:er|sie|es|wir|ich|dieser?|diese|seiner|ihrer|niemand|keiner|alle)$/iu.test(text)
}

/** `…, sagte Holm laut einer Aussendung der Stadt`, `Nach Angaben der Armee …, berichtete die Agentur`: who passes it on does not go on. */
function isRelay({ rule, source }: Draft, drafts: readonly Draft[]): boolean {
  if (source === null) return false
  if (/^(?:agency|media)$/u.test(source.kind)) return drafts.some(({ via }) => via?.start === source.start)
  return (
    rule.startsWith('phrase:') &&
    drafts.some((other) => other.rule.startsWith('after:') && other.via?.start === source.start)
  )
}

/** Statements that stand in nobody else's words; quotations stand in somebody's. */
function outermost(drafts: readonly Draft[]): Draft[] {
  const own = drafts.filter((draft) => !isRelay(draft, drafts))
  return own.filter((draft) => {
    const whole = { start: draft.content[0]!.start, end: draft.content.at(-1)!.end }
    return (
      draft.rule !== 'quotation' && !own.some((other) => lengthOf(draft) < lengthOf(other) && isInside(whole, other))
    )
  })
}

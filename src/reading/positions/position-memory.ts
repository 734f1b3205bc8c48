import type { Source } from '../../model/claim.ts'
import type { Matter } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'

/** A matter that a sentence told of, for what later sentences point back to. */
export interface Mention {
  readonly about: Matter
  readonly sentence: number
  /** The statement's content or the sentence. */
  readonly span: Span
  /** Who took a position on it there; `null` where nobody did. */
  readonly actor: string | null
  /** Whether he rejected it or called it over. */
  readonly isRejected: boolean
}

/** What a reader of positions remembers; a value, made anew by every sentence. */
export interface PositionMemory {
  /** Parties and sources named so far, in order. */
  readonly named: readonly Source[]
  /** Who took the last position: `sie` in the sentence behind it. */
  readonly last: Source | null
  /** Who the last sentence that took no position speaks of. */
  readonly subject: Subject | null
  readonly mentions: readonly Mention[]
}

/** The subject of a sentence, and the number of its verb. */
export interface Subject {
  readonly source: Source
  readonly sentence: number
  readonly isPlural: boolean
}

export const NO_POSITIONS: PositionMemory = { named: [], last: null, subject: null, mentions: [] }

/** So many names and mentions are kept. */
const MOST_NAMED = 40
const MOST_MENTIONS = 12

export function remember(
  memory: PositionMemory,
  named: readonly Source[],
  last: Source | null,
  subject: Subject | null,
  mentions: readonly Mention[],
): PositionMemory {
  return {
    subject,
    named: [...memory.named, ...named].slice(-MOST_NAMED),
    last: last ?? memory.last,
    mentions: [...memory.mentions, ...mentions].slice(-MOST_MENTIONS),
  }
}

/** `dies`, `diese Möglichkeit` point at most so many sentences back. */
const POINTED = 2
const ANSWERED = 4
const DENIED = 6

/** The matter that a pronoun points back to; accusations are answered somewhat later. */
export function matterBefore({ mentions }: PositionMemory, sentence: number, isDenial: boolean): Matter | null {
  const farthest = isDenial ? ANSWERED : POINTED
  const near = mentions.filter((mention) => sentence - mention.sentence <= farthest)
  const telling = near.filter(({ about }) => about !== 'other')
  const recent = telling.length > 0 ? telling : near
  const next = recent.filter((mention) => sentence - mention.sentence <= 1)
  const nearest = next.length > 0 ? next : recent
  return (nearest.findLast(({ actor }) => actor !== null) ?? nearest.at(-1))?.about ?? null
}

/** What a denial denies: the last position on its matter that another party took, else where the matter was told of last. */
export function findDenied(
  { mentions }: PositionMemory,
  sentence: number,
  about: Matter,
  denier: string | null,
): Span | null {
  const near = mentions.filter((mention) => sentence - mention.sentence <= DENIED && mention.about === about)
  const others = near.filter(({ actor }) => actor === null || denier === null || !isSameParty(actor, denier))
  return (others.findLast(({ actor }) => actor !== null) ?? others.at(-1))?.span ?? null
}

/** Where another party has called the matter over shortly before; `null` where none has. */
export function findEnd({ mentions }: PositionMemory, sentence: number, about: Matter, speaker: string): Span | null {
  const ended = mentions.findLast(
    (mention) =>
      mention.isRejected &&
      mention.about === about &&
      sentence - mention.sentence <= DENIED &&
      mention.actor !== null &&
      !isSameParty(mention.actor, speaker),
  )
  return ended?.span ?? null
}

/** `Maskow` and `Präsident Aurel Maskow` end in the same name. */
function isSameParty(name: string, other: string): boolean {
  return name.split(' ').at(-1) === other.split(' ').at(-1)
}

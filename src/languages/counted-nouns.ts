import type { GroupClass } from '../model/claim.ts'

/** Nouns that can be counted, by what they name. A compound counts as its last part: `Feuerwehrleute` as `Leute`. */
export interface CountedNouns {
  /** People, with the class of a group they make. */
  readonly people: readonly PeopleNouns[]
  /** People whose mere number tells nothing of a crisis; something must have happened to them. */
  readonly bystanders: readonly NounLine[]
  /** Things that a crisis destroys, takes or sends: buildings, vehicles, weapons, territory. */
  readonly things: readonly (NounLine & { readonly kind: ThingKind })[]
  /** What is counted but is no claim: money, time, measures, votes, ranks. */
  readonly measures: readonly NounLine[]
  /** Adjectives that make a group a class of its own: `bewaffnete Männer`. */
  readonly classAdjectives: readonly {
    readonly class: GroupClass
    readonly stems: readonly string[]
    readonly example: string
  }[]
}

/** `machines` are sent and used, the others stand where they are. */
export type ThingKind = 'buildings' | 'machines' | 'places' | 'weapons'

export interface NounLine {
  readonly nouns: readonly string[]
  readonly example: string
}

export interface PeopleNouns extends NounLine {
  readonly class: GroupClass
  /** Short names of peoples end too many other words (`Lette`, `Tabletten`) to be looked for in compounds. */
  readonly isWholeWord?: boolean
}

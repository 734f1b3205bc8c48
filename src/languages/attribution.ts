import type { SourceKind } from '../model/claim.ts'

/** Words by which a report names who is said to say so. */
export interface Attribution {
  /** Verbs of saying, by their dictionary form; the subject is the source. */
  readonly verbs: readonly (AttributionLine & { readonly certainty: VerbCertainty })[]
  /** Nouns of saying: `nach Angaben der Polizei`, `einem Bericht der Zeitung zufolge`; compounds name the source in their first part. */
  readonly nouns: readonly AttributionLine[]
  /** Participles of saying before what is counted, without their ending: `die von der Armee gemeldet|en zwölf Toten`. */
  readonly participles: readonly AttributionLine[]
  /** Words that go on with the source named before: `demnach`. */
  readonly continuations: readonly AttributionLine[]
  /** Endings and words by which the kind of a source is told; the first line that fits decides. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly pattern: RegExp; readonly example: string }[]
}

/**
 * `sure`: whoever does so is a source. `weak`: only when a known kind of source or a named person does so (`rechnet mit 20
 * Toten`). `impersonal`: the source stands in a phrase (`geht aus dem Bericht hervor`).
 */
export type VerbCertainty = 'sure' | 'weak' | 'impersonal'

export interface AttributionLine {
  readonly words: readonly string[]
  readonly example: string
}

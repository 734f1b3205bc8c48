export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

interface Judged {
  readonly id: string
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

/** How well a claim was verified, in Airwars' words. */
export type Grade = 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted'

export type Correctable =
  | 'low'
  | 'high'
  | 'bound'
  | 'unit'
  | 'event'
  | 'status'
  | 'group'
  | 'source'
  | 'via'
  | 'place'
  | 'time'

/** A person's decision. Claims are named `REPORT/CLAIM`, by the report's and the claim's id. */
export type Judgement = Judged &
  (
    | { readonly kind: 'accept'; readonly claim: string }
    | { readonly kind: 'reject'; readonly claim: string }
    | { readonly kind: 'correct'; readonly claim: string; readonly field: Correctable; readonly value: JsonValue }
    | { readonly kind: 'same-question'; readonly claims: readonly [string, string] }
    | { readonly kind: 'different-question'; readonly claims: readonly [string, string] }
    | { readonly kind: 'same-source'; readonly names: readonly [string, string] }
    | { readonly kind: 'different-source'; readonly names: readonly [string, string] }
    | { readonly kind: 'verify'; readonly claim: string; readonly grade: Grade }
    | { readonly kind: 'comment'; readonly claim: string; readonly text: string }
    | { readonly kind: 'mark-sensitive'; readonly claim: string; readonly sensitive: boolean }
    | { readonly kind: 'undo'; readonly judgement: string }
  )

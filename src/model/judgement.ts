export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** How well a claim was checked, in Airwars' words. */
export type Grade = 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted'

/** The fields of a claim that a person can correct. */
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

interface Judged {
  readonly id: string
  /** Who decided. */
  readonly by: string
  /** When: UTC, ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

/**
 * A person's decision. It stands above the reading and is never overwritten: a later one says otherwise, or undoes it. Claims
 * are named by their key in the ledger, `REPORT_ID/CLAIM_ID`.
 */
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

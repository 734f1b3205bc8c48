import type { Bound, Status } from '../../model/claim.ts'
import type { Standing } from '../../model/question.ts'
import type { Span } from '../../model/span.ts'
import type { BriefingLanguage } from './wording.ts'

/** A briefing in one language, without the marks of any format: `exports/briefing-*.ts` write it down. */
export interface Briefing {
  readonly language: BriefingLanguage
  readonly title: string
  /** When it was made, for whom it reads. */
  readonly asOf: string
  /** Counts at its head: `5 Meldungen`. */
  readonly tallies: readonly Tally[]
  /** How to read it: one paragraph. */
  readonly note: string
  readonly sections: readonly Section[]
  readonly citations: readonly Citation[]
  readonly citationsHeading: string
  readonly colophonHeading: string
  /** What it was made with and from; the same data gives the same lines. */
  readonly colophon: readonly string[]
}

export interface Tally {
  readonly count: string
  readonly noun: string
  /** What the count says of answers, where it does. */
  readonly standing: Standing | null
}

export interface Section {
  /** Within the briefing, for links. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** Running text; `cite` is the number of a citation. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'dim'; readonly text: string }
  | { readonly kind: 'cite'; readonly number: number }
export type Rich = readonly Inline[]

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'prose'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Rich[])[] }
  | AnswerBlock

/** An answer with all that stands behind it. */
export interface AnswerBlock {
  readonly kind: 'answer'
  readonly id: string
  readonly title: string
  readonly standing: Standing
  readonly standingLabel: string
  /** The reach with its citations: `82 bis 200 [1] [2]`. */
  readonly range: Rich
  /** `2 Medien, 2 Stimmen`. */
  readonly behind: string
  readonly columns: { readonly voice: string; readonly time: string; readonly figure: string }
  readonly evidence: readonly EvidenceRow[]
  /** Why it stands so, then what people decided. */
  readonly reasons: readonly Rich[]
  /** What a logarithmic scale is called. */
  readonly logScale: string
}

/** One figure of one voice. */
export interface EvidenceRow {
  /** Empty where the row above is of the same voice. */
  readonly voice: string
  readonly outlets: string
  readonly time: string
  readonly figure: Rich
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly status: Status
}

/** Where a number stands: the sentence, word for word. */
export interface Citation {
  readonly number: number
  readonly report: string
  readonly outlet: string
  readonly published: string
  readonly title: string | null
  readonly address: string | null
  readonly sentence: string
  /** Where the sentence begins in the report's working text. */
  readonly start: number
  /** The figures in the sentence; offsets within it, in order, not overlapping. */
  readonly marks: readonly Span[]
}

export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const strong = (words: string): Inline => ({ kind: 'strong', text: words })
export const dim = (words: string): Inline => ({ kind: 'dim', text: words })

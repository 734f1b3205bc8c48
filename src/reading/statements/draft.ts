import type { Source } from '../../model/claim.ts'
import { makeTextSpan, type Span } from '../../model/span.ts'
import type { Statement, StatementForm } from '../../model/statement.ts'
import type { Word } from '../../model/word.ts'
import { makeId } from '../make-id.ts'
import type { WordRange } from './attribution.ts'

/** A statement in the making: spans instead of wordings, and the number of the sentence that made it. */
export interface Draft {
  readonly rule: string
  readonly form: StatementForm
  readonly content: readonly Span[]
  readonly source: Source | null
  readonly via: Source | null
  readonly cue: Span | null
  readonly addressee: Span | null
  readonly sentence: number
}

export function makeStatement(text: string, { rule, form, content, source, via, cue, addressee }: Draft): Statement {
  const whole = { start: content[0]!.start, end: content.at(-1)!.end }
  return {
    id: makeId(text, whole, form, rule, source?.name ?? ''),
    rule,
    form,
    content,
    source,
    via,
    cue: cue === null ? null : makeTextSpan(text, cue.start, cue.end),
    addressee: addressee === null ? null : makeTextSpan(text, addressee.start, addressee.end),
    time: null,
    position: null,
    place: null,
  }
}

export function spanOf(words: readonly Word[], { first, last }: WordRange): Span {
  return { start: words[first]!.start, end: words[last]!.end }
}

/** Characters of the content. */
export function lengthOf({ content }: Pick<Draft, 'content'>): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Whether a stretch of text stands within one span of a statement's content. */
export function isInside(inner: Span, outer: Pick<Draft, 'content'>): boolean {
  return outer.content.some(({ start, end }) => start <= inner.start && end >= inner.end)
}

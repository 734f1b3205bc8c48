/** A stretch of the working text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of the working text together with its wording, `text === workingText.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}

export function makeTextSpan(workingText: string, start: number, end: number): TextSpan {
  return { text: workingText.slice(start, end), start, end }
}

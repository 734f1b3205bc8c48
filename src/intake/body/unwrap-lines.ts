/** Mail is wrapped at 72 to 78 characters; lines of up to so many may be wrapped ones. */
const WIDEST_WRAPPED = 100

/** A line that fills less than this share of the width was ended on purpose. */
const FULL = 0.7

/** Paragraphs of a plain text with hard line ends: blank lines part them, and wrapped lines are joined again. */
export function unwrapLines(text: string): readonly string[] {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/)
  const width = text.split('\n').reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0)
  return paragraphs.map((paragraph) => joinWrapped(paragraph.split('\n'), width))
}

function joinWrapped(lines: readonly string[], width: number): string {
  return lines.reduce((joined, line, index) => {
    if (index === 0) return line
    const previous = lines[index - 1] ?? ''
    const isWrapped = width <= WIDEST_WRAPPED && previous.trimEnd().length >= width * FULL
    return `${joined}${isWrapped ? ' ' : '\n'}${line}`
  }, '')
}

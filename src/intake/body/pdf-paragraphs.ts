import type { PdfLine } from './pdf-lines.ts'

/** A paragraph and the size of its type in points. */
export interface PdfParagraph {
  readonly text: string
  readonly size: number
}

const SENTENCE_END = /[.!?:…]["'»«“”’)\]]*$/u

/** In line spaces: a gap this much larger than usual parts paragraphs. */
const WIDE_GAP = 1.3

/** Joins the lines of all pages to paragraphs, hyphenated words included, over page ends as well. */
export function composePdfParagraphs(pages: readonly (readonly PdfLine[])[]): readonly PdfParagraph[] {
  const spacing = findUsualSpacing(pages)
  const paragraphs: PdfLine[][] = []
  let previous: PdfLine | null = null
  for (const page of pages) {
    const right = Math.max(...page.map((line) => line.right))
    for (const line of page) {
      if (previous === null || beginsParagraph(previous, line, spacing, right)) paragraphs.push([line])
      else paragraphs.at(-1)?.push(line)
      previous = line
    }
  }
  return paragraphs.map((lines) => ({ text: joinLines(lines.map(({ text }) => text)), size: lines[0]?.size ?? 0 }))
}

/** The usual distance of two lines, as a multiple of their size. */
function findUsualSpacing(pages: readonly (readonly PdfLine[])[]): number {
  const distances = pages.flatMap((page) => page.slice(1).map((line, at) => measureDistance(page[at] ?? line, line)))
  const sorted = distances.filter((distance) => distance > 0).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1.2
}

function measureDistance(above: PdfLine, below: PdfLine): number {
  return (above.y - below.y) / Math.max(below.size, 1)
}

function beginsParagraph(previous: PdfLine, line: PdfLine, spacing: number, right: number): boolean {
  if (Math.abs(previous.size - line.size) > previous.size * 0.1) return true
  const distance = measureDistance(previous, line)
  // Upwards: a new column or page. A sentence that is not finished there goes on.
  if (distance <= 0) return SENTENCE_END.test(previous.text)
  if (distance > spacing * WIDE_GAP) return true
  if (line.left > previous.left + line.size * 0.8 && SENTENCE_END.test(previous.text)) return true
  const room = right - previous.right
  return SENTENCE_END.test(previous.text) && room > (right - previous.left) * 0.25
}

/** Words cut at a line end are made whole; a hyphen that belongs to the word stays (`Nord-`, `Syrien`; `Frauen-`, `und`). */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line) => {
    if (/\u00AD$/u.test(joined)) return joined.slice(0, -1) + line
    if (!/\p{L}[-‐]$/u.test(joined)) return `${joined} ${line}`
    if (/^(?:und|oder|bzw|sowie|bis)\b/u.test(line)) return `${joined} ${line}`
    return (/^\p{Ll}/u.test(line) ? joined.slice(0, -1) : joined) + line
  })
}

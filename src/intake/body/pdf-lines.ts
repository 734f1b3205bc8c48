/** A stretch of text on a page as a PDF holds it; `y` counts from the bottom, all in points. */
export interface PdfItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

/** A printed line, in points. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** The lines of one page, in the order in which the PDF gives them: that keeps columns apart. */
export function listPdfLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfItem[][] = [[]]
  for (const item of items) {
    const line = lines.at(-1)!
    const previous = line.at(-1)
    const isOnLine = previous === undefined || Math.abs(previous.y - item.y) < Math.max(item.fontSize, 1) / 2
    if (isOnLine) line.push(item)
    else lines.push([item])
    if (item.hasEOL) lines.push([])
  }
  return lines.map((line) => line.filter(({ str }) => str !== '')).flatMap(joinItems)
}

function joinItems(items: readonly PdfItem[]): PdfLine[] {
  const text = items
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const printed = items.filter(({ str }) => str.trim() !== '')
  const [first] = printed
  if (!first) return []
  const right = Math.max(...printed.map(({ x, width }) => x + width))
  return [{ text, left: first.x, right, y: first.y, size: Math.max(...printed.map(({ fontSize }) => fontSize)) }]
}

const PAGE_NUMBER = /^(?:seite\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:von|\/|of)\s*\d{1,4})?$/i

/** Leaves out page numbers, and the running heads and feet that come back on most pages: they would cut sentences in two. */
export function cutPageFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  if (pages.length < 2) return pages.map((page) => page.filter((line, at) => !isPageNumber(line, at, page)))
  const edges = pages.flatMap((page) => [page[0], page.at(-1)]).filter((line) => line !== undefined)
  const counts = new Map<string, number>()
  for (const line of edges) counts.set(nameFurniture(line), (counts.get(nameFurniture(line)) ?? 0) + 1)
  const isRepeated = (line: PdfLine) => (counts.get(nameFurniture(line)) ?? 0) > pages.length / 2
  return pages.map((page) =>
    page.filter((line, at) => !isPageNumber(line, at, page) && !(isEdge(at, page) && isRepeated(line))),
  )
}

function isPageNumber(line: PdfLine, at: number, page: readonly PdfLine[]): boolean {
  return isEdge(at, page) && PAGE_NUMBER.test(line.text)
}

function isEdge(at: number, page: readonly PdfLine[]): boolean {
  return at === 0 || at === page.length - 1
}

/** The same head with another page number is the same, at the same height. */
function nameFurniture({ text, y }: PdfLine): string {
  return `${Math.round(y)} ${text.replace(/\d+/g, '#')}`
}

import { composeDraft } from './body/compose-text.ts'
import { cutPageFurniture, listPdfLines } from './body/pdf-lines.ts'
import { composePdfParagraphs } from './body/pdf-paragraphs.ts'
import { type Draft, type ReportForm, Unreadable } from './form.ts'

/** Larger by so much than the text around it, the first large paragraph of a document is its title. */
const TITLE_SIZE = 1.1

/**
 * PDF documents with a text layer. The title is what is set largest at the start. The properties of the file are left alone:
 * its title is mostly a file name or a template's, and its dates tell when the file was made, not published.
 */
export const pdf: ReportForm = {
  holds: 'report',
  endings: ['.pdf'],
  looksLike: (head) => head.bytes.subarray(0, 1024).includes('%PDF-'),
  read,
}

async function read(bytes: Buffer): Promise<Draft> {
  const pages = await readPages(bytes)
  const paragraphs = composePdfParagraphs(cutPageFurniture(pages.map(listPdfLines)))
  if (paragraphs.length === 0) throw new Unreadable('no text layer: probably scanned', 'no-text')
  const title = findTitle(paragraphs)
  const body = paragraphs.filter((paragraph) => paragraph !== title).map(({ text }) => text)
  return composeDraft(title ? [title.text, ...body] : body, { title: title?.text ?? null })
}

async function readPages(bytes: Buffer) {
  const { extractTextItems, getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the memory over, and at this verbosity it writes nothing to the console.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const { items } = await extractTextItems(document)
    await document.cleanup()
    return items
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException') throw new Unreadable('protected by a password')
    throw new Unreadable(`damaged or cut-off PDF: ${message.split('\n', 1)[0]}`)
  }
}

function findTitle<T extends { readonly text: string; readonly size: number }>(paragraphs: readonly T[]): T | null {
  const characters = paragraphs.flatMap(({ text, size }) => text.split(/\s+/).map(() => size)).sort((a, b) => a - b)
  const common = characters[Math.floor(characters.length / 2)] ?? 0
  const beginning = paragraphs.slice(0, 5)
  const largest = Math.max(...beginning.map(({ size }) => size))
  return largest >= common * TITLE_SIZE ? (beginning.find(({ size }) => size === largest) ?? null) : null
}

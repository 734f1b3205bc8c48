import { restoreWindows1252 } from '../bytes/windows-1252.ts'
import type { Draft, Remark } from '../form.ts'
import { type Metadata, makeMetadata } from '../metadata/metadata.ts'

/** The working text of a form that has layout: the title, a blank line, the paragraphs with a blank line between them. */
export function composeDraft(
  paragraphs: readonly string[],
  said: Partial<Metadata>,
  remarks: readonly Remark[] = [],
): Draft {
  const title = said.title ? joinWords(said.title) : null
  const body = paragraphs.map(tidyParagraph).filter((paragraph) => paragraph !== '')
  // A page that repeats its title above the text says it once.
  const rest = title !== null && body[0] === title ? body.slice(1) : body
  const text = [...(title ? [title] : []), ...rest].join('\n\n')
  return { text, body: 0, said: [makeMetadata({ ...said, title })], remarks }
}

/** One line, words one space apart; no-break spaces between figures stay. Mail and pages that mix up encodings are put right. */
function joinWords(wording: string): string {
  return restoreWindows1252(wording)
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim()
}

/** Lines of a paragraph stay lines; soft hyphens only ever meant a place to break. */
function tidyParagraph(paragraph: string): string {
  const lines = paragraph.replaceAll('\u00AD', '').split('\n')
  return lines
    .map(joinWords)
    .filter((line) => line !== '')
    .join('\n')
}

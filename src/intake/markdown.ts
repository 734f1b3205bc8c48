import { decodeReport } from './bytes/decode-report.ts'
import type { ReportForm } from './form.ts'
import { draftText } from './text.ts'

/** A heading of the first level at the very start. */
const TITLE = /^\s*(?:#[ \t]+(.+?)[ \t]*#*[ \t]*$|([^\s#\-*+>=`|].*)\r?\n=+[ \t]*$)/mu

/** Markdown: the decoded characters, marks and all, are the working text; a heading at its start is the title. */
export const markdown: ReportForm = {
  holds: 'report',
  endings: ['.md', '.markdown'],
  looksLike: () => false,
  read: (bytes) => draftText(decodeReport(bytes), (body) => ({ title: findTitle(body) })),
}

function findTitle(body: string): string | null {
  const found = TITLE.exec(body.slice(0, 2000))
  return found?.index === 0 ? (found[1] ?? found[2] ?? null) : null
}

import { decodeReport } from './bytes/decode-report.ts'
import { looksBinary } from './bytes/looks-binary.ts'
import type { Draft, Remark, ReportForm } from './form.ts'
import { readFrontMatter } from './metadata/front-matter.ts'
import { type Metadata, makeMetadata } from './metadata/metadata.ts'
import { findOpeningDate } from './metadata/opening-date.ts'

/** Plain text, in any encoding: the decoded characters are the working text. */
export const text: ReportForm = {
  holds: 'report',
  endings: ['.txt', '.text'],
  looksLike: (head) => !looksBinary(head.text) && !isForeign(head.text),
  read: (bytes) => draftText(decodeReport(bytes), () => ({})),
}

/** The draft of a text that is kept as it is; `findSaid` gives what the text itself says behind its front matter. */
export async function draftText(
  decoded: { readonly text: string; readonly remarks: readonly Remark[] },
  findSaid: (body: string) => Partial<Metadata>,
): Promise<Draft> {
  const frontMatter = await readFrontMatter(decoded.text)
  const body = decoded.text.slice(frontMatter.end)
  const saidByText = makeMetadata({ published: findOpeningDate(body), ...findSaid(body) })
  return {
    text: decoded.text,
    body: frontMatter.end,
    said: frontMatter.metadata ? [frontMatter.metadata, saidByText] : [saidByText],
    remarks: [...decoded.remarks, ...frontMatter.remarks],
  }
}

/** Forms written in plain characters that are no text to read: RTF, PostScript, XML that is no page. */
function isForeign(head: string): boolean {
  return /^\s*(?:\{\\rtf|%!PS|<\?xml)/.test(head)
}

import { composeDraft } from './body/compose-text.ts'
import { listParagraphs } from './body/html-paragraphs.ts'
import { type Page, type PageNode, parsePage } from './body/page.ts'
import { decodeReport } from './bytes/decode-report.ts'
import type { Draft, ReportForm } from './form.ts'
import { readPageMetadata } from './metadata/page-metadata.ts'

/** A page may say its encoding so early, in `<meta charset>` or `<meta http-equiv>`. */
const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i
const CHARSET_SEARCHED = 4096

/** HTML pages: the main article without what stands around it, and what the head of the page says of it. */
export const html: ReportForm = {
  holds: 'report',
  endings: ['.html', '.htm', '.xhtml'],
  looksLike: (head) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|div|article|p)\b/i.test(head.text),
  read,
}

async function read(bytes: Buffer): Promise<Draft> {
  const declared = CHARSET.exec(bytes.subarray(0, CHARSET_SEARCHED).toString('latin1'))?.[1]
  const decoded = decodeReport(bytes, declared)
  const page = await parsePage(decoded.text)
  const metadata = readPageMetadata(page)
  return composeDraft(await readArticle(page, decoded.text), metadata, decoded.remarks)
}

/** The paragraphs of the main article; of the whole page where no article stands out. */
async function readArticle(page: Page, html: string): Promise<readonly string[]> {
  const { Readability } = await import('@mozilla/readability')
  // With this serializer the article comes as nodes, not as HTML to be parsed once more.
  const options = { charThreshold: 200, serializer: (node: unknown) => node as PageNode }
  const article = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], options).parse()
  const paragraphs = article?.content ? listParagraphs(article.content) : []
  if (paragraphs.some((paragraph) => paragraph.trim() !== '')) return paragraphs
  // Looking for the article took the page apart.
  const { body } = await parsePage(html)
  return body ? listParagraphs(body) : []
}

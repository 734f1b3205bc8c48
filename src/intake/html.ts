import { composeDraft } from './body/compose-text.ts'
import { listParagraphs } from './body/html-paragraphs.ts'
import { type Page, parsePage } from './body/page.ts'
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
  return composeDraft(await readArticle(page), metadata, decoded.remarks)
}

/** The paragraphs of the main article; of the whole page where no article stands out. Takes the page apart. */
async function readArticle(page: Page): Promise<readonly string[]> {
  const { Readability } = await import('@mozilla/readability')
  const everything = page.body ? listParagraphs(page.body) : []
  const article = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 200,
  }).parse()
  const content = article?.content ? await parsePage(article.content) : null
  const paragraphs = content?.body ? listParagraphs(content.body) : []
  return paragraphs.some((paragraph) => paragraph.trim() !== '') ? paragraphs : everything
}

import { composeDraft } from './body/compose-text.ts'
import { listParagraphs } from './body/html-paragraphs.ts'
import { parsePage } from './body/page.ts'
import { REPORT_LIMIT } from './bytes/report-limit.ts'
import { checkArchive, isZipWith } from './bytes/zip-archive.ts'
import type { Draft, ReportForm } from './form.ts'

/**
 * DOCX documents. A paragraph styled as title, or a heading at the very start, is the title. The properties of the file are
 * left alone: they hold the title of the template and the day of writing, not of publishing.
 */
export const docx: ReportForm = {
  holds: 'report',
  endings: ['.docx', '.docm'],
  looksLike: (head) => isZipWith(head.bytes, 'word'),
  read,
}

async function read(buffer: Buffer): Promise<Draft> {
  await checkArchive(buffer, REPORT_LIMIT, 'DOCX', 'larger than 32 MB unpacked, the most one report may have')
  const { default: mammoth } = await import('mammoth')
  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  const { body } = await parsePage(html)
  const title = /^<h1[\s>]/.test(html) ? (body?.querySelector('h1')?.textContent ?? null) : null
  return composeDraft(body ? listParagraphs(body) : [], { title })
}

import type { Address, Email } from 'postal-mime'
import { composeDraft } from './body/compose-text.ts'
import { listParagraphs } from './body/html-paragraphs.ts'
import { parsePage } from './body/page.ts'
import { unwrapLines } from './body/unwrap-lines.ts'
import type { Draft, Remark, ReportForm } from './form.ts'
import { Unreadable } from './form.ts'

const HEADER_LINE =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type):/gim
const HEADERS_END = /\r?\n\r?\n/

/** Mailboxes of an editorial office, not of a person. */
const OFFICE =
  /^(?:newsletter|news|info|redaktion|presse|press|kontakt|contact|service|alerts?|mail|mailing|no-?reply|do-?not-?reply)\b/i

/**
 * Mails, as newsletters and agencies send them: the subject is the title, the `Date` header the date. The sender is the
 * outlet only where an office writes (`newsletter@`, `redaktion@` …, or a mailing list), not a person who passes it on.
 */
export const eml: ReportForm = {
  holds: 'report',
  endings: ['.eml'],
  looksLike: (head) => (head.text.split(HEADERS_END, 1)[0]?.match(HEADER_LINE)?.length ?? 0) >= 2,
  read,
}

async function read(bytes: Buffer): Promise<Draft> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes)
  if (!mail.from && !mail.subject && !mail.date)
    throw new Unreadable('not a mail: it has neither sender, subject nor date')
  const said = {
    title: mail.subject ?? null,
    outlet: findOutlet(mail),
    // The header as written: the parsed date would be shifted to another time zone, and so to another day.
    published: headerOf(mail, 'date'),
  }
  return composeDraft(await readBody(mail), said, mail.attachments.flatMap(remarkOnAttachment))
}

async function readBody(mail: Email): Promise<readonly string[]> {
  if (mail.text?.trim()) return unwrapLines(mail.text)
  const page = mail.html ? await parsePage(mail.html) : null
  return page?.body ? listParagraphs(page.body) : []
}

function findOutlet(mail: Email): string | null {
  const sender: Address | undefined = mail.from
  const name = sender?.name?.trim()
  if (!name) return null
  const isOffice = OFFICE.test(sender?.address ?? '') || headerOf(mail, 'list-id') !== null
  return isOffice ? name : null
}

function headerOf(mail: Email, key: string): string | null {
  return mail.headers.find((header) => header.key === key)?.value ?? null
}

function remarkOnAttachment({ filename, related }: Email['attachments'][number]): Remark[] {
  if (related) return []
  return [{ kind: 'undecided', message: `attachment not read: ${filename ?? 'without a name'}` }]
}

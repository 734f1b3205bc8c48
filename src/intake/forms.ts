import { extname } from 'node:path'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import type { Form, Head } from './form.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'
import { xlsx } from './xlsx.ts'

/** All forms a report can come in: a line per form. What looks like none of the others is plain text, so it stands last. */
export const FORMS = { pdf, docx, xlsx, html, eml, jsonl, csv, markdown, text } as const satisfies Record<string, Form>

export type FormName = keyof typeof FORMS

const NAMES = Object.keys(FORMS) as readonly FormName[]

const NAME_OF_ENDING: ReadonlyMap<string, FormName> = new Map(
  NAMES.flatMap((name) => FORMS[name].endings.map((ending) => [ending, name] as const)),
)

/** The form that a file's ending tells, or `null`. */
export function tellFormByEnding(path: string): FormName | null {
  return NAME_OF_ENDING.get(extname(path).toLowerCase()) ?? null
}

/** The form that the first bytes tell, or `null` for what is not a text at all. */
export function tellFormByContent(head: Head): FormName | null {
  return NAMES.find((name) => FORMS[name].looksLike(head)) ?? null
}

import { z } from '@hono/zod-openapi'
import { listOf, Wording } from './common.ts'

export const Session = z
  .object({
    by: z.string().openapi({ description: 'Who works: the name under which judgements are written down.' }),
    tool: z.string(),
    isGuarded: z
      .boolean()
      .openapi({ description: 'People sign in with a password; else only this computer is served.' }),
  })
  .openapi('Session')

export const Dossier = z
  .object({
    name: z.string(),
    createdAt: z.string(),
    createdBy: z.string(),
    reports: z.int(),
    claims: z.int(),
    questions: z.int(),
    contested: z.int(),
  })
  .openapi('Dossier')

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: listOf(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457.' })

/** How far the reading of what was handed in is: an intake. */
export const Intake = z
  .object({
    id: z.string(),
    dossier: z.string(),
    state: z.enum(['waiting', 'reading', 'done', 'failed']),
    files: z.int(),
    filesDone: z.int(),
    reports: listOf(
      z.object({
        file: z.string(),
        report: z.string(),
        became: z.enum(['new', 'changed', 'unchanged', 'removed']),
        claims: z.int(),
        version: z.int().nullable(),
      }),
    ),
    notes: listOf(z.object({ file: z.string(), kind: z.string(), message: z.string(), wording: Wording })).openapi({
      description: 'What was not read, and what is worth knowing; kind `failed` is an error of that file.',
    }),
    lost: listOf(z.string()).openapi({ description: 'Judged claims that lost their ground in a changed report.' }),
    error: Wording.nullable(),
  })
  .openapi('Intake')

export const PastedReport = z
  .strictObject({
    text: z.string().min(1).max(5_000_000),
    name: z.string().max(200).optional().openapi({ description: 'What the report is called where it has no title.' }),
    title: z.string().max(1000).optional(),
    outlet: z.string().max(1000).optional(),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'no date: write it as 2016, 2016-12 or 2016-12-15')
      .optional(),
    address: z
      .url({ protocol: /^https?$/ })
      .max(4000)
      .optional(),
  })
  .openapi('PastedReport')

import { createRoute, z } from '@hono/zod-openapi'
import { VAGUE_WORDS } from '../../exports/export-format.ts'
import { EXPORT_FORMATS } from '../../exports/export-formats.ts'
import { tellExport } from '../../views/given-out.ts'
import { type Desk, tellWho } from '../desk.ts'
import { loadDossier } from '../load-dossier.ts'
import { answers, expectFound, makeRoom, toPageWish } from '../make-room.ts'
import { Cursor, Flag, Limit, listOf, pageOf } from '../shapes/common.ts'
import { ExportFormat, LogEntry } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'
import { sendFile } from './briefing-routes.ts'

const formats = createRoute({
  method: 'get',
  path: '/exports',
  tags: ['downloads'],
  summary: 'The formats of exports',
  responses: answers(listOf(ExportFormat), 'All formats.'),
})

const write = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/exports/{format}',
  tags: ['downloads'],
  summary: 'An export; the log of the ledger notes it',
  request: {
    params: InDossier.extend({
      format: z
        .string()
        .max(50)
        .openapi({ param: { name: 'format', in: 'path' } }),
    }),
    query: z.object({
      vagueWords: z.enum(VAGUE_WORDS).optional(),
      sensitive: Flag.openapi({ description: 'With what is marked sensitive.' }),
    }),
  },
  responses: {
    200: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      description: 'The file.',
    },
  },
})

const log = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/log',
  tags: ['pages'],
  summary: 'The log: who did what when',
  request: { params: InDossier, query: z.object({ limit: Limit, cursor: Cursor }) },
  responses: answers(pageOf(LogEntry), 'A page, the first entry first.'),
})

/** Endings of files by format; that of others is their name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'answers-csv': 'csv',
  'totals-csv': 'csv',
  'ucdp-csv': 'csv',
  hxl: 'csv',
  plover: 'jsonl',
}

export function makeExportRoutes(desk: Desk) {
  const { store, feed } = desk
  return makeRoom()
    .openapi(formats, (c) =>
      c.json(
        EXPORT_FORMATS.map(({ name, row, about }) => ({ name, row, about })),
        200,
      ),
    )
    .openapi(write, async (c) => {
      const { dossier, format: name } = c.req.valid('param')
      const { vagueWords = 'as-said', sensitive } = c.req.valid('query')
      const format = expectFound(EXPORT_FORMATS.find((one) => one.name === name) ?? null, `format "${name}"`)
      const written = await format.write(await loadDossier(desk, c.get('head'), { sensitive }), { vagueWords })
      const given = tellExport(name, { vagueWords, since: null, withSensitive: sensitive ?? false })
      await store.recordExport(dossier, given, tellWho(desk, c.get('by')))
      feed.touch()
      return sendFile(written, `${dossier}-${name}.${ENDINGS[name] ?? name}`)
    })
    .openapi(log, async (c) => {
      const { dossier } = c.req.valid('param')
      const { items, next } = await store.listLog(dossier, toPageWish(c.req.valid('query'), 100))
      return c.json({ items: items.map(({ old: _, new: __, ...entry }) => entry), next }, 200)
    })
}

import { createRoute, z } from '@hono/zod-openapi'
import { BRIEFING_FORMATS } from '../../exports/briefing-formats.ts'
import type { Briefing as BriefingValue } from '../../views/briefing/briefing.ts'
import { buildBriefing } from '../../views/briefing/build-briefing.ts'
import { endsBeforeItBegins } from '../../views/end-at.ts'
import { tellBriefing } from '../../views/given-out.ts'
import { MOST_QUESTIONS } from '../../views/load-state.ts'
import { type Desk, tellWho } from '../desk.ts'
import { loadDossier } from '../load-dossier.ts'
import { answers, makeRoom } from '../make-room.ts'
import { attach } from '../send-inert.ts'
import { Flag, Moment } from '../shapes/common.ts'
import { Language } from '../shapes/names.ts'
import { Briefing } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const wish = z.object({
  language: Language.optional(),
  since: Moment.optional().openapi({ description: 'Tells what changed since then.' }),
  until: z.iso.date().optional().openapi({
    description: 'Tells of reports published until the end of this day alone; what changed is what changed until then.',
    example: '2016-12-15',
  }),
  sections: z.string().max(500).optional().openapi({
    description: 'Ids of sections, joined with commas; all unless told.',
    example: 'contested,answers',
  }),
  sensitive: Flag.openapi({ description: 'With what is marked sensitive.' }),
})

const isInOrder = (period: z.infer<typeof wish>) => !endsBeforeItBegins(period)
const OUT_OF_ORDER = { path: ['until'], error: 'it lies before since' }

const preview = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/briefing',
  tags: ['pages'],
  summary: 'The briefing in parts',
  request: { params: InDossier, query: wish.refine(isInOrder, OUT_OF_ORDER) },
  responses: answers(Briefing, 'The briefing.'),
})

const FORMATS = BRIEFING_FORMATS.map(({ name }) => name) as [string, ...string[]]

const file = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/briefing/file',
  tags: ['downloads'],
  summary: 'The briefing as a file; the log of the ledger notes it',
  request: {
    params: InDossier,
    query: wish.extend({ format: z.enum(FORMATS).optional() }).refine(isInOrder, OUT_OF_ORDER),
  },
  responses: {
    200: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      description: 'The file.',
    },
  },
})

export function makeBriefingRoutes(desk: Desk) {
  const { store, feed } = desk
  return makeRoom()
    .openapi(preview, async (c) => {
      const { language = 'de', sections, ...state } = c.req.valid('query')
      const briefing = buildBriefing(
        await loadDossier(desk, c.get('head'), { ...state, most: MOST_QUESTIONS }),
        language,
      )
      return c.json(chooseSections(briefing, sections), 200)
    })
    .openapi(file, async (c) => {
      const { language = 'de', sections, format: name, ...state } = c.req.valid('query')
      const { dossier } = c.req.valid('param')
      const format = BRIEFING_FORMATS.find((one) => one.name === name) ?? BRIEFING_FORMATS[0]!
      const whole = buildBriefing(await loadDossier(desk, c.get('head'), { ...state, most: MOST_QUESTIONS }), language)
      const written = await format.write(chooseSections(whole, sections))
      const { since = null, until = null, sensitive: withSensitive = false } = state
      const given = tellBriefing(format.name, { language, sections: sections ?? null, since, until, withSensitive })
      await store.recordExport(dossier, given, tellWho(desk, c.get('by')))
      feed.touch()
      return sendFile(written, `${dossier}-${language}${format.endings[0]}`)
    })
}

/** The citations stay as they are: their numbers stand in the text. */
function chooseSections(briefing: BriefingValue, wanted: string | undefined): BriefingValue {
  if (wanted === undefined) return briefing
  const ids = new Set(wanted.split(','))
  return { ...briefing, sections: briefing.sections.filter(({ id }) => ids.has(id)) }
}

/** Our own writing, and a download all the same: it quotes strangers. */
export function sendFile(written: string | Uint8Array, name: string): Response {
  return new Response(typeof written === 'string' ? written : new Uint8Array(written), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': attach(name),
      'cache-control': 'no-store',
    },
  })
}

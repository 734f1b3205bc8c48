import { createRoute, z } from '@hono/zod-openapi'
import { lineUpPositions, lineUpQuestions, TIME_LINE_SORTS } from '../../views/time-line.ts'
import type { Desk } from '../desk.ts'
import { answers, makeRoom, toPageWish } from '../make-room.ts'
import { Cursor, IsoDay, Limit, pageOf, severalOf } from '../shapes/common.ts'
import { EVENTS } from '../shapes/names.ts'
import { ChronologyEntry } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const chronology = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/chronology',
  tags: ['pages'],
  summary: 'What happened when, as it was said',
  request: {
    params: InDossier,
    query: z.object({
      show: z.enum(['questions', 'positions']).optional().openapi({ description: 'Answers unless told.' }),
      since: IsoDay.optional(),
      until: IsoDay.optional(),
      event: severalOf(EVENTS),
      place: z.string().max(500).optional(),
      sort: z.enum(TIME_LINE_SORTS).optional().openapi({ description: 'The earliest first unless told.' }),
      limit: Limit,
      cursor: Cursor,
    }),
  },
  responses: answers(pageOf(ChronologyEntry), 'A page; what has no time is not in it.'),
})

export function makeChronologyRoutes({ store, session }: Desk) {
  return makeRoom().openapi(chronology, async (c) => {
    const { dossier } = c.req.valid('param')
    const { show, limit, cursor, ...wish } = c.req.valid('query')
    const page = toPageWish({ limit, cursor }, 100)
    const entries =
      show === 'positions'
        ? await lineUpPositions(store, dossier, wish, page)
        : await lineUpQuestions(session, dossier, wish, page)
    return c.json(entries, 200)
  })
}

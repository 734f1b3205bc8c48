import { createRoute, z } from '@hono/zod-openapi'
import { search as searchDossier } from '../../views/search.ts'
import type { Desk } from '../desk.ts'
import { answers, makeRoom } from '../make-room.ts'
import { IsoDay, Limit, severalOf } from '../shapes/common.ts'
import { EVENTS } from '../shapes/names.ts'
import { SearchPage } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const search = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/search',
  tags: ['pages'],
  summary: 'Reports, claims and statements with these words',
  request: {
    params: InDossier,
    query: z.object({
      q: z.string().min(1).max(500).openapi({
        description: 'Words in any form, "a phrase", or, -not. The last word may be unfinished.',
        example: '"sicheres Geleit" -Hama',
      }),
      outlet: z.string().max(1000).optional(),
      since: IsoDay.optional(),
      until: IsoDay.optional(),
      event: severalOf(EVENTS),
      limit: Limit,
    }),
  },
  responses: answers(SearchPage, 'The best of each kind.'),
})

export function makeSearchRoutes({ session }: Desk) {
  return makeRoom().openapi(search, async (c) => {
    const { dossier } = c.req.valid('param')
    const { limit = 10, ...wish } = c.req.valid('query')
    return c.json(await searchDossier(session, dossier, { ...wish, limit }), 200)
  })
}

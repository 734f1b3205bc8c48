import { createRoute, z } from '@hono/zod-openapi'
import { viewPositionPage } from '../../views/position-page.ts'
import type { Desk } from '../desk.ts'
import { answers, makeRoom } from '../make-room.ts'
import { IsoDay } from '../shapes/common.ts'
import { Matter } from '../shapes/names.ts'
import { PositionsPage } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const positions = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/positions',
  tags: ['pages'],
  summary: 'Parties by matters',
  request: {
    params: InDossier,
    query: z.object({
      about: Matter.optional(),
      party: z.string().max(2000).optional(),
      since: IsoDay.optional(),
      until: IsoDay.optional(),
    }),
  },
  responses: answers(PositionsPage, 'What each party holds on each matter, in time, with how positions relate.'),
})

export function makePositionRoutes({ store, rebuild }: Desk) {
  return makeRoom().openapi(positions, async (c) => {
    const { dossier } = c.req.valid('param')
    return c.json(await viewPositionPage(store, dossier, c.req.valid('query'), rebuild.matters), 200)
  })
}

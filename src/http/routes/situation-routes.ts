import { createRoute, z } from '@hono/zod-openapi'
import { viewOverview } from '../../views/overview.ts'
import type { Desk } from '../desk.ts'
import { answers, makeRoom } from '../make-room.ts'
import { Moment } from '../shapes/common.ts'
import { SituationPage } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const situation = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/situation',
  tags: ['pages'],
  summary: 'Lage: where the dossier stands',
  request: { params: InDossier, query: z.object({ since: Moment.optional() }) },
  responses: answers(SituationPage, 'What is contested and moving first, then the answers by event.'),
})

export function makeSituationRoutes({ session }: Desk) {
  return makeRoom().openapi(situation, async (c) => {
    const { dossier } = c.req.valid('param')
    const { since = null } = c.req.valid('query')
    return c.json(await viewOverview(session, dossier, since), 200)
  })
}

import { createRoute, z } from '@hono/zod-openapi'
import { viewMovements } from '../../views/movements.ts'
import { viewPlaceMap } from '../../views/place-map.ts'
import type { Desk } from '../desk.ts'
import { answers, makeRoom } from '../make-room.ts'
import { IsoDay, listOf, severalOf } from '../shapes/common.ts'
import { EVENTS, STANDINGS } from '../shapes/names.ts'
import { MapPage, Movement } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const when = { since: IsoDay.optional(), until: IsoDay.optional(), event: severalOf(EVENTS) }

const map = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/map',
  tags: ['pages'],
  summary: 'Places as GeoJSON, and those that were not found',
  request: { params: InDossier, query: z.object({ ...when, standing: severalOf(STANDINGS) }) },
  responses: answers(MapPage, 'The map.'),
})

const movements = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/movements',
  tags: ['pages'],
  summary: 'From where to where people went',
  request: { params: InDossier, query: z.object(when) },
  responses: answers(listOf(Movement), 'Those of most claims first.'),
})

export function makeMapRoutes({ session }: Desk) {
  return makeRoom()
    .openapi(map, async (c) => {
      const { dossier } = c.req.valid('param')
      return c.json(await viewPlaceMap(session, dossier, c.req.valid('query')), 200)
    })
    .openapi(movements, async (c) => {
      const { dossier } = c.req.valid('param')
      return c.json(await viewMovements(session, dossier, c.req.valid('query')), 200)
    })
}

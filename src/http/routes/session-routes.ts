import { createRoute } from '@hono/zod-openapi'
import type { Desk } from '../desk.ts'
import { answers, makeRoom } from '../make-room.ts'
import { listOf } from '../shapes/common.ts'
import { Dossier, Session } from '../shapes/desk.ts'

const session = createRoute({
  method: 'get',
  path: '/session',
  tags: ['desk'],
  summary: 'Who works',
  responses: answers(Session, 'Who works, and with which program.'),
})

const dossiers = createRoute({
  method: 'get',
  path: '/dossiers',
  tags: ['desk'],
  summary: 'The dossiers of the ledger',
  responses: answers(listOf(Dossier), 'All dossiers, in the order of their names.'),
})

export function makeSessionRoutes({ store, tool, isGuarded }: Desk) {
  return makeRoom()
    .openapi(session, (c) => c.json({ by: c.get('by'), tool, isGuarded }, 200))
    .openapi(dossiers, async (c) => c.json(await store.listDossiers(), 200))
}

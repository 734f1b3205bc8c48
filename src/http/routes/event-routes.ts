import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { DossierHead } from '../../views/find-head.ts'
import type { Desk } from '../desk.ts'
import { makeRoom } from '../make-room.ts'
import { streamTellings } from '../stream-tellings.ts'

const events = createRoute({
  method: 'get',
  path: '/events',
  tags: ['events'],
  summary: 'What changes',
  responses: {
    200: {
      content: { 'text/event-stream': { schema: z.string() } },
      description:
        '`changed` events, each with the dossier, the number of entries in its log and the hash of the last.',
    },
  },
})

export function makeEventRoutes({ feed }: Desk) {
  return makeRoom().openapi(events, (c) =>
    streamSSE(c, (stream) =>
      streamTellings<DossierHead>(stream, { event: 'changed', first: null, isLast: () => false }, feed.listen),
    ),
  )
}

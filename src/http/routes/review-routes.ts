import { createRoute, z } from '@hono/zod-openapi'
import { viewReviewQueue } from '../../views/review-queue.ts'
import type { Desk } from '../desk.ts'
import { answers, makeRoom, toPageWish } from '../make-room.ts'
import { Cursor, Limit, pageOf, severalOf } from '../shapes/common.ts'
import { EVENTS, STANDINGS } from '../shapes/names.ts'
import { ReviewItem } from '../shapes/pages.ts'
import { InDossier } from '../shapes/paths.ts'

const review = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/review',
  tags: ['pages'],
  summary: 'Claims to judge, those first on which a judgement would change most',
  request: {
    params: InDossier,
    query: z.object({
      standing: severalOf(STANDINGS),
      event: severalOf(EVENTS),
      place: z.string().max(500).optional(),
      q: z.string().max(500).optional().openapi({ description: 'Words in the sentences of the question.' }),
      limit: Limit,
      cursor: Cursor,
    }),
  },
  responses: answers(pageOf(ReviewItem), 'A page of the queue.'),
})

export function makeReviewRoutes({ session }: Desk) {
  return makeRoom().openapi(review, async (c) => {
    const { dossier } = c.req.valid('param')
    const { limit, cursor, ...wish } = c.req.valid('query')
    return c.json(await viewReviewQueue(session, dossier, wish, toPageWish({ limit, cursor }, 20)), 200)
  })
}

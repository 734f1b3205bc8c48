import { createRoute } from '@hono/zod-openapi'
import { viewClaim } from '../../views/claim-page.ts'
import type { Desk } from '../desk.ts'
import { answers, expectFound, makeRoom } from '../make-room.ts'
import { OfClaim } from '../shapes/paths.ts'
import { ClaimPage } from '../shapes/question.ts'

const claim = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/claims/{claim}',
  tags: ['pages'],
  summary: 'One claim, its question and what people decided on it',
  request: { params: OfClaim },
  responses: answers(ClaimPage, 'The claim.'),
})

export function makeClaimRoutes({ session }: Desk) {
  return makeRoom().openapi(claim, async (c) => {
    const { dossier, claim } = c.req.valid('param')
    const page = await viewClaim(session, dossier, claim)
    return c.json(expectFound(page, `claim "${claim}" in dossier "${dossier}"`), 200)
  })
}

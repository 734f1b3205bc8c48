import { createRoute, z } from '@hono/zod-openapi'
import type { JudgementDraft as Draft } from '../../store/judge.ts'
import { pageJudgements } from '../../views/judgement-list.ts'
import { type Desk, tellWho } from '../desk.ts'
import { answers, leaveOutUnsaid, makeRoom, toPageWish } from '../make-room.ts'
import { Cursor, Limit, pageOf } from '../shapes/common.ts'
import { Judgement, JudgementDraft, JudgementEntry } from '../shapes/judgement.ts'
import { InDossier, OfJudgement } from '../shapes/paths.ts'

const judgements = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/judgements',
  tags: ['pages'],
  summary: 'Who decided what',
  request: {
    params: InDossier,
    query: z.object({
      claim: z.string().max(2000).optional(),
      by: z.string().max(500).optional(),
      kind: z.string().max(50).optional(),
      limit: Limit,
      cursor: Cursor,
    }),
  },
  responses: answers(pageOf(JudgementEntry), 'A page, the latest first.'),
})

const judge = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/judgements',
  tags: ['changes'],
  summary: 'Judges',
  request: {
    params: InDossier,
    body: { content: { 'application/json': { schema: JudgementDraft } }, required: true },
  },
  responses: { 201: { content: { 'application/json': { schema: Judgement } }, description: 'The judgement.' } },
})

const undo = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/judgements/{judgement}/undo',
  tags: ['changes'],
  summary: 'Undoes a judgement; an undoing can be undone as well',
  request: { params: OfJudgement },
  responses: { 201: { content: { 'application/json': { schema: Judgement } }, description: 'The undoing.' } },
})

export function makeJudgementRoutes(desk: Desk) {
  const { store, feed } = desk
  const write = async (dossier: string, draft: Draft, by: string) => {
    const judgement = await store.judge(dossier, draft, tellWho(desk, by))
    feed.touch()
    return judgement
  }
  return makeRoom()
    .openapi(judgements, async (c) => {
      const { dossier } = c.req.valid('param')
      const { claim, by, kind, ...page } = c.req.valid('query')
      const all = await store.listJudgements(dossier, leaveOutUnsaid({ claim }))
      return c.json(pageJudgements(all, { by, kind }, toPageWish(page, 50)), 200)
    })
    .openapi(judge, async (c) => {
      const { dossier } = c.req.valid('param')
      return c.json(await write(dossier, c.req.valid('json'), c.get('by')), 201)
    })
    .openapi(undo, async (c) => {
      const { dossier, judgement } = c.req.valid('param')
      return c.json(await write(dossier, { kind: 'undo', judgement, reason: null }, c.get('by')), 201)
    })
}

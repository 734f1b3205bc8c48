import { createRoute, z } from '@hono/zod-openapi'
import { browseQuestions, QUESTION_SORTS } from '../../views/browse-questions.ts'
import { pageCards, viewQuestion } from '../../views/question-page.ts'
import type { Desk } from '../desk.ts'
import { answers, expectFound, makeRoom, toPageWish } from '../make-room.ts'
import { Cursor, IsoDay, Limit, Moment, pageOf, severalOf } from '../shapes/common.ts'
import { EVENTS, STANDINGS } from '../shapes/names.ts'
import { InDossier, OfQuestion } from '../shapes/paths.ts'
import { ClaimCard, QuestionPage, QuestionRow } from '../shapes/question.ts'

const questions = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/questions',
  tags: ['pages'],
  summary: 'Questions with their answers',
  request: {
    params: InDossier,
    query: z.object({
      standing: severalOf(STANDINGS),
      event: severalOf(EVENTS),
      place: z.string().max(500).optional(),
      country: z.string().length(2).optional(),
      since: IsoDay.optional(),
      until: IsoDay.optional(),
      q: z.string().max(500).optional().openapi({ description: 'Words in the sentences of its claims.' }),
      report: z.string().max(2000).optional(),
      changedSince: Moment.optional(),
      sort: z.enum(QUESTION_SORTS).optional(),
      limit: Limit,
      cursor: Cursor,
    }),
  },
  responses: answers(pageOf(QuestionRow), 'A page of questions.'),
})

const question = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/questions/{question}',
  tags: ['pages'],
  summary: 'One question with all that stands behind its answer',
  request: { params: OfQuestion },
  responses: answers(QuestionPage, 'The question.'),
})

const cards = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/questions/{question}/cards',
  tags: ['pages'],
  summary: 'Further claims of a question',
  request: { params: OfQuestion, query: z.object({ limit: Limit, cursor: Cursor }) },
  responses: answers(pageOf(ClaimCard), 'A page of claims, in the order of the question.'),
})

export function makeQuestionRoutes({ store, session }: Desk) {
  return makeRoom()
    .openapi(questions, async (c) => {
      const { dossier } = c.req.valid('param')
      const { limit, cursor, ...wish } = c.req.valid('query')
      return c.json(await browseQuestions(session, dossier, wish, toPageWish({ limit, cursor }, 50)), 200)
    })
    .openapi(question, async (c) => {
      const { dossier, question } = c.req.valid('param')
      const page = await viewQuestion(store, session, dossier, question)
      return c.json(expectFound(page, `question "${question}" in dossier "${dossier}"`), 200)
    })
    .openapi(cards, async (c) => {
      const { dossier, question } = c.req.valid('param')
      const held = expectFound(await store.findQuestion(dossier, question), `question "${question}"`)
      return c.json(await pageCards(session, dossier, held, toPageWish(c.req.valid('query'), 200)), 200)
    })
}

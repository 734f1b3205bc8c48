import { createHash, randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Desk, DeskEnv } from './desk.ts'
import { keepAnswers } from './keep-answers.ts'
import { makeRoom } from './make-room.ts'
import { answerError, Problem } from './problem.ts'
import { makeBriefingRoutes } from './routes/briefing-routes.ts'
import { makeChronologyRoutes } from './routes/chronology-routes.ts'
import { makeClaimRoutes } from './routes/claim-routes.ts'
import { makeEventRoutes } from './routes/event-routes.ts'
import { makeExportRoutes } from './routes/export-routes.ts'
import { makeIntakeRoutes } from './routes/intake-routes.ts'
import { makeJudgementRoutes } from './routes/judgement-routes.ts'
import { makeMapRoutes } from './routes/map-routes.ts'
import { makePositionRoutes } from './routes/position-routes.ts'
import { makeQuestionRoutes } from './routes/question-routes.ts'
import { makeReportRoutes } from './routes/report-routes.ts'
import { makeReviewRoutes } from './routes/review-routes.ts'
import { makeSearchRoutes } from './routes/search-routes.ts'
import { makeSessionRoutes } from './routes/session-routes.ts'
import { makeSituationRoutes } from './routes/situation-routes.ts'
import { makeSourceRoutes } from './routes/source-routes.ts'
import { Problem as ProblemShape } from './shapes/desk.ts'

/** All that HTTP answers, for `hono/client`: the pages take their types from it. */
export type Api = ReturnType<typeof makeApi>

/** Bytes of a body: of files that are handed in, and of anything else. */
const FILES_LIMIT = 256 * 1024 * 1024
const BODY_LIMIT = 8 * 1024 * 1024

/** The API under `/api`. Who may ask stands before it: `open-door.ts`. */
export function makeApi(desk: Desk) {
  const api = makeRoom().basePath('/api')
  api.use('*', limitBodies)
  api.use('/dossiers/:dossier/*', expectDossier(desk), answerUnchanged(desk), keepAnswers(desk))
  const routed = api
    .route('/', makeSessionRoutes(desk))
    .route('/', makeSituationRoutes(desk))
    .route('/', makeQuestionRoutes(desk))
    .route('/', makeReportRoutes(desk))
    .route('/', makeClaimRoutes(desk))
    .route('/', makePositionRoutes(desk))
    .route('/', makeChronologyRoutes(desk))
    .route('/', makeMapRoutes(desk))
    .route('/', makeSourceRoutes(desk))
    .route('/', makeReviewRoutes(desk))
    .route('/', makeJudgementRoutes(desk))
    .route('/', makeSearchRoutes(desk))
    .route('/', makeBriefingRoutes(desk))
    .route('/', makeExportRoutes(desk))
    .route('/', makeIntakeRoutes(desk))
    .route('/', makeEventRoutes(desk))
  api.get('/openapi.json', (c) => c.json(describe(api, desk.tool)))
  api.onError((error, c) => answerError(error, c, desk.report))
  return routed
}

const limitBodies: MiddlewareHandler = (c, next) => {
  const maxSize = c.req.path.endsWith('/intakes/files') ? FILES_LIMIT : BODY_LIMIT
  const onError = () => {
    throw new Problem(413, `the body is larger than ${maxSize / 1024 / 1024} MB`)
  }
  return bodyLimit({ maxSize, onError })(c, next)
}

/** Handing in reports begins a dossier; all else is asked of one that is there. */
function expectDossier({ feed }: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!isIntake(c)) {
      const dossier = c.req.param('dossier')!
      const head = (await feed.heads()).find((one) => one.dossier === dossier)
      if (head === undefined) throw new Problem(404, `there is no dossier "${dossier}"`)
      c.set('head', { ...head, revision: feed.revision() })
    }
    await next()
  }
}

function isIntake(c: Context): boolean {
  return c.req.method === 'POST' && /\/intakes\/(?:files|text|names)$/.test(c.req.path)
}

/** Nothing that a dossier answers changes while its log does not: what a page has already need not be asked again. */
function answerUnchanged({ tool }: Desk): MiddlewareHandler<DeskEnv> {
  const start = randomUUID()
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const { revision, entries, hash } = c.get('head')
    const state = [start, tool, revision, entries, hash, c.req.url].join(' ')
    const etag = `W/"${createHash('sha256').update(state).digest('base64url').slice(0, 27)}"`
    if (
      c.req
        .header('if-none-match')
        ?.split(/\s*,\s*/)
        .includes(etag)
    ) {
      return c.body(null, 304, { etag, 'cache-control': 'private, no-cache' })
    }
    await next()
    if (c.res.status !== 200 || c.res.headers.has('content-disposition')) return
    c.res.headers.set('etag', etag)
    c.res.headers.set('cache-control', 'private, no-cache')
  }
}

/** The description for machines; every operation may also answer a problem. */
function describe(api: ReturnType<typeof makeRoom>, tool: string) {
  api.openAPIRegistry.register('Problem', ProblemShape)
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Lagebild',
      version: tool.replace(/^lagebild /, ''),
      description: 'Who claims how many of whom, where, when, on whose word; each claim with its sentence.',
    },
  })
  const problem = {
    description: 'A problem (RFC 9457).',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path)) {
      if (operation && typeof operation === 'object' && 'responses' in operation)
        operation.responses.default ??= problem
    }
  }
  return document
}

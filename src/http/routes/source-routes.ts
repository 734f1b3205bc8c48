import { createRoute, z } from '@hono/zod-openapi'
import { makeCards } from '../../views/claim-card.ts'
import { countSources } from '../../views/count-sources.ts'
import type { DossierHead } from '../../views/find-head.ts'
import { listSources, namesOf, SOURCE_SORTS } from '../../views/source-list.ts'
import type { Desk } from '../desk.ts'
import { answers, expectFound, makeRoom, toPageWish } from '../make-room.ts'
import { Cursor, Limit, pageOf, severalOf } from '../shapes/common.ts'
import { SOURCE_KINDS } from '../shapes/names.ts'
import { SourcePage, SourceRow } from '../shapes/pages.ts'
import { InDossier, OfSource } from '../shapes/paths.ts'

const sources = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/sources',
  tags: ['pages'],
  summary: 'Who is quoted how often on what, by whom relayed, how often contradicted',
  request: {
    params: InDossier,
    query: z.object({
      q: z.string().max(500).optional(),
      kind: severalOf(SOURCE_KINDS),
      sort: z.enum(SOURCE_SORTS).optional(),
      limit: Limit,
      cursor: Cursor,
    }),
  },
  responses: answers(pageOf(SourceRow), 'A page of sources.'),
})

const source = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/sources/{name}',
  tags: ['pages'],
  summary: 'One source with its claims, by any of its names',
  request: { params: OfSource, query: z.object({ limit: Limit, cursor: Cursor }) },
  responses: answers(SourcePage, 'The source.'),
})

export function makeSourceRoutes({ store, session, memo }: Desk) {
  const count = ({ dossier, content }: DossierHead) =>
    memo.recall(['sources', dossier], String(content), () => countSources(session, dossier))
  return makeRoom()
    .openapi(sources, async (c) => {
      const head = c.get('head')
      const { limit, cursor, ...wish } = c.req.valid('query')
      const counted = await count(head)
      return c.json(await listSources(session, head.dossier, counted, wish, toPageWish({ limit, cursor }, 50)), 200)
    })
    .openapi(source, async (c) => {
      const head = c.get('head')
      const { dossier, name } = c.req.valid('param')
      const found = await listSources(session, dossier, await count(head), { name })
      const row = expectFound(found.items[0] ?? null, `source "${name}" in dossier "${dossier}"`)
      const claims = await store.listClaims(dossier, { sources: namesOf(row) }, toPageWish(c.req.valid('query'), 50))
      return c.json({ source: row, claims: await makeCards(session, dossier, claims.items), next: claims.next }, 200)
    })
}

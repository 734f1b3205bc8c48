import { createRoute, z } from '@hono/zod-openapi'
import { browseReports, REPORT_SORTS } from '../../views/browse-reports.ts'
import { shapeClaim } from '../../views/claim-card.ts'
import { addBeginnings } from '../../views/report-beginnings.ts'
import { toVersionHead, viewReport } from '../../views/report-page.ts'
import { type Desk, tellWho } from '../desk.ts'
import { answers, expectFound, leaveOutUnsaid, makeRoom, toPageWish } from '../make-room.ts'
import { sendInert } from '../send-inert.ts'
import { Claim } from '../shapes/claim.ts'
import { Cursor, IsoDay, Limit, pageOf } from '../shapes/common.ts'
import { EnteredClaim } from '../shapes/entered-claim.ts'
import { InDossier, OfReport, OfVersion } from '../shapes/paths.ts'
import { ReportEdit, ReportPage, ReportRow, VersionPage } from '../shapes/report.ts'

const reports = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports',
  tags: ['pages'],
  summary: 'Reports',
  request: {
    params: InDossier,
    query: z.object({
      outlet: z.string().max(1000).optional(),
      since: IsoDay.optional(),
      until: IsoDay.optional(),
      q: z.string().max(500).optional().openapi({ description: 'Words in the text.' }),
      sort: z.enum(REPORT_SORTS).optional().openapi({ description: 'By their ids unless told.' }),
      limit: Limit,
      cursor: Cursor,
    }),
  },
  responses: answers(pageOf(ReportRow), 'A page of reports.'),
})

const report = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports/{report}',
  tags: ['pages'],
  summary: 'One report with all that was read in it',
  request: { params: OfReport },
  responses: answers(ReportPage, 'The report.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/dossiers/{dossier}/reports/{report}',
  tags: ['changes'],
  summary: 'Corrects metadata; the report is read again with them',
  request: {
    params: OfReport,
    body: { content: { 'application/json': { schema: ReportEdit } }, required: true },
  },
  responses: answers(ReportRow, 'The report as it is now.'),
})

const remove = createRoute({
  method: 'delete',
  path: '/dossiers/{dossier}/reports/{report}',
  tags: ['changes'],
  summary: 'Erases a report and leaves a tombstone',
  request: {
    params: OfReport,
    body: {
      content: { 'application/json': { schema: z.strictObject({ why: z.string().trim().min(1).max(10_000) }) } },
      required: true,
    },
  },
  responses: { 204: { description: 'It is gone.' } },
})

const version = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports/{report}/versions/{version}',
  tags: ['pages'],
  summary: 'The working text of a version',
  request: { params: OfVersion },
  responses: answers(VersionPage, 'The version.'),
})

const original = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports/{report}/versions/{version}/original',
  tags: ['downloads'],
  summary: 'The bytes as they came in: always a download, never shown by the browser',
  request: { params: OfVersion },
  responses: {
    200: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      description: 'The bytes.',
    },
  },
})

const enter = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/reports/{report}/claims',
  tags: ['changes'],
  summary: 'Enters a claim by hand',
  request: {
    params: OfReport,
    body: { content: { 'application/json': { schema: EnteredClaim } }, required: true },
  },
  responses: { 201: { content: { 'application/json': { schema: Claim } }, description: 'The claim.' } },
})

export function makeReportRoutes(desk: Desk) {
  const { store, session, feed } = desk
  return makeRoom()
    .openapi(reports, async (c) => {
      const { dossier } = c.req.valid('param')
      const { limit, cursor, sort = 'id', q: words, ...filter } = c.req.valid('query')
      const wish = leaveOutUnsaid({ ...filter, words })
      return c.json(await browseReports(session, dossier, wish, sort, toPageWish({ limit, cursor }, 50)), 200)
    })
    .openapi(report, async (c) => {
      const { dossier, report } = c.req.valid('param')
      const page = await viewReport(store, session, dossier, report)
      return c.json(expectFound(page, `report "${report}" in dossier "${dossier}"`), 200)
    })
    .openapi(edit, async (c) => {
      const { dossier, report } = c.req.valid('param')
      await store.editReport(dossier, report, leaveOutUnsaid(c.req.valid('json')), tellWho(desk, c.get('by')))
      feed.touch()
      const edited = expectFound(await store.findReport(dossier, report), `report "${report}"`)
      return c.json((await addBeginnings(session, dossier, [edited]))[0]!, 200)
    })
    .openapi(remove, async (c) => {
      const { dossier, report } = c.req.valid('param')
      await store.removeReport(dossier, report, c.req.valid('json').why, tellWho(desk, c.get('by')))
      feed.touch()
      return c.body(null, 204)
    })
    .openapi(version, async (c) => {
      const { dossier, report, version } = c.req.valid('param')
      const found = await findVersion(desk, dossier, report, version)
      return c.json({ ...toVersionHead(found), text: found.text }, 200)
    })
    .openapi(original, async (c) => {
      const { dossier, report, version } = c.req.valid('param')
      const { head, origin } = await findVersion(desk, dossier, report, version)
      const bytes = expectFound(await store.findOriginal(dossier, head.sha256), `original of "${report}"`)
      return sendInert(c, bytes, origin)
    })
    .openapi(enter, async (c) => {
      const { dossier, report } = c.req.valid('param')
      const claim = await store.enterClaim(dossier, report, c.req.valid('json'), tellWho(desk, c.get('by')))
      feed.touch()
      return c.json(shapeClaim(claim), 201)
    })
}

async function findVersion({ store }: Desk, dossier: string, report: string, version: number) {
  const found = (await store.listVersions(dossier, report)).find((one) => one.version === version)
  return expectFound(found ?? null, `version ${version} of report "${report}" in dossier "${dossier}"`)
}

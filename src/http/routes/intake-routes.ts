import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { findSameNamed } from '../../views/same-named.ts'
import { type Desk, tellWho } from '../desk.ts'
import type { HandedIn, Intake as IntakeState } from '../intakes.ts'
import { answers, expectFound, makeRoom } from '../make-room.ts'
import { Problem } from '../problem.ts'
import { listOf } from '../shapes/common.ts'
import { Intake, PastedReport } from '../shapes/desk.ts'
import { InDossier } from '../shapes/paths.ts'
import { SameNamed } from '../shapes/report.ts'
import { streamTellings } from '../stream-tellings.ts'

const begun = {
  202: { content: { 'application/json': { schema: Intake } }, description: 'It is being read.' },
}

/** A form has nothing but texts: a list is one in JSON. */
const VersionOf = z.string().openapi({
  description:
    'JSON: for each file, in their order, the id of the report of which it is a new version; `null` where it is none.',
  example: '[null,"report-1"]',
})

const names = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/intakes/names',
  tags: ['changes'],
  summary: 'Which files have the name of one that a report came from: a new version, or another report?',
  request: {
    params: InDossier,
    body: {
      content: { 'application/json': { schema: z.strictObject({ names: z.array(z.string().max(4000)).max(20_000) }) } },
      required: true,
    },
  },
  responses: answers(listOf(SameNamed), 'Those that have, each with its report.'),
})

const files = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/intakes/files',
  tags: ['changes'],
  summary: 'Files to read; begins the dossier where there is none',
  request: {
    params: InDossier,
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z
              .instanceof(File)
              .or(z.array(z.instanceof(File)))
              .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
            versionOf: VersionOf.optional(),
          }),
        },
      },
      required: true,
    },
  },
  responses: begun,
})

const text = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/intakes/text',
  tags: ['changes'],
  summary: 'A pasted text to read; begins the dossier where there is none',
  request: {
    params: InDossier,
    body: { content: { 'application/json': { schema: PastedReport } }, required: true },
  },
  responses: begun,
})

const OfIntake = z.object({
  intake: z
    .string()
    .max(100)
    .openapi({ param: { name: 'intake', in: 'path' } }),
})

const intake = createRoute({
  method: 'get',
  path: '/intakes/{intake}',
  tags: ['changes'],
  summary: 'How far an intake is',
  request: { params: OfIntake },
  responses: answers(Intake, 'The intake.'),
})

const events = createRoute({
  method: 'get',
  path: '/intakes/{intake}/events',
  tags: ['events'],
  summary: 'An intake as it goes on',
  request: { params: OfIntake },
  responses: {
    200: {
      content: { 'text/event-stream': { schema: z.string() } },
      description: '`progress` events, each with an Intake; the last one is done or failed.',
    },
  },
})

export function makeIntakeRoutes(desk: Desk) {
  const { intakes, session } = desk
  return makeRoom()
    .openapi(names, async (c) => {
      const { dossier } = c.req.valid('param')
      return c.json(await findSameNamed(session, dossier, c.req.valid('json').names), 200)
    })
    .openapi(files, async (c) => {
      const { dossier } = c.req.valid('param')
      const form = await c.req.parseBody({ all: true })
      const handedIn = addVersions(await readFiles(form.files), form.versionOf)
      const who = tellWho(desk, c.get('by'))
      return c.json(await intakes.begin(expectName(dossier), handedIn, who), 202)
    })
    .openapi(text, async (c) => {
      const { dossier } = c.req.valid('param')
      const row = toRow(c.req.valid('json'))
      const file = { name: 'pasted.jsonl', bytes: new TextEncoder().encode(`${JSON.stringify(row)}\n`) }
      return c.json(await intakes.begin(expectName(dossier), [file], tellWho(desk, c.get('by'))), 202)
    })
    .openapi(intake, (c) => {
      const { intake } = c.req.valid('param')
      return c.json(expectFound(intakes.find(intake), `intake "${intake}"`), 200)
    })
    .openapi(events, (c) => {
      const { intake } = c.req.valid('param')
      const now = expectFound(intakes.find(intake), `intake "${intake}"`)
      return streamSSE(c, (stream) =>
        streamTellings<IntakeState>(
          stream,
          { event: 'progress', first: now, isLast: ({ state }) => state === 'done' || state === 'failed' },
          (tell) => intakes.listen(intake, tell),
        ),
      )
    })
}

/** The name of a dossier that may begin with this. */
function expectName(name: string): string {
  const clean = name.trim()
  if (clean === '' || clean.length > 200 || /\p{Cc}|\p{Cs}/u.test(clean)) {
    throw new Problem(400, `"${name}" is no name for a dossier`)
  }
  return clean
}

async function readFiles(field: unknown): Promise<readonly HandedIn[]> {
  const files = [field].flat().filter((one): one is File => one instanceof File)
  if (files.length === 0) throw new Problem(400, 'wrong form: no file in the field "files"')
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

function addVersions(files: readonly HandedIn[], field: unknown): readonly HandedIn[] {
  if (field === undefined) return files
  const reports = z
    .array(z.string().max(2000).nullable())
    .length(files.length)
    .safeParse(parseJson(String(field)))
  if (!reports.success) throw new Problem(400, 'wrong form: versionOf is no list in JSON with an entry for each file')
  return files.map((file, at) => ({ ...file, versionOf: reports.data[at] ?? undefined }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A row as files of rows have it; its id is made of what it is called. */
function toRow({ name, ...said }: z.infer<typeof PastedReport>) {
  const called = name ?? said.title ?? said.text.trim().split('\n', 1)[0] ?? ''
  const id = called
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return { id: id || 'pasted', ...said }
}

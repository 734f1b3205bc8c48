import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { explainError } from '../intake/explain-error.ts'
import { groupArrivals } from '../intake/group-arrivals.ts'
import { type Arrival, isOneReport, receive } from '../intake/receive.ts'
import { isPlacesFile, listInputs, readDossierPlaces } from '../intake/take-in.ts'
import type { Note } from '../model/note.ts'
import type { Wording } from '../model/question.ts'
import { type Added, readGroup, writeGroup } from '../store/add-group.ts'
import type { Disposition } from '../store/incoming.ts'
import type { Who } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import { tellNote } from '../views/tell-note.ts'
import type { ReaderInThreads } from './open-reader.ts'

/** How far the reading of what was handed in is. */
export interface Intake {
  readonly id: string
  readonly dossier: string
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  readonly files: number
  readonly filesDone: number
  readonly reports: readonly IntakeReport[]
  readonly notes: readonly {
    readonly file: string
    readonly kind: string
    readonly message: string
    readonly wording: Wording
  }[]
  /** Judged claims that lost their ground in a changed report. */
  readonly lost: readonly string[]
  /** Where all of it failed. */
  readonly error: Wording | null
}

interface IntakeReport {
  readonly file: string
  readonly report: string
  readonly became: Disposition['kind']
  readonly claims: number
  readonly version: number | null
}

/** A file as it was handed in. */
export interface HandedIn {
  readonly name: string
  readonly bytes: Uint8Array
  /** The report of which a person says that this is a new version. */
  readonly versionOf?: string | undefined
}

/** Takes in what is handed to the desk: one after the other, in the order in which it came. */
export interface Intakes {
  begin(dossier: string, files: readonly HandedIn[], who: Who): Promise<Intake>
  find(id: string): Intake | null
  /** Gives what takes the listener away again. */
  listen(id: string, listener: (intake: Intake) => void): () => void
  close(): Promise<void>
}

/** Intakes that are remembered. */
const REMEMBERED = 200

export function openIntakes(
  store: Store,
  reader: ReaderInThreads,
  hooks: { readonly touch: () => void; readonly report: (error: unknown) => void },
): Intakes {
  const intakes = new Map<string, Intake>()
  const listeners = new Map<string, Set<(intake: Intake) => void>>()
  let last: Promise<void> = Promise.resolve()
  let isClosed = false

  const tell = (intake: Intake) => {
    intakes.set(intake.id, intake)
    for (const listener of listeners.get(intake.id) ?? []) listener(intake)
  }
  const run = async (begun: Intake, { folder, versionOf }: Written, who: Who) => {
    let now: Intake = { ...begun, state: 'reading' }
    const update = (step: Partial<Intake>) => {
      now = { ...now, ...step }
      tell(now)
    }
    try {
      await takeInFolder(folder, { store, reader, who, versionOf, dossier: begun.dossier }, (step) => {
        hooks.touch()
        update(addStep(now, step))
      })
      update({ state: 'done', filesDone: now.files })
    } catch (error) {
      if (!isClosed) hooks.report(error)
      update({ state: 'failed', error: tellNote(explainError(error)) })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return {
    begin: async (dossier, files, who) => {
      const written = await writeFiles(files)
      const { folder } = written
      const intake: Intake = { id: randomUUID(), dossier, files: files.length, ...NOTHING_DONE }
      forgetOldest(intakes)
      tell(intake)
      last = last.then(() => (isClosed ? rm(folder, { recursive: true, force: true }) : run(intake, written, who)))
      return intake
    },
    find: (id) => intakes.get(id) ?? null,
    listen: (id, listener) => {
      const own = listeners.get(id) ?? new Set()
      listeners.set(id, own.add(listener))
      return () => {
        own.delete(listener)
        if (own.size === 0) listeners.delete(id)
      }
    },
    close: async () => {
      isClosed = true
      await reader.close()
      await last
    },
  }
}

const NOTHING_DONE = { state: 'waiting', filesDone: 0, reports: [], notes: [], lost: [], error: null } as const

function forgetOldest(intakes: Map<string, Intake>): void {
  for (const [id, { state }] of intakes) {
    if (intakes.size < REMEMBERED) return
    if (state === 'done' || state === 'failed') intakes.delete(id)
  }
}

interface Written {
  readonly folder: string
  /** The reports of which files are new versions, by the files' paths. */
  readonly versionOf: ReadonlyMap<string, string>
}

/** A folder that only this user can read; files of one name lie apart, the others together, a `reports.csv` beside them. */
async function writeFiles(files: readonly HandedIn[]): Promise<Written> {
  const folder = await mkdtemp(join(tmpdir(), 'lagebild-'))
  const taken = new Set<string>()
  const versionOfPath = new Map<string, string>()
  for (const [at, { name, bytes, versionOf }] of files.entries()) {
    const safe = safeName(name)
    const within = taken.has(safe.toLowerCase()) ? join(folder, String(at)) : folder
    taken.add(safe.toLowerCase())
    await mkdir(within, { recursive: true })
    await writeFile(join(within, safe), bytes, { mode: 0o600 })
    if (versionOf !== undefined) versionOfPath.set(join(within, safe), versionOf)
  }
  return { folder, versionOf: versionOfPath }
}

/** The name of the file alone, without what a file system may not take. */
function safeName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/')).replace(/[\p{Cc}<>:"|?*]/gu, '_')
  const shown = plain.replace(/^\.+/, '')
  return shown.slice(-180) || 'report'
}

interface Step {
  readonly filesDone: number
  readonly reports: readonly IntakeReport[]
  readonly notes: Intake['notes']
  readonly lost: readonly string[]
}

function addStep(now: Intake, step: Step): Partial<Intake> {
  return {
    filesDone: Math.min(now.files, step.filesDone),
    reports: [...now.reports, ...step.reports],
    notes: [...now.notes, ...step.notes],
    lost: [...now.lost, ...step.lost],
  }
}

interface Work {
  readonly store: Store
  readonly reader: ReaderInThreads
  readonly dossier: string
  readonly who: Who
  readonly versionOf: Written['versionOf']
}

/** Reads all files of a folder into the ledger, group by group; what is done with a group cannot be lost. */
async function takeInFolder(folder: string, work: Work, tell: (step: Step) => void): Promise<void> {
  const seen = new Set<string>()
  const notes = await keepPlaces(folder, work)
  if (notes.length > 0) tell({ filesDone: 0, reports: [], notes, lost: [] })
  const { store, reader, dossier, who } = work
  for await (const group of groupArrivals(receiveFolder(folder, work, (path) => seen.add(path)))) {
    const added = await writeGroup(store, dossier, await readGroup(store, dossier, group, reader.read), who)
    const { reports, notes, lost } = added
    tell({ filesDone: seen.size - 1, reports: reports.map(tellReport), notes: notes.map(toIntakeNote), lost })
  }
}

/** A `places.csv` among the files is the dossier's: its places win when the reports beside it are read. */
async function keepPlaces(folder: string, { store, dossier, who }: Work): Promise<Intake['notes']> {
  const file = join(folder, 'places.csv')
  if (!(await isPlacesFile(file))) return []
  const { places, notes } = await readDossierPlaces([], [file])
  await store.changeSettings(dossier, { places }, who)
  return notes.map((note) => toIntakeNote({ ...note, origin: basename(note.origin) }))
}

type HandedArrival = Arrival & { readonly versionOf?: string }

/** A file of one report is received in the reader's thread; one of many is a stream, and is received here. */
async function* receiveFolder(
  folder: string,
  { store, reader, dossier, versionOf }: Work,
  open: (path: string) => void,
): AsyncGenerator<HandedArrival> {
  const { timeZone } = await store.findSettings(dossier)
  for await (const listed of listInputs([folder])) {
    if (listed.kind === 'note') {
      yield rename({ report: null, notes: [listed.note], original: null, seat: null }, folder)
      continue
    }
    open(listed.input.path)
    const { input } = listed
    const arrivals = isOneReport(input) ? await reader.receive(input, timeZone) : receive(input, undefined, timeZone)
    const known = isOneReport(input) ? versionOf.get(input.path) : undefined
    for await (const arrival of arrivals)
      yield { ...rename(arrival, folder), ...(known === undefined ? {} : { versionOf: known }) }
  }
}

/** People know a file by its name, not by where the desk has put it; the place itself lasts only as long as the reading. */
function rename({ report, notes, original }: Arrival, folder: string): Arrival {
  const name = (origin: string) => relative(folder, origin).replace(/^\d+[\\/]/, '') || origin
  return {
    report: report && { ...report, origin: name(report.origin) },
    notes: notes.map((note) => ({ ...note, origin: name(note.origin), message: note.message.replaceAll(folder, '') })),
    original,
    seat: null,
  }
}

function tellReport({ origin, disposition, claims }: Added['reports'][number]): IntakeReport {
  return {
    file: origin,
    report: disposition.kind === 'removed' ? disposition.tombstone.report : disposition.report.id,
    became: disposition.kind,
    claims,
    version: 'version' in disposition ? disposition.version : null,
  }
}

function toIntakeNote({ origin, kind, message }: Note): Intake['notes'][number] {
  return { file: origin, kind, message, wording: tellNote(message) }
}

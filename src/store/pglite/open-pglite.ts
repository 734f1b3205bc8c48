import { existsSync } from 'node:fs'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database, Session } from '../database.ts'
import { type Engine, openEngine } from './engine.ts'
import { findTemplate } from './find-template.ts'
import { lockFolder } from './lock-folder.ts'
import { openEngineThread } from './open-engine-thread.ts'

export interface PGliteSettings {
  /** What this process does, for whoever finds the ledger locked: `lagebild add`. */
  readonly command: string
  /** Runs the database in a thread of its own. */
  readonly inThread: boolean
}

/** Committed groups between two checkpoints: PGlite never makes one by itself, and its log would grow without bound. */
const GROUPS_PER_CHECKPOINT = 50

/** Opens the ledger in this folder, or begins one; nobody else can open it until it is closed or this process dies. */
export async function openPGlite(folder: string, settings: PGliteSettings): Promise<Database> {
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const unlock = await lockFolder(folder, settings.command)
  try {
    const engine = await openDataFolder(folder, settings)
    return makeDatabase(engine, folder, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** A database in memory, for tests. */
export async function openPGliteInMemory(): Promise<Database> {
  return makeDatabase(await openEngine({ folder: null, template: findTemplate() }), 'memory', async () => {})
}

/** What was cut off while it was made is never taken for a ledger: a mark stands beside it until all of it is on the disk. */
async function openDataFolder(folder: string, { inThread }: PGliteSettings): Promise<Engine> {
  const data = join(folder, 'data')
  const mark = join(folder, 'begun')
  if (existsSync(mark)) await rm(data, { recursive: true, force: true })
  const isNew = !existsSync(data)
  if (isNew) await writeFile(mark, '')
  const settings = { folder: data, template: isNew ? findTemplate() : null }
  const engine = await (inThread ? openEngineThread(settings) : openEngine(settings))
  if (isNew) {
    await engine.query('checkpoint', [])
    await engine.sync('all')
    await rm(mark)
  }
  return engine
}

function makeDatabase(engine: Engine, name: string, unlock: () => Promise<void>): Database {
  const inTurn = takeTurns()
  let groups = 0
  let isWritten = false
  const session: Session = {
    query: async <R extends object>(sql: string, values: readonly unknown[] = []) =>
      (await engine.query(sql, values)) as readonly R[],
  }
  const checkpoint = async () => {
    groups = 0
    await session.query('checkpoint')
    await engine.sync('all')
  }
  return {
    name,
    query: <R extends object>(sql: string, values?: readonly unknown[]) => inTurn(() => session.query<R>(sql, values)),
    transaction: (work) => {
      isWritten = true
      return inTurn(() => runTransaction(session, work))
    },
    settle: () =>
      inTurn(async () => {
        groups += 1
        await (groups < GROUPS_PER_CHECKPOINT ? engine.sync('commits') : checkpoint())
      }),
    tidy: () =>
      inTurn(async () => {
        await session.query('vacuum analyze')
        await checkpoint()
      }),
    wipe: (tables) =>
      inTurn(async () => {
        for (const table of tables) await session.query(`vacuum full ${table}`)
        await checkpoint()
      }),
    close: () =>
      inTurn(async () => {
        if (isWritten) await checkpoint()
        await engine.close()
        await unlock()
      }),
  }
}

async function runTransaction<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  await session.query('begin')
  try {
    const result = await work(session)
    await session.query('commit')
    return result
  } catch (error) {
    await session.query('rollback')
    throw error
  }
}

/** There is one session for all: whoever wants it waits until the one before is done. */
function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }
}

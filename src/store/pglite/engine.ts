import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { syncFolder } from './sync-folder.ts'

/** One embedded PostgreSQL on one folder; its calls must come one after the other. */
export interface Engine {
  query(sql: string, values: readonly unknown[]): Promise<readonly object[]>
  /** Forces to the disk what was written: the log of committed changes, or all files. */
  sync(what: 'commits' | 'all'): Promise<void>
  close(): Promise<void>
}

/** Plain data: it goes to a worker thread. */
export interface EngineSettings {
  /** The data folder; `null` keeps all in memory. */
  readonly folder: string | null
  /** A dumped data folder to begin with, where the folder is new. */
  readonly template: string | null
}

/** PGlite never shrinks its log by itself: small segments keep what a checkpoint leaves small. */
const SETTINGS = ['-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB']

export async function openEngine({ folder, template }: EngineSettings): Promise<Engine> {
  const database = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    ...(template === null ? {} : { loadDataDir: new Blob([await readFile(template)]) }),
    startParams: [...PGlite.defaultStartParams, ...SETTINGS],
  })
  return {
    query: async (sql, values) => {
      if (values.length === 0) return ((await database.exec(sql)).at(-1)?.rows ?? []) as object[]
      return (await database.query<object>(sql, [...values])).rows
    },
    sync: async (what) => {
      if (folder !== null) syncFolder(folder, what)
    },
    close: () => database.close(),
  }
}

import { closeSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When each folder was synced last, in milliseconds: what was not written since needs no sync. */
const synced = new Map<string, number>()

/** The clock of files may be this coarse, in milliseconds. */
const GRAIN = 2000

/**
 * Forces files of a PGlite data folder to the disk, which PGlite itself never does: those of the write-ahead log hold all
 * that was committed; after a checkpoint the others count, too.
 */
export function syncFolder(folder: string, what: 'commits' | 'all'): void {
  const top = what === 'commits' ? join(folder, 'pg_wal') : folder
  const begun = Date.now()
  const since = (synced.get(top) ?? 0) - GRAIN
  for (const entry of readdirSync(top, { recursive: what === 'all', withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory() || (entry.isFile() && statSync(path).mtimeMs >= since)) sync(path)
  }
  sync(top)
  synced.set(top, begun)
}

/** Folders are synced for the names in them; Windows has no such thing. */
function sync(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return
  const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

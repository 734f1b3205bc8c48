import { closeSync, fsyncSync, openSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** The clock of files may be this coarse, in milliseconds. */
const GRAIN = 2000

/**
 * Forces files of a PGlite data folder to the disk, which PGlite itself never does: those of the write-ahead log hold all
 * that was committed; after a checkpoint the others count, too. What was not written since all was synced last needs no
 * sync: the time of a file beside the folder tells when that was, whichever process it was.
 */
export function syncFolder(folder: string, what: 'commits' | 'all'): void {
  const begun = new Date()
  const stamp = join(dirname(folder), 'synced')
  const since = (statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0) - GRAIN
  const top = what === 'commits' ? join(folder, 'pg_wal') : folder
  for (const entry of readdirSync(top, { recursive: what === 'all', withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if ((entry.isFile() || entry.isDirectory()) && statSync(path).mtimeMs >= since) sync(path)
  }
  sync(top)
  if (what === 'all') setStamp(stamp, begun)
}

function setStamp(stamp: string, time: Date): void {
  writeFileSync(stamp, '')
  utimesSync(stamp, time, time)
}

/** Folders are synced for the names in them; Windows has no such thing. */
function sync(path: string): void {
  const isWindows = process.platform === 'win32'
  if (isWindows && statSync(path).isDirectory()) return
  const file = openSync(path, isWindows ? 'r+' : 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

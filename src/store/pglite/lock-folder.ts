import { createHash } from 'node:crypto'
import { open, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { LedgerError } from '../ledger-error.ts'

/** The system allows a socket's path about this many bytes. */
const LONGEST_PATH = 100

/** A claimant that holds the guard needs milliseconds; after this many it must have died. */
const GUARD_LASTS = 10_000

/**
 * Takes a folder for this process alone, until the lock is given back or the process dies, however it dies: the lock is
 * a socket that this process listens on, which the system closes with it. Two processes on one PGlite folder would lose
 * each other's rows without an error.
 *
 * @returns what gives the lock back
 * @throws LedgerError that names the process which has it
 */
export async function lockFolder(folder: string, command: string): Promise<() => Promise<void>> {
  const address = await findAddress(folder)
  const owner = join(folder, 'owner.json')
  for (;;) {
    const server = await listen(address)
    if (server) {
      await writeFile(owner, JSON.stringify({ pid: process.pid, command }), { mode: 0o600 })
      return async () => {
        await rm(owner, { force: true })
        await new Promise((resolve) => server.close(resolve))
      }
    }
    if (await isAnswered(address)) throw new LedgerError(await describeOwner(folder, owner))
    await removeStale(folder, address)
  }
}

/** Beside the data, or where that path would be too long, in the folder for temporary files under a name made of it. */
async function findAddress(folder: string): Promise<string> {
  const real = await realpath(folder)
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 32)
  if (process.platform === 'win32') return `\\\\.\\pipe\\lagebild-${hash}`
  const path = join(real, 'lock')
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : `/tmp/lagebild-${hash}`
}

/** A server that does not keep the process alive, or `null` where the address is taken, be it by one who died. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen(address, () => resolve(server.unref()))
  })
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    const finish = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => finish(true))
    // A full queue is the sign of a living, busy owner.
    socket.once('error', (error: NodeJS.ErrnoException) => finish(error.code === 'EAGAIN'))
  })
}

/** Of several that found the lock stale one alone removes it, and looks again before it does. */
async function removeStale(folder: string, address: string): Promise<void> {
  const guard = join(folder, 'lock.guard')
  try {
    await (await open(guard, 'wx')).close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await setTimeout(20)
    const found = await stat(guard).catch(() => null)
    if (found && Date.now() - found.mtimeMs > GUARD_LASTS) await rm(guard, { force: true })
    return
  }
  try {
    if (!(await isAnswered(address))) await rm(address, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

async function describeOwner(folder: string, owner: string): Promise<string> {
  const text = await readFile(owner, 'utf8').catch(() => '')
  const { pid, command } = parseOwner(text)
  return `${folder}: in use by process ${pid} (${command}): wait until it has ended, or end it`
}

/** The file may be half written, or gone. */
function parseOwner(text: string): { pid: number | string; command: string } {
  try {
    return JSON.parse(text)
  } catch {
    return { pid: 'unknown', command: 'lagebild' }
  }
}

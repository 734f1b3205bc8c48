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

/** An owner that has the lock writes its name within milliseconds; after this many it will not. */
const NAMING_LASTS = 5000

interface Owner {
  pid: number | string
  command: string
}

const UNNAMED: Owner = { pid: 'unknown', command: 'lagebild' }

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
  const name = join(folder, 'owner.json')
  const patienceEnds = Date.now() + NAMING_LASTS
  for (;;) {
    const server = await listen(address)
    if (server) return await takeOver(server, name, { pid: process.pid, command })
    if (!(await isAnswered(address))) {
      await removeStale(folder, address, name)
      continue
    }
    const owner = (await readOwner(name)) ?? (Date.now() > patienceEnds ? UNNAMED : null)
    if (owner) {
      const { pid, command } = owner
      throw new LedgerError(`${folder}: in use by process ${pid} (${command}): wait until it has ended, or end it`)
    }
    // It has only just taken the lock, or is giving it back.
    await setTimeout(20)
  }
}

async function takeOver(server: Server, name: string, owner: Owner): Promise<() => Promise<void>> {
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  try {
    await writeFile(name, JSON.stringify(owner), { mode: 0o600 })
  } catch (error) {
    await close()
    throw error
  }
  return async () => {
    await rm(name, { force: true })
    await close()
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
async function removeStale(folder: string, address: string, name: string): Promise<void> {
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
    if (await isAnswered(address)) return
    await rm(name, { force: true })
    await rm(address, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

/** `null` while the name is not written, or half written. */
async function readOwner(name: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(name, 'utf8'))
  } catch {
    return null
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const SAMPLE = join(root, 'examples/orvaska/reports')

export interface OpenedDesk {
  /** The address with its key. */
  readonly opening: string
  /** `http://127.0.0.1:4711`. */
  readonly address: string
  close(): Promise<void>
}

/** Starts `lagebild serve` on a new ledger of its own, as people do; `more` are further options. */
export async function openDesk(more: readonly string[] = []): Promise<OpenedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'lagebild-e2e-'))
  const args = ['bin/lagebild', 'serve', '--no-open', '--ledger', join(folder, 'ledger'), '--as', 'Ada', ...more]
  const desk = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const opening = await readAddress(desk)
  return {
    opening,
    address: new URL(opening).origin,
    close: async () => {
      const ended = new Promise((resolve) => desk.once('exit', resolve))
      desk.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function readAddress(desk: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/\S+(?=\s)/.exec(printed)?.[0]
      if (address) resolve(address)
    }
    desk.stdout?.on('data', read)
    desk.stderr?.on('data', read)
    desk.once('exit', () => reject(new Error(`the desk did not open: ${printed}`)))
  })
}

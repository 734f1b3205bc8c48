import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import process from 'node:process'
import { promisify } from 'node:util'
import { LedgerError } from '../../store/ledger-error.ts'

const scrypt = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scryptWithCallback,
)

/** As OWASP advises for scrypt: 128 MB and a good part of a second. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const LENGTH = 32
const SHORTEST = 12

/** Tells whether this is the password. Only its hash is kept. */
export type CheckPassword = (password: string) => Promise<boolean>

/**
 * The password of a desk that others can reach: the first line of a file that only its owner can read.
 *
 * @throws LedgerError that names the file and what is wrong with it
 */
export async function readPasswordFile(file: string): Promise<CheckPassword> {
  const { mode } = await stat(file)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new LedgerError(`${file}: others can read this password file: chmod 600 it`)
  }
  const password = (await readFile(file, 'utf8')).split(/\r?\n/, 1)[0]!.normalize('NFC')
  if (password.length < SHORTEST) {
    throw new LedgerError(`${file}: the password in its first line needs at least ${SHORTEST} characters`)
  }
  return keepHash(password)
}

export async function keepHash(password: string): Promise<CheckPassword> {
  const salt = randomBytes(16)
  const kept = await scrypt(password, salt, LENGTH, COST)
  let last: Promise<unknown> = Promise.resolve()
  return (tried) => {
    // One at a time: each takes much memory, which is the point of it.
    const turn = last.then(async () => timingSafeEqual(kept, await scrypt(tried.normalize('NFC'), salt, LENGTH, COST)))
    last = turn.catch(() => {})
    return turn
  }
}

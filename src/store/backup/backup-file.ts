import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { LedgerError } from '../ledger-error.ts'
import { decrypt, encrypt, MAGIC } from './encrypt.ts'

/** Writes lines to a file, packed and, with a passphrase, encrypted; the file is there when all of it is. */
export async function writeBackupFile(
  path: string,
  lines: AsyncIterable<string>,
  passphrase: string | null,
): Promise<void> {
  const aside = `${path}.part`
  const packed = Readable.from(lines).pipe(createGzip())
  const out = createWriteStream(aside, { mode: 0o600 })
  try {
    await (passphrase === null ? pipeline(packed, out) : pipeline(encrypt(packed, passphrase), out))
    const file = await open(aside, 'r+')
    await file.sync()
    await file.close()
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

/** The lines of a file that `writeBackupFile` wrote. */
export async function* readBackupFile(path: string, passphrase: string | null): AsyncGenerator<string> {
  const isEncrypted = await beginsWithMagic(path)
  if (isEncrypted && passphrase === null) throw new LedgerError('the backup is encrypted: give --passphrase-file')
  const bytes = isEncrypted ? decrypt(createReadStream(path), passphrase!) : createReadStream(path)
  const packed = Readable.from(bytes, { objectMode: true })
  const unpacked = createGunzip()
  let failure: unknown = null
  packed.on('error', (error) => {
    failure = error
    unpacked.destroy(error)
  })
  try {
    yield* createInterface({ input: packed.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    throw explain(failure ?? error)
  }
  if (failure) throw explain(failure)
}

function explain(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'Z_DATA_ERROR') return new LedgerError('not a backup of a ledger')
  return code === 'Z_BUF_ERROR' ? new LedgerError('the backup was cut off: its end is missing') : error
}

async function beginsWithMagic(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(MAGIC.length)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return bytesRead === head.length && head.equals(MAGIC)
  } finally {
    await file.close()
  }
}

import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { LedgerError } from '../ledger-error.ts'

/** The first bytes of an encrypted file. */
export const MAGIC = Buffer.from('lagebild encrypted 1\n')

const PIECE = 64 * 1024
const SALT = 16
const PREFIX = 7
const TAG = 16

/** 128 MB and about half a second for each guess of a passphrase. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

/**
 * Encrypts a stream with AES-256-GCM, piece by piece after the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015):
 * a piece's nonce is a prefix drawn for the file, the piece's number and whether it is the last. So no piece can be
 * altered, moved, dropped or cut off, and none is given out before it is known to be whole. The key comes from the passphrase
 * by scrypt with a salt of the file.
 */
export async function* encrypt(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Uint8Array> {
  const [salt, prefix] = [randomBytes(SALT), randomBytes(PREFIX)]
  const key = makeKey(passphrase, salt)
  yield Buffer.concat([MAGIC, salt, prefix])
  let number = 0
  for await (const { piece, isLast } of cutPieces(bytes, PIECE)) {
    const cipher = createCipheriv('aes-256-gcm', key, makeNonce(prefix, number++, isLast))
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
}

/**
 * Undoes `encrypt`.
 *
 * @throws LedgerError where the passphrase is another or the file was altered
 */
export async function* decrypt(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Uint8Array> {
  const { head, rest } = await takeHead(bytes, MAGIC.length + SALT + PREFIX)
  const prefix = head.subarray(MAGIC.length + SALT)
  const key = makeKey(passphrase, head.subarray(MAGIC.length, MAGIC.length + SALT))
  let number = 0
  for await (const { piece, isLast } of cutPieces(rest, PIECE + TAG)) {
    yield openPiece(key, makeNonce(prefix, number, isLast), piece, number)
    number += 1
  }
}

function openPiece(key: Buffer, nonce: Buffer, piece: Buffer, number: number): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAuthTag(piece.subarray(-TAG))
    return Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()])
  } catch {
    throw new LedgerError(
      number === 0 ? 'the passphrase is another, or the backup was altered' : 'the backup was altered or cut off',
    )
  }
}

function makeKey(passphrase: string, salt: Uint8Array): Buffer {
  return scryptSync(passphrase.normalize('NFC'), salt, 32, SCRYPT)
}

function makeNonce(prefix: Uint8Array, number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.set(prefix)
  nonce.writeUInt32BE(number, PREFIX)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Pieces of one size; the last may be shorter, or empty where there is nothing at all. */
async function* cutPieces(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly piece: Buffer; readonly isLast: boolean }> {
  let held = Buffer.alloc(0)
  for await (const chunk of bytes) {
    held = Buffer.concat([held, chunk])
    // What fills a piece exactly may be the last one: it waits for what comes.
    while (held.length > size) {
      yield { piece: held.subarray(0, size), isLast: false }
      held = held.subarray(size)
    }
  }
  yield { piece: held, isLast: true }
}

async function takeHead(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ readonly head: Buffer; readonly rest: AsyncGenerator<Uint8Array> }> {
  const chunks = bytes[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held = Buffer.concat([held, next.value])
    if (held.length >= size) break
  }
  if (held.length < size) throw new LedgerError('the backup was cut off')
  async function* goOn(): AsyncGenerator<Uint8Array> {
    yield held.subarray(size)
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  return { head: held.subarray(0, size), rest: goOn() }
}

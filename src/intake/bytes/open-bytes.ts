import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type Head, Unreadable } from '../form.ts'
import { decodeText } from './decode-text.ts'

/** So much of an input is looked at to tell its form. */
const HEAD = 64 * 1024

/** The bytes of an input: its beginning, and all of them from the beginning on. */
export interface Opened {
  readonly head: Head
  readonly chunks: AsyncIterable<Buffer>
  /** To be called in any case: who reads nothing on closes nothing. */
  close(): Promise<void>
}

/** Opens a file, or takes a stream that is open, and reads its beginning. Throws what the file system says. */
export async function openBytes(from: string | NodeJS.ReadableStream): Promise<Opened> {
  const stream = typeof from === 'string' ? createReadStream(from, { highWaterMark: HEAD }) : from
  const rest = stream[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let length = 0
  while (length < HEAD) {
    const next = await rest.next()
    if (next.done) break
    const chunk = Buffer.from(next.value)
    first.push(chunk)
    length += chunk.length
  }
  return {
    head: makeHead(Buffer.concat(first)),
    chunks: chain(first, rest),
    close: async () => {
      await rest.return?.()
    },
  }
}

function makeHead(bytes: Buffer): Head {
  // A character cut through at the end is left out: it says nothing of the form.
  const whole = bytes.length < HEAD ? bytes : bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1 || HEAD)
  return { bytes, text: decodeText(whole).text }
}

/** The beginning of a file alone. Throws what the file system says. */
export async function readHead(path: string): Promise<Head> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return makeHead(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

/** All bytes at once. Stops with {@link Unreadable} as soon as they are more than `limit`. */
export async function collectBytes(chunks: AsyncIterable<Buffer>, limit: number, overLimit: string): Promise<Buffer> {
  const collected: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw new Unreadable(overLimit)
    collected.push(chunk)
  }
  return Buffer.concat(collected)
}

async function* chain(first: readonly Buffer[], rest: AsyncIterator<string | Buffer>): AsyncGenerator<Buffer> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value)
}

import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import process from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { WrongInput } from './wrong-input.ts'

/** Writes to standard output, or to a file at once and whole: what was there stays until the new one is complete. */
export async function writeOut(content: string | Uint8Array, file: string | undefined): Promise<void> {
  await writeOutParts([content], file)
}

/** As `writeOut`, of what comes in parts: they are written as they come, and the next is waited for when the last one is out. */
export async function writeOutParts(parts: Parts, file: string | undefined): Promise<void> {
  if (file !== undefined) return replaceFile(file, parts)
  for await (const content of parts) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(content, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()))
    })
  }
}

type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

async function replaceFile(file: string, parts: Parts): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await pipeline(Readable.from(parts), createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw new WrongInput(`${file}: cannot be written: ${explain(error as NodeJS.ErrnoException)}`)
  }
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such folder'
  if (code === 'EISDIR') return 'it is a folder'
  return code === 'EACCES' || code === 'EPERM' ? 'that is not allowed' : message
}

/** Whoever reads our output has seen enough, as `head` does. */
function isClosedPipe(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE'
}

import { Unreadable } from '../form.ts'
import { countReplacements, type Decoded, decodeText, tellUtf16 } from './decode-text.ts'
import { BINARY, looksBinary } from './looks-binary.ts'

/** A stream being decoded: its text in pieces, and how many bytes so far no encoding could make sense of. */
export interface Decoding {
  readonly pieces: AsyncIterable<string>
  countUndecodable(): number
}

/** A block without a line end is cut at about this many bytes, so that no line can fill the memory. */
const LONGEST_BLOCK = 1024 * 1024

/**
 * Decodes a stream as `decodeText` does a whole: block by block of lines, or as UTF-16 where it begins so. The pieces throw
 * {@link Unreadable} where the beginning is no text.
 */
export function decodeStream(chunks: AsyncIterable<Buffer>): Decoding {
  let undecodable = 0
  async function* decodePieces(): AsyncGenerator<string> {
    let decodeBlock: ((block: Buffer) => Decoded) | null = null
    for await (const block of cutAtLineEnds(chunks)) {
      const isFirst = decodeBlock === null
      decodeBlock ??= chooseDecoder(block)
      const decoded = decodeBlock(block)
      if (isFirst && looksBinary(decoded.text)) throw new Unreadable(BINARY)
      undecodable += decoded.undecodable
      yield decoded.text
    }
  }
  return { pieces: decodePieces(), countUndecodable: () => undecodable }
}

function chooseDecoder(first: Buffer): (block: Buffer) => Decoded {
  const utf16 = tellUtf16(first)
  if (!utf16) return decodeText
  const decoder = new TextDecoder(utf16)
  return (block) => countReplacements(decoder.decode(block, { stream: true }))
}

/** Blocks that end where a line does (a line feed byte is one in every encoding here but UTF-16, which is decoded as a stream). */
async function* cutAtLineEnds(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let restLength = 0
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(0x0a) + 1
    if (cut > 0) {
      yield Buffer.concat([...rest, chunk.subarray(0, cut)])
      rest = []
      restLength = 0
    }
    if (cut < chunk.length) rest.push(chunk.subarray(cut))
    restLength += chunk.length - cut
    if (restLength < LONGEST_BLOCK) continue
    const whole = Buffer.concat(rest)
    const boundary = lastCharacterStart(whole)
    yield whole.subarray(0, boundary)
    rest = [whole.subarray(boundary)]
    restLength = whole.length - boundary
  }
  if (restLength > 0) yield Buffer.concat(rest)
}

/** Where the last UTF-8 character of the bytes begins: a cut there splits none. */
function lastCharacterStart(bytes: Buffer): number {
  let index = bytes.length - 1
  while (index > bytes.length - 4 && (bytes[index]! & 0xc0) === 0x80) index -= 1
  return index
}

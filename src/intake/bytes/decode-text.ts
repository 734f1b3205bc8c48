import { decodeWindows1252 } from './windows-1252.ts'

/** A text and how many of its bytes no encoding could make sense of. */
export interface Decoded {
  readonly text: string
  readonly undecodable: number
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true })
const FORGIVING_UTF8 = new TextDecoder('utf-8')

const REPLACEMENT = /\uFFFD/g
const UTF8_MULTIBYTE = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g
const HIGH_BYTE = /[\x80-\xFF]/g

/**
 * Decodes text without a word on its encoding, or with one (`declared`, an encoding label as in HTML) that may be wrong.
 * A byte order mark decides and is dropped; what is valid UTF-8 is UTF-8, whatever was declared; then comes the declared
 * encoding, then Windows-1252, which holds ISO-8859-1. UTF-8 with a few broken bytes stays UTF-8: they become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): Decoded {
  const utf16 = tellUtf16(bytes)
  if (utf16) return countReplacements(new TextDecoder(utf16).decode(bytes))
  try {
    return { text: STRICT_UTF8.decode(bytes), undecodable: 0 }
  } catch {
    return decodeInvalidUtf8(bytes, declared)
  }
}

/** The UTF-16 flavour that a byte order mark tells, or every other byte being zero; `null` for all else. */
export function tellUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length >> 1, 256)
  if (pairs < 4) return null
  let zerosFirst = 0
  let zerosSecond = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) zerosFirst += 1
    if (bytes[index + 1] === 0) zerosSecond += 1
  }
  if (zerosFirst === 0 && zerosSecond > pairs * 0.9) return 'utf-16le'
  if (zerosSecond === 0 && zerosFirst > pairs * 0.9) return 'utf-16be'
  return null
}

function decodeInvalidUtf8(bytes: Uint8Array, declared?: string | null): Decoded {
  if (isMostlyUtf8(bytes)) return countReplacements(FORGIVING_UTF8.decode(bytes))
  return countReplacements(findDecoder(declared)?.decode(bytes) ?? decodeWindows1252(bytes))
}

/** In Windows-1252 prose two letters beyond ASCII hardly ever follow one another as UTF-8 demands. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const sequences = latin1.match(UTF8_MULTIBYTE)
  if (!sequences) return false
  const highBytes = latin1.match(HIGH_BYTE)?.length ?? 0
  return sequences.join('').length > highBytes / 2
}

/** The decoder for a declared encoding; `null` for one unknown, or proven wrong by now, or Windows-1252 under any name. */
function findDecoder(label?: string | null): typeof FORGIVING_UTF8 | null {
  try {
    const decoder = label ? new TextDecoder(label) : null
    return decoder && /^(?!utf-|windows-1252$)/.test(decoder.encoding) ? decoder : null
  } catch {
    return null
  }
}

/** U+FFFD stands where a decoder found no character. */
export function countReplacements(text: string): Decoded {
  return { text, undecodable: text.match(REPLACEMENT)?.length ?? 0 }
}

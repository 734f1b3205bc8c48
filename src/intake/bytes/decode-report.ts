import { type Remark, Unreadable } from '../form.ts'
import { decodeText } from './decode-text.ts'
import { BINARY, looksBinary } from './looks-binary.ts'

/** Decodes a whole report; throws {@link Unreadable} for what is no text, remarks on bytes that made no sense. */
export function decodeReport(bytes: Buffer, declared?: string | null): { text: string; remarks: readonly Remark[] } {
  const decoded = decodeText(bytes, declared)
  if (looksBinary(decoded.text)) throw new Unreadable(BINARY)
  return { text: decoded.text, remarks: remarkOnUndecodable(decoded.undecodable) }
}

/** A remark where bytes could not be decoded, none where all could. */
export function remarkOnUndecodable(count: number): readonly Remark[] {
  if (count === 0) return []
  const what = count === 1 ? 'one character is' : `${count} characters are`
  return [{ kind: 'undecided', message: `${what} broken in the file itself: no encoding makes sense of them` }]
}

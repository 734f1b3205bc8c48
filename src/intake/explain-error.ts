import { Unreadable } from './form.ts'

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'the disk reports a read error',
}

const LONGEST = 200

/** The cause of an error of the file system or a library, in one line for a person. */
export function explainError(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  if (error instanceof RangeError && error.message.includes('call stack')) return 'nested too deeply'
  const code = (error as { readonly code?: unknown } | null)?.code
  if (typeof code === 'string' && CAUSES[code] !== undefined) return CAUSES[code]
  const line = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/, 1)[0]?.trim()
  return (line || 'unknown cause').slice(0, LONGEST)
}

import { DeskError } from '../api/client.ts'
import type { Words } from './german.ts'
import { useWords } from './use-words.tsx'

/** Says in the language of the desk why something failed; what the desk itself says stands behind it as it is. */
export function useTellError(): (error: unknown) => string {
  const { errors } = useWords()
  return (error) => tellError(error, errors)
}

export function tellError(error: unknown, errors: Words['errors']): string {
  if (!(error instanceof DeskError)) return `${errors.fault} ${(error as Error).message}`
  const known = KNOWN[error.status]
  return known ? errors[known] : `${errors.refused} ${error.message}`
}

/** Of these the reason is known by their number alone. */
const KNOWN: Readonly<Record<number, keyof Words['errors']>> = {
  0: 'unreachable',
  401: 'signedOut',
  404: 'gone',
  413: 'tooLarge',
  500: 'fault',
}

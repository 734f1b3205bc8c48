/** The languages that can be read, by ISO 639-1 code: a folder here, and a line in this list. */
const LANGUAGES: ReadonlySet<string> = new Set(['de'])

/** Whether reports of a language can be read; one that could not be told (`null`) is tried. */
export function canReadLanguage(code: string | null): boolean {
  return code === null || LANGUAGES.has(code)
}

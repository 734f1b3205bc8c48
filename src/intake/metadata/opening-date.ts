const OPENING_DATE = /^\s*date (\d{4}(?:-\d{2}){0,2})(?=\s|$)/

/** The date of a text that begins with ` date 2016-10`, as some archives write it; `null` without one. */
export function findOpeningDate(text: string): string | null {
  return OPENING_DATE.exec(text)?.[1] ?? null
}

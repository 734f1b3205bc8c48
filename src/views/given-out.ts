import type { ExportRecord } from '../store/store.ts'

/** With which wishes something is given out. */
interface Wishes {
  /** ISO 8601 date or moment; `null`: no changes were wanted. */
  readonly since: string | null
  /** With what is marked sensitive. */
  readonly withSensitive: boolean
}

/** What the log says of a briefing, whichever door it leaves by. `sections`: their ids; `null`: all. */
export function tellBriefing(
  format: string,
  {
    language,
    sections,
    since,
    withSensitive,
  }: Wishes & { readonly language: string; readonly sections: string | null },
): ExportRecord {
  return { format: `briefing-${format}`, settings: { language, sections, since, withSensitive } }
}

/** What the log says of an export. */
export function tellExport(
  format: string,
  { vagueWords, since, withSensitive }: Wishes & { readonly vagueWords: string },
): ExportRecord {
  return { format, settings: { vagueWords, since, withSensitive } }
}

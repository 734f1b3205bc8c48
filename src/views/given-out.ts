import type { ExportRecord } from '../store/store.ts'

/** With which wishes something is given out. */
interface Wishes {
  /** ISO 8601 date or moment; `null`: no changes were wanted. */
  readonly since: string | null
  /** With what is marked sensitive. */
  readonly withSensitive: boolean
}

/** With which wishes a briefing is given out. */
interface BriefingWishes extends Wishes {
  readonly language: string
  /** Their ids, joined with commas; `null`: all. */
  readonly sections: string | null
  /** ISO 8601 date; `null`: no end was wanted. */
  readonly until: string | null
}

/** What the log says of a briefing, whichever door it leaves by. */
export function tellBriefing(
  format: string,
  { language, sections, since, until, withSensitive }: BriefingWishes,
): ExportRecord {
  return { format: `briefing-${format}`, settings: { language, sections, since, until, withSensitive } }
}

/** What the log says of an export. */
export function tellExport(
  format: string,
  { vagueWords, since, withSensitive }: Wishes & { readonly vagueWords: string },
): ExportRecord {
  return { format, settings: { vagueWords, since, withSensitive } }
}

import type { Note } from '../model/note.ts'
import type { Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { leaveUnread } from './leave-unread.ts'
import { canRead, READ_ALL, readReport } from './read-report.ts'

/**
 * Reads a report, or leaves it with a note where its language cannot be read. A report whose language cannot be told is read: a
 * headline is too short to tell. `noted`: what was noted on the report as it came in; it stands first among the notes.
 */
export function readOrLeave(report: Report, options: ReadingOptions = READ_ALL, noted: readonly Note[] = []): Reading {
  const reading = canRead(report) ? readReport(report, options) : leaveUnread(report)
  return { ...reading, notes: [...noted, ...reading.notes] }
}

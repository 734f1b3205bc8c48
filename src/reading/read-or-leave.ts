import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Note } from '../model/note.ts'
import type { Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { leaveUnread, leaveWithNote, noteFault } from './leave-unread.ts'
import { canRead, READ_ALL, readReport } from './read-report.ts'

/**
 * Reads a report, or leaves it with a note where its language cannot be read. A report whose language cannot be told is read: a
 * headline is too short to tell. `noted`: what was noted on the report as it came in; it stands first among the notes.
 */
export function readOrLeave(report: Report, options: ReadingOptions = READ_ALL, noted: readonly Note[] = []): Reading {
  const reading = canRead(report) ? readReport(report, options) : leaveUnread(report)
  return { ...reading, notes: [...noted, ...reading.notes] }
}

/** Reads all of a report that a ledger keeps. */
export function readForLedger(report: Report, settings: DossierSettings): Reading {
  return readOrLeave(report, { statements: true, ...settings })
}

/** Reads one report after the other; a fault of ours in one is noted, and the others go on. */
export function readAllForLedger(reports: readonly Report[], settings: DossierSettings): readonly Reading[] {
  return reports.map((report) => {
    try {
      return readForLedger(report, settings)
    } catch (error) {
      return leaveWithNote(report, noteFault(report.origin, error))
    }
  })
}

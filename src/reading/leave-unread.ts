import type { Note } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** What a report in a language that cannot be read gives: nothing but a note that says so. */
export function leaveUnread(report: Report): Reading {
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(report.language ?? 'und')
  const message = `not read: written in ${language} (${report.language})`
  return leaveWithNote(report, { kind: 'other-language', origin: report.origin, message })
}

/** A fault of ours in one report is noted like a fault of the input: the others go on. */
export function noteFault(origin: string, error: unknown): Note {
  const message = `not read, by a fault in lagebild (please report it): ${String(error)}`
  return { kind: 'failed', origin, message: message.replace(/\s+/gu, ' ') }
}

/** A report of which nothing is read but why. */
export function leaveWithNote(report: Report, note: Note): Reading {
  const layout = { title: null, lede: null, dateline: null }
  return {
    report,
    layout,
    claims: [],
    statements: [],
    acts: [],
    entities: [],
    times: [],
    places: [],
    notes: [note],
  }
}

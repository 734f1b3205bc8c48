import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** The reading of a report in a language that is not read: nothing, and a note that says so. */
export function leaveUnread(report: Report): Reading {
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(report.language ?? 'und')
  const message = `not read: written in ${language} (${report.language})`
  const layout = { title: null, lede: null, dateline: null }
  return {
    report,
    layout,
    claims: [],
    statements: [],
    acts: [],
    notes: [{ kind: 'other-language', origin: report.origin, message }],
  }
}

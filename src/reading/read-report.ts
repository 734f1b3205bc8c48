import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** Reads one German report into figure claims. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report): Reading {
  return { report, layout: { title: null, lede: null, dateline: null }, claims: [], notes: [] }
}

import { createHash } from 'node:crypto'
import type { Report } from '../../src/model/report.ts'
import type { Incoming } from '../../src/store/incoming.ts'

/** A report as it would have come from a file of this name. */
export function makeIncoming(id: string, text: string, known: Partial<Report> = {}): Incoming {
  const unknown = { title: null, outlet: null, published: '2031-03-18', address: null, language: 'de' }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const report: Report = { id, origin: `reports/${id}.txt`, ...unknown, ...known, sha256, text }
  return { report, original: null, seat: `/desk/reports/${id}.txt`, notes: [] }
}

export const KILLED = 'Bei dem Angriff auf Orvaska sind 38 Menschen getötet worden, sagte ein Sprecher der Klinik.'
export const MORE_KILLED = 'Bei dem Angriff auf Orvaska wurden 52 Menschen getötet, teilte die Beobachtungsstelle mit.'
export const INJURED = 'Mindestens 120 Menschen wurden in Tessmar verletzt, berichtete die Polizei.'
export const FLED = 'Rund 4000 Menschen flohen am Dienstag aus Tessmar, meldete das Rote Kreuz.'

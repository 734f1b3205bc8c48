import type { PlaceMention } from '../src/model/place.ts'
import { READ_ALL, readReport } from '../src/reading/read-report.ts'

/** The places that a text names, without a dossier that helps. */
export function readPlacesOf(text: string): readonly PlaceMention[] {
  const report = { id: 'a', origin: 'a', title: null, outlet: null, published: null, language: 'de', address: null }
  return readReport({ ...report, sha256: '', text }, { ...READ_ALL, statements: false }).places
}

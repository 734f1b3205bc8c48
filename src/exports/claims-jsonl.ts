import { findPlace } from '../views/find-place.ts'
import { findTime } from '../views/find-time.ts'
import { type ClaimRow, listClaimRows } from './claim-columns.ts'
import { type ExportFormat, type ExportOptions, type PartWriter, writeWhole } from './export-format.ts'
import { countByAcled } from './vague-words.ts'

const inParts: PartWriter = {
  head: () => '',
  rows: (part, _, options) =>
    listClaimRows(part)
      .map((row) => `${JSON.stringify({ dossier: part.dossier, ...describe(row, options) })}\n`)
      .join(''),
}

/** A line a claim, with nothing left out: what a program should read. */
export const claimsJsonl: ExportFormat = {
  name: 'jsonl',
  row: 'claim',
  about: 'claims with everything known of them, for programs',
  columns: null,
  inParts,
  write: writeWhole(inParts),
}

function describe({ name, report, claim, questions, verdict, ledger }: ClaimRow, { vagueWords }: ExportOptions) {
  const places = {
    place: findPlace(claim.place),
    origin: findPlace(claim.origin),
    destination: findPlace(claim.destination),
  }
  const figure = vagueWords === 'acled' ? { ...claim.figure, acled: countByAcled(claim.figure) } : claim.figure
  return { ledger, name, report, claim: { ...claim, figure, ...places, time: findTime(claim) }, questions, verdict }
}

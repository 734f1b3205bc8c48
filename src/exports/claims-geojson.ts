import type { DossierPart } from '../views/dossier-state.ts'
import { findPlace } from '../views/find-place.ts'
import { type ClaimRow, listClaimRows } from './claim-columns.ts'
import { type ExportFormat, type PartWriter, writeWhole } from './export-format.ts'
import { COLLECTION, makeFeature } from './geojson.ts'

const inParts: PartWriter = {
  head: (sample) => COLLECTION.opening.replace('"features"', `${describeSet(sample)},"features"`),
  rows: (part) =>
    listClaimRows(part)
      .map((row) => JSON.stringify(describeRow(row)))
      .join(COLLECTION.between),
  between: COLLECTION.between,
  foot: COLLECTION.closing,
}

/** A FeatureCollection after RFC 7946, a feature a claim; as `lagebild read` prints it, with what the dossier knows of the claim. */
export const claimsGeojson: ExportFormat = {
  name: 'geojson',
  row: 'claim',
  about: 'claims as points on a map (RFC 7946), with no point where the place is unresolved',
  columns: null,
  inParts,
  write: writeWhole(inParts),
}

/** Members of our own, which RFC 7946 allows a collection to have. */
function describeSet({ dossier, ledger }: DossierPart): string {
  return `"dossier":${JSON.stringify(dossier)},"ledger":${JSON.stringify(ledger.hash)}`
}

function describeRow(row: ClaimRow) {
  const { type, id, geometry, properties } = makeFeature(row, row.claim)
  const pcode = findPlace(row.claim.place)?.pcode ?? null
  const { questions, verdict } = row
  return { type, id, geometry, properties: { ...properties, pcode, questions, decision: verdict?.decision ?? null } }
}

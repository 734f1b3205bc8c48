import type { Figure } from '../model/claim.ts'
import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { LedgerClaim } from '../model/question.ts'
import type { DossierPart } from '../views/dossier-state.ts'
import { findPlace, namePlace } from '../views/find-place.ts'
import { findTime } from '../views/find-time.ts'
import { type ClaimRow, listClaimRows } from './claim-columns.ts'
import { type Cell, type Column, type ExportFormat, type PartWriter, writeWhole } from './export-format.ts'
import { writeCells, writeRows } from './write-csv.ts'

/** A column of HXL: `name` is its header, `tag` its hashtag and attributes. */
interface TaggedColumn extends Column<ClaimRow> {
  readonly tag: string
}

const inParts: PartWriter = {
  kindOf: tagNumber,
  head(sample) {
    const columns = chooseColumns(sample)
    return writeCells([columns.map(({ name }) => name), columns.map(({ tag }) => tag)])
  },
  rows: (part, sample) => writeRows(chooseColumns(sample), listClaimRows(part)),
}

/**
 * CSV in the Humanitarian Exchange Language 1.1: under the header a row of hashtags. Cells of `#affected` are bare numbers and those of
 * `#date` are days, as its default schema asks; what was said around a number stands in columns of its own. The attributes +min, +max,
 * +quantifier, +quote and those of events that HXL has no word for are ours.
 */
export const claimsHxl: ExportFormat = {
  name: 'hxl',
  row: 'claim',
  about: 'claims as CSV with HXL hashtags, for humanitarian data platforms',
  columns: (state) =>
    chooseColumns(state).map(({ name, type, about, tag }) => ({ name, type, about: `${tag}: ${about}` })),
  inParts,
  write: writeWhole(inParts),
}

const place = (row: ClaimRow) => findPlace(row.claim.place ?? row.claim.origin ?? row.claim.destination)
const nameOf = (found: ReturnType<typeof findPlace>) => found && namePlace(found)
const day = (moment: string | null | undefined): string | null =>
  moment && /^\d{4}-\d\d-\d\d/.test(moment) ? moment.slice(0, 10) : null

const BEFORE: readonly TaggedColumn[] = [
  { name: 'Claim', tag: '#meta+id', type: 'string', about: 'The claim in the ledger.', read: (row) => row.name },
  {
    name: 'Event',
    tag: '#event+type',
    type: 'string',
    about: 'What happened to those counted.',
    read: ({ claim }) => claim.event,
  },
  {
    name: 'Status',
    tag: '#status',
    type: 'string',
    about: 'Whether it is asserted, denied, planned, demanded or possible.',
    read: ({ claim }) => claim.status,
  },
  {
    name: 'Start',
    tag: '#date+start',
    type: 'date',
    about: 'The first day.',
    read: (row) => day(findTime(row.claim)?.from),
  },
  {
    name: 'End',
    tag: '#date+end',
    type: 'date',
    about: 'The last day.',
    read: (row) => day(findTime(row.claim)?.until),
  },
  {
    name: 'Reported',
    tag: '#date+reported',
    type: 'date',
    about: 'The day of publication, where the day is known.',
    read: ({ report }) => (report.published?.length === 10 ? report.published : null),
  },
  {
    name: 'Country',
    tag: '#country+code+v_iso2',
    type: 'string',
    about: 'ISO 3166-1 alpha-2.',
    read: (row) => place(row)?.country ?? null,
  },
  { name: 'Place', tag: '#loc+name', type: 'string', about: 'Where.', read: (row) => nameOf(place(row)) },
  {
    name: 'P-code',
    tag: '#loc+code+v_pcode',
    type: 'string',
    about: 'Where the places of the dossier have one.',
    read: (row) => place(row)?.pcode ?? null,
  },
  { name: 'Latitude', tag: '#geo+lat', type: 'number', about: 'WGS 84.', read: (row) => place(row)?.latitude ?? null },
  {
    name: 'Longitude',
    tag: '#geo+lon',
    type: 'number',
    about: 'WGS 84.',
    read: (row) => place(row)?.longitude ?? null,
  },
  {
    name: 'Origin',
    tag: '#loc+name+origin',
    type: 'string',
    about: 'Where those counted came from.',
    read: ({ claim }) => nameOf(findPlace(claim.origin)),
  },
  {
    name: 'Destination',
    tag: '#loc+name+dest',
    type: 'string',
    about: 'Where those counted went.',
    read: ({ claim }) => nameOf(findPlace(claim.destination)),
  },
  {
    name: 'Armed group',
    tag: '#group+name',
    type: 'string',
    about: 'Who was counted, where they are combatants.',
    read: ({ claim }) => (claim.group?.class === 'combatants' ? claim.group.text : null),
  },
  {
    name: 'Group',
    tag: '#description+group',
    type: 'string',
    about: 'Who or what was counted, in the words of the report.',
    read: ({ claim }) => claim.group?.text ?? null,
  },
]

const AFTER: readonly TaggedColumn[] = [
  {
    name: 'Quantifier',
    tag: '#meta+quantifier',
    type: 'string',
    about: 'exact, atLeast, atMost, about, range or vague.',
    read: ({ claim }) => claim.figure.bound,
  },
  {
    name: 'Unit',
    tag: '#meta+unit',
    type: 'string',
    about: 'person, household, family, attack, object or share.',
    read: ({ claim }) => claim.figure.unit,
  },
  {
    name: 'Source',
    tag: '#meta+source',
    type: 'string',
    about: 'Who is said to say so.',
    read: ({ claim }) => claim.source?.name ?? null,
  },
  {
    name: 'Outlet',
    tag: '#meta+source+outlet',
    type: 'string',
    about: 'Who published the report.',
    read: ({ report }) => report.outlet,
  },
  {
    name: 'Address',
    tag: '#meta+url',
    type: 'string',
    about: 'Where it was published.',
    read: ({ report }) => report.address,
  },
  {
    name: 'Quote',
    tag: '#description+quote',
    type: 'string',
    about: 'The sentence, word for word.',
    read: ({ claim }) => claim.quote.exact,
  },
  {
    name: 'Ledger',
    tag: '#meta+ledger',
    type: 'string',
    about: 'The state of the ledger.',
    read: ({ ledger }) => ledger,
  },
]

/** Numbers of each event, unit and kind of group that occurs have columns of their own. */
function chooseColumns(state: DossierPart): readonly TaggedColumn[] {
  const tags = new Set(listClaimRows(state).map((row) => tagNumber(row)))
  const order = Object.keys(EVENT_KINDS)
  const sorted = [...tags].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return [...BEFORE, ...sorted.flatMap(makeNumberColumns), ...AFTER]

  function rank(tag: string): number {
    return order.findIndex((event) => tag.split('+').includes(event.replace('-', '_')))
  }
}

function makeNumberColumns(tag: string): readonly TaggedColumn[] {
  const name = tag.replace(/^#/, '').replaceAll('+', ' ')
  const ofTag = (read: (figure: Figure) => Cell) => (row: ClaimRow) =>
    tagNumber(row) === tag ? read(row.claim.figure) : null
  const type = 'number'
  return [
    { name, tag, type, about: 'The number said; empty for ranges and vague words.', read: ofTag(readOneNumber) },
    {
      name: `${name} min`,
      tag: `${tag}+min`,
      type,
      about: 'The least said; empty is open.',
      read: ofTag(({ low }) => low),
    },
    {
      name: `${name} max`,
      tag: `${tag}+max`,
      type,
      about: 'The most said; empty is open.',
      read: ofTag(({ high }) => high),
    },
  ]
}

function readOneNumber({ low, high, bound }: Figure): number | null {
  return bound === 'range' || bound === 'vague' ? null : (low ?? high)
}

/** Attributes have no hyphens. People in need have a tag of their own; what is no people is no `#affected`. */
function tagNumber({ claim }: LedgerClaim): string {
  const event = claim.event.replace('-', '_')
  switch (claim.figure.unit) {
    case 'person':
      return tagPeople(claim.event, '+ind') + (claim.group ? (GROUP_ATTRIBUTES[claim.group.class] ?? '') : '')
    case 'household':
    case 'family':
      return tagPeople(claim.event, '+hh')
    case 'attack':
      return `#indicator+${event}+num`
    case 'object':
      return `#impact+${event}+num`
    case 'share':
      return `#indicator+${event}+pct`
  }
}

function tagPeople(event: EventKind, unit: string): string {
  return event === 'in-need' ? `#inneed${unit}` : `#affected+${event}${unit}`
}

const GROUP_ATTRIBUTES: Readonly<Partial<Record<string, string>>> = { children: '+children', women: '+f' }

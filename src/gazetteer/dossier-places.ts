import { foldName } from '../model/fold-name.ts'
import type { DossierPlace } from '../model/place.ts'
import type { KnownPlace, NamedPlace, PlaceKind } from './known-place.ts'

export interface DossierIndex {
  /** Folded name → the places so called; an empty list where only longer names begin with it. */
  readonly byKey: ReadonlyMap<string, readonly NamedPlace[]>
}

/** Finds a dossier's places by name and other names. A name in brackets tells namesakes apart: `Brekna (Kelmar)` is found as `Brekna` too. */
export function indexDossier(rows: readonly DossierPlace[]): DossierIndex {
  const places = makePlaces(rows)
  const byKey = new Map<string, NamedPlace[]>()
  rows.forEach((row, index) => {
    const names = new Set([row.name, row.name.replace(/\s*\([^)]*\)$/u, ''), ...row.otherNames].map(foldName))
    for (const name of names) byKey.set(name, [...(byKey.get(name) ?? []), { place: places[index]!, isMain: true }])
  })
  for (const key of [...byKey.keys()])
    for (const beginning of beginningsOf(key)) if (!byKey.has(beginning)) byKey.set(beginning, [])
  return { byKey }
}

function beginningsOf(key: string): string[] {
  const words = key.split(' ')
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '))
}

function makePlaces(rows: readonly DossierPlace[]): KnownPlace[] {
  const numberOf = new Map(rows.map(({ name }, number) => [name, number]))
  const made = new Map<number, KnownPlace>()
  const make = (number: number, inside: ReadonlySet<number>): KnownPlace => {
    const known = made.get(number)
    if (known !== undefined) return known
    const row = rows[number]!
    const parent = numberOf.get(row.partOf ?? '')
    // Rows that lie in each other lie in nothing.
    const partOf = parent === undefined || inside.has(parent) ? null : make(parent, new Set([...inside, parent]))
    const place = makePlace(row, number, partOf)
    made.set(number, place)
    return place
  }
  return rows.map((_, number) => make(number, new Set([number])))
}

const NO_SPREAD = { latitude: 0, longitude: 0 }

function makePlace(row: DossierPlace, number: number, partOf: KnownPlace | null): KnownPlace {
  const kind = kindOf(row.kind)
  const { name, latitude, longitude } = row
  const country = /^[A-Z]{2}/u.exec(row.pcode ?? '')?.[0] ?? partOf?.country ?? null
  const known = {
    id: `d${number}`,
    name,
    latitude,
    longitude,
    kind,
    country,
    partOf,
    seat: 0,
    renown: 0,
    spread: NO_SPREAD,
  }
  return row.pcode === null ? known : { ...known, pcode: row.pcode }
}

const KINDS: readonly (readonly [PlaceKind, RegExp])[] = [
  ['country', /^(?:country|land|staat)$/iu],
  [
    'region',
    /provin|governorate|gouvernement|region|state|bundes|oblast|kanton|county|landkreis|island|insel|front|area|route|gebiet|adm[12]/iu,
  ],
  ['water', /sea|meer|strait|river|fluss|lake|see$|bay/iu],
  ['district', /district|quarter|neighbou?rhood|suburb|viertel|stadtteil|bezirk/iu],
  [
    'point',
    /camp|lager|square|platz|street|stra(?:ß|ss)e|crossing|übergang|airport|flughafen|hospital|school|bridge|point|site|building/iu,
  ],
]

/** What is no other kind is a settlement: `city`, `town`, `village`. */
function kindOf(kind: string): PlaceKind {
  return KINDS.find(([, words]) => words.test(kind))?.[0] ?? 'settlement'
}

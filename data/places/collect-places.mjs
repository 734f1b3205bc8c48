// Puts the places of all origins together: settlements, regions, countries and our supplement, with the keys that find them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { consonantsOf, foldName, foldSounds } from '../../dist/model/fold-name.js'
import { readSettlements, SETTLEMENTS_FILE } from './read-settlements.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const OWN_FILES = ['countries.csv', 'regions.csv', 'supplement.csv', 'names.csv'].map(here)

export const PLACE_FILES = [SETTLEMENTS_FILE, ...OWN_FILES]

/**
 * @returns places: `{name, latitude, longitude, kind, country, partOf, seat, renown}`, `partOf` an index or null;
 *   keys: folded name → `{places: Map<index, isMainName>, begins}`
 */
export function collectPlaces() {
  const [countries, regions, supplement, germanNames] = OWN_FILES.map(readCsv)
  const gazetteer = { places: [], keys: new Map() }
  addCountries(gazetteer, countries)
  const settlements = addSettlements(gazetteer, germanNames)
  spreadCountries(gazetteer.places, settlements)
  addRegions(gazetteer, regions, settlements)
  addSupplement(gazetteer, supplement)
  addBeginnings(gazetteer.keys)
  return gazetteer
}

function readCsv(file) {
  return Papa.parse(readFileSync(file, 'utf8').trim(), { header: true }).data
}

const splitNames = (cell) => cell.split(';').filter((name) => name !== '')

/** Half the breadth of an area, north and east, in degrees. */
const NO_SPREAD = { latitude: 0, longitude: 0 }

function addPlace({ places, keys }, place, mainNames, otherNames = []) {
  const index = places.push({ partOf: null, country: null, seat: 0, renown: 0, spread: NO_SPREAD, ...place }) - 1
  addNames(keys, index, mainNames, otherNames)
  return index
}

function addNames(keys, index, mainNames, otherNames) {
  for (const name of mainNames) addKey(keys, foldName(name), index, true)
  for (const name of otherNames) addKey(keys, foldName(name), index, false)
}

/** Names with other than Latin letters, and short ones that rather are abbreviations, find nothing. */
function addKey(keys, key, index, isMain) {
  if (!/^[~+@]?[a-z][a-z0-9 .()/]+$/u.test(key) || key.length > 60) return
  if (!keys.has(key)) keys.set(key, { places: new Map(), begins: false })
  const { places } = keys.get(key)
  if (places.size < 255) places.set(index, isMain || (places.get(index) ?? false))
}

/** `Austria` is a football club, `Germany` part of titles. */
const ENGLISH_IS_OTHERS = new Set(['AT', 'DE'])

/** Countries under their German names as CLDR has them (`Intl.DisplayNames`), English ones and those of our list. */
function addCountries(gazetteer, rows) {
  const german = new Intl.DisplayNames('de', { type: 'region' })
  const english = new Intl.DisplayNames('en', { type: 'region' })
  for (const { code, latitude, longitude, other_names, adjectives } of rows) {
    const name = german.of(code)
    const place = { name, latitude: Number(latitude), longitude: Number(longitude), kind: 'country', country: code }
    const index = addPlace(
      gazetteer,
      { ...place, renown: 200 },
      [name, ...splitNames(other_names)],
      ENGLISH_IS_OTHERS.has(code) ? [] : [english.of(code)],
    )
    for (const adjective of splitNames(adjectives)) addKey(gazetteer.keys, `@${foldName(adjective)}`, index, true)
  }
}

/** Countries whose places come to German reports through another script, in many spellings. */
const TRANSLITERATED = new Set(
  'SY IQ YE AF LY SD SO LB PS IL EG IR PK JO SA DZ TN MA UA RU BY KZ UZ TJ TM KG AZ AM GE MM ET ER'.split(' '),
)

function addSettlements(gazetteer, germanNames) {
  const german = new Map(germanNames.map((row) => [`${row.country} ${foldName(row.name)}`, row]))
  const settlements = readSettlements().map((settlement) => ({ ...settlement, germanName: null }))
  nameInGerman(settlements, german)
  for (const settlement of settlements) {
    const { name, ascii, others, germanName } = settlement
    const place = { ...settlement, name: germanName ?? name }
    const { latitude, longitude, kind, country, seat, renown } = place
    const known = others.filter((other) => /^\p{Lu}\S/u.test(other) && !/^\p{Lu}{2,5}$/u.test(other))
    settlement.index = addPlace(
      gazetteer,
      { name: place.name, latitude, longitude, kind, country, seat, renown },
      [name, ascii, ...(germanName === null ? [] : [germanName])],
      known,
    )
    if (TRANSLITERATED.has(country)) addConsonants(gazetteer.keys, settlement.index, [name, ascii, ...known])
  }
  return settlements
}

/** The renown of a place that has a German name in our list. */
const NAMED_IN_GERMAN = 100

/** The best known place of that name in its country gets the German name. */
function nameInGerman(settlements, german) {
  const best = new Map()
  for (const settlement of settlements) {
    const names = new Set([settlement.name, settlement.ascii, ...settlement.others].map(foldName))
    for (const name of names) {
      const row = german.get(`${settlement.country} ${name}`)
      if (row !== undefined && (best.get(row)?.renown ?? -1) < settlement.renown) best.set(row, settlement)
    }
  }
  for (const row of german.values()) {
    if (!best.has(row)) throw new Error(`data/places/names.csv: no settlement ${row.name} in ${row.country}`)
    const settlement = best.get(row)
    settlement.germanName = row.german
    settlement.renown = Math.max(NAMED_IN_GERMAN, settlement.renown)
  }
}

function addConsonants(keys, index, names) {
  for (const name of names) {
    const consonants = consonantsOf(foldSounds(foldName(name)))
    if (consonants.length >= 3 && !consonants.includes(' ')) addKey(keys, `~${consonants}`, index, false)
  }
}

/** What a region is called whose name is that of its seat. */
const REGION_WORDS = {
  SY: 'Gouvernement',
  IQ: 'Provinz',
  UA: 'Oblast',
  RU: 'Oblast',
  NG: 'Bundesstaat',
  AT: 'Bundesland',
}

/** Every first-level region: the middle of its settlements, found by its own names and through its seat. */
function addRegions(gazetteer, rows, settlements) {
  const members = groupBy(settlements, ({ country, region }) => `${country} ${region}`)
  const listed = groupBy(rows, (row) => regionOfSeat(gazetteer, settlements, row))
  for (const [code, [row, other]] of listed)
    if (other !== undefined || !members.has(code))
      throw new Error(`data/places/regions.csv: ${row.name} is ${other ? `${other.name} too` : 'nowhere'} (${code})`)
  for (const [code, inside] of members) {
    const seat = findSeat(inside)
    const row = listed.get(code)?.[0]
    const { country } = inside[0]
    const seatName = seat === null ? null : gazetteer.places[seat.index].name
    const name = row?.name ?? (seatName === null ? null : `${REGION_WORDS[country] ?? 'Region'} ${seatName}`)
    if (name === null) continue
    const place = { name, ...middleOf(inside), kind: 'region', country, renown: row === undefined ? 10 : 60 }
    const index = addPlace(gazetteer, place, [name, ...splitNames(row?.other_names ?? '')])
    if (seat !== null) for (const key of namesOf(seat)) addKey(gazetteer.keys, `+${foldName(key)}`, index, true)
    for (const settlement of inside) gazetteer.places[settlement.index].partOf = index
  }
}

function namesOf({ name, ascii, germanName, others }) {
  return [name, ascii, ...(germanName === null ? [] : [germanName]), ...others]
}

function findSeat(inside) {
  const seats = inside.filter(({ seat }) => seat >= 3)
  return seats.sort((a, b) => b.seat - a.seat || b.renown - a.renown)[0] ?? null
}

/** The code of the region that a settlement is in; `#ME` names the code itself. */
function regionOfSeat({ keys, places }, settlements, { name, country, seat }) {
  if (seat.startsWith('#')) return `${country} ${seat.slice(1)}`
  const found = [...(keys.get(foldName(seat))?.places.keys() ?? [])]
    .filter((index) => places[index].country === country && places[index].kind !== 'country')
    .sort((a, b) => places[b].seat - places[a].seat || places[b].renown - places[a].renown)[0]
  if (found === undefined) throw new Error(`data/places/regions.csv: no settlement ${seat} in ${country} for ${name}`)
  const { region } = settlements.find(({ index }) => index === found)
  return `${country} ${region}`
}

/** Where the settlements lie: their mean and how far they stray from it (standard deviation). */
function middleOf(settlements) {
  const mean = (readValue) =>
    settlements.reduce((sum, settlement) => sum + readValue(settlement), 0) / settlements.length
  const latitude = mean((settlement) => settlement.latitude)
  const longitude = mean((settlement) => settlement.longitude)
  const spread = {
    latitude: Math.sqrt(mean((settlement) => (settlement.latitude - latitude) ** 2)),
    longitude: Math.sqrt(mean((settlement) => (settlement.longitude - longitude) ** 2)),
  }
  return { latitude, longitude, spread }
}

function spreadCountries(places, settlements) {
  const members = groupBy(settlements, ({ country }) => country)
  for (const place of places)
    if (place.kind === 'country' && members.has(place.country))
      place.spread = middleOf(members.get(place.country)).spread
}

const KIND_OF = {
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  district: 'district',
  camp: 'point',
  point: 'point',
  'border crossing': 'point',
  region: 'region',
  island: 'region',
  route: 'region',
  sea: 'water',
  strait: 'water',
  river: 'water',
  lake: 'water',
  continent: 'continent',
  country: 'country',
}

/** Rows of our own; a settlement that GeoNames has too becomes one place with our name and the names of both. */
function addSupplement(gazetteer, rows) {
  const added = rows.map((row) => {
    const names = [row.name, ...splitNames(row.other_names)]
    const kind = KIND_OF[row.kind]
    if (kind === undefined) throw new Error(`data/places/supplement.csv: ${row.name} has the unknown kind ${row.kind}`)
    const place = {
      name: row.name,
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
      kind,
      country: row.country === '' ? null : row.country,
    }
    const known = findSame(gazetteer, place, names)
    const index = known ?? addPlace(gazetteer, { ...place, renown: 80 }, [])
    if (known !== null)
      Object.assign(gazetteer.places[known], place, { renown: Math.max(80, gazetteer.places[known].renown) })
    addNames(gazetteer.keys, index, names, [])
    if (TRANSLITERATED.has(row.country)) addConsonants(gazetteer.keys, index, names)
    return { row, index }
  })
  for (const { row, index } of added)
    if (row.part_of !== '') gazetteer.places[index].partOf = findParent(gazetteer, row, index)
}

/** Within about 15 kilometres (a seventh of a degree) under one of the names. */
function findSame({ places, keys }, place, names) {
  for (const name of names)
    for (const index of keys.get(foldName(name))?.places.keys() ?? []) {
      const other = places[index]
      const isNear =
        Math.abs(other.latitude - place.latitude) < 0.14 && Math.abs(other.longitude - place.longitude) < 0.17
      if (isNear && other.country === place.country && other.kind === place.kind) return index
    }
  return null
}

function findParent({ places, keys }, { name, part_of, country }, self) {
  const [found] = ['', '+']
    .flatMap((sign) => [...(keys.get(sign + foldName(part_of))?.places.keys() ?? [])])
    .filter((index) => index !== self)
    .sort(
      (a, b) =>
        Number(places[b].country === country) - Number(places[a].country === country) ||
        places[b].renown - places[a].renown,
    )
  if (found === undefined) throw new Error(`data/places/supplement.csv: ${name} lies in ${part_of}, which is unknown`)
  return found
}

/** Marks the first words of names of several words, so that a reader knows when to look further. */
function addBeginnings(keys) {
  for (const key of [...keys.keys()]) {
    const words = key.split(' ')
    for (let length = 1; length < words.length; length++) {
      const beginning = words.slice(0, length).join(' ')
      if (!keys.has(beginning)) keys.set(beginning, { places: new Map(), begins: true })
      keys.get(beginning).begins = true
    }
  }
}

function groupBy(values, keyOf) {
  const groups = new Map()
  for (const value of values) {
    const key = keyOf(value)
    if (!groups.has(key)) groups.set(key, [])
    groups.get(key).push(value)
  }
  return groups
}

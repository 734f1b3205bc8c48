import { upperFirst } from '../../languages/de/lexicon.ts'

/** A part of a place: as compounds begin with it, and as the noun that names it. */
export interface Part {
  readonly prefix: string
  readonly part: string
}

const PART = /^(?:\p{Ll}+\s)?(Nord|Süd|Ost|West)(ost|west)?(?:en|teil|hälfte|viertel|stadt|bezirken?)?s?(?:\s|$)/u
const ADJECTIVE = /^(nord|süd|ost|west|nördlich|südlich|östlich|westlich)(ost|west)?(?:liche[nrms]?|e[nrms]?)\s/iu

const PREFIXES: Readonly<Record<string, string>> = { nörd: 'Nord', süd: 'Süd', öst: 'Ost', west: 'West' }

/** `Osten Aleppos`, `Ostteil der Stadt`, `Südosten von Hama`, `östlichen Aleppo`: which part of the place that it names. */
export function readPart(wording: string): Part | null {
  const noun = PART.exec(wording)
  if (noun !== null) return makePart(noun[1]!, noun[2])
  const adjective = ADJECTIVE.exec(wording)
  if (adjective === null) return null
  const stem = adjective[1]!.toLowerCase().replace(/lich$/u, '')
  return makePart(PREFIXES[stem] ?? upperFirst(stem), adjective[2])
}

function makePart(first: string, second: string | undefined): Part {
  const prefix = first + (second ?? '')
  return { prefix, part: `${prefix}en` }
}

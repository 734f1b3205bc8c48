import type { DossierPlace } from '../model/place.ts'
import { indexDossier } from './dossier-places.ts'
import { foldName } from './fold-name.ts'
import type { KnownPlace, NamedPlace } from './known-place.ts'
import { findEntry, type TableEntry } from './place-table.ts'

/** Where names are looked up: the gazetteer that ships and, before it, the places of a dossier. */
export interface Gazetteer {
  /** All places of a name as written, uninflected; none when it is unknown. Where the dossier has the name, only its places. */
  readonly find: (name: string) => readonly NamedPlace[]
  /** Whether longer names begin with this: `New`. */
  readonly begins: (name: string) => boolean
  /** The region whose seat has this name: `Idlib` → the Gouvernement Idlib; a dossier's region of that name comes first. */
  readonly findRegions: (name: string) => readonly NamedPlace[]
  /** The countries that an adjective's stem speaks of: `syrisch`. */
  readonly findByAdjective: (stem: string) => readonly KnownPlace[]
  readonly isOfDossier: (place: KnownPlace) => boolean
}

const NOTHING: TableEntry = { places: [], begins: false }

/** The gazetteer with the places of a dossier. The same list gives the same gazetteer, made once; so does a copy of the last one. */
export function openGazetteer(places: readonly DossierPlace[]): Gazetteer {
  const gazetteer = opened.get(places) ?? findOfCopy(places) ?? makeGazetteer(places)
  opened.set(places, gazetteer)
  last = places
  return gazetteer
}

const opened = new WeakMap<readonly DossierPlace[], Gazetteer>()
let last: readonly DossierPlace[] = []

/** What comes to a thread, or out of a ledger, is a new copy every time. */
function findOfCopy(places: readonly DossierPlace[]): Gazetteer | undefined {
  return JSON.stringify(places) === JSON.stringify(last) ? opened.get(last) : undefined
}

function makeGazetteer(places: readonly DossierPlace[]): Gazetteer {
  const dossier = indexDossier(places)
  const entryOf = remember((name) => {
    const key = foldName(name)
    const own = dossier.byKey.get(key)
    const shipped = findEntry(key)
    if (own === undefined) return shipped ?? NOTHING
    return { places: own.length > 0 ? own : (shipped?.places ?? []), begins: true }
  })
  return {
    find: (name) => entryOf(name).places,
    begins: (name) => entryOf(name).begins,
    findRegions: remember((name) => {
      const own = dossier.byKey.get(foldName(name))?.filter(({ place }) => place.kind === 'region') ?? []
      return own.length > 0 ? own : findRegionsOf(name)
    }),
    findByAdjective: remember((stem) => (findEntry(`@${foldName(stem)}`)?.places ?? []).map(({ place }) => place)),
    isOfDossier: ({ id }) => id.startsWith('d'),
  }
}

/** A region under its own name, else the one whose seat has the name. */
function findRegionsOf(name: string): readonly NamedPlace[] {
  const own = findEntry(foldName(name))?.places.filter(({ place }) => place.kind === 'region') ?? []
  return own.length > 0 ? own : (findEntry(`+${foldName(name)}`)?.places ?? [])
}

/** Answers met so far; emptied when full, so that memory stays flat over any input. */
const MOST_KNOWN = 60_000

function remember<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>()
  return (name) => {
    const met = known.get(name)
    if (met !== undefined) return met
    if (known.size >= MOST_KNOWN) known.clear()
    const answer = ask(name)
    known.set(name, answer)
    return answer
  }
}

import type { Judgement } from '../model/judgement.ts'
import type { Voice, Wording } from '../model/question.ts'
import { compareFigures } from './compare-figures.ts'
import { makeDisjointSets } from './disjoint-sets.ts'
import { foldSources, type Party } from './fold-sources.ts'
import { COPIED, jaccard, shinglesOf } from './shingles.ts'
import type { Tally } from './tally.ts'

/** The voices behind some claims, and which claim speaks with which. */
export interface Voices {
  readonly voices: readonly Voice[]
  readonly voiceOf: (tally: Tally) => Voice
}

/** Whom names mean over all claims at hand. */
export type Parties = ReadonlyMap<string, Party>

export function findParties(tallies: readonly Tally[], judgements: readonly Judgement[]): Parties {
  const named = tallies.flatMap(({ of }) => [of.claim.source, of.claim.via]).filter((source) => source !== null)
  return foldSources(named, judgements)
}

/**
 * Folds claims into voices: who quotes one party, who tells in one report what its source said, and who copies another's
 * sentence. The nearest source counts, not who relays it.
 */
export function findVoices(tallies: readonly Tally[], parties: Parties): Voices {
  const sets = makeDisjointSets(tallies.map(({ key }) => key))
  const pairs = tallies.flatMap((a, at) => tallies.slice(at + 1).map((b) => [a, b] as const))
  for (const [a, b] of pairs) if (originOf(a, parties) === originOf(b, parties)) sets.join(a.key, b.key)
  for (const one of tallies) for (const told of findRetold(one, tallies)) sets.join(one.key, told.key)
  const copied = new Set<string>()
  foldCopies(tallies, parties, (a, b) => {
    sets.join(a.key, b.key)
    copied.add(a.key).add(b.key)
  })
  const byKey = new Map(tallies.map((tally) => [tally.key, tally]))
  const voices = new Map(
    sets.all().flatMap((set) => {
      const own = set.map((key) => byKey.get(key)!)
      const voice = makeVoice(
        own,
        parties,
        own.filter(({ key }) => copied.has(key)),
      )
      return set.map((key) => [key, voice] as const)
    }),
  )
  return { voices: [...new Set(tallies.map(({ key }) => voices.get(key)!))], voiceOf: ({ key }) => voices.get(key)! }
}

function originOf({ source, via, of }: Tally, parties: Parties): string {
  const name = source ?? via
  return name === null ? `outlet:${of.report.outlet ?? of.report.id}` : `party:${parties.get(name)?.key ?? name}`
}

/** The headline of a report gives no source for what its body gives one: the same number, else one that fits; never two sources. */
function findRetold(one: Tally, tallies: readonly Tally[]): readonly Tally[] {
  if (one.source !== null) return []
  const told = tallies.filter((other) => other.of.report.id === one.of.report.id && other.source !== null)
  const same = told.find((other) => compareFigures(one, other) === 'same')
  return [same ?? told.find((other) => compareFigures(one, other) !== 'differs')].filter((found) => found !== undefined)
}

function foldCopies(tallies: readonly Tally[], parties: Parties, fold: (a: Tally, b: Tally) => void): void {
  if (tallies.length < 2) return
  const shingles = new Map(tallies.map((tally) => [tally.key, shinglesOf(tally.of.claim.quote.exact)]))
  for (const [at, a] of tallies.entries())
    for (const b of tallies.slice(at + 1)) {
      if (a.of.report.id === b.of.report.id || areAttributedApart(a, b, parties)) continue
      if (jaccard(shingles.get(a.key)!, shingles.get(b.key)!) >= COPIED) fold(a, b)
    }
}

function areAttributedApart(a: Tally, b: Tally, parties: Parties): boolean {
  return a.source !== null && b.source !== null && originOf(a, parties) !== originOf(b, parties)
}

function tellCopies(tallies: readonly Tally[]): Wording {
  const outlets = [...new Set(tallies.map(outletOf))].sort()
  return {
    de: `Fast derselbe Satz steht in ${outlets.join(', ')}: eine Stimme.`,
    en: `Almost the same sentence stands in ${outlets.join(', ')}: one voice.`,
  }
}

function makeVoice(tallies: readonly Tally[], parties: Parties, copied: readonly Tally[]): Voice {
  const named = tallies
    .map((tally) => parties.get(tally.source ?? tally.via ?? ''))
    .filter((party) => party !== undefined)
  const party = named[0]
  const names = new Set(tallies.map(({ source, via }) => source ?? via).filter((name) => name !== null))
  const reasons = [
    ...(names.size > 1 && party?.why ? [party.why] : []),
    ...(copied.length > 0 ? [tellCopies(copied)] : []),
  ]
  const outlets = [...new Set(tallies.map(outletOf))].sort()
  return {
    name: party?.name ?? outletOf(tallies[0]!),
    kind: party?.kind ?? 'media',
    outlets,
    claims: tallies.map(({ ref }) => ref),
    why:
      reasons.length === 0
        ? null
        : { de: reasons.map(({ de }) => de).join(' '), en: reasons.map(({ en }) => en).join(' ') },
  }
}

/** The outlet, else the report, so that a report without one still counts. */
export function outletOf({ of }: Tally): string {
  return of.report.outlet ?? of.report.id
}

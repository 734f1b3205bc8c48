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
  const names = tallies.flatMap(({ source, via, of }) => [
    ...(source === null ? [] : [{ name: source, kind: of.claim.source?.kind ?? ('unknown' as const) }]),
    ...(via === null ? [] : [{ name: via, kind: of.claim.via?.kind ?? ('unknown' as const) }]),
  ])
  return foldSources(names, judgements)
}

/**
 * Folds claims into voices: who quotes one party, who tells in one report what its source said, and who copies another's
 * sentence. The nearest source counts, not who relays it.
 */
export function findVoices(tallies: readonly Tally[], parties: Parties): Voices {
  const sets = makeDisjointSets(tallies.map(({ key }) => key))
  const why = new Map<string, Wording>()
  const pairs = tallies.flatMap((a, at) => tallies.slice(at + 1).map((b) => [a, b] as const))
  for (const [a, b] of pairs) if (originOf(a, parties) === originOf(b, parties)) sets.join(a.key, b.key)
  for (const [a, b] of pairs) if (isRetold(a, b)) sets.join(a.key, b.key)
  foldCopies(tallies, parties, (a, b, reason) => {
    sets.join(a.key, b.key)
    why.set(a.key, reason)
  })
  const byKey = new Map(tallies.map((tally) => [tally.key, tally]))
  const voices = new Map(
    sets.all().flatMap((set) => {
      const voice = makeVoice(
        set.map((key) => byKey.get(key)!),
        parties,
        set.flatMap((key) => why.get(key) ?? []),
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

/** The headline of a report gives no source for what its body gives one. */
function isRetold(a: Tally, b: Tally): boolean {
  if (a.of.report.id !== b.of.report.id || (a.source === null) === (b.source === null)) return false
  return compareFigures(a, b) !== 'differs'
}

function foldCopies(
  tallies: readonly Tally[],
  parties: Parties,
  fold: (a: Tally, b: Tally, why: Wording) => void,
): void {
  const shingles = new Map(tallies.map((tally) => [tally.key, shinglesOf(tally.of.claim.quote.exact)]))
  for (const [at, a] of tallies.entries())
    for (const b of tallies.slice(at + 1)) {
      if (a.of.report.id === b.of.report.id || areAttributedApart(a, b, parties)) continue
      const alike = jaccard(shingles.get(a.key)!, shingles.get(b.key)!)
      if (alike >= COPIED) fold(a, b, tellCopy(a, b, alike))
    }
}

function areAttributedApart(a: Tally, b: Tally, parties: Parties): boolean {
  return a.source !== null && b.source !== null && originOf(a, parties) !== originOf(b, parties)
}

function tellCopy(a: Tally, b: Tally, alike: number): Wording {
  const [one, other] = [a, b].map(({ of }) => of.report.outlet ?? of.report.id)
  const share = Math.round(alike * 100)
  return {
    de: `Der Satz in ${one} und in ${other} ist fast derselbe (${share} Prozent gleich): eine Stimme.`,
    en: `The sentence in ${one} and in ${other} is almost the same (${share} percent alike): one voice.`,
  }
}

function makeVoice(tallies: readonly Tally[], parties: Parties, copies: readonly Wording[]): Voice {
  const named = tallies
    .map((tally) => parties.get(tally.source ?? tally.via ?? ''))
    .filter((party) => party !== undefined)
  const party = named[0]
  const names = new Set(tallies.map(({ source, via }) => source ?? via).filter((name) => name !== null))
  const reasons = [...(names.size > 1 && party?.why ? [party.why] : []), ...copies]
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

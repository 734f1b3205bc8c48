import { makeDisjointSets } from '../src/ledger/disjoint-sets.ts'
import { findParts } from '../src/ledger/find-parts.ts'
import { readSameSigns } from '../src/ledger/find-same.ts'
import { readAcrossSigns } from '../src/ledger/find-same-across.ts'
import { isWorthWeighing, listPartSigns } from '../src/ledger/list-signs.ts'
import { settleClaims } from '../src/ledger/settle-claims.ts'
import { makeTallies, makeTally, type Tally } from '../src/ledger/tally.ts'
import type { LedgerClaim } from '../src/model/question.ts'
import type { AnnotatedClusters, ClaimPlace, Relations } from './annotated-clusters.ts'
import type { Example } from './fit-logistic.ts'

/** The tables of `pair-weights.ts`: parts, one question in a report, one question across reports. */
export const TABLES = ['part', 'same', 'across'] as const
export type Table = (typeof TABLES)[number]

/** The pairs of a cluster that the ledger would weigh, for each table. */
export interface ClusterExamples extends Readonly<Record<Table, readonly Example[]>> {
  readonly cluster: string
}

/** The examples of each cluster of a set. */
export function listExamples({ claims, clusters }: AnnotatedClusters): readonly ClusterExamples[] {
  return clusters.map((cluster) => {
    const told = readTold(cluster)
    const reports = cluster.reports.map((id) => claims.filter(({ report }) => report.id === id))
    const within = reports.map((report) => listWithin(report, told))
    return {
      cluster: cluster.cluster,
      part: within.flatMap(({ part }) => part),
      same: within.flatMap(({ same }) => same),
      across: listAcross(reports, told),
    }
  })
}

/** What the annotations say of two claims. */
interface Told {
  isPart(part: Tally, whole: Tally): boolean
  isOneQuestion(a: Tally, b: Tally): boolean
}

function readTold({ relations }: Relations): Told {
  const key = (place: ClaimPlace) => place.join('@')
  const keyOf = ({ ref }: Tally) => key([ref.report, ref.start])
  const parts = new Set(relations.flatMap(({ a, b, kind }) => (kind === 'part' ? [`${key(a)} ${key(b)}`] : [])))
  const questions = makeDisjointSets([...new Set(relations.flatMap(({ a, b }) => [key(a), key(b)]))])
  const known = new Set(relations.flatMap(({ a, b, kind }) => (kind === 'part' ? [] : [key(a), key(b)])))
  for (const { a, b, kind } of relations) if (kind !== 'part') questions.join(key(a), key(b))
  return {
    isPart: (part, whole) => parts.has(`${keyOf(part)} ${keyOf(whole)}`),
    isOneQuestion: (a, b) =>
      known.has(keyOf(a)) && known.has(keyOf(b)) && questions.find(keyOf(a)) === questions.find(keyOf(b)),
  }
}

function listWithin(claims: readonly LedgerClaim[], told: Told): Pick<ClusterExamples, 'part' | 'same'> {
  const tallies = makeTallies(claims)
  const parts = new Set(findParts(tallies).map(({ part, whole }) => `${part.key} ${whole.key}`))
  const part = tallies.flatMap((one) =>
    tallies.flatMap((whole): Example[] => {
      if (!isWorthWeighing(one, whole)) return []
      const rule = parts.has(`${one.key} ${whole.key}`) ? ['rule'] : []
      return [{ signs: [...listPartSigns(one, whole, tallies), ...rule], isTrue: told.isPart(one, whole) }]
    }),
  )
  const same = tallies.flatMap((a, at) =>
    tallies.slice(at + 1).flatMap((b): Example[] => {
      const isApart = parts.has(`${a.key} ${b.key}`) || parts.has(`${b.key} ${a.key}`)
      const signs = isApart ? null : readSameSigns(a, b)
      return signs === null ? [] : [{ signs, isTrue: told.isOneQuestion(a, b) }]
    }),
  )
  return { part, same }
}

function listAcross(reports: readonly (readonly LedgerClaim[])[], told: Told): readonly Example[] {
  const tallies = reports.map((claims) =>
    settleClaims(claims, []).map((claim) => makeTally(claim, claim.setting?.placeNames ?? [])),
  )
  return tallies.flatMap((some, at) =>
    tallies.slice(at + 1).flatMap((others) =>
      some.flatMap((a) =>
        others.flatMap((b): Example[] => {
          const signs = readAcrossSigns(a, b)
          return signs === null ? [] : [{ signs, isTrue: told.isOneQuestion(a, b) }]
        }),
      ),
    ),
  )
}

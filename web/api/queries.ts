import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Filters } from '../frame/use-filters.ts'
import { desk, inPath, take } from './client.ts'
import type { PageOf } from './types.ts'

const ofDossier = desk.dossiers[':dossier']

/**
 * Filters are free text of the address: the desk itself says which of them make no sense, so they are handed on as they are.
 */
const query = (filters: Filters) => filters as never

/** Asks for something of a dossier. The keys begin with it: a change makes all of it stale. */
function useAsked<T>(dossier: string, key: readonly unknown[], ask: () => Promise<T>, isOn = true) {
  return useQuery({
    queryKey: ['dossier', dossier, ...key],
    queryFn: ask,
    placeholderData: keepPreviousData,
    enabled: isOn,
  })
}

/** A list that is loaded page by page. */
function useList<T>(dossier: string, key: readonly unknown[], ask: (cursor: Filters) => Promise<PageOf<T>>) {
  return useInfiniteQuery({
    queryKey: ['dossier', dossier, ...key],
    initialPageParam: {} as Filters,
    queryFn: ({ pageParam }) => ask(pageParam),
    getNextPageParam: ({ next }) => (next === null ? undefined : { cursor: next }),
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}

export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: () => take(desk.session.$get()) })
}

export function useDossiers() {
  return useQuery({ queryKey: ['dossiers'], queryFn: () => take(desk.dossiers.$get()) })
}

export function useExportFormats() {
  return useQuery({ queryKey: ['exports'], queryFn: () => take(desk.exports.$get()) })
}

export function useSituation(dossier: string, since: string | null) {
  const asked = since === null ? {} : { since }
  return useAsked(dossier, ['situation', asked], () =>
    take(ofDossier.situation.$get({ param: inPath({ dossier }), query: asked })),
  )
}

/** How many contested questions wait: the badge beside the review. */
export function useWaiting(dossier: string): number | undefined {
  return useDossiers().data?.find(({ name }) => name === dossier)?.contested
}

export function useQuestions(dossier: string, filters: Filters) {
  return useList(dossier, ['questions', filters], (cursor) =>
    take(
      ofDossier.questions.$get({ param: inPath({ dossier }), query: query({ limit: '100', ...filters, ...cursor }) }),
    ),
  )
}

export function useQuestion(dossier: string, question: string) {
  return useAsked(dossier, ['question', question], () =>
    take(ofDossier.questions[':question'].$get({ param: inPath({ dossier, question }) })),
  )
}

/** The claims of a question that did not come with its page. */
export function useCards(dossier: string, question: string, cursor: string | null) {
  return useAsked(
    dossier,
    ['cards', question, cursor],
    () =>
      take(
        ofDossier.questions[':question'].cards.$get({
          param: inPath({ dossier, question }),
          query: query({ cursor: cursor ?? '', limit: '1000' }),
        }),
      ),
    cursor !== null,
  )
}

export function useReports(dossier: string, filters: Filters) {
  return useList(dossier, ['reports', filters], (cursor) =>
    take(ofDossier.reports.$get({ param: inPath({ dossier }), query: query({ limit: '200', ...filters, ...cursor }) })),
  )
}

export function useReport(dossier: string, report: string) {
  return useAsked(dossier, ['report', report], () =>
    take(ofDossier.reports[':report'].$get({ param: inPath({ dossier, report }) })),
  )
}

export function useVersion(dossier: string, report: string, version: number) {
  return useAsked(dossier, ['version', report, version], () =>
    take(
      ofDossier.reports[':report'].versions[':version'].$get({
        param: inPath({ dossier, report, version: String(version) }),
      }),
    ),
  )
}

export function usePositions(dossier: string, filters: Filters) {
  return useAsked(dossier, ['positions', filters], () =>
    take(ofDossier.positions.$get({ param: inPath({ dossier }), query: query(filters) })),
  )
}

export function useChronology(dossier: string, filters: Filters) {
  return useList(dossier, ['chronology', filters], (cursor) =>
    take(
      ofDossier.chronology.$get({ param: inPath({ dossier }), query: query({ limit: '200', ...filters, ...cursor }) }),
    ),
  )
}

export function useMap(dossier: string, filters: Filters) {
  return useAsked(dossier, ['map', filters], () =>
    take(ofDossier.map.$get({ param: inPath({ dossier }), query: query(filters) })),
  )
}

export function useMovements(dossier: string, { standing: _, ...filters }: Filters) {
  return useAsked(dossier, ['movements', filters], () =>
    take(ofDossier.movements.$get({ param: inPath({ dossier }), query: query(filters) })),
  )
}

export function useSources(dossier: string, filters: Filters) {
  return useList(dossier, ['sources', filters], (cursor) =>
    take(ofDossier.sources.$get({ param: inPath({ dossier }), query: query({ limit: '200', ...filters, ...cursor }) })),
  )
}

export function useSource(dossier: string, name: string) {
  return useAsked(dossier, ['source', name], () =>
    take(ofDossier.sources[':name'].$get({ param: inPath({ dossier, name }), query: {} })),
  )
}

export function useReview(dossier: string, filters: Filters) {
  return useAsked(dossier, ['review', filters], () =>
    take(ofDossier.review.$get({ param: inPath({ dossier }), query: query({ limit: '50', ...filters }) })),
  )
}

export function useJudgements(dossier: string, filters: Filters = {}) {
  return useAsked(dossier, ['judgements', filters], () =>
    take(ofDossier.judgements.$get({ param: inPath({ dossier }), query: query({ limit: '30', ...filters }) })),
  )
}

export function useSearchResults(dossier: string, filters: Filters) {
  const isAsked = (filters.q ?? '').trim() !== ''
  const ask = () => take(ofDossier.search.$get({ param: inPath({ dossier }), query: query(filters) }))
  return useAsked(dossier, ['search', filters], ask, isAsked)
}

export function useBriefing(dossier: string, filters: Filters) {
  return useAsked(dossier, ['briefing', filters], () =>
    take(ofDossier.briefing.$get({ param: inPath({ dossier }), query: query(filters) })),
  )
}

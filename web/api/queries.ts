import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Filters } from '../frame/use-filters.ts'
import { addressOf, ask, type Query } from './ask.ts'
import type {
  Briefing,
  ChronologyEntry,
  ClaimCard,
  Dossier,
  ExportFormat,
  JudgementEntry,
  MapPage,
  PageOf,
  PositionsPage,
  QuestionPage,
  QuestionRow,
  ReportPage,
  ReportRow,
  ReviewItem,
  SearchPage,
  Session,
  SituationPage,
  SourcePage,
  SourceRow,
  VersionPage,
} from './types.ts'

/** One hook for each thing that pages ask for. The keys begin with the dossier: a change makes all of it stale. */
function useAsked<T>(dossier: string, parts: readonly string[], query: Query = {}, isOn = true): UseQueryResult<T> {
  const address = addressOf(['dossiers', dossier, ...parts], query)
  return useQuery({
    queryKey: ['dossier', dossier, address],
    queryFn: ({ signal }) => ask<T>(address, { signal }),
    placeholderData: keepPreviousData,
    enabled: isOn,
  })
}

/** A list that is loaded page by page. */
function useList<T>(dossier: string, parts: readonly string[], query: Query) {
  return useInfiniteQuery({
    queryKey: ['dossier', dossier, 'list', parts, query],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      ask<PageOf<T>>(addressOf(['dossiers', dossier, ...parts], { ...query, after: pageParam }), { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}

export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: () => ask<Session>('/api/session'),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useDossiers() {
  return useQuery({ queryKey: ['dossiers'], queryFn: () => ask<readonly Dossier[]>('/api/dossiers') })
}

export const useSituation = (dossier: string, since: string | null) =>
  useAsked<SituationPage>(dossier, ['situation'], { since: since ?? undefined })

/** How many disputed or unjudged claims wait: the badge beside the review. */
export function useWaiting(dossier: string): number | undefined {
  return useSituation(dossier, null).data?.waiting.contested
}

export const useQuestions = (dossier: string, filters: Filters) =>
  useList<QuestionRow>(dossier, ['questions'], { limit: '100', ...filters })

export const useQuestion = (dossier: string, question: string) =>
  useAsked<QuestionPage>(dossier, ['questions', question])

export const useCards = (dossier: string, question: string, after: string, isOn: boolean) =>
  useAsked<PageOf<ClaimCard>>(dossier, ['questions', question, 'cards'], { after }, isOn)

export const useReports = (dossier: string, filters: Filters) =>
  useList<ReportRow>(dossier, ['reports'], { limit: '200', ...filters })

export const useReport = (dossier: string, report: string) => useAsked<ReportPage>(dossier, ['reports', report])

export const useVersion = (dossier: string, report: string, version: number, isOn = true) =>
  useAsked<VersionPage>(dossier, ['reports', report, 'versions', String(version)], {}, isOn)

export const usePositions = (dossier: string, filters: Filters) =>
  useAsked<PositionsPage>(dossier, ['positions'], filters)

export const useChronology = (dossier: string, filters: Filters) =>
  useList<ChronologyEntry>(dossier, ['chronology'], { limit: '200', ...filters })

export const useMap = (dossier: string, filters: Filters) => useAsked<MapPage>(dossier, ['map'], filters)

export const useSources = (dossier: string, filters: Filters) =>
  useList<SourceRow>(dossier, ['sources'], { limit: '200', ...filters })

export const useSource = (dossier: string, name: string) => useAsked<SourcePage>(dossier, ['sources', name])

export const useReview = (dossier: string) => useAsked<PageOf<ReviewItem>>(dossier, ['review'], { limit: '50' })

export const useJudgements = (dossier: string, filters: Filters = {}) =>
  useAsked<PageOf<JudgementEntry>>(dossier, ['judgements'], { limit: '50', ...filters })

export const useSearchResults = (dossier: string, filters: Filters) =>
  useAsked<SearchPage>(dossier, ['search'], filters, (filters.q ?? '').trim() !== '')

export const useBriefing = (dossier: string, filters: Filters) => useAsked<Briefing>(dossier, ['briefing'], filters)

export function useExportFormats() {
  return useQuery({ queryKey: ['exports'], queryFn: () => ask<readonly ExportFormat[]>('/api/exports') })
}

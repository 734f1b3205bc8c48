import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Filters = Readonly<Record<string, string>>

/**
 * The filters of a page as they stand in its address, so that a link shows the same list and back works. While somebody types,
 * the entry is replaced: back leaves the page and does not take single letters away.
 */
export function useFilters(): {
  readonly filters: Filters
  readonly setFilter: (name: string, value: string, how?: 'push' | 'replace') => void
  readonly clearFilters: () => void
} {
  const filters = useSearch({ strict: false }) as Filters
  const navigate = useNavigate()
  const setFilter = useCallback(
    (name: string, value: string, how: 'push' | 'replace' = 'push') => {
      const change = (before: Filters) => withFilter(before, name, value)
      void navigate({ to: '.', search: change as never, replace: how === 'replace', resetScroll: false })
    },
    [navigate],
  )
  const clearFilters = useCallback(() => {
    void navigate({ to: '.', search: {} as never, resetScroll: false })
  }, [navigate])
  return { filters, setFilter, clearFilters }
}

/** An empty value takes the filter away. */
function withFilter(before: Filters, name: string, value: string): Filters {
  const { [name]: _, ...others } = before
  return value === '' ? others : { ...others, [name]: value }
}

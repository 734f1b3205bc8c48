import type { ReactNode } from 'react'
import { useFilters } from '../frame/use-filters.ts'

interface Props {
  /** What the address calls the order. */
  readonly sort: string
  /** The order where the address names none. */
  readonly usual: string
  readonly direction: 'ascending' | 'descending'
  readonly className?: string
  readonly children: ReactNode
}

/** The head of a column by which the rows can be put in order; a second press brings the usual order back. */
export function SortHead({ sort, usual, direction, className, children }: Props) {
  const { filters, setFilter } = useFilters()
  const isSorted = (filters.sort ?? usual) === sort
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className="sort" onClick={() => setFilter('sort', isSorted || sort === usual ? '' : sort)}>
        {children}
        {isSorted && <span aria-hidden="true">{direction === 'ascending' ? '▲' : '▼'}</span>}
      </button>
    </th>
  )
}

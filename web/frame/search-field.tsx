import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useWords } from '../words/use-words.tsx'
import { useFilters } from './use-filters.ts'

/** The search of the bar: its words stand in the address of the search page, and results come as you type. */
export function SearchField() {
  const { frame, search } = useWords()
  const { dossier = '' } = useParams({ strict: false })
  const { pathname } = useLocation()
  const { filters } = useFilters()
  const isSearching = pathname.endsWith('/search')
  const [typed, setTyped] = useState(isSearching ? (filters.q ?? '') : '')
  const navigate = useNavigate()
  useEffect(() => setTyped(isSearching ? (filters.q ?? '') : ''), [isSearching, filters.q])
  const go = (q: string) =>
    void navigate({
      to: '/dossiers/$dossier/search',
      params: { dossier },
      search: (isSearching ? { ...filters, q } : { q }) as never,
      replace: isSearching,
    })
  return (
    <form
      className="search-field"
      onSubmit={(event) => {
        event.preventDefault()
        go(typed)
      }}
    >
      <input
        data-search
        type="search"
        aria-label={search.label}
        placeholder={frame.searchPlaceholder}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value)
          if (isSearching || event.target.value.length > 1) go(event.target.value)
        }}
      />
      <kbd>/</kbd>
    </form>
  )
}

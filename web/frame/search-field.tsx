import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useWords } from '../words/use-words.tsx'
import { TypedInput } from './typed-input.tsx'
import { useFilters } from './use-filters.ts'

/** The search of the bar: its words stand in the address of the search page, and results come as you type. */
export function SearchField() {
  const { frame, search } = useWords()
  const { dossier = '' } = useParams({ strict: false })
  const { pathname } = useLocation()
  const { filters } = useFilters()
  const isSearching = pathname.endsWith('/search')
  const navigate = useNavigate()
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
        go(String(new FormData(event.currentTarget).get('q') ?? ''))
      }}
    >
      <TypedInput
        name="q"
        data-search
        type="search"
        aria-label={search.label}
        placeholder={frame.searchPlaceholder}
        value={isSearching ? (filters.q ?? '') : ''}
        spellCheck={false}
        onType={(typed) => {
          if (isSearching || typed.length > 1) go(typed)
        }}
      />
      <kbd>/</kbd>
    </form>
  )
}

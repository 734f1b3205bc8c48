import { type ReactNode, useId, useState } from 'react'
import { TypedInput } from '../frame/typed-input.tsx'
import { useFilters } from '../frame/use-filters.ts'
import { useWords } from '../words/use-words.tsx'
import { Choice } from './choice.tsx'

/** The filters of a list; their state is in the address. On narrow screens they open on demand: the list comes first. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  const { frame } = useWords()
  const { filters, clearFilters } = useFilters()
  const [isOpen, setOpen] = useState(false)
  const hasFilters = Object.keys(filters).length > 0
  return (
    <search className={isOpen ? 'filters open' : 'filters'} aria-label={frame.filter}>
      <button type="button" className="button filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {frame.filter}
      </button>
      {children}
      {hasFilters && (
        <button type="button" className="button" onClick={clearFilters}>
          {frame.clear}
        </button>
      )}
    </search>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [string, string])[]
}

export function FilterChoice({ name, label, options }: ChoiceProps) {
  const { frame } = useWords()
  const { filters, setFilter } = useFilters()
  return (
    <Choice
      label={label}
      value={filters[name] ?? ''}
      options={options}
      empty={frame.all}
      onChange={(value) => setFilter(name, value)}
    />
  )
}

interface SortProps {
  /** The usual order first: the address does not name it. */
  readonly options: readonly (readonly [string, string])[]
}

/** In which order a list stands. */
export function SortChoice({ options: [usual, ...others] }: SortProps) {
  const { frame } = useWords()
  const { filters, setFilter } = useFilters()
  return (
    <Choice
      label={frame.order}
      value={filters.sort ?? ''}
      options={others}
      empty={usual?.[1] ?? ''}
      onChange={(value) => setFilter('sort', value)}
    />
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'search' | 'date'
}

export function FilterField({ name, label, type = 'search' }: FieldProps) {
  const { filters, setFilter } = useFilters()
  const id = useId()
  return (
    <label htmlFor={id} className={`field ${type === 'date' ? 'date' : 'words'}`}>
      <span>{label}</span>
      <TypedInput
        id={id}
        type={type}
        value={filters[name] ?? ''}
        onType={(typed) => setFilter(name, typed, type === 'search' ? 'replace' : 'push')}
      />
    </label>
  )
}

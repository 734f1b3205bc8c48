import { Link, useParams } from '@tanstack/react-router'
import { useWaiting } from '../api/queries.ts'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'
import { PageIcon } from './page-icon.tsx'
import { PAGES } from './pages.ts'

const GROUPS = ['look', 'follow', 'work'] as const

/** The pages of the dossier. */
export function Navigation() {
  const words = useWords()
  return (
    <nav className="navigation" aria-label={words.frame.navigation}>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{words.frame[group]}</h2>
          <ul>
            {PAGES.filter((page) => page.group === group).map((page) => (
              <li key={page.page}>
                <PageLink {...page} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function PageLink({ page, to, key }: (typeof PAGES)[number]) {
  const { pages } = useWords()
  const { dossier = '' } = useParams({ strict: false })
  return (
    <Link
      to={to}
      params={{ dossier }}
      activeOptions={{ exact: page === 'situation', includeSearch: false }}
      data-key={key}
    >
      <PageIcon page={page} />
      <span>{pages[page]}</span>
      {page === 'review' && <WaitingCount />}
    </Link>
  )
}

function WaitingCount() {
  const { dossier = '' } = useParams({ strict: false })
  const format = useFormat()
  const waiting = useWaiting(dossier)
  if (!waiting) return null
  return (
    <span className="badge" title={format.count('waiting', waiting)}>
      {format.number(waiting)}
    </span>
  )
}

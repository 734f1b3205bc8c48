import type { Standing } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useFormat } from '../../words/use-format.ts'

const ORDER: readonly Standing[] = ['contested', 'denied', 'moving', 'corroborated', 'single-voice']

/** How many answers stand where; each filters the page. */
export function StandingTally({ standings }: { readonly standings: Readonly<Record<string, number>> }) {
  const format = useFormat()
  const { filters, setFilter } = useFilters()
  const all = Object.values(standings).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <div className="tally-bar" aria-hidden="true">
        {ORDER.map((standing) => (
          <span
            key={standing}
            className={standing}
            style={{ flexGrow: (standings[standing] ?? 0) / Math.max(all, 1) }}
          />
        ))}
      </div>
      <ul className="tally">
        {ORDER.map((standing) => (
          <li key={standing}>
            <button
              type="button"
              aria-pressed={filters.standing === standing}
              onClick={() => setFilter('standing', filters.standing === standing ? '' : standing)}
            >
              <b>{format.number(standings[standing] ?? 0)}</b>
              <StandingMark standing={standing} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

import { useParams } from '@tanstack/react-router'
import { diffWordsWithSpace } from 'diff'
import { useVersion } from '../../api/queries.ts'
import type { ReportPage } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { Choice } from '../../parts/choice.tsx'
import { Loaded } from '../../parts/page-states.tsx'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWords } from '../../words/use-words.tsx'

/** Two versions of a report against each other: what went is struck out, what came is underlined. */
export function Versions({ page }: { readonly page: ReportPage }) {
  const words = useWords()
  const format = useFormat()
  const { filters, setFilter } = useFilters()
  const { versions } = page
  if (versions.length < 2) return <p className="state">{words.report.oneVersion}</p>
  const newest = String(versions.at(-1)!.version)
  const [a, b] = [filters.a ?? String(versions.at(-2)!.version), filters.b ?? newest]
  const options = versions.map(
    ({ version, takenAt }) =>
      [String(version), fill(words.report.versionOf, { n: version, date: format.moment(takenAt) })] as const,
  )
  return (
    <>
      <div className="filters">
        <Choice label={words.fields.since} value={a} options={options} onChange={(value) => setFilter('a', value)} />
        <Choice label={words.fields.until} value={b} options={options} onChange={(value) => setFilter('b', value)} />
      </div>
      <Comparison report={page.report.head.id} a={Number(a)} b={Number(b)} />
    </>
  )
}

interface ComparisonProps {
  readonly report: string
  readonly a: number
  readonly b: number
}

function Comparison({ report, a, b }: ComparisonProps) {
  const { dossier = '' } = useParams({ strict: false })
  const before = useVersion(dossier, report, a)
  const after = useVersion(dossier, report, b)
  return (
    <Loaded asked={before}>
      {(old) => (
        <Loaded asked={after}>
          {(now) => (
            <div className="report-text">
              {diffWordsWithSpace(old.text, now.text).map(({ value, added, removed }, index) => {
                const key = `${index}`
                if (added) return <ins key={key}>{value}</ins>
                return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
              })}
            </div>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

import { Link, useParams } from '@tanstack/react-router'
import type { ClaimRef, QuestionPage } from '../../api/types.ts'
import { anchorOf, nameClaim } from '../../parts/claim-name.ts'
import { useWording, useWords } from '../../words/use-words.tsx'

/** So many relations are shown at once; the others on demand. */
const SHOWN = 8

const ORDER = ['contradicts', 'part', 'update', 'rounds', 'same'] as const

/** How the claims stand to each other, in sentences; the figures at the end lead to theirs. */
export function Relations({ page }: { readonly page: QuestionPage }) {
  const words = useWords()
  const { language } = useWording()
  const sorted = gather(page.relations, language).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  if (sorted.length === 0) return null
  const rest = sorted.slice(SHOWN)
  return (
    <section className="section">
      <h2>{words.question.relations}</h2>
      <RelationList page={page} relations={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>+ {rest.length}</summary>
          <RelationList page={page} relations={rest} />
        </details>
      )}
    </section>
  )
}

/** What is told in the same words of several claims, as where outlets print one agency: one sentence with all its figures. */
interface Told {
  readonly kind: QuestionPage['relations'][number]['kind']
  readonly why: string
  readonly claims: readonly ClaimRef[]
}

function gather(relations: QuestionPage['relations'], language: 'de' | 'en'): readonly Told[] {
  const told = new Map<string, Told>()
  for (const { a, b, kind, why } of relations) {
    const key = `${kind} ${why[language]}`
    const before = told.get(key)?.claims ?? []
    const names = new Set(before.map(nameClaim))
    const claims = [...before, ...[a, b].filter((claim) => !names.has(nameClaim(claim)))]
    told.set(key, { kind, why: why[language], claims })
  }
  return [...told.values()]
}

function RelationList({ page, relations }: { readonly page: QuestionPage; readonly relations: readonly Told[] }) {
  const { words } = useWording()
  return (
    <ul className="relations">
      {relations.map(({ kind, why, claims }) => (
        <li key={`${kind} ${why}`}>
          <span className={`relation ${kind}`}>{words.relations[kind]}</span>
          <span>
            {why}{' '}
            <span className="refs">
              {claims.map((claim) => (
                <FigureLink key={nameClaim(claim)} page={page} claim={claim} />
              ))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A figure that leads to its sentence: on this page, else in its report. */
function FigureLink({ page, claim }: { readonly page: QuestionPage; readonly claim: ClaimRef }) {
  const { dossier = '' } = useParams({ strict: false })
  const name = nameClaim(claim)
  const here = page.cards.find((card) => card.name === name)
  if (here) return <a href={`#${anchorOf(name)}`}>{tellFigure(here)}</a>
  const neighbour = page.neighbours.find((one) => nameClaim(one.claim) === name)
  return (
    <Link
      to="/dossiers/$dossier/reports/$report"
      params={{ dossier, report: claim.report }}
      search={{ claim: claim.id } as never}
    >
      {neighbour?.card ? tellFigure(neighbour.card) : claim.report}
    </Link>
  )
}

const tellFigure = ({ claim, report }: QuestionPage['cards'][number]) =>
  `${claim.figure.text} (${report.outlet ?? report.id})`

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
  const sorted = page.relations.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
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

interface ListProps {
  readonly page: QuestionPage
  readonly relations: QuestionPage['relations']
}

function RelationList({ page, relations }: ListProps) {
  const { words, language } = useWording()
  return (
    <ul className="relations">
      {relations.map(({ a, b, kind, why }) => (
        <li key={`${nameClaim(a)} ${nameClaim(b)} ${kind}`}>
          <span className={`relation ${kind}`}>{words.relations[kind]}</span>
          <span>
            {why[language]} <FigureLink page={page} claim={a} /> · <FigureLink page={page} claim={b} />
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
  if (here) return <a href={`#${anchorOf(name)}`}>{here.claim.figure.text}</a>
  const neighbour = page.neighbours.find((one) => nameClaim(one.claim) === name)
  return (
    <Link
      to="/dossiers/$dossier/reports/$report"
      params={{ dossier, report: claim.report }}
      search={{ claim: claim.id } as never}
    >
      {neighbour?.card?.claim.figure.text ?? claim.report}
    </Link>
  )
}

import { Link, useParams } from '@tanstack/react-router'
import type { QuestionRow as Row, VoiceReach } from '../api/types.ts'
import { RangeStrip } from '../plots/range-strip.tsx'
import { planScale, type Scale } from '../plots/scale.ts'
import { useFormat } from '../words/use-format.ts'
import { useWording } from '../words/use-words.tsx'
import { anchorOf, nameClaim } from './claim-name.ts'
import { StandingMark } from './standing-mark.tsx'

/** So many voices stand in a row of a list; the others on the question's page. */
const VOICES = 5

/** A question as lists show it: what is asked, the reach of the answer, and what each voice says on one scale. */
export function QuestionRow({ row }: { readonly row: Row }) {
  const { language, words } = useWording()
  const format = useFormat()
  const { dossier = '' } = useParams({ strict: false })
  const { question, standing } = row
  const to = { to: '/dossiers/$dossier/questions/$question', params: { dossier, question: question.id } } as const
  return (
    <div className={`question-row ${standing}`}>
      <div>
        <div className="question-title">
          <Link {...to} data-entry>
            {question.title[language]}
          </Link>
        </div>
        <div className="question-facts">
          <Link {...to} hash={row.latest ? anchorOf(nameClaim(row.latest.claim)) : ''} className="figure">
            {format.range({ low: row.low, high: row.high, unit: question.unit })}
          </Link>
          <StandingMark standing={standing} />
          <span>
            {format.count('voices', row.voices)}, {format.count('outlets', row.outlets)}
          </span>
        </div>
      </div>
      <Reach row={row} />
      <span className="visually-hidden">{words.standingHints[standing]}</span>
    </div>
  )
}

function Reach({ row }: { readonly row: Row }) {
  const scale = planScale(row.reach)
  const { dossier = '' } = useParams({ strict: false })
  const format = useFormat()
  const rest = row.voices - Math.min(row.reach.length, VOICES)
  return (
    <ul className="reach">
      {row.reach.slice(0, VOICES).map((reach) => (
        <ReachLine key={reach.voice} reach={reach} row={row} scale={scale} />
      ))}
      {rest > 0 && (
        <li>
          <Link to="/dossiers/$dossier/questions/$question" params={{ dossier, question: row.question.id }}>
            + {format.count('voices', rest)}
          </Link>
        </li>
      )}
    </ul>
  )
}

interface LineProps {
  readonly reach: VoiceReach
  readonly row: Row
  readonly scale: Scale | null
}

function ReachLine({ reach, row, scale }: LineProps) {
  const { dossier = '' } = useParams({ strict: false })
  const format = useFormat()
  const to = { to: '/dossiers/$dossier/questions/$question', params: { dossier, question: row.question.id } } as const
  return (
    <li>
      <span className="voice" title={reach.voice}>
        {reach.voice}
      </span>
      {scale ? <RangeStrip reach={reach} scale={scale} /> : <span />}
      <Link {...to} hash={reach.claim ? anchorOf(nameClaim(reach.claim)) : ''}>
        {format.range({ ...reach, unit: row.question.unit })}
      </Link>
    </li>
  )
}

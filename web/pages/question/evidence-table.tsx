import type { QuestionPage, SeriesPoint } from '../../api/types.ts'
import { anchorOf, nameClaim } from '../../parts/claim-name.ts'
import { RangeStrip } from '../../plots/range-strip.tsx'
import { planScale, type Scale } from '../../plots/scale.ts'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWording, useWords } from '../../words/use-words.tsx'

/** What each voice says, in time, on one scale; every number leads to its sentence below. */
export function EvidenceTable({ page }: { readonly page: QuestionPage }) {
  const { words, language } = useWording()
  const scale = planScale(page.answer.series)
  const voices = page.answer.voices.map((voice) => ({
    ...voice,
    points: page.answer.series.filter((point) => point.voice === voice.name).toSorted(compareTime),
  }))
  return (
    <section className="section">
      <h2>{words.question.plot}</h2>
      <div className="table-frame">
        <table className="table evidence">
          <thead>
            <tr>
              <th scope="col">{words.fields.voice}</th>
              <th scope="col">{words.fields.time}</th>
              <th scope="col">{words.fields.figure}</th>
              <th scope="col">
                <Axis scale={scale} />
              </th>
            </tr>
          </thead>
          {voices.map(({ name, kind, outlets, why, points }) => (
            <tbody key={name}>
              {points.map((point, index) => (
                <tr key={nameClaim(point.claim)}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={points.length} className="who">
                      {name}
                      <small>{[words.sourceKinds[kind], outlets.join(', ')].filter(Boolean).join(' · ')}</small>
                      {why && <small>{why[language]}</small>}
                    </th>
                  )}
                  <EvidenceCells point={point} scale={scale} unit={page.question.unit} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="legend">
        {words.situation.legend}
        {scale?.isLogarithmic && ` · ${words.situation.log}`}
      </p>
    </section>
  )
}

interface CellProps {
  readonly point: SeriesPoint
  readonly scale: Scale | null
  readonly unit: QuestionPage['question']['unit']
}

function EvidenceCells({ point, scale, unit }: CellProps) {
  const format = useFormat()
  const { time } = useWords()
  const hasTime = point.from !== null || point.until !== null
  const said = point.said === null ? time.unknown : fill(time.said, { date: format.shortDay(point.said) })
  return (
    <>
      <td className="when">{hasTime ? format.span(point.from, point.until) : said}</td>
      <td className="what">
        <a href={`#${anchorOf(nameClaim(point.claim))}`}>{format.range({ ...point, unit })}</a>
      </td>
      <td className="scale">{scale && <RangeStrip reach={point} scale={scale} />}</td>
    </>
  )
}

function Axis({ scale }: { readonly scale: Scale | null }) {
  const format = useFormat()
  const { question } = useWords()
  if (scale === null) return question.plotAbout
  return (
    <div className="strip-axis">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ left: `${scale.place(tick)}%` }}>
          {format.number(tick)}
        </span>
      ))}
    </div>
  )
}

function compareTime(a: SeriesPoint, b: SeriesPoint): number {
  const [first, second] = [a, b].map(({ from, until, said }) => from ?? until ?? said ?? '9999')
  return first! < second! ? -1 : first === second ? 0 : 1
}

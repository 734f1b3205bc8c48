import { Link, useParams } from '@tanstack/react-router'
import type { Briefing, Standing } from '../api/types.ts'
import { RangeStrip } from '../plots/range-strip.tsx'
import { planScale } from '../plots/scale.ts'
import { fill } from '../words/fill.ts'
import { useWords } from '../words/use-words.tsx'

type Section = Briefing['sections'][number]
type Block = Section['blocks'][number]
type AnswerBlock = Extract<Block, { kind: 'answer' }>
type Rich = AnswerBlock['range']

/** The briefing as a page: every number has the number of its sentence beside it. */
export function BriefingText({ briefing }: { readonly briefing: Briefing }) {
  return (
    <article className="briefing" lang={briefing.language}>
      <header>
        <h2 className="briefing-title">{briefing.title}</h2>
        <p className="soft small">{briefing.asOf}</p>
        <ul className="tallies">
          {briefing.tallies.map(({ count, noun, standing }) => (
            <li key={noun} className={standing ?? ''}>
              <b>{count}</b> {noun}
            </li>
          ))}
        </ul>
        <p className="soft small">{briefing.note}</p>
      </header>
      {briefing.sections.map((section) => (
        <section key={section.id} id={`section-${section.id}`}>
          <h3 className="briefing-heading">{section.heading}</h3>
          {section.blocks.map((block, index) => (
            <BlockText key={`${index} ${block.kind}`} block={block} />
          ))}
        </section>
      ))}
      <section>
        <h3 className="briefing-heading">{briefing.citationsHeading}</h3>
        <ol className="citations">
          {briefing.citations.map((citation) => (
            <CitationText key={citation.number} citation={citation} />
          ))}
        </ol>
      </section>
      <footer className="soft small">
        <b>{briefing.colophonHeading}</b>
        {briefing.colophon.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  )
}

function BlockText({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>
    case 'prose':
      return (
        <p>
          <RichText rich={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul className="bullets">
          {block.items.map((item, index) => (
            <li key={`${index}`}>
              <RichText rich={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableText block={block} />
    case 'answer':
      return <AnswerText block={block} />
  }
}

function TableText({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            {block.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={`${index}`}>
              {row.map((cell, column) => (
                <td key={`${column}`}>
                  <RichText rich={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function AnswerText({ block }: { readonly block: AnswerBlock }) {
  const rows = block.evidence.map((row) => ({ ...row, bound: row.bound as 'exact' }))
  const scale = rows.length > 1 ? planScale(rows) : null
  return (
    <div className={`answer ${block.standing satisfies Standing}`}>
      <h4>{block.title}</h4>
      <p className="answer-reach">
        <strong>
          <RichText rich={block.range} />
        </strong>{' '}
        <span className={`standing ${block.standing}`}>{block.standingLabel}</span>{' '}
        <span className="soft">{block.behind}</span>
      </p>
      <table className="table evidence">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{block.columns.voice}</th>
            <th scope="col">{block.columns.time}</th>
            <th scope="col">{block.columns.figure}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}`}>
              <td className="who">
                {row.voice}
                {row.voice && row.outlets && <small>{row.outlets}</small>}
              </td>
              <td className="when">{row.time}</td>
              <td className="what">
                <RichText rich={row.figure} />
              </td>
              {scale && (
                <td className="scale">
                  <RangeStrip reach={row} scale={scale} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {block.reasons.length > 0 && (
        <ul className="bullets soft small">
          {block.reasons.map((reason, index) => (
            <li key={`${index}`}>
              <RichText rich={reason} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function RichText({ rich }: { readonly rich: Rich }) {
  const { briefing } = useWords()
  return rich.map((part, index) => {
    const key = `${index}`
    if (part.kind === 'cite') {
      const label = fill(briefing.evidence, { n: part.number })
      return (
        <a key={key} className="cite" href={`#cite-${part.number}`} aria-label={label}>
          {part.number}
        </a>
      )
    }
    if (part.kind === 'strong') return <strong key={key}>{part.text}</strong>
    return part.kind === 'dim' ? (
      <span key={key} className="soft">
        {part.text}
      </span>
    ) : (
      part.text
    )
  })
}

function CitationText({ citation }: { readonly citation: Briefing['citations'][number] }) {
  const { dossier = '' } = useParams({ strict: false })
  const { number, outlet, published, title, report, sentence, start, marks } = citation
  const cuts = marks.flatMap(({ start, end }) => [start, end])
  const parts = [0, ...cuts].map((from, index) => sentence.slice(from, cuts[index] ?? sentence.length))
  return (
    <li id={`cite-${number}`}>
      <span className="number">{number}</span>
      <blockquote>
        {parts.map((part, index) => {
          const key = `${index}`
          return index % 2 === 1 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>
        })}
      </blockquote>
      <Link
        to="/dossiers/$dossier/reports/$report"
        params={{ dossier, report }}
        search={{ at: `${start}-${start + sentence.length}` } as never}
        className="small"
      >
        {[outlet, published, title].filter(Boolean).join(' · ')}
      </Link>
    </li>
  )
}

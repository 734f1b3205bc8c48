import { Link, useParams } from '@tanstack/react-router'
import { useSituation } from '../../api/queries.ts'
import type { QuestionRow as Row, SituationPage as Situation, Standing } from '../../api/types.ts'
import { readLastVisit } from '../../frame/last-visit.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { optionsOf } from '../../parts/choice.tsx'
import { FilterBar, FilterChoice, FilterField } from '../../parts/filter-bar.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Loaded, Nothing } from '../../parts/page-states.tsx'
import { QuestionRow } from '../../parts/question-row.tsx'
import { useFormat } from '../../words/use-format.ts'
import { useWording, useWords } from '../../words/use-words.tsx'
import { Margin } from './margin.tsx'
import { StandingTally } from './standing-tally.tsx'

/** Lage: what is contested and moving first, then all other answers by event. */
export function SituationPage() {
  const { dossier = '' } = useParams({ strict: false })
  const situation = useSituation(dossier, readLastVisit(dossier))
  return <Loaded asked={situation}>{(page) => <Whole page={page} dossier={dossier} />}</Loaded>
}

function Whole({ page, dossier }: { readonly page: Situation; readonly dossier: string }) {
  const words = useWords()
  const format = useFormat()
  const { counts } = page
  const facts = [format.count('reports', counts.reports), format.count('outlets', counts.outlets)]
  return (
    <>
      <PageHead
        title={`${words.situation.title} ${dossier}`}
        facts={[...facts, format.count('claims', counts.claims), format.count('questions', counts.questions)].join(
          ' · ',
        )}
      />
      {counts.reports === 0 ? (
        <Empty dossier={dossier} />
      ) : (
        <>
          <StandingTally standings={counts.standings} />
          <div className="with-margin">
            <Answers page={page} />
            <Margin page={page} dossier={dossier} />
          </div>
        </>
      )}
    </>
  )
}

function Empty({ dossier }: { readonly dossier: string }) {
  const { situation } = useWords()
  return (
    <Nothing>
      <p>{situation.empty}</p>
      <Link to="/dossiers/$dossier/add" params={{ dossier }} className="button primary">
        {situation.addReports}
      </Link>
    </Nothing>
  )
}

function Answers({ page }: { readonly page: Situation }) {
  const words = useWords()
  const keep = useKeep()
  const disputed = [...page.disputed, ...page.moving].filter(keep)
  const events = page.events.map((group) => ({ ...group, rows: group.rows.filter(keep) }))
  return (
    <div>
      <FilterBar>
        <FilterField name="q" label={words.fields.words} />
        <FilterChoice name="standing" label={words.fields.standing} options={optionsOf(words.standings)} />
        <FilterChoice name="event" label={words.fields.event} options={optionsOf(words.events)} />
      </FilterBar>
      {disputed.length > 0 && (
        <section>
          <h2 className="group-title">{words.situation.disputed}</h2>
          <Rows rows={disputed} />
        </section>
      )}
      {events.map(
        ({ event, rows, questions }) =>
          rows.length > 0 && <EventSection key={event} event={event} rows={rows} questions={questions} />,
      )}
      {disputed.length + events.flatMap(({ rows }) => rows).length === 0 && <Nothing />}
      <p className="legend">{words.situation.legend}</p>
    </div>
  )
}

interface SectionProps {
  readonly event: Situation['events'][number]['event']
  readonly rows: readonly Row[]
  readonly questions: number
}

function EventSection({ event, rows, questions }: SectionProps) {
  const words = useWords()
  const format = useFormat()
  const { dossier = '' } = useParams({ strict: false })
  return (
    <section>
      <h2 className="group-title">
        {words.events[event]}
        <Link to="/dossiers/$dossier/questions" params={{ dossier }} search={{ event } as never}>
          {format.count('questions', questions)}
        </Link>
      </h2>
      <Rows rows={rows} />
    </section>
  )
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ol className="questions">
      {rows.map((row) => (
        <li key={row.question.id}>
          <QuestionRow row={row} />
        </li>
      ))}
    </ol>
  )
}

/** The filters of the page, as a test of rows: all that is shown is already here. */
function useKeep(): (row: Row) => boolean {
  const { language } = useWording()
  const { filters } = useFilters()
  const { q = '', standing = '', event = '' } = filters
  const wanted = q.toLocaleLowerCase(language)
  return (row) =>
    (standing === '' || row.standing === (standing as Standing)) &&
    (event === '' || row.question.event === event) &&
    [row.question.title[language], ...row.reach.map(({ voice }) => voice)].some((text) =>
      text.toLocaleLowerCase(language).includes(wanted),
    )
}

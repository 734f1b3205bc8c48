import { useParams } from '@tanstack/react-router'
import { useQuestions } from '../api/queries.ts'
import { useFilters } from '../frame/use-filters.ts'
import { optionsOf } from '../parts/choice.tsx'
import { FilterBar, FilterChoice, FilterField, SortChoice } from '../parts/filter-bar.tsx'
import { LongList } from '../parts/long-list.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { QuestionRow } from '../parts/question-row.tsx'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'

/** All questions of the dossier, filtered and in the order that the address says. */
export function QuestionsPage() {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const format = useFormat()
  const { filters } = useFilters()
  const questions = useQuestions(dossier, filters)
  const count = questions.data?.length ?? 0
  return (
    <>
      <PageHead
        title={words.pages.questions}
        facts={questions.data && format.count('questions', count, questions.hasNextPage)}
      />
      <FilterBar>
        <FilterField name="q" label={words.fields.words} />
        <FilterChoice name="standing" label={words.fields.standing} options={optionsOf(words.standings)} />
        <FilterChoice name="event" label={words.fields.event} options={optionsOf(words.events)} />
        <FilterField name="place" label={words.fields.place} />
        <FilterField name="since" label={words.fields.since} type="date" />
        <FilterField name="until" label={words.fields.until} type="date" />
        <SortChoice options={optionsOf(words.orders.questions)} />
      </FilterBar>
      <Loaded asked={questions}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing />
          ) : (
            <LongList
              className="questions"
              items={rows}
              keyOf={(row) => row.question.id}
              estimate={120}
              hasMore={questions.hasNextPage}
              onMore={() => void questions.fetchNextPage()}
            >
              {(row) => <QuestionRow row={row} />}
            </LongList>
          )
        }
      </Loaded>
    </>
  )
}

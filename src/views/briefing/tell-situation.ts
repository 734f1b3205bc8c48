import type { LedgerQuestion } from '../../model/question.ts'
import { listEvidence } from '../evidence.ts'
import type { Situation } from '../situation.ts'
import { type Block, dim, type Rich, type Section, strong, text } from './briefing.ts'
import { type Telling, tellAnswer, tellBehind, tellSaid } from './tell-answer.ts'

/** What is contested: each answer in full. */
export function tellContested({ contested }: Situation, telling: Telling): readonly Section[] {
  if (contested.length === 0) return []
  const blocks = contested.map((held) => tellAnswer(held, telling))
  return [{ id: 'contested', heading: telling.wording.headings.contested, blocks }]
}

/** All other answers by event: in full where several figures stand behind them, else a row each. */
export function tellAnswers({ events }: Situation, telling: Telling): readonly Section[] {
  if (events.length === 0) return []
  const blocks = events.flatMap(({ event, questions }): readonly Block[] => {
    const [full, brief] = [questions.filter(hasMore), questions.filter((held) => !hasMore(held))]
    return [
      { kind: 'heading', text: telling.wording.events[event] },
      ...full.map((held) => tellAnswer(held, telling)),
      ...(brief.length === 0 ? [] : [tellBriefly(brief, telling)]),
    ]
  })
  return [{ id: 'answers', heading: telling.wording.headings.answers, blocks }]

  function hasMore(held: LedgerQuestion): boolean {
    return listEvidence(held, telling.claims).length > 1
  }
}

function tellBriefly(questions: readonly LedgerQuestion[], telling: Telling): Block {
  const { columns } = telling.wording
  return {
    kind: 'table',
    head: [columns.figure, columns.question, columns.voice],
    rows: questions.map((held) => [
      tellFigureFirst(held, telling),
      tellTitle(held, telling),
      tellVoices(held, telling),
    ]),
  }
}

function tellFigureFirst(held: LedgerQuestion, telling: Telling): Rich {
  const said = tellSaid(held, telling)
  return said.map((inline, index) => (index === 0 && inline.kind === 'text' ? strong(inline.text) : inline))
}

function tellTitle({ question }: LedgerQuestion, { wording }: Telling): Rich {
  return [text(question.title[wording.language])]
}

/** The voice with those who relayed it; where there are several, how many. */
function tellVoices(held: LedgerQuestion, { wording }: Telling): Rich {
  const [only, ...others] = held.answer.voices
  if (only === undefined) return [dim(tellBehind(held, wording))]
  if (others.length > 0) return [text(tellBehind(held, wording))]
  const outlets = only.outlets.filter((outlet) => outlet !== only.name)
  return outlets.length === 0 ? [text(only.name)] : [text(only.name), dim(` · ${outlets.join(', ')}`)]
}

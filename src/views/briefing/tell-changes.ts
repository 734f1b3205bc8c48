import type { Judgement } from '../../model/judgement.ts'
import type { Change, Changes } from '../changes.ts'
import { nameClaim } from '../dossier-state.ts'
import { type Block, dim, type Inline, type Rich, type Section, strong, text } from './briefing.ts'
import { type Telling, tellFigure } from './tell-answer.ts'
import { tellPosition } from './tell-positions.ts'
import { type BriefingWording, fillSlots } from './wording.ts'
import { writeDate } from './write-dates.ts'
import { writeInterval, writeNumber } from './write-numbers.ts'

/** What changed since the given time; no section where none was given. */
export function tellChanges(changes: Changes | null, telling: Telling): readonly Section[] {
  if (changes === null) return []
  const { wording } = telling
  const heading = tellHeading(changes, wording)
  const items = [
    { heading: wording.changes.answers, items: changes.questions.map((change) => tellChange(change, telling)) },
    { heading: wording.changes.positions, items: changes.positions.map((position) => tellPosition(position, telling)) },
    {
      heading: wording.changes.judgements,
      items: changes.judgements.map((judgement) => tellJudgement(judgement, telling)),
    },
  ].filter((part) => part.items.length > 0)
  const blocks = items.flatMap((part): readonly Block[] => [
    { kind: 'heading', text: part.heading },
    { kind: 'list', items: part.items },
  ])
  return [{ id: 'changes', heading, blocks: [...tellReports(changes, telling), ...blocks] }]
}

function tellHeading({ since, until }: Changes, wording: BriefingWording): string {
  if (until === null) return fillSlots(wording.headings.changes, { since: writeDate(since, wording) })
  return fillSlots(wording.headings.changesWithin, {
    since: writeDate(since, wording),
    until: writeDate(until, wording),
  })
}

function tellReports({ reports, late, questions, judgements }: Changes, { wording }: Telling): readonly Block[] {
  const { counts } = wording
  const nothing = reports.length + late + questions.length + judgements.length === 0
  if (nothing) return [{ kind: 'prose', text: [text(wording.changes.none)] }]
  const list = reports.map(({ id, title, outlet }) => (outlet === null ? (title ?? id) : `${outlet} (${title ?? id})`))
  const lines = [
    ...(list.length === 0 ? [] : [fill(list.length, counts.newReports, list.join('; '))]),
    ...(late === 0 ? [] : [fill(late, counts.lateReports, '')]),
  ]
  return [{ kind: 'prose', text: [text(lines.join(' '))] }]

  function fill(count: number, noun: { one: string; other: string }, listed: string): string {
    return fillSlots(count === 1 ? noun.one : noun.other, { n: writeNumber(count, wording), list: listed })
  }
}

/** What it is now, what it was before, and the figures that came since. */
function tellChange(change: Change, telling: Telling): Rich {
  const { wording, claims } = telling
  const { question, answer } = change.now
  const added = change.added.flatMap((ref) => claims.get(nameClaim(ref)) ?? [])
  const figures = added.flatMap(
    (claim, index): Rich => [text(index === 0 ? ': ' : '; '), ...tellFigure(claim, telling)],
  )
  const standing = change.kind === 'standing' ? ` · ${wording.standings[answer.standing]}` : ''
  return [
    strong(`${wording.changes[change.kind]}${standing}: `),
    text(question.title[wording.language].replace(/\?$/, '')),
    ...figures,
    ...tellBefore(change, telling),
  ]
}

function tellBefore({ kind, before }: Change, { wording, citations, claims }: Telling): readonly Inline[] {
  if (before === null || kind === 'more') return []
  const { answer, question } = before
  const range = writeInterval(answer.low, answer.high, question.unit, wording)
  const was = kind === 'standing' ? `${wording.standings[answer.standing]}, ${range}` : range
  const behind = before.claims.flatMap((ref) => claims.get(nameClaim(ref)) ?? [])
  return [dim(` (${fillSlots(wording.changes.before, { before: was })}`), ...citations.citeClaims(behind), dim(')')]
}

function tellJudgement(judgement: Judgement, { wording, citations, claims }: Telling): Rich {
  const names = 'claim' in judgement ? [judgement.claim] : 'claims' in judgement ? judgement.claims : []
  const cited = names.flatMap((name) => claims.get(name) ?? [])
  const subject = 'names' in judgement ? `: ${judgement.names.join(wording.join)}` : ''
  const reason = judgement.reason === null ? '' : ` – ${judgement.reason}`
  const words = `${wording.judgements[judgement.kind]} (${judgement.by}, ${writeDate(judgement.at, wording)})`
  return [text(`${words}${subject}${reason}`), ...citations.citeClaims(cited)]
}

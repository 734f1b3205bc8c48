import type { Chapter, ChapterEntry } from '../chronology.ts'
import { namePlace } from '../find-place.ts'
import { type Block, dim, type Rich, type Section, strong, text } from './briefing.ts'
import { type Telling, tellFigure } from './tell-answer.ts'
import { tellPosition } from './tell-positions.ts'
import { writeDays } from './write-dates.ts'

export function tellChronology(chapters: readonly Chapter[], telling: Telling): readonly Section[] {
  if (chapters.length === 0) return []
  const { columns, headings } = telling.wording
  const rows = chapters.flatMap((chapter) => tellChapter(chapter, telling))
  const table: Block = { kind: 'table', head: [columns.time, columns.evidence], rows }
  return [{ id: 'chronology', heading: headings.chronology, blocks: [table] }]
}

/** The days stand on the first row only. */
function tellChapter({ from, until, entries }: Chapter, telling: Telling): readonly (readonly Rich[])[] {
  const days = writeDays(from, until, telling.wording)
  return entries.map((entry, index) => [index === 0 ? [strong(days)] : [], tellEntry(entry, telling)])
}

function tellEntry(entry: ChapterEntry, telling: Telling): Rich {
  if (entry.kind === 'position') return tellPosition(entry.position, telling)
  const { event, place, group } = entry.question.question
  const where = place === null ? '' : `, ${namePlace(place)}`
  return [
    strong(`${telling.wording.events[event]}${where}`),
    text(group === null ? ': ' : ` (${group}): `),
    ...entry.claims.flatMap(
      (held, index): Rich => [
        text(index === 0 ? '' : '; '),
        ...tellFigure(held, telling),
        dim(` ${held.claim.source?.name ?? held.report.outlet ?? held.report.id}`),
      ],
    ),
  ]
}

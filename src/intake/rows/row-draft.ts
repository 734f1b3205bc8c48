import { OVER_LIMIT, REPORT_LIMIT } from '../bytes/report-limit.ts'
import { type Draft, Unreadable } from '../form.ts'
import { pickMetadata } from '../metadata/metadata.ts'

/**
 * A row as a report: `text`, and what is said of it in `title`, `outlet`, `published` or `date`, `url`, `language`. Other
 * columns are nobody's business. Throws {@link Unreadable} where the row has no text, or too much of it.
 */
export function draftRow(cells: ReadonlyMap<string, unknown>): Draft {
  const text = cells.get('text')
  if (text === undefined) throw new Unreadable('no "text"')
  if (typeof text === 'number') return draftRow(new Map([...cells, ['text', String(text)]]))
  if (text !== null && typeof text !== 'string') throw new Unreadable('its "text" is not a text')
  if ((text ?? '').trim() === '') throw new Unreadable('its "text" is empty')
  if ((text ?? '').length > REPORT_LIMIT) throw new Unreadable(OVER_LIMIT)
  return { text: text ?? '', body: 0, said: [pickMetadata(cells)], remarks: [] }
}

import { type Day, readDay } from './calendar.ts'

/** When a report was published, as far as is known: to the day, the month or the year. */
export interface Published {
  readonly year: number
  readonly month: number | null
  readonly day: Day | null
}

/** From an EDTF date (`2016`, `2016-10`, `2016-10-05`); `null` where nobody said when. */
export function readPublished(published: string | null): Published | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/u.exec(published ?? '')
  if (parts === null || published === null) return null
  return { year: Number(parts[1]), month: parts[2] === undefined ? null : Number(parts[2]), day: readDay(published) }
}

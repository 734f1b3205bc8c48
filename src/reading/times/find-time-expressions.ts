import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { Draft } from './draft.ts'
import type { Published } from './published.ts'
import { recogniseTimes } from './recognise-times.ts'
import { type Resolved, resolveTime } from './resolve-time.ts'
import { tenseAround } from './tense-around.ts'
import { scanTimeTokens, type TimeToken } from './time-token.ts'

/** What was spoken of last: the day that a time of day goes with, and the year that a month goes with. */
interface Spoken {
  readonly day: string | null
  readonly year: number | null
  /** The sentence of `year`: it holds for the next few. */
  readonly yearAt: number
}

/**
 * All time expressions of a text, sentence by sentence, with type and value as TIMEX3. Weekdays and months without a year are
 * understood from the published date and the tense of their clause, times of day from the day spoken of last.
 */
export function findTimeExpressions(
  text: string,
  sentences: readonly Span[],
  published: Published | null,
): TimeExpression[] {
  const found: TimeExpression[] = []
  const isOfTheDay = IS_OF_THE_DAY.test(text) || DATELINE.test(text)
  let spoken: Spoken = { day: null, year: null, yearAt: -1 }
  sentences.forEach(({ start, end }, number) => {
    const tokens = scanTimeTokens(text, start, end)
    if (tokens === null) return
    for (const draft of recogniseTimes(tokens)) {
      const resolved = resolveTime(draft.meaning, {
        published,
        spokenDay: spoken.day,
        spokenYear: number - spoken.yearAt <= 6 ? spoken.year : null,
        isOfTheDay,
        tense: () => tenseAround(tokens, draft.first, draft.last),
      })
      spoken = remember(spoken, draft, resolved, number)
      found.push({ ...locate(text, tokens, draft), ...resolved })
    }
  })
  return found
}

/** `BOZEN (dpa). ` */
const DATELINE = /^\s*\p{Lu}[\p{L}/-]{2,24}\s{0,3}(?:\([^)]{1,12}\)\s?)?(?:[.:]|\s[–-])\s/u

/** Who writes `gestern` writes for a day; in a weekly or a book `heute` means these times. */
const IS_OF_THE_DAY =
  /(?<!\p{L})(?:gestern|vorgestern)(?!\p{L})|(?<!\p{L})heute (?:früh|um|morgen|vormittag|mittag|nachmittag|abend|nacht)(?!\p{L})/iu

function locate(text: string, tokens: readonly TimeToken[], { first, last }: Draft) {
  const { start } = tokens[first]!
  const { end } = tokens[last]!
  return { text: text.slice(start, end), start, end }
}

function remember(spoken: Spoken, { meaning }: Draft, { value }: Resolved, number: number): Spoken {
  const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0] ?? spoken.day
  const isFullDate = meaning.kind === 'date' && meaning.year?.kind === 'year' && meaning.month !== null
  return isFullDate ? { day, year: Number(value.slice(0, 4)), yearAt: number } : { ...spoken, day }
}

import type { TimeExpression } from '../../model/time.ts'
import type { Sentence } from '../split-sentences.ts'
import type { Draft } from './draft.ts'
import type { Published } from './published.ts'
import { recogniseTimes } from './recognise-times.ts'
import { type Resolved, resolveTime } from './resolve-time.ts'
import { tenseAround } from './tense-around.ts'
import { scanTimeTokens, type TimeToken } from './time-token.ts'

/** What was spoken of last: the day that a time of day goes with, and the year that a month goes with. */
interface Spoken {
  readonly day: string | null
  /** Where `day` was said: it holds in its paragraph, for a while. */
  readonly paragraph: number
  readonly dayAt: number
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
  sentences: readonly Sentence[],
  published: Published | null,
): TimeExpression[] {
  const found: TimeExpression[] = []
  const isOfTheDay = IS_OF_THE_DAY.test(text) || DATELINE.test(text)
  let spoken: Spoken = { day: null, paragraph: -1, dayAt: -1, year: null, yearAt: -1 }
  sentences.forEach(({ start, end, paragraph }, number) => {
    const tokens = scanTimeTokens(text, number === 0 ? behindOpeningDate(text, start) : start, end)
    if (tokens === null) return
    for (const draft of recogniseTimes(tokens)) {
      const resolved = resolveTime(draft.meaning, {
        published,
        spokenDay: spoken.paragraph === paragraph && number - spoken.dayAt <= reachOf(draft) ? spoken.day : null,
        spokenYear: number - spoken.yearAt <= 8 ? spoken.year : null,
        isOfTheDay,
        tense: () => tenseAround(tokens, draft.first, draft.last),
      })
      spoken = remember(spoken, draft, resolved, number, paragraph)
      found.push({ ...locate(text, tokens, draft), ...resolved })
    }
  })
  return found
}

/** `BOZEN (dpa). ` */
const DATELINE = /^\s*\p{Lu}[\p{L}/-]{2,24}\s{0,3}(?:\([^)]{1,12}\)\s?)?(?:[.:]|\s[–-])\s/u

/** Who writes `gestern` writes for a day; in a weekly or a book `heute` means these times. */
const IS_OF_THE_DAY =
  /(?<!\p{L})(?:gestern|vorgestern)(?!\p{L})|(?<!\p{L})heute (?:früh|um|morgen|vormittag|mittag|nachmittag|abend|nacht)(?!\p{L})|(?<!\p{L})heute(?!\p{L})[^.!?]{0,60}\sUhr(?!\p{L})/iu

/** `date 2031-06` at the very start says when the report was published: it belongs to no sentence. */
function behindOpeningDate(text: string, start: number): number {
  return start + (/^date \d{4}(?:-\d\d){0,2}\b/u.exec(text.slice(start, start + 20))?.[0].length ?? 0)
}

/** For how many sentences the day spoken of holds: lists of events give each its own. */
function reachOf({ meaning }: Draft): number {
  return meaning.kind === 'clock' ? 1 : 4
}

function locate(text: string, tokens: readonly TimeToken[], { first, last }: Draft) {
  const { start } = tokens[first]!
  const { end } = tokens[last]!
  return { text: text.slice(start, end), start, end }
}

function remember(spoken: Spoken, { meaning }: Draft, { value }: Resolved, number: number, paragraph: number): Spoken {
  const said = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0]
  const last =
    said === undefined
      ? spoken
      : { ...spoken, day: said, paragraph, dayAt: meaning.kind === 'clock' ? spoken.dayAt : number }
  const isFullDate = meaning.kind === 'date' && meaning.year?.kind === 'year' && meaning.month !== null
  return isFullDate ? { ...last, year: Number(value.slice(0, 4)), yearAt: number } : last
}

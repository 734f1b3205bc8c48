import type { Span } from '../../model/span.ts'

/** What one of the speakers of an interview says at a time. */
export interface Turn extends Span {
  /** The name before the colon. */
  readonly label: Span
  /** A question of whoever leads the interview: nobody's statement. */
  readonly isQuestion: boolean
}

/** A name and a colon where a sentence may begin: `STANDARD: …`, `Jan Holm: …`. */
const LABEL = /(?:^|(?<=[.!?…“"»)]\s{1,4})|\n)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}):\s/gu

/** Labels that come less often are headings or quotations. */
const FEWEST = 3
/** In an interview the label changes nearly every time. */
const LEAST_CHANGE = 0.7
/** So many turns of whoever asks end in a question mark; */
const LEAST_ASKED = 0.6
/** fewer where those of the others hardly ever do, so many times as often. */
const LEAST_ASKED_ALONE = 0.25
const OFTENER = 4

/**
 * The turns of a report that is an interview, in text order; none of any other. An interview has two labels or more that take turns, and
 * somebody who asks. Time is linear in the text's length.
 */
export function findTurns(text: string): Turn[] {
  if (!mayBeInterview(text)) return []
  const labels = [...text.matchAll(LABEL)].map(({ 0: whole, 1: name = '', index }) => {
    const start = index + whole.indexOf(name)
    return { name, start, end: start + name.length, behind: index + whole.length }
  })
  const counts = new Map<string, number>()
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1)
  const taken = labels.filter(({ name }) => counts.get(name)! >= FEWEST)
  // `Frage: … Antwort: …`: the report asks and answers itself.
  if (taken.some(({ name }) => name === 'Antwort')) return []
  const changes = taken.filter(({ name }, at) => at > 0 && taken[at - 1]!.name !== name).length
  if (new Set(taken.map(({ name }) => name)).size < 2 || changes < LEAST_CHANGE * (taken.length - 1)) return []
  const turns = taken.map(({ name, start, end, behind }, at) => ({
    name,
    label: { start, end },
    start: behind,
    end: trimEnd(text, behind, taken[at + 1]?.start ?? endOfLast(text, behind)),
  }))
  const shareOfQuestions = (some: readonly { readonly end: number }[]) =>
    some.filter(({ end }) => text.charAt(end - 1) === '?').length / some.length
  const asks = (name: string) => {
    const own = shareOfQuestions(turns.filter((turn) => turn.name === name))
    const others = shareOfQuestions(turns.filter((turn) => turn.name !== name))
    return own >= LEAST_ASKED || (own >= LEAST_ASKED_ALONE && own >= OFTENER * others)
  }
  const asking = new Set([...new Set(turns.map(({ name }) => name))].filter(asks))
  if (asking.size === 0 || turns.every(({ name }) => asking.has(name))) return []
  return turns.flatMap(({ name, ...turn }) =>
    turn.end > turn.start ? [{ ...turn, isQuestion: asking.has(name) }] : [],
  )
}

/** Few reports have so many colons; the others cost no more than a look for them. */
function mayBeInterview(text: string): boolean {
  let at = -1
  for (let colons = 0; colons < 2 * FEWEST; colons++) {
    at = text.indexOf(': ', at + 1)
    if (at < 0) return false
  }
  return true
}

/** The last answer ends with its paragraph, before `(Jan Holm, 3.5.2031)` and the like. */
function endOfLast(text: string, from: number): number {
  const paragraph = text.indexOf('\n\n', from)
  const end = paragraph < 0 ? text.length : paragraph
  const signature = /\s\([^()]*\d{4}\)[^()]*$/u.exec(text.slice(from, end))
  return signature === null ? end : from + signature.index
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/u.test(text.charAt(last - 1))) last--
  return last
}

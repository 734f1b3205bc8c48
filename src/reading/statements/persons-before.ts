import { sexOfFirstName } from '../../languages/de/first-names.ts'
import type { Source } from '../../model/claim.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { PARTICLES } from '../sources/name-words.ts'
import { findFullName } from './full-mention.ts'
import { rememberInReport } from './remember-in-report.ts'

/** A report speaks of somebody at most so many characters after it named him in full, unless he speaks or acts in between. */
const FARTHEST = 700

/**
 * The women or the men whom a report named in full before a place, nearest first: for what only sex and nearness tell (`sagt die 66-Jährige`).
 * `before` is an offset in UTF-16 code units.
 */
export function* personsBefore(text: string, before: number, sex: 'f' | 'm'): Iterable<Source> {
  const seen = new Set<string>()
  for (const { surname, at } of namesOf(text, sex).toReversed()) {
    if (at >= before) continue
    if (at < before - FARTHEST) return
    const full = seen.has(surname) ? null : findFullName(text, surname, before)
    seen.add(surname)
    if (full === null || sexOfFirstName(full.first) !== sex) continue
    const { start, end, name } = full
    const wording = text.slice(start, end)
    yield { text: wording, start, end, mention: null, name, kind: kindOfSource(wording) }
  }
}

/** Every place where a surname stands behind a first name of that sex. */
const namesOf = rememberInReport((text, sex): readonly { readonly surname: string; readonly at: number }[] =>
  [...text.matchAll(FULL_NAME)].flatMap(({ 1: first, 2: surname, index }) =>
    sexOfFirstName(first!) === sex ? [{ surname: surname!, at: index }] : [],
  ),
)

const FULL_NAME = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}\\p{Ll}[\\p{L}'’-]*)(?=\\s((?:(?:${PARTICLES}|Van|Von)\\s(?:de[rn]\\s)?)*\\p{Lu}\\p{Ll}[\\p{L}'’-]+))`,
  'gu',
)

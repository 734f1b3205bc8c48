import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { TimeToken } from './time-token.ts'

/** Whether what is told lies before or after the telling: the past, or the present and what is to come. */
export type Tense = 'past' | 'future'

const CLAUSE_END = /^[,;:.!?–—-]$/u

/** The tense of the clause around a token, else of the sentence; `null` where there is no verb. */
export function tenseAround(tokens: readonly TimeToken[], first: number, last: number): Tense | null {
  let from = first
  while (from > 0 && !CLAUSE_END.test(tokens[from - 1]!.text)) from--
  let to = last
  while (to + 1 < tokens.length && !CLAUSE_END.test(tokens[to + 1]!.text)) to++
  return tenseOf(tokens, from, to) ?? tenseOf(tokens, 0, tokens.length - 1)
}

/** Past forms before perfect ones before present ones: `wurde … gemeldet`, `hat … gemeldet`, `meldet`. */
function tenseOf(tokens: readonly TimeToken[], from: number, to: number): Tense | null {
  let hasPresent = false
  let hasParticiple = false
  let hasPerfectVerb = false
  for (let at = from; at <= to; at++) {
    const form = tokens[at]!.text
    if (form.length < 3 || !/^\p{Ll}/u.test(form)) continue
    if (PERFECT_VERBS.has(form)) hasPerfectVerb = true
    if (form === 'worden') return 'past'
    const forms = lookUpVerb(form).map((reading) => reading.form)
    if (forms.includes('past') && !SUBJUNCTIVE_ALIKE.has(form)) return 'past'
    // `verwundet` is present or participle: in reports of what happened the participle.
    if (forms.includes('participle')) hasParticiple = true
    else if (forms.includes('present')) hasPresent = true
  }
  if (hasPerfectVerb && hasParticiple) return 'past'
  return hasPresent || hasPerfectVerb ? 'future' : hasParticiple ? 'past' : null
}

const PERFECT_VERBS: ReadonlySet<string> = new Set([
  'hat',
  'haben',
  'habe',
  'ist',
  'sind',
  'sei',
  'seien',
  'hätten',
  'hätte',
])

/** `sollte` and `könnte` speak of what may come. */
const SUBJUNCTIVE_ALIKE: ReadonlySet<string> = new Set(['sollte', 'sollten', 'wollte', 'wollten'])

import type { Bound } from '../model/claim.ts'
import type { Wording } from '../model/question.ts'
import type { Extent } from './compare-figures.ts'

/** A figure in words as a sentence of the ledger gives it: `mehr als 6000`, `1500 bis 5000`, `Zehntausende`. */
export function tellFigure({ low, high, bound, text }: Extent & { readonly text?: string }): Wording {
  if (bound === 'vague' && text !== undefined) return { de: text, en: tellVague(low, high).en }
  if (bound === 'vague') return tellVague(low, high)
  if (bound === 'range')
    return { de: `${german(low!)} bis ${german(high!)}`, en: `${english(low!)} to ${english(high!)}` }
  const [number, words] = [low ?? high ?? 0, BOUND_WORDS[bound]]
  return { de: `${words.de}${german(number)}`, en: `${words.en}${english(number)}` }
}

const BOUND_WORDS: Readonly<Record<Exclude<Bound, 'range' | 'vague'>, Wording>> = {
  exact: { de: '', en: '' },
  about: { de: 'rund ', en: 'about ' },
  atLeast: { de: 'mindestens ', en: 'at least ' },
  atMost: { de: 'höchstens ', en: 'at most ' },
}

const VAGUE: readonly (readonly [number, Wording])[] = [
  [24, { de: 'Dutzende', en: 'dozens' }],
  [200, { de: 'Hunderte', en: 'hundreds' }],
  [2000, { de: 'Tausende', en: 'thousands' }],
  [20_000, { de: 'Zehntausende', en: 'tens of thousands' }],
  [200_000, { de: 'Hunderttausende', en: 'hundreds of thousands' }],
  [2_000_000, { de: 'Millionen', en: 'millions' }],
]

function tellVague(low: number | null, high: number | null): Wording {
  const named = VAGUE.find(([least]) => least === low)?.[1]
  return (
    named ?? { de: `${german(low ?? 0)} bis ${german(high ?? 0)}`, en: `${english(low ?? 0)} to ${english(high ?? 0)}` }
  )
}

/** Swiss: an apostrophe from five digits on. */
function german(number: number): string {
  return number < 10_000 ? String(number) : groupThousands(number, "'")
}

function english(number: number): string {
  return number < 1000 ? String(number) : groupThousands(number, ',')
}

function groupThousands(number: number, mark: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+(?!\d))/gu, mark)
}

import type { Claim } from '../api/types.ts'

export type FigureValue = Pick<Claim['figure'], 'low' | 'high' | 'bound'>

/** What a person typed into the fields of a figure. */
export function readFigureFields(form: FormData): FigureValue {
  const number = (name: string) => {
    const typed = String(form.get(name) ?? '').trim()
    return typed === '' ? null : Number(typed)
  }
  return fitFigure({ low: number('low'), high: number('high'), bound: form.get('bound') as FigureValue['bound'] })
}

/** Brings ends and bound together: at least 38 has no upper end, and from 38 to 52 is no exact number. */
export function fitFigure({ low, high, bound }: FigureValue): FigureValue {
  if (low === high && low !== null) {
    if (bound === 'atLeast') return { low, high: null, bound }
    if (bound === 'atMost') return { low: null, high, bound }
    return { low, high, bound: bound === 'about' ? bound : 'exact' }
  }
  if (bound === 'vague') return { low, high, bound }
  if (high === null) return { low, high, bound: 'atLeast' }
  return { low, high, bound: low === null ? 'atMost' : 'range' }
}

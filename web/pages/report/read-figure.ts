import { type FigureValue, fitFigure } from '../../parts/fit-figure.ts'

const NUMBER =
  /(\d{1,3}(?:[.'’\u00A0\u202F ]\d{3})+|\d+)(?:,(\d+))?(?:\s*(Tausend|tausend|Million(?:en)?|Mio\.?|Milliarden?|Mrd\.?))?/gu

/** The numbers in a selected stretch of German text: none, one, or from one to another. What is written in words is left to people. */
export function readFigure(words: string): FigureValue {
  const found = [...words.matchAll(NUMBER)]
  const numbers = found.map(([, whole, decimals, unit]) => readNumber(whole!, decimals, unit ?? found.at(-1)?.[3]))
  if (numbers.length === 0) return { low: null, high: null, bound: 'exact' }
  return fitFigure({ low: Math.min(...numbers), high: Math.max(...numbers), bound: 'exact' })
}

function readNumber(whole: string, decimals: string | undefined, unit: string | undefined): number {
  return Math.round(Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`) * sizeOf(unit) * 1000) / 1000
}

function sizeOf(unit = ''): number {
  if (/^tausend/i.test(unit)) return 1000
  if (/^Mi(?:llion|o)/.test(unit)) return 1_000_000
  return /^M(?:illiarde|rd)/.test(unit) ? 1_000_000_000 : 1
}

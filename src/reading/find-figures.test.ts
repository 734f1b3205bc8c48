import { describe, expect, it } from 'vitest'
import { findFigures, type RawFigure } from './find-figures.ts'
import { splitWords } from './split-words.ts'

const find = (sentence: string) => findFigures(splitWords(sentence, 0, sentence.length))

/** The figures that count people or things; `ein` and `kein` are told apart later. */
const counts = (sentence: string) => find(sentence).filter(({ kind }) => kind !== 'one' && kind !== 'none')

/** `wording: low..high bound` */
function tell(sentence: string, { start, end, low, high, bound }: RawFigure): string {
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
  return `${sentence.slice(start, end)}: ${value} ${bound}`
}

function itFinds(cases: readonly (readonly [sentence: string, ...figures: string[]])[]): void {
  it.each(cases.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(counts(sentence).map((figure) => tell(sentence, figure))).toEqual(figures)
  })
}

describe('digits', () => {
  itFinds([
    ['Es kamen 6000 Menschen.', '6000: 6000 exact'],
    ["Es kamen 50'000 Menschen.", "50'000: 50000 exact"],
    ['Es kamen 50’000 Menschen.', '50’000: 50000 exact'],
    ['Es kamen 100.000 Menschen.', '100.000: 100000 exact'],
    ['Es kamen 1.500.000 Menschen.', '1.500.000: 1500000 exact'],
    ['Es kamen 10 000 Menschen.', '10 000: 10000 exact'],
    ['Es kamen 1,5 Millionen Menschen.', '1,5 Millionen: 1500000 exact'],
    ['Es kamen 2,2 Mio. Menschen.', '2,2 Mio.: 2200000 exact'],
    ['Es kamen 3 Millionen Menschen.', '3 Millionen: 3000000 exact'],
    ['Es kamen 50 Tausend Menschen.', '50 Tausend: 50000 exact'],
    ['Es kamen 2000 Soldaten.', '2000: 2000 exact'],
    ['Die 120.000-Einwohner-Stadt brennt.', '120.000: 120000 exact'],
  ])
})

describe('number words', () => {
  itFinds([
    ['Sechs Soldaten fielen.', 'Sechs: 6 exact'],
    ['Der Tod zweier Helfer.', 'zweier: 2 exact'],
    ['Die Festnahme dreier Männer.', 'dreier: 3 exact'],
    ['Es kamen sechsundfünfzig Menschen.', 'sechsundfünfzig: 56 exact'],
    ['Es kamen zweihundert Menschen.', 'zweihundert: 200 exact'],
    ['Es kamen zweitausendfünfhundert Menschen.', 'zweitausendfünfhundert: 2500 exact'],
    ['Es kamen dreissig Menschen.', 'dreissig: 30 exact'],
    ['Es kam ein Dutzend Menschen.', 'ein Dutzend: 12 exact'],
    ['Es kamen drei Dutzend Menschen.', 'drei Dutzend: 36 exact'],
    ['Es kam eine halbe Million Menschen.', 'eine halbe Million: 500000 exact'],
    ['Es kam eine Million Menschen.', 'eine Million: 1000000 exact'],
    ['Es kamen anderthalb Millionen Menschen.', 'anderthalb Millionen: 1500000 exact'],
    ['Es kamen zwei Millionen Menschen.', 'zwei Millionen: 2000000 exact'],
  ])
})

describe('ranges', () => {
  itFinds([
    ['Es kamen 1500 bis 5000 Menschen.', '1500 bis 5000: 1500..5000 range'],
    ['Es kamen fünf bis 20 Menschen.', 'fünf bis 20: 5..20 range'],
    ['Es kamen 20–25 Menschen.', '20–25: 20..25 range'],
    ['Es kamen 20-25 Menschen.', '20-25: 20..25 range'],
    ['Es kamen zwischen 10 und 15 Menschen.', '10 und 15: 10..15 range'],
    ['Es kamen zwei bis drei Millionen Menschen.', 'zwei bis drei Millionen: 2000000..3000000 range'],
    ['Es kamen bis zu 350 bis 400 Menschen.', '350 bis 400: 350..400 range'],
    ['Es kamen drei oder vier Menschen.', 'drei oder vier: 3..4 range'],
    ['Es kamen 10 Männer und 15 Frauen.', '10: 10 exact', '15: 15 exact'],
  ])
})

describe('bounds', () => {
  itFinds([
    ['Es kamen mehr als 300 Menschen.', '300: 300.. atLeast'],
    ['Es kamen über 300 Menschen.', '300: 300.. atLeast'],
    ['Es kamen mindestens 300 Menschen.', '300: 300.. atLeast'],
    ['Es kamen 300 oder mehr Menschen.', '300: 300.. atLeast'],
    ['Es kamen nicht weniger als 300 Menschen.', '300: 300.. atLeast'],
    ['Es kamen weit über 300 Menschen.', '300: 300.. atLeast'],
    ['Es kamen bis zu 300 Menschen.', '300: ..300 atMost'],
    ['Es kamen höchstens 300 Menschen.', '300: ..300 atMost'],
    ['Es kamen weniger als 300 Menschen.', '300: ..300 atMost'],
    ['Es kamen rund 300 Menschen.', '300: 300 about'],
    ['Es kamen knapp 300 Menschen.', '300: 300 about'],
    ['Es kamen an die 300 Menschen.', '300: 300 about'],
    ['Es kamen schätzungsweise 300 Menschen.', '300: 300 about'],
    ['Es kamen fast 300 Menschen.', '300: 300 about'],
    ['Es kamen schätzungsweise mehr als 300 Menschen.', '300: 300.. atLeast'],
    ['Es kamen mehr als 1,5 Millionen Menschen.', '1,5 Millionen: 1500000.. atLeast'],
    ['Es kamen mindestens ein Dutzend Menschen.', 'ein Dutzend: 12.. atLeast'],
    ['Unter den 300 Verletzten waren Kinder.', '300: 300 exact'],
  ])
})

describe('vague words', () => {
  itFinds([
    ['Es kamen Dutzende Menschen.', 'Dutzende: 24..99 vague'],
    ['Es kamen hunderte Menschen.', 'hunderte: 200..999 vague'],
    ['Es kamen Tausende.', 'Tausende: 2000..9999 vague'],
    ['Es kamen Zehntausende.', 'Zehntausende: 20000..99999 vague'],
    ['Es kamen Hunderttausende.', 'Hunderttausende: 200000..999999 vague'],
    ['Es kamen Millionen.', 'Millionen: 2000000.. vague'],
    ['Es kamen mehrere Tausend Menschen.', 'mehrere Tausend: 2000..9999 vague'],
    ['Es kamen einige Hundert Menschen.', 'einige Hundert: 200..999 vague'],
    ['Sie standen vor Hunderten Soldaten.', 'Hunderten: 200..999 vague'],
  ])
})

describe('numbers that count nothing', () => {
  itFinds([
    ['Am 6. Dezember begann der Abzug.'],
    ['Seit 2012 wird gekämpft.'],
    ['Im Jahr 1994 endete der Krieg.'],
    ['2016 begann die Belagerung.'],
    ['Die 17. Brigade zog ab.'],
    ['Es kamen mehrere Menschen.'],
    ['Beide Soldaten fielen.'],
    ['Die Hälfte der Häuser brannte.'],
    ['Achtung, die Zweifel bleiben.'],
  ])
})

describe('kinds', () => {
  it.each([
    ['Sie halten 80 Prozent der Stadt.', 'share', '80 Prozent'],
    ['Sie halten 80 % der Stadt.', 'share', '80 %'],
    ['Es wurde zweimal geschossen.', 'times', 'zweimal'],
    ['Es wurde 30 Mal geschossen.', 'times', '30'],
    ['Eine Frau starb.', 'one', 'Eine'],
    ['Niemand starb.', 'none', 'Niemand'],
    ['Keine Frau starb.', 'none', 'Keine'],
    ['Die 120.000-Einwohner-Stadt brennt.', 'inside', '120.000'],
  ] as const)('%s', (sentence, kind, wording) => {
    const figure = find(sentence)[0]!
    expect(figure.kind).toBe(kind)
    expect(sentence.slice(figure.start, figure.end)).toBe(wording)
  })

  it('says that nobody is zero and somebody one', () => {
    expect(find('Niemand starb.')[0]).toMatchObject({ low: 0, high: 0, bound: 'exact' })
    expect(find('Eine Frau starb.')[0]).toMatchObject({ low: 1, high: 1, bound: 'exact' })
    expect(find('Mindestens eine Frau starb.')[0]).toMatchObject({ low: 1, high: null, bound: 'atLeast' })
  })
})

it('tells where the wording of the bound begins', () => {
  expect(find('Es kamen mehr als 300 Menschen.')[0]).toMatchObject({ from: 2, first: 4, last: 4 })
})

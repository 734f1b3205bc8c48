import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { correctTags } from './correct-tags.ts'
import { findFigures } from './find-figures.ts'
import { makeClaim } from './make-claim.ts'
import { readCounted } from './read-counted.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const BEFORE = 'In der Nacht begann der Angriff auf die Stadt. '
const BEHIND = ' Die Armee äußerte sich am Montag nicht dazu.'

/** A claim on the first figure of a sentence that stands between two others. */
function make(sentence: string, event: EventKind = 'killed'): Claim {
  const text = BEFORE + sentence + BEHIND
  const span = { start: BEFORE.length, end: BEFORE.length + sentence.length }
  const tokens = splitWords(text, span.start, span.end)
  const words = correctTags(tagWords(tokens, true))
  return makeClaim(text, span, words, {
    ...{ counted: readCounted(words, findFigures(tokens)[0]!, null), decision: { event, rule: 'test', trigger: null } },
    ...{ status: 'asserted', attributed: { source: null, via: null } },
    ...{ place: null, origin: null, destination: null, time: null },
  })
}

it('quotes the sentence with what stands around it', () => {
  const { quote } = make('Es starben 14 Menschen.')
  expect(quote.exact).toBe('Es starben 14 Menschen.')
  expect(quote.prefix).toBe(BEFORE.slice(-32))
  expect(quote.suffix).toBe(BEHIND.slice(0, 32))
})

it.each(['Es starben mehr als 300 syrische Soldaten.', "Es kamen 50'000 Menschen.", 'Es starben 10 bis 12 Ärzte.'])(
  'gives offsets that hold the wordings in «%s»',
  (sentence) => {
    const text = BEFORE + sentence + BEHIND
    const { quote, figure, group } = make(sentence)
    expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
    for (const span of [figure, group!]) expect(text.slice(span.start, span.end)).toBe(span.text)
  },
)

describe('the group', () => {
  it.each([
    ['Es starben 14 Zivilisten.', 'Zivilisten', 'civilians'],
    ['Es starben 14 unbewaffnete Zivilisten.', 'unbewaffnete Zivilisten', 'civilians'],
    ['Es starben 14 Rebellen.', 'Rebellen', 'combatants'],
    ['Es starben 14 Menschen.', 'Menschen', 'unspecified'],
    ['Es starben 14 Sanitäter.', 'Sanitäter', 'medical'],
    ['Die 120.000-Einwohner-Stadt brennt.', 'Einwohner', 'unspecified'],
  ])('%s', (sentence, text, group) => {
    expect(make(sentence).group).toMatchObject({ text, class: group })
  })

  it('is missing where it is left out', () => {
    expect(make('Und 24 wurden verletzt.').group).toBeNull()
  })
})

describe('the unit', () => {
  it.each([
    ['Es starben 14 Menschen.', 'killed', 'person'],
    ['300 Familien flohen.', 'displaced', 'family'],
    ['300 Haushalte brauchen Hilfe.', 'in-need', 'household'],
    ['Es gab 30 Luftangriffe.', 'attacked', 'attack'],
    ['Es brannten 14 Häuser.', 'destroyed', 'object'],
    ['60 Prozent der Einwohner flohen.', 'displaced', 'share'],
  ] as const)('%s (%s): %s', (sentence, event, unit) => {
    expect(make(sentence, event).figure.unit).toBe(unit)
  })
})

it('has an id that goes with its content', () => {
  expect(make('Es starben 14 Menschen.').id).toBe(make('Es starben 14 Menschen.').id)
  expect(make('Es starben 14 Menschen.', 'injured').id).not.toBe(make('Es starben 14 Menschen.').id)
})

import { expect, it } from 'vitest'
import { makeId } from './make-id.ts'

const text = 'Es starben 14 Menschen.'
const id = makeId(text, { start: 11, end: 13 }, 'killed', 'asserted')

it('gives the same id for the same content, whatever came between', () => {
  makeId('Ein anderer Text.', { start: 0, end: 3 }, 'killed')
  expect(makeId(text, { start: 11, end: 13 }, 'killed', 'asserted')).toBe(id)
})

it('keeps its ids from one release to the next', () => {
  expect(id).toMatchInlineSnapshot(`"185v9qu19a8vji"`)
})

it.each([
  ['the text', makeId(`${text} `, { start: 11, end: 13 }, 'killed', 'asserted')],
  ['the start', makeId(text, { start: 10, end: 13 }, 'killed', 'asserted')],
  ['the end', makeId(text, { start: 11, end: 14 }, 'killed', 'asserted')],
  ['the event', makeId(text, { start: 11, end: 13 }, 'injured', 'asserted')],
  ['the status', makeId(text, { start: 11, end: 13 }, 'killed', 'denied')],
])('changes with %s', (_, other) => {
  expect(other).not.toBe(id)
})

it('is short and plain', () => {
  expect(id).toMatch(/^[0-9a-z]{14}$/)
})

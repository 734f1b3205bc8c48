import { expect, it } from 'vitest'
import { mayState } from './may-state.ts'

it.each([
  'Die Polizei sagte, es sei ruhig.',
  'Er habe ein Auto gestohlen.',
  'Laut Polizei starb ein Mann.',
  'Das Schiff „Morgenstern“ sank.',
  'Der Mann soll geflohen sein.',
  'Das Vorgehen stehe im Widerspruch zum Vertrag.',
])('lets through what may hold a statement: %s', (sentence) => {
  expect(mayState(sentence)).toBe(true)
})

it('stops a sentence in which nobody can say anything', () => {
  expect(mayState('Es regnet in Kadrin.')).toBe(false)
})

it('lets through a sentence that names who the next one speaks for', () => {
  expect(mayState('Es regnet in Kadrin.', 'Der Fluss sei voll.')).toBe(true)
})

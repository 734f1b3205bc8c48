import { expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { UNRESOLVED_PLACE } from '../model/place.ts'
import { buildQuestions } from './build-questions.ts'

/** The titles of the question that one claim asks. */
function titles(event: EventKind, place: string, group = 'Menschen') {
  const span = { start: 0, end: 1 }
  const text = `In ${place} ging es um 14 ${group}.`
  const claim = {
    id: '0',
    rule: 'test',
    quote: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    figure: { ...span, text: '14', low: 14, high: 14, bound: 'exact', unit: 'person' },
    event,
    status: 'asserted',
    group: { ...span, text: group, class: 'unspecified' },
    source: null,
    via: null,
    place: { ...UNRESOLVED_PLACE, ...span, role: 'at', text: place, name: place },
    origin: null,
    destination: null,
    time: null,
  } satisfies Claim
  const head = { id: 'a', title: null, outlet: null, published: null, address: null, language: 'de', sha256: '' }
  const [question] = buildQuestions([{ report: head, claim }], [])
  return question!.question.title
}

it('asks in sentences of the language', () => {
  expect(titles('evacuated', 'Altstadt von Tolmin').de).toBe('Wie viele Menschen verließen die Altstadt von Tolmin?')
  expect(titles('evacuated', 'Hafen von Tolmin').de).toBe('Wie viele Menschen verließen den Hafen von Tolmin?')
  expect(titles('evacuated', 'Tolmin').en).toBe('How many people left Tolmin?')
  expect(titles('present', '60 km südlich von Tolmin').de).toBe('Wie viele Menschen sind 60 km südlich von Tolmin?')
  expect(titles('killed', 'Irak').de).toBe('Wie viele Menschen wurden im Irak getötet?')
})

it('asks for groups in the nominative', () => {
  expect(titles('deployed', 'Tolmin', 'weiterer grauer Kreuzer').de).toBe(
    'Wie viele weitere graue Kreuzer sind in Tolmin im Einsatz?',
  )
})

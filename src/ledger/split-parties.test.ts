import { expect, it } from 'vitest'
import { splitParties } from './split-parties.ts'

const partiesOf = (text: string, name = text) =>
  splitParties({ text, name, start: 0, end: text.length, mention: null, kind: 'unknown' }).map((party) => party.name)

it.each([
  ['Damaskus und die Rebellen', ['Damaskus', 'Rebellen']],
  ['Deutschland, Frankreich und Kanada', ['Deutschland', 'Frankreich', 'Kanada']],
  ['russische und syrische Flugzeuge', ['russische und syrische Flugzeuge']],
  ['Ministerium für Inneres und Sport', ['Ministerium für Inneres und Sport']],
])('names the parties of «%s»', (text, parties) => {
  expect(partiesOf(text)).toEqual(parties)
})

it('takes a role and the name behind its comma for one', () => {
  expect(partiesOf('Sprecher der Wache, Jan Holm', 'Jan Holm')).toEqual(['Jan Holm'])
})

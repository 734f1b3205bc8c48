import { describe, expect, it } from 'vitest'
import { senseOfNoun } from './sense-of-noun.ts'

describe('what a noun names', () => {
  it.each([
    ['Soldaten', 'people', 'combatants'],
    ['Zivilisten', 'people', 'civilians'],
    ['Kinder', 'people', 'children'],
    ['Frauen', 'people', 'women'],
    ['Ärzte', 'people', 'medical'],
    ['Entwicklungshelfer', 'people', 'aid'],
    ['Journalisten', 'people', 'journalists'],
    ['Flüchtlinge', 'people', 'displaced'],
    ['Polizisten', 'people', 'police'],
    ['Menschen', 'people', 'unspecified'],
    ['16-Jähriger', 'people', 'unspecified'],
    ['Achtjährige', 'people', 'unspecified'],
    ['Häuser', 'things', 'unspecified'],
    ['Panzer', 'things', 'unspecified'],
    ['Kilometer', 'measure', 'unspecified'],
    ['Euro', 'measure', 'unspecified'],
    ['Zweifel', null, 'unspecified'],
    ['', null, 'unspecified'],
  ] as const)('%s: %s, %s', (noun, names, group) => {
    expect(senseOfNoun(noun)).toMatchObject({ names, class: group })
  })
})

describe('the event in a noun', () => {
  it.each([
    ['Tote', 'killed', 'victims'],
    ['Todesopfern', 'killed', 'victims'],
    ['Verletzten', 'injured', 'victims'],
    ['Schwerverletzte', 'injured', 'victims'],
    ['Vermisste', 'missing', 'victims'],
    ['Geiseln', 'abducted', 'victims'],
    ['Festnahmen', 'detained', 'acts'],
    ['Luftangriffe', 'attacked', 'acts'],
  ] as const)('%s: %s', (noun, kind, role) => {
    expect(senseOfNoun(noun).event).toEqual({ kind, role })
  })
})

it('knows a noun by the last part of a compound', () => {
  expect(senseOfNoun('UN-Soldaten').class).toBe('combatants')
  expect(senseOfNoun('Dorfbewohner').names).toBe('people')
  expect(senseOfNoun('Wohnhäuser').names).toBe('things')
})

it('takes Swiss ss for ß', () => {
  expect(senseOfNoun('Grossväter')).toEqual(senseOfNoun('Großväter'))
})

it('knows nouns that govern those whom the event befell', () => {
  expect(senseOfNoun('Tod').governs).toBe('killed')
  expect(senseOfNoun('Festnahme').governs).toBe('detained')
  expect(senseOfNoun('Freilassung').governs).toBe('rescued')
})

it('does not take a word for a compound of what it only ends in', () => {
  expect(senseOfNoun('Detonation').names).toBeNull()
})

it('tells machines and bystanders', () => {
  expect(senseOfNoun('Hubschrauber').isMachine).toBe(true)
  expect(senseOfNoun('Häuser').isMachine).toBe(false)
  expect(senseOfNoun('Richter').isBystander).toBe(true)
  expect(senseOfNoun('Bewohner').isBystander).toBe(false)
})

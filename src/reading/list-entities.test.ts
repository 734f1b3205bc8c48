import { expect, it } from 'vitest'
import type { Entity } from '../model/entity.ts'
import { readReport } from './read-report.ts'

function entitiesOf(text: string): readonly Entity[] {
  const report = { id: 'a', origin: 'a.txt', title: null, outlet: null, published: null, language: 'de', address: null }
  return readReport({ ...report, sha256: '', text }).entities
}

it('has one entry for a person, with role, all wordings and every mention', () => {
  const text =
    'US-Aussenminister Jan Kirsch forderte im Krieg eine Waffenruhe. Kirsch sagte, die Lage sei ernst. Er sagte, es gebe 14 Tote.'
  const [entity, ...others] = entitiesOf(text)
  expect(others).toEqual([])
  expect(entity).toMatchObject({ name: 'Jan Kirsch', role: 'US-Aussenminister', organisation: 'US' })
  expect(entity!.names).toContain('US-Aussenminister Jan Kirsch')
  const wordings = entity!.mentions.map(({ start, end }) => text.slice(start, end))
  expect(wordings).toEqual(expect.arrayContaining(['US-Aussenminister Jan Kirsch', 'Kirsch', 'Er']))
})

it('knows the body by one name in whatever case it stands', () => {
  const text =
    'Nach Angaben des sulanischen Verteidigungsministeriums starben 14 Rebellen. Das sulanische Verteidigungsministerium sagte, es habe Angriffe gegeben.'
  expect(entitiesOf(text).map(({ name, names }) => ({ name, names }))).toEqual([
    {
      name: 'sulanisches Verteidigungsministerium',
      names: ['sulanischen Verteidigungsministeriums', 'sulanische Verteidigungsministerium'],
    },
  ])
})

it('tells for which body a spokesman speaks', () => {
  const text = 'Ein Sprecher der Rebellen sagte, die Armee habe 14 Kämpfer getötet.'
  expect(entitiesOf(text)[0]).toMatchObject({ name: 'Sprecher der Rebellen', organisation: 'Rebellen', role: null })
})

it('is empty where nobody speaks', () => {
  expect(entitiesOf('Es regnet in Kadrin.')).toEqual([])
})

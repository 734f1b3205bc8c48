import { describe, expect, it } from 'vitest'
import type { Judgement } from '../model/judgement.ts'
import { groupSameSources } from './same-sources.ts'

type Pair = readonly ['=' | '#', string, string]

function judge([sign, ...names]: Pair, number: number): Judgement {
  const kind = sign === '=' ? 'same-source' : 'different-source'
  return { id: `j${number}`, by: 'Ada', at: '2031-03-18T12:00:00.000Z', reason: null, kind, names }
}

function group(...pairs: readonly Pair[]): readonly string[] {
  const groups = groupSameSources(pairs.map(judge))
  return [...new Set([...groups.values()])].filter(({ size }) => size > 1).map((names) => [...names].sort().join(' '))
}

describe('names of one source', () => {
  it.each<{ judged: readonly Pair[]; groups: readonly string[]; why: string }>([
    { judged: [], groups: [], why: 'nobody judged' },
    { judged: [['=', 'A', 'B']], groups: ['A B'], why: 'two were joined' },
    {
      judged: [
        ['=', 'A', 'B'],
        ['=', 'C', 'B'],
      ],
      groups: ['A B C'],
      why: 'a third was joined to one of them',
    },
    {
      judged: [
        ['=', 'A', 'B'],
        ['=', 'C', 'D'],
      ],
      groups: ['A B', 'C D'],
      why: 'two pairs have nothing in common',
    },
    {
      judged: [
        ['=', 'A', 'B'],
        ['#', 'B', 'A'],
      ],
      groups: [],
      why: 'they were split again',
    },
    {
      judged: [
        ['#', 'A', 'B'],
        ['=', 'A', 'B'],
      ],
      groups: ['A B'],
      why: 'the later decision counts',
    },
    {
      judged: [
        ['=', 'A', 'B'],
        ['#', 'A', 'C'],
        ['=', 'B', 'C'],
      ],
      groups: ['A B'],
      why: 'two are kept apart',
    },
    {
      judged: [
        ['=', 'A', 'B'],
        ['=', 'A', 'C'],
        ['=', 'B', 'C'],
        ['#', 'B', 'A'],
        ['#', 'B', 'C'],
      ],
      groups: ['A C'],
      why: 'one was split off from all others',
    },
  ])('$groups where $why', ({ judged, groups }) => {
    expect(group(...judged)).toEqual(groups)
  })
})

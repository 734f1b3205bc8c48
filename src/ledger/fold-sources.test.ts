import { describe, expect, it } from 'vitest'
import { foldSources } from './fold-sources.ts'

/** The names that mean one party, in lists. */
function fold(...names: string[]): string[][] {
  const parties = foldSources(
    names.map((name) => ({ name, kind: 'unknown' as const })),
    [],
  )
  const byKey = new Map<string, string[]>()
  for (const name of names) byKey.set(parties.get(name)!.key, [...(byKey.get(parties.get(name)!.key) ?? []), name])
  return [...byKey.values()]
}

describe('names of sources', () => {
  it('fold spellings and short forms of one person', () => {
    expect(fold('Baschar al-Assad', 'syrischer Machthaber Assad', 'Assad').length).toBeLessThanOrEqual(2)
    expect(fold('Sergej Lawrow', 'Sergej Lavrov', 'Lawrow')).toHaveLength(1)
  })

  it('fold the letters of a body with the name that they stand for', () => {
    const names = [
      { name: 'OFW', kind: 'unknown' as const, text: 'Organisation für Wasser (OFW)' },
      { name: 'Organisation für Wasser', kind: 'unknown' as const },
      { name: 'OFB', kind: 'unknown' as const },
    ]
    const parties = foldSources(names, [])
    expect(parties.get('OFW')!.key).toBe(parties.get('Organisation für Wasser')!.key)
    expect(parties.get('OFW')!.why?.de).toContain('«OFW»')
    expect(parties.get('OFB')!.key).toBe('OFB')
    const spokesman = {
      name: 'Jan Holm',
      kind: 'unknown' as const,
      text: 'Sprecher der Front der Täler (FDT), Jan Holm',
    }
    const front = [
      spokesman,
      { name: 'FDT', kind: 'unknown' as const },
      { name: 'Front der Täler', kind: 'unknown' as const },
    ]
    const folded = foldSources(front, [])
    expect(folded.get('FDT')!.key).toBe(folded.get('Front der Täler')!.key)
    expect(folded.get('Jan Holm')!.key).toBe('Jan Holm')
  })

  it('keep a short form apart where two bear it', () => {
    expect(fold('Lew Parnat', 'Irna Parnat', 'Parnat')).toHaveLength(3)
  })

  it('fold the United Nations and the organs of one state, and nobody else of that country', () => {
    expect(fold('UNO', 'Vereinten Nationen', 'Uno-Sondergesandte Okelund')).toHaveLength(1)
    expect(fold('russisches Verteidigungsministerium', 'Kreml', 'staatliche russische Agentur')).toHaveLength(1)
    expect(fold('syrische Armee', 'Syrische Beobachtungsstelle für Menschenrechte')).toHaveLength(2)
    expect(fold('dalvenisches Innenministerium', 'dalvenische Armee')).toHaveLength(1)
  })

  it('keep a state apart from who is its envoy, and a place from who is there', () => {
    expect(fold('Syrien', 'Uno-Sondergesandter für Syrien')).toHaveLength(2)
    expect(fold('Roverin', 'Rebellen in Roverin')).toHaveLength(2)
    expect(fold('Rebellen', 'Rebellen in Roverin')).toHaveLength(1)
  })

  it('are called by whom others belong to', () => {
    const nameOf = (...names: string[]) =>
      foldSources(
        names.map((name) => ({ name, kind: 'unknown' as const })),
        [],
      ).get(names[0]!)!.name
    expect(nameOf('Front der Täler', 'Sprecher der Front der Täler')).toBe('Front der Täler')
    expect(nameOf('Armee', 'Scharfschützen der Armee')).toBe('Armee')
    expect(nameOf('Lawrow', 'Sergej Lawrow')).toBe('Sergej Lawrow')
  })

  it('keep ministries apart that name no state', () => {
    expect(fold('Innenministerium', 'Verteidigungsministerium')).toHaveLength(2)
    expect(fold('Gouverneur', 'Bürgermeister')).toHaveLength(2)
  })

  it('of persons fold by the office that is named with them', () => {
    const fold = (...texts: readonly (readonly [name: string, text: string])[]) =>
      new Set(
        [
          ...foldSources(
            texts.map(([name, text]) => ({ name, text, kind: 'unknown' as const })),
            [],
          ).values(),
        ].map(({ key }) => key),
      )
    expect(
      fold(['Maren Okelund', 'Uno-Sondergesandte Maren Okelund'], ['Vereinte Nationen', 'Vereinten Nationen']).size,
    ).toBe(1)
    expect(fold(['Igor Lemnow', 'russischer UN-Botschafter Igor Lemnow'], ['Uno', 'Uno']).size).toBe(2)
    expect(fold(['Igor Lemnow', 'russischer UN-Botschafter Igor Lemnow'], ['Kreml', 'Kreml']).size).toBe(1)
  })

  it('say why', () => {
    const party = foldSources(
      [
        { name: 'Kreml', kind: 'government' },
        { name: 'russische Armee', kind: 'military' },
      ],
      [],
    ).get('Kreml')!
    expect(party).toMatchObject({ name: 'Russland', why: { en: 'Organs of one state are one voice: Russia.' } })
  })
})

import { describe, expect, test } from 'vitest'
import { lemmatizeNoun, lookUpAdjective, lookUpCompound, lookUpNoun, lookUpVerb } from './lexicon.ts'

const lemmasOf = (form: string): string[] => [...new Set(lookUpVerb(form).map(({ lemma }) => lemma))]

describe('verbs', () => {
  test.each(
    'töten verletzen festnehmen entführen umkommen sterben ertrinken fliehen flüchten evakuieren abziehen einschließen belagern retten bergen verhaften abschieben zurückkehren vermissen verschütten stationieren entsenden vertreiben hinrichten exekutieren erschießen enthaupten verwunden zerstören beschädigen einkesseln ersticken erstechen vereinbaren'.split(
      ' ',
    ),
  )('the news verb %s is known', (infinitive) => {
    expect(lookUpVerb(infinitive)).toContainEqual(expect.objectContaining({ lemma: infinitive, form: 'infinitive' }))
  })

  test('a finite form of a separable verb names the particle that stands elsewhere', () => {
    expect(lookUpVerb('nimmt')).toContainEqual({
      lemma: 'festnehmen',
      form: 'present',
      detached: 'fest',
      number: 'singular',
      person: 3,
    })
    expect(lookUpVerb('einschließt')).toContainEqual(expect.objectContaining({ lemma: 'einschließen', detached: null }))
    expect(lookUpVerb('harrten')).toContainEqual(
      expect.objectContaining({ lemma: 'ausharren', detached: 'aus', form: 'past' }),
    )
    // Particles of two parts, which the package cuts in two.
    expect(lookUpVerb('fügte')).toContainEqual(expect.objectContaining({ lemma: 'hinzufügen', detached: 'hinzu' }))
    expect(lookUpVerb('herrscht')).toContainEqual(expect.objectContaining({ lemma: 'vorherrschen', detached: 'vor' }))
    expect(lookUpVerb('absetzt').map(({ detached }) => detached)).not.toContain('her')
  })

  test('participles and infinitives with zu lead to the whole verb', () => {
    expect(lookUpVerb('festgenommen')).toContainEqual(
      expect.objectContaining({ lemma: 'festnehmen', form: 'participle' }),
    )
    expect(lookUpVerb('festzunehmen')).toContainEqual(
      expect.objectContaining({ lemma: 'festnehmen', form: 'zu-infinitive' }),
    )
  })

  test('the first letter may be a capital, ss may stand for ß and ß for ss', () => {
    expect(lemmasOf('Getötet')).toEqual(['töten'])
    expect(lemmasOf('erschiesst')).toEqual(['erschießen'])
    expect(lemmasOf('schloss')).toContain('schließen')
    expect(lemmasOf('gewußt')).toEqual(['wissen'])
  })

  test('subjunctive forms are told apart', () => {
    expect(lookUpVerb('seien').map(({ form }) => form)).toEqual(['subjunctive1', 'subjunctive1'])
    expect(lookUpVerb('wäre').every(({ form }) => form === 'subjunctive2')).toBe(true)
  })

  test('what is no verb has no reading', () => {
    expect(lookUpVerb('Kadrin')).toEqual([])
    expect(lookUpVerb('')).toEqual([])
    expect(lookUpVerb('Ὀδυσσεύς')).toEqual([])
  })
})

describe('nouns', () => {
  test('a form leads to its lemma, gender and number', () => {
    expect(lookUpNoun('Kinder')).toEqual({ lemma: 'Kind', gender: 'n', number: 'plural' })
    expect(lookUpNoun('Anschlages')).toEqual({ lemma: 'Anschlag', gender: 'm', number: 'singular' })
    expect(lookUpNoun('Strassen')).toMatchObject({ lemma: 'Straße' })
    expect(lookUpNoun('Tagen')).toEqual({ lemma: 'Tag', gender: 'm', number: 'plural' })
    expect(lookUpNoun('Sperren')).toMatchObject({ lemma: 'Sperre' })
  })

  test('nominalised adjectives have neither gender nor number of their own', () => {
    for (const form of ['Toten', 'Verletzter', 'Verwundete'])
      expect(lookUpNoun(form)).toMatchObject({ gender: null, number: 'either' })
  })

  test.each([
    ['Giftgasangriffen', 'Angriff'],
    ['Hilfskonvois', 'Konvoi'],
    ['UNO-Beobachter', 'Beobachter'],
    ['Strassensperren', 'Sperre'],
    ['Sondergesandten', 'Gesandte'],
    ['Blauhelmsoldaten', 'Soldat'],
  ])('the compound %s ends in %s', (form, head) => {
    expect(lookUpCompound(form)).toBe(head)
  })

  test.each(['Aleppo', 'Damaskus', 'Berlin', 'Merkel', 'Angriff', ''])('%s is no compound', (form) => {
    expect(lookUpCompound(form)).toBeNull()
  })

  test('the dictionary form of compounds and nominalised participles is whole', () => {
    expect(lemmatizeNoun('Luftangriffen')).toBe('Luftangriff')
    expect(lemmatizeNoun('UNO-Soldaten')).toBe('UNO-Soldat')
    expect(lemmatizeNoun('Eingekesselten')).toBe('Eingekesselte')
    expect(lemmatizeNoun('Kadrin')).toBe('Kadrin')
  })
})

describe('adjectives', () => {
  test.each([
    ['toten', 'tot'],
    ['dunkle', 'dunkel'],
    ['höchsten', 'hoch'],
    ['schwerer', 'schwer'],
    ['stärkste', 'stark'],
    ['getöteten', 'getötet'],
    ['Verletzte', 'verletzt'],
    ['flüchtende', 'flüchtend'],
  ])('%s belongs to %s', (form, base) => {
    expect(lookUpAdjective(form)).toBe(base)
  })

  test('what is no adjective has no base', () => {
    expect(lookUpAdjective('Kadrin')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../../gazetteer/gazetteer.ts'
import { findPlaceMentions } from './find-place-mentions.ts'

const gazetteer = openGazetteer([])
const find = (text: string) => findPlaceMentions(text, gazetteer).mentions

/** `text → name country precision` */
const tell = (text: string) =>
  find(text).map((place) => `${place.text} → ${place.name} ${place.country} ${place.precision}`)

describe('names of places', () => {
  it.each([
    ['In Damaskus fielen Schüsse.', ['Damaskus → Damaskus SY settlement']],
    ['Die Bewohner Mossuls warten.', ['Mossuls → Mossul IQ settlement']],
    ['Das Militär der Ukraine rückte vor.', ['Ukraine → Ukraine UA country']],
    ['Die Grenze des Irak ist offen.', ['Irak → Irak IQ country']],
    ['Nordsyrien ist betroffen.', ['Nordsyrien → Nordsyrien SY region']],
    ['Helfer erreichten Ost-Aleppo.', ['Ost-Aleppo → Ost-Aleppo SY district']],
    ['In der Provinz Idlib wurde gekämpft.', ['Idlib → Gouvernement Idlib SY region']],
    ['In der Stadt Idlib wurde gekämpft.', ['Idlib → Idlib SY settlement']],
    ['Sie reisten nach New York.', ['New York → New York US settlement']],
    [
      'In Wien, Graz und Linz wurde demonstriert.',
      ['Wien → Wien AT settlement', 'Graz → Graz AT settlement', 'Linz → Linz AT settlement'],
    ],
    ['Sie landeten auf der Insel Lesbos in der Ägäis.', ['Lesbos → Lesbos GR region', 'Ägäis → Ägäis null region']],
  ])('%s', (sentence, places) => {
    expect(tell(sentence)).toEqual(places)
  })

  it.each([
    'Das Essen war kalt.',
    'Die Halle war voll.',
    'Außenminister John Kerry reiste ab, Kerry schwieg.',
    'Der Regisseur Anton Wagner kam, auch Wagner blieb.',
    'Die Universität Wien forscht.',
    'Der FC Barcelona verlor.',
    'Die SPD und die CDU stritten.',
    'Die Länder einigten sich. Auch der Bund stimmte zu.',
    'Syrische Soldaten halfen Syrern.',
  ])('there is none in: %s', (sentence) => {
    expect(tell(sentence)).toEqual([])
  })

  it('reads a town that is a common noun where only a town can stand', () => {
    expect(tell('In Essen brannte es. Das Essen war kalt.')).toEqual(['Essen → Essen DE settlement'])
  })

  it('gives offsets in the text', () => {
    const text = 'Helfer verließen Kundus am Montag.'
    const [place] = find(text)
    expect(text.slice(place!.start, place!.end)).toBe('Kundus')
  })
})

describe('namesakes', () => {
  it('are told apart by the countries of which the report speaks', () => {
    const countryOf = (text: string) => find(text).find((place) => place.text === 'Tripolis')?.country
    expect(countryOf('Die libysche Regierung zog ab. In Tripolis und Bengasi fielen Schüsse.')).toBe('LY')
    expect(countryOf('Im Libanon starben Soldaten. In Tripolis wurde geschossen, auch nahe Beirut.')).toBe('LB')
  })

  it('that nothing tells apart stay unresolved, with all of them as candidates', () => {
    const [place] = find('In Springfield brannte ein Haus.')
    expect(place).toMatchObject({ name: null, latitude: null, longitude: null, country: null, precision: 'unresolved' })
    expect(place!.candidates.length).toBeGreaterThan(1)
    expect(place!.candidates.every(({ why }) => why.length > 0)).toBe(true)
  })

  it('leave the runners-up behind the one that was chosen', () => {
    const place = find('Die libysche Regierung zog ab. In Tripolis fielen Schüsse.')[0]!
    expect(place).toMatchObject({ country: 'LY', why: expect.stringContaining('speaks of LY') })
    expect(place.candidates.map(({ country }) => country)).toContain('LB')
  })
})

it('wins with a place of the dossier', () => {
  const places = [
    {
      name: 'Kadrin',
      otherNames: [],
      latitude: 44.7,
      longitude: -30.9,
      kind: 'camp',
      partOf: null,
      adm1: null,
      pcode: null,
    },
  ]
  const [place] = findPlaceMentions('Im Lager Kadrin starben Menschen.', openGazetteer(places)).mentions
  expect(place).toMatchObject({ name: 'Kadrin', latitude: 44.7, longitude: -30.9, precision: 'point' })
})

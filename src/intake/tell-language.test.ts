import { describe, expect, test } from 'vitest'
import { tellLanguage } from './tell-language.ts'

describe('German is not missed', () => {
  test.each([
    'Kabul: 24 Tote bei Anschlag',
    'Boko Haram entführt 40 Schüler in Nigeria',
    'Abdullah al-Muhaisini und Mohammed al-Dschaulani leben. Das sagte Abu Omar al-Schischani in Deir al-Sor.',
    'Muhammad Hassan al-Khatib, Ahmad Tuma und Salim Idris reisten nach Istanbul. Riad Hidschab blieb in Doha.',
    'Nawaf Salam traf Joseph Aoun und Nabih Berri. Hassan Diab fehlte.',
    'Ouagadougou (dpa) – In Burkina Faso sind bei Gefechten 31 Soldaten gefallen.',
    'Volodymyr Petrenko, Oleksandr Kowal und Iryna Schewtschenko starben in Tschernihiw.',
    'Sergej Lawrow und Rex Tillerson telefonierten.',
    'Staffan de Mistura reist nach Genf',
    'In Ras al-Ain, Tall Abjad und Kobane wird gekämpft.',
  ])('%s', async (text) => {
    expect(await tellLanguage(text)).toBe('de')
  })
})

describe('other languages are told', () => {
  test.each([
    ['en', 'At least 12 people were wounded in Benghazi, officials said.'],
    ['nl', 'Minstens twaalf gewonden bij een aanslag in Benghazi, zeggen functionarissen.'],
    ['nl', 'Honderden mensen vluchten uit Mosoel. Het leger rukt op naar de stad.'],
    ['da', 'Mindst tolv personer blev såret i Benghazi, siger myndighederne.'],
    ['sv', 'Minst tolv personer skadades i Benghazi, uppger myndigheterna. Hundratals flyr.'],
    ['fr', 'Au moins douze blessés à Benghazi, selon les autorités.'],
    ['es', 'Al menos doce heridos en Bengasi, según las autoridades.'],
    ['it', 'Almeno dodici feriti a Bengasi, secondo le autorità.'],
    ['pl', 'Co najmniej dwunastu rannych w Bengazi, podały władze.'],
    ['tr', 'Bingazi saldırısında en az on iki kişi yaralandı, yetkililer açıkladı.'],
    ['ru', 'По меньшей мере двенадцать человек ранены в Бенгази.'],
    ['ar', 'أصيب ما لا يقل عن اثني عشر شخصا في بنغازي'],
    ['ro', 'Cel puțin doisprezece răniți la Benghazi, spun autoritățile.'],
  ])('%s: %s', async (language, text) => {
    expect(await tellLanguage(text)).toBe(language)
  })
})

test.each(['Generalstreik in Caracas', 'Hamas meldet 30 Tote', '24', ''])('%j is too short to tell', async (text) => {
  expect(await tellLanguage(text)).toBeNull()
})

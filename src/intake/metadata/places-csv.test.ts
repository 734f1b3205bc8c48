import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readDossierPlaces } from './places-csv.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-places-'))
  mkdirSync(join(folder, 'reports'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const HEADER = 'name,other_names,latitude,longitude,kind,part_of,adm1,pcode'
const write = (...rows: readonly string[]) =>
  writeFileSync(join(folder, 'places.csv'), [HEADER, ...rows, ''].join('\n'))

it('is found beside the folder of reports, in a folder named and beside a file', async () => {
  write('Kadrin,Alt-Kadrin;Kadrin-Stadt,44.7,-30.9,city,Nordland,Kadrin,KD01')
  for (const path of [folder, join(folder, 'reports'), join(folder, 'reports', 'a.txt'), join(folder, 'a.txt')]) {
    const { places, notes } = await readDossierPlaces([path])
    expect(notes).toEqual([])
    expect(places).toEqual([
      {
        name: 'Kadrin',
        otherNames: ['Alt-Kadrin', 'Kadrin-Stadt'],
        latitude: 44.7,
        longitude: -30.9,
        kind: 'city',
        partOf: 'Nordland',
        adm1: 'Kadrin',
        pcode: 'KD01',
      },
    ])
  }
})

it('is read once however often it is found', async () => {
  write('Kadrin,,44.7,-30.9,city,,,')
  const paths = [folder, join(folder, 'reports'), join(folder, 'a.txt')]
  expect((await readDossierPlaces(paths, [join(folder, 'places.csv')])).places).toHaveLength(1)
})

it('notes a bad row with file, row and cause, and reads the others', async () => {
  write('Kadrin,,91,-30.9,city,,,', ',,44,3,city,,,', 'Roverin,,44,west,city,,,', 'Talm,,44', 'Marau,,"44,5",7,city,,,')
  const { places, notes } = await readDossierPlaces([folder])
  expect(places.map(({ name, latitude }) => [name, latitude])).toEqual([['Marau', 44.5]])
  expect(notes.map(({ kind, origin, message }) => [kind, origin === join(folder, 'places.csv'), message])).toEqual([
    ['failed', true, 'row 2: latitude is no number from -90 to 90: 91'],
    ['failed', true, 'row 3: no name'],
    ['failed', true, 'row 4: longitude is no number from -180 to 180: west'],
    ['failed', true, 'row 5: 3 cells where the header has 8'],
  ])
})

it('notes a file that was named and is none', async () => {
  const { notes } = await readDossierPlaces([], [join(folder, 'missing.csv')])
  expect(notes).toEqual([{ kind: 'failed', origin: join(folder, 'missing.csv'), message: 'no such file or folder' }])
})

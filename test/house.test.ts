import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The rooms and which others each may import (the table of docs/architecture.md). Imports of types count as well: who
 * needs another room's types depends on it.
 */
const BELOW_THE_DOORS = [
  'src/pipeline.ts',
  'src/model',
  'src/languages',
  'src/gazetteer',
  'src/intake',
  'src/reading',
  'src/ledger',
  'src/store',
  'src/views',
  'src/exports',
]
const ROOMS = new Map<string, readonly string[]>([
  ['src/pipeline.ts', ['src/model', 'src/intake', 'src/reading', 'src/ledger', 'src/store']],
  ['src/model', []],
  ['src/languages', ['src/model']],
  ['src/gazetteer', ['src/model']],
  ['src/intake', ['src/model']],
  ['src/reading', ['src/model', 'src/languages', 'src/gazetteer']],
  ['src/ledger', ['src/model']],
  ['src/store', ['src/model']],
  ['src/views', ['src/model', 'src/store']],
  ['src/exports', ['src/model', 'src/views']],
  ['src/http', BELOW_THE_DOORS],
  ['src/cli', [...BELOW_THE_DOORS, 'src/http']],
  ['web', ['src/http']],
  ['data', ['src/model', 'src/languages']],
])

/** Rooms whose work depends on nothing but what is handed in. */
const PURE_ROOMS = ['src/model', 'src/reading', 'src/ledger']
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bfetch\(|\bprocess\.|from 'node:/

const sources = ['src', 'web', 'data'].flatMap(listSources)
const imports = sources.flatMap(readImports)

describe('the house', () => {
  it('has nothing in src but known rooms', () => {
    const unknown = readdirSync(join(root, 'src')).filter((name) => !ROOMS.has(`src/${name}`))
    expect(unknown).toEqual([])
  })

  it('is read by this test: most files import others', () => {
    expect(imports.length).toBeGreaterThan(sources.length / 2)
  })

  it('imports only along the table of the rooms', () => {
    const trespasses = imports.filter(({ from, to }) => {
      const [room, other] = [findRoom(from), findRoom(to)]
      return room !== other && !ROOMS.get(room)?.includes(other)
    })
    expect(trespasses.map(describeImport)).toEqual([])
  })

  it('has no language that imports another', () => {
    const findLanguage = (file: string) => /^src\/languages\/([^/]+)\//.exec(file)?.[1]
    const mixed = imports.filter(({ from, to }) => {
      const [language, other] = [findLanguage(from), findLanguage(to)]
      return language !== undefined && other !== undefined && language !== other
    })
    expect(mixed.map(describeImport)).toEqual([])
  })

  it('has no circle of imports between files', () => {
    expect(findCircle()).toBeNull()
  })

  it('keeps clock, network, files and chance out of the pure rooms', () => {
    const impure = sources.filter(
      (file) => PURE_ROOMS.includes(findRoom(file)) && !isTest(file) && IMPURE.test(read(file)),
    )
    expect(impure).toEqual([])
  })

  it('shows the flow on one screen', () => {
    expect(read('src/pipeline.ts').split('\n').length).toBeLessThanOrEqual(80)
  })

  it('numbers its decisions', () => {
    const decisions = readdirSync(join(root, 'docs/decisions'))
    expect(decisions.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
    const numbers = decisions.map((name) => name.slice(0, 4))
    expect(numbers).toEqual([...new Set(numbers)])
  })
})

interface Import {
  readonly from: string
  readonly to: string
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`
}

function listSources(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort()
}

/** Relative imports and re-exports, of values and of types, and `import('…')` of a fixed path. */
function readImports(from: string): Import[] {
  const text = read(from)
  const patterns = [
    /^(?:import|export)\b[^'"]*\bfrom '(\.[^']+)'/gm,
    /^import '(\.[^']+)'/gm,
    /\bimport\('(\.[^']+)'\)/g,
  ]
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ from, to: resolveImport(from, match[1]!) }))
}

/** Scripts import what the build has compiled; it stands for its source. */
function resolveImport(from: string, path: string): string {
  return findImported(from, path).replace(/^dist\/(.*)\.js$/, 'src/$1.ts')
}

function findImported(from: string, path: string): string {
  return relative(root, resolve(root, dirname(from), path))
    .split(sep)
    .join('/')
}

function findRoom(file: string): string {
  return [...ROOMS.keys()].find((room) => file === room || file.startsWith(`${room}/`)) ?? file
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts')
}

/** The files of one circle of imports in order, or `null`. */
function findCircle(): string[] | null {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    done.add(file)
    for (const { to } of imports.filter(({ from }) => from === file)) {
      const circle = walk(to, [...path, file])
      if (circle) return circle
    }
    return null
  }
  for (const file of sources) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return null
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

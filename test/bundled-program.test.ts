import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { root } from './run-lagebild.ts'

/** Threads are started as `new URL(`./worker${…}`, import.meta.url)`: by a file beside the one that starts them. */
const THREAD = /new URL\(`\.\/([\w-]+)\$\{extname\(import\.meta\.url\)\}`, import\.meta\.url\)/g

it('has every thread that the sources start beside the command line', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const threads = sources.flatMap((name) =>
    [...readFileSync(join(root, 'src', name), 'utf8').matchAll(THREAD)].map((match) => match[1]!),
  )
  expect(threads).toContain('worker')
  expect(threads.filter((name) => !existsSync(join(root, `dist/program/${name}.js`)))).toEqual([])
})

it('opens the desk with less than 300 kB: what a page needs beyond that comes with the page', () => {
  const pages = join(root, 'dist/web')
  const html = readFileSync(join(pages, 'index.html'), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+)"/g)].map((match) => match[1]!)
  expect(linked.some((name) => name.endsWith('.js'))).toBe(true)
  const bytes = [...new Set(linked)].map((name) => gzipSync(readFileSync(join(pages, name))).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
})

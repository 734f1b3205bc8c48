import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

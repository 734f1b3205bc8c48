import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './run-lagebild.ts'

const NOT_CLONED = new Set(['.git', 'node_modules', 'dist'])
const GERMAN = 'In Kadrin sind nach Angaben der Polizei mindestens 40 Menschen getötet worden. 120 wurden verletzt.\n'

let folder: string
const clone = () => join(folder, 'clone')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-clone-'))
  cpSync(root, clone(), { recursive: true, filter: (path) => !NOT_CLONED.has(relative(root, path)) })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command line as a person types it; `npm` is a script on Windows and needs the shell. */
function run(command: string, cwd: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)))
  const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: 'utf8' })
  return { exitCode: status, stdout, stderr }
}

/** Without the lines in which npm names the scripts it runs. */
function parseLines(stdout: string) {
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
  return lines.map((line) => JSON.parse(line))
}

describe('a fresh clone', () => {
  it('says that it has to be built before its command can run', () => {
    const { exitCode, stdout, stderr } = run('node bin/lagebild read examples', clone())
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^lagebild: not built yet[^\n]*\n$/)
  })

  it('installs, builds and prints the briefing on the sample dossier with npm start', () => {
    const { exitCode, stdout, stderr } = run('npm start', clone())
    expect(stderr).toContain('installing packages')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^# Lagebild Orvaska$/m)
    expect(stdout).toMatch(/\[\\\[1\\\]\]\(#c1\)/)
  })

  it('does nothing again the second time, and reads what it is given', () => {
    mkdirSync(join(folder, 'mine'))
    writeFileSync(join(folder, 'mine/kadrin.txt'), GERMAN)
    const { exitCode, stdout, stderr } = run(
      'npm --prefix ../clone start -- kadrin.txt --format jsonl',
      join(folder, 'mine'),
    )
    expect(stderr).not.toMatch(/installing|building/)
    expect(exitCode).toBe(0)
    expect(parseLines(stdout).map((line) => line.report.id)).toEqual(['kadrin'])
  })

  it('builds again when a source has changed, and keeps nothing of a source that is gone', () => {
    const source = join(clone(), 'src/model/short-lived.ts')
    writeFileSync(source, 'export const shortLived = 1\n')
    expect(run('npm start', clone()).stderr).toContain('building')
    expect(readdirSync(join(clone(), 'dist/model'))).toContain('short-lived.js')
    rmSync(source)
    expect(run('npm start', clone()).stderr).toContain('building')
    expect(readdirSync(join(clone(), 'dist/model'))).not.toContain('short-lived.js')
  })

  it('gives a package whose installed command works', () => {
    expect(run(`npm pack --pack-destination "${folder}"`, clone()).exitCode).toBe(0)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const home = join(folder, 'home')
    mkdirSync(home)
    writeFileSync(join(home, 'package.json'), '{}')
    writeFileSync(join(home, 'kadrin.txt'), GERMAN)
    expect(run(`npm install --no-audit --no-fund ../lagebild-${version}.tgz`, home).exitCode).toBe(0)
    const { exitCode, stdout } = run('npx --no-install lagebild read kadrin.txt', home)
    expect(exitCode).toBe(0)
    expect(parseLines(stdout)[0].claims.length).toBeGreaterThanOrEqual(2)
  })
})

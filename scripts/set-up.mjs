// Makes a fresh clone ready: installs what package-lock.json names, then builds. Does nothing when nothing has changed,
// so that it can run before every `npm start` and `npm test`, without a network as well.
// Everything it prints goes to standard error: standard output belongs to the command that follows.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, isBuilt } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

if (!isInstalled()) install()
if (!isBuilt()) {
  console.error('lagebild: building …')
  if (!(await build())) process.exit(1)
}

/** Compares the lock file with npm's own record of what stands in node_modules. */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([name, { integrity, optional }]) =>
      name === '' || (present[name] ? present[name].integrity === integrity : optional === true),
  )
}

function readPackages(lockFile) {
  const path = `${root}/${lockFile}`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

/** Without install scripts: no package here needs one. */
function install() {
  console.error('lagebild: installing packages …')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
  if (run.status !== 0) {
    console.error('lagebild: the packages could not be installed (npm ci failed, see above)')
    process.exit(1)
  }
}

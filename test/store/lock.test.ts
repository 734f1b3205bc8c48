import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../src/store/pglite/lock-folder.ts'

const LOCK = new URL('../../src/store/pglite/lock-folder.ts', import.meta.url).pathname
const ROOT = new URL('../..', import.meta.url).pathname

/** A process that takes the lock, says so, and holds it until it is killed. */
function holdInAnotherProcess(folder: string) {
  const code = `import(${JSON.stringify(LOCK)}).then(({ lockFolder }) => lockFolder(${JSON.stringify(folder)}, 'lagebild add'))
    .then(() => { console.log('held'); setInterval(() => {}, 1000) }, (error) => console.log(error.message))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', code], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

it('names the process that has the ledger, and takes it over when that was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-lock-'))
  const child = holdInAnotherProcess(folder)
  const [said] = await once(child.stdout, 'data')
  expect(String(said).trim()).toBe('held')
  await expect(lockFolder(folder, 'lagebild status')).rejects.toThrow(/in use by process \d+ \(lagebild add\)/)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const unlock = await lockFolder(folder, 'lagebild status')
  await expect(lockFolder(folder, 'again')).rejects.toThrow(`process ${process.pid} (lagebild status)`)
  await unlock()
  await (await lockFolder(folder, 'again'))()
})

it('waits for the name of a process that has only just taken the lock', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lagebild-lock-')))
  const server = createServer((socket) => socket.destroy()).listen(join(folder, 'lock'))
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const refused = expect(lockFolder(folder, 'again')).rejects.toThrow('in use by process 4711 (lagebild add)')
  const name = join(folder, 'owner.json')
  await setTimeout(50)
  writeFileSync(name, '{"pid":47')
  await setTimeout(50)
  writeFileSync(name, '{"pid":4711,"command":"lagebild add"}')
  await refused
})

it('lets one alone of many in that find a stale lock at the same time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-lock-'))
  const child = holdInAnotherProcess(folder)
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const claims = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder, 'one of many')))
  const won = claims.filter((claim) => claim.status === 'fulfilled')
  expect(won).toHaveLength(1)
  expect(existsSync(join(folder, 'lock.guard'))).toBe(false)
  await won[0]!.value()
})

it('finds a short address for a folder with a long path', async () => {
  const folder = mkdtempSync(join(tmpdir(), `lagebild-${'lang'.repeat(30)}-`))
  const unlock = await lockFolder(folder, 'first')
  await expect(lockFolder(folder, 'second')).rejects.toThrow('(first)')
  await unlock()
  expect(statSync(folder).isDirectory()).toBe(true)
})

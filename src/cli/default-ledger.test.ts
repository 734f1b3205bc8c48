import { expect, it } from 'vitest'
import { findDefaultLedger } from './default-ledger.ts'

it.each([
  ['linux', {}, '/home/ada/.local/share/lagebild/ledger'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/lagebild/ledger'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada/.local/share/lagebild/ledger'],
  ['darwin', {}, '/home/ada/Library/Application Support/Lagebild/ledger'],
  ['win32', { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' }, 'C:\\Users\\ada\\AppData\\Roaming\\Lagebild\\ledger'],
] as const)('keeps the ledger where %s keeps data of programs, with %j', (platform, environment, path) => {
  expect(findDefaultLedger(platform, environment, '/home/ada')).toBe(path)
})

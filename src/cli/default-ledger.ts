import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** The folder of the ledger where none is named: in the folder that the system keeps for data of programs. */
export function findDefaultLedger(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string = homedir(),
): string {
  if (platform === 'win32') {
    return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Lagebild', 'ledger')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Lagebild', 'ledger')
  const data = environment.XDG_DATA_HOME
  // The XDG specification: a relative path is to be ignored.
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'lagebild', 'ledger')
}

import { spawn } from 'node:child_process'
import process from 'node:process'

/** How each system opens an address with the person's browser; all others as Linux does. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` belongs to the shell, and would read signs of the address as its own.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the browser. Where there is none nothing happens: the address was printed as well. */
export function openAddress(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}

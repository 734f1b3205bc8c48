import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** What a script prints that is given `input`; throws where it fails. */
export function runScript(script: string, args: readonly string[], input: string): string {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`${script} ended with ${status ?? signal}: ${stderr}`)
  return stdout
}

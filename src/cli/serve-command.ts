import { userInfo } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import { findDefaultLedger } from './default-ledger.ts'
import { EXIT } from './exit-codes.ts'
import { addLedgerOptions, type LedgerOptions } from './ledger-options.ts'
import { openAddress } from './open-address.ts'
import { printLine, printNotice } from './print-lines.ts'
import { readVersion } from './read-version.ts'

export interface ServeOptions extends LedgerOptions {
  readonly host: string
  readonly port: number
  readonly passwordFile?: string
  readonly address?: string
  readonly open: boolean
}

const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Adds `lagebild serve`; `finish` gets its exit code once the desk is closed. */
export function addServeCommand(program: Command, finish: (exitCode: number) => void): void {
  addLedgerOptions(program.command('serve'), 'changes')
    .summary('open the desk: the ledger in the browser')
    .description('Opens the desk: the ledger in the browser, for this computer alone unless told otherwise.')
    .option('--host <address>', 'listen on this address; one that others reach needs --password-file', '127.0.0.1')
    .option('-p, --port <number>', 'listen on this port (default: any that is free)', parsePort, 0)
    .option('--password-file <file>', 'people sign in with their name and the password in the first line of this file')
    .option('--address <url>', 'the address people use, where a proxy stands before the desk', parseAddress)
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => finish(await serve(options)))
}

/** Serves until the person ends it, and closes the ledger in order. */
async function serve(options: ServeOptions): Promise<number> {
  const { keepOpen } = await import('./keep-open.ts')
  const { readPasswordFile } = await import('../http/guard/password.ts')
  const { serveDesk, isLoopback } = await import('../http/serve.ts')
  const { ledger, host, port, passwordFile, address } = options
  const check = passwordFile === undefined ? null : await readPasswordFile(passwordFile)
  const serving = await serveDesk({
    ledger: ledger ?? findDefaultLedger(process.platform, process.env),
    by: options.as?.trim() || userInfo().username,
    tool: `lagebild ${readVersion()}`,
    host,
    port,
    check,
    publicAddress: address ?? null,
    pages: PAGES,
    clock: () => new Date(),
    report: (error) => printNotice(`fault: ${error instanceof Error ? error.stack : String(error)}`),
  })
  printLine(`the desk is open: ${serving.opening}`)
  printNotice('Ctrl+C closes it')
  if (!isLoopback(host) && address === undefined) {
    printNotice('passwords and reports travel unencrypted: put a proxy with TLS before it, and name it with --address')
  }
  if (options.open) openAddress(serving.openingOnce)
  await keepOpen(() => serving.close())
  return EXIT.done
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('Not a port from 0 to 65535.')
  return port
}

function parseAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol) || new URL(value).pathname !== '/') {
    throw new InvalidArgumentError('Not an address such as https://desk.example.org.')
  }
  return new URL(value).origin
}

const EXAMPLES = `
The desk listens on this computer alone. The address that is printed has a key in it, which is another one each time: whoever
has it can read and change the ledger.

Examples:
  $ lagebild serve
  $ lagebild serve --ledger postgres://desk@db.example/ledger --port 4711 --no-open
  $ lagebild serve --host 0.0.0.0 --password-file ~/.lagebild-password --address https://desk.example.org`

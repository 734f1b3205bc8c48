import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import { buildMatters } from '../ledger/build-matters.ts'
import { buildQuestions } from '../ledger/build-questions.ts'
import { RULES } from '../pipeline.ts'
import { LedgerError } from '../store/ledger-error.ts'
import { openDatabase } from '../store/open-database.ts'
import { openStore } from '../store/open-store.ts'
import { openChangeFeed } from './change-feed.ts'
import type { Desk } from './desk.ts'
import type { CheckPassword } from './guard/password.ts'
import { makeSecret } from './guard/sign-ins.ts'
import { openIntakes } from './intakes.ts'
import { openMemo } from './memo.ts'
import { openDoor } from './open-door.ts'
import { openReader } from './open-reader.ts'

/** Where and for whom the desk is opened. */
export interface ServeSettings {
  /** A folder, or the address of a PostgreSQL server. */
  readonly ledger: string
  /** Who works, where nobody signs in. */
  readonly by: string
  readonly tool: string
  /** `127.0.0.1` unless told; another one needs a password. */
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly check: CheckPassword | null
  /** The address under which people reach it, where a proxy stands before it; `null`: its own. */
  readonly publicAddress: string | null
  readonly pages: string
  readonly clock: () => Date
  readonly report: (error: unknown) => void
}

export interface Serving {
  /** `http://127.0.0.1:4711`. */
  readonly address: string
  /** What to print: with the key in it, where there is one. */
  readonly opening: string
  /** What to open in a browser: it works once, because others see with which arguments programs are started. */
  readonly openingOnce: string
  readonly desk: Desk
  close(): Promise<void>
}

/** Results that are kept until their dossier changes; and the characters of answers. */
const REMEMBERED = 100
const REMEMBERED_TEXT = 64 * 1024 * 1024

/** One thread reads, so that the others stay with the answers. */
const READING_THREADS = 1

/** Time that answers have to end when the desk closes, in milliseconds; streams of events never end by themselves. */
const GRACE = 2000

/** Opens the desk. It listens before it opens the ledger, so that the ledger's lock can name its address. */
export async function serveDesk(settings: ServeSettings): Promise<Serving> {
  expectGuard(settings)
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 })
  const port = await listen(server, settings)
  const own = `http://${writeHost(settings.host)}:${port}`
  let answer: RequestListener = (_, response) => void response.writeHead(503, { 'retry-after': '1' }).end()
  server.on('request', (request, response) => answer(request, response))
  try {
    const { desk, close } = await openDesk(settings, own)
    const [key, ticket] = [makeSecret(), makeSecret()]
    const access = settings.check
      ? ({ kind: 'password', check: settings.check } as const)
      : ({ kind: 'key', key, tickets: new Set([ticket]), by: settings.by } as const)
    const door = openDoor(desk, { origins: listOrigins(settings, own, port), access, pages: settings.pages })
    answer = getRequestListener(door.fetch, { overrideGlobalObjects: false })
    const address = settings.publicAddress ?? own
    return {
      address,
      opening: settings.check ? address : `${address}/?key=${key}`,
      openingOnce: settings.check ? address : `${address}/?key=${ticket}`,
      desk,
      close: async () => {
        await stop(server)
        await close()
      },
    }
  } catch (error) {
    await stop(server)
    throw error
  }
}

/** @throws LedgerError where others could come in */
function expectGuard({ host, check }: ServeSettings): void {
  if (check !== null || isLoopback(host)) return
  throw new LedgerError(`--host ${host}: others could read and change the ledger: give a --password-file as well`)
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function listen(server: Server, { host, port }: ServeSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new LedgerError(`port ${port} is taken: choose another with --port, or none`)
  if (error.code === 'EACCES') return new LedgerError(`port ${port}: the system does not allow it`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new LedgerError(`--host ${host}: this computer has no such address`)
  }
  return error
}

/** Under which addresses people may ask: the name `localhost` means this computer for every browser. */
function listOrigins(
  { host, publicAddress }: ServeSettings,
  own: string,
  port: number,
): readonly [string, ...string[]] {
  if (publicAddress !== null) return [new URL(publicAddress).origin, own]
  if (isLoopback(host)) return [own, `http://localhost:${port}`]
  return isAny(host) ? [own, ...listOwnNames().map((name) => `http://${writeHost(name)}:${port}`)] : [own]
}

/** Every address of this computer. */
function isAny(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function listOwnNames(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? [])
  return ['localhost', hostname().toLowerCase(), ...addresses.filter((address) => !address.startsWith('fe80'))]
}

function writeHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/** PGlite runs in a thread of its own, and so does the reading: neither holds up an answer. */
async function openDesk(settings: ServeSettings, own: string) {
  const { ledger, tool, clock, report, check } = settings
  const database = await openDatabase(ledger, { command: `lagebild serve at ${own}`, inThread: true })
  try {
    const store = await openStore(database, { rules: RULES, clock })
    const feed = openChangeFeed(database)
    const intakes = openIntakes(store, openReader(READING_THREADS), { touch: feed.touch, report })
    const rebuild = { questions: buildQuestions, matters: buildMatters }
    const memo = openMemo(REMEMBERED)
    const answers = openMemo(REMEMBERED_TEXT, (text) => (text as string).length)
    const desk: Desk = {
      store,
      session: database,
      tool,
      clock,
      rebuild,
      feed,
      intakes,
      memo,
      answers,
      isGuarded: check !== null,
      report,
    }
    const close = async () => {
      feed.close()
      await intakes.close()
      await store.close()
    }
    return { desk, close }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(cut)
}

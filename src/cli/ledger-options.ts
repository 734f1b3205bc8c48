import { userInfo } from 'node:os'
import process from 'node:process'
import { type Command, Option } from 'commander'
import { openLedger } from '../pipeline.ts'
import { LedgerError } from '../store/ledger-error.ts'
import type { Who } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import { findDefaultLedger } from './default-ledger.ts'
import { readVersion } from './read-version.ts'

/** Options of every command that works on a ledger. */
export interface LedgerOptions {
  readonly ledger?: string
  readonly dossier?: string
  readonly as?: string
}

/** The dossier that `add` begins where none is named and there is none. */
const FIRST_DOSSIER = 'main'

/** Adds `--ledger`, `--dossier` and, for commands that change something, `--as`. */
export function addLedgerOptions(command: Command, changes: 'changes' | 'looks'): Command {
  command
    .addOption(
      new Option('--ledger <path|postgres://...>', 'folder or PostgreSQL address of the ledger')
        .env('LAGEBILD_LEDGER')
        .default(undefined, "in the system's folder for data"),
    )
    .option('--dossier <name>', 'the dossier (default: the only one there is)')
  if (changes === 'changes') command.option('--as <name>', "who works (default: the system's user)")
  return command
}

/** Opens the ledger, does the work, and closes it whatever happens. */
export async function withLedger<T>(
  { ledger }: LedgerOptions,
  command: Command,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openLedger(ledger ?? findDefaultLedger(process.platform, process.env), {
    command: `lagebild ${command.name()}`,
    inThread: true,
    clock: () => new Date(),
  })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

export function tellWho({ as }: LedgerOptions): Who {
  return { by: as?.trim() || userInfo().username, tool: `lagebild ${readVersion()}` }
}

/** The dossier that is meant. `begin`: a command that may begin one. */
export async function chooseDossier(store: Store, { dossier }: LedgerOptions, may: 'begin' | 'use'): Promise<string> {
  if (dossier !== undefined) return checkName(dossier)
  const names = (await store.listDossiers()).map(({ name }) => name)
  if (names.length === 1) return names[0]!
  if (names.length > 1) throw new LedgerError(`which dossier? --dossier ${names.map(quote).join(' or ')}`)
  if (may === 'begin') return FIRST_DOSSIER
  throw new LedgerError('the ledger is empty: lagebild add PATH... puts reports into it')
}

function quote(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"${name}"`
}

function checkName(name: string): string {
  const clean = name.trim()
  if (clean === '' || clean.length > 200 || /\p{Cc}|\p{Cs}/u.test(clean)) {
    throw new LedgerError(`"${name}" is no name for a dossier`)
  }
  return clean
}

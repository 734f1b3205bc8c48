import process from 'node:process'
import { Command, CommanderError } from 'commander'
import { explainError } from '../intake/explain-error.ts'
import { LedgerError } from '../store/ledger-error.ts'
import { COMMAND_FILES, type CommandFile } from './command-files.ts'
import { EXIT } from './exit-codes.ts'
import { printNotice } from './print-lines.ts'
import { readVersion } from './read-version.ts'

/**
 * Runs one command line (without `node` and the program's name) on the streams of this process and gives its exit code:
 * 0 all went well, 1 an input could not be read, 2 wrong use.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  process.stdout.on('error', ignoreClosedPipe)
  process.stderr.on('error', ignoreClosedPipe)
  let exitCode: number = EXIT.done
  const program = new Command('lagebild')
    .description('Reads German news reports of a crisis into figure claims: who says how many of whom, where, when.')
    .version(readVersion(), VERSION_FLAGS.join(', '), 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(lagebild --help shows how it is used)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
  const finish = (code: number) => {
    exitCode = code
  }
  for (const { load } of chooseFiles(args)) (await load())(program, finish)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    const cause = findCause(error)
    if (cause !== null) {
      printNotice(cause)
      return EXIT.inputFailed
    }
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
  }
  return exitCode
}

const VERSION_FLAGS: readonly string[] = ['-V', '--version']

/** The file of the command asked for, which starts quicker alone; all where help or an unknown command asks for every one. */
function chooseFiles([first = '']: readonly string[]): readonly CommandFile[] {
  if (VERSION_FLAGS.includes(first)) return []
  const asked = COMMAND_FILES.filter(({ commands }) => commands.includes(first))
  return asked.length > 0 ? asked : COMMAND_FILES
}

const EXIT_CODES = `
Exit codes: 0 all inputs read, 1 an input could not be read (the others were), 2 wrong use, 130 interrupted.`

/** What a person can do something about, in one line; `null` for what is a fault of ours. */
function findCause(error: unknown): string | null {
  if (error instanceof LedgerError) return error.message
  const { path, code } = error as NodeJS.ErrnoException
  return typeof path === 'string' && typeof code === 'string' ? `${path}: ${explainError(error)}` : null
}

/** Whoever reads our output may stop before its end; `read-to-output.ts` then stops as well. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

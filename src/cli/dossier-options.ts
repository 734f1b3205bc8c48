import process from 'node:process'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { cleanLine } from '../exports/clean-line.ts'
import type { DossierState } from '../views/dossier-state.ts'
import { leaveOutSensitive } from '../views/leave-out-sensitive.ts'
import { EXIT } from './exit-codes.ts'
import { type DossierWish, type LoadDossier, REBUILD, WrongInput } from './loaded-dossier.ts'

/** What brief and export are told of the dossier. */
export interface DossierOptions {
  readonly from?: string
  readonly dossier?: string
  readonly since?: string
  readonly withSensitive?: true
  readonly out?: string
}

export function addDossierOptions(command: Command): Command {
  return command
    .option(
      '--from <file>',
      'without a ledger: from what lagebild read --with-text --statements printed (-: standard input)',
    )
    .option('--dossier <name>', 'which dossier')
    .addOption(
      new Option(
        '--since <when>',
        'tell what changed since this day or moment (2031-03-18, 2031-03-18T06:00Z)',
      ).argParser(parseMoment),
    )
    .option('--with-sensitive', 'with what is marked sensitive, which is left out otherwise')
    .option('-o, --out <file>', 'write to this file (default: standard output)')
}

/** Loads the dossier, uses it, and gives the exit code; what a person got wrong is told in one line. */
export async function useDossier(
  options: DossierOptions,
  load: LoadDossier,
  made: string,
  use: (state: DossierState) => Promise<void>,
): Promise<number> {
  try {
    const { state, finish } = await load(chooseWish(options))
    await use(options.withSensitive ? state : leaveOutSensitive(state, REBUILD))
    await finish(made)
    return EXIT.done
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error
    process.stderr.write(`${cleanLine(`lagebild: ${error.message}`)}\n`)
    return EXIT.inputFailed
  }
}

function chooseWish({ from, dossier, since }: DossierOptions): DossierWish {
  return {
    ...(from === undefined ? {} : { from }),
    ...(dossier === undefined ? {} : { dossier }),
    since: since ?? null,
  }
}

/** A day as it is, a moment in UTC. */
function parseMoment(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(moment)) throw new InvalidArgumentError('Not a day (2031-03-18) or moment (2031-03-18T06:00Z).')
  return new Date(moment).toISOString()
}

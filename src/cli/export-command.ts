import { basename } from 'node:path'
import process from 'node:process'
import { type Command, Option } from 'commander'
import { describeTable } from '../exports/describe-table.ts'
import { type ExportFormat, type ExportOptions, VAGUE_WORDS, type VagueWords } from '../exports/export-format.ts'
import { EXPORT_FORMATS } from '../exports/export-formats.ts'
import { type DossierState, tellState } from '../views/dossier-state.ts'
import { tellExport } from '../views/given-out.ts'
import { addDossierOptions, type DossierOptions, tellWishes, useDossier } from './dossier-options.ts'
import { writeOut } from './write-out.ts'

interface ExportCommandOptions extends DossierOptions {
  readonly format: string
  readonly vagueWords: VagueWords
}

/** Adds `lagebild export`; `finish` gets its exit code. */
export function addExportCommand(program: Command, finish: (exitCode: number) => void): void {
  const command = program
    .command('export')
    .summary('write claims, answers or positions for other programs')
    .description('Writes claims, answers, totals or positions in the formats that other programs read.')
    .addOption(
      new Option('-f, --format <format>', 'which format')
        .choices(EXPORT_FORMATS.map(({ name }) => name))
        .default('csv'),
    )
    .addOption(
      new Option(
        '--vague-words <rule>',
        '"acled" adds a column with one number by the rule of ACLED ("Dutzende" is 12)',
      )
        .choices(VAGUE_WORDS)
        .default('as-said'),
    )
  addDossierOptions(command)
    .addHelpText('after', `\n${listFormats()}\n${EXAMPLES}`)
    .action(async (options: ExportCommandOptions) => {
      const format = EXPORT_FORMATS.find(({ name }) => name === options.format)!
      if (format.isBinary && options.out === undefined && process.stdout.isTTY) {
        command.error(`error: '--format ${format.name}' needs '--out FILE'`)
      }
      const write = (state: DossierState) => writeExport(format, state, options)
      const given = tellExport(format.name, { vagueWords: options.vagueWords, ...tellWishes(options) })
      finish(await useDossier(options, command, given, write))
    })
}

/** A table to a file gets its description beside it; to standard output, a note of the state where no column names it. */
async function writeExport(format: ExportFormat, state: DossierState, options: ExportCommandOptions): Promise<void> {
  const { out, vagueWords } = options
  const wishes: ExportOptions = { vagueWords }
  await writeOut(await format.write(state, wishes), out)
  if (out !== undefined) {
    const description = describeTable(format, basename(out), state, wishes)
    if (description !== null) await writeOut(description, `${out}-metadata.json`)
  } else if (format.columns?.(state, wishes).every(({ name }) => name.toLowerCase() !== 'ledger')) {
    process.stderr.write(`lagebild: ${tellState(state)}\n`)
  }
}

function listFormats(): string {
  const lines = EXPORT_FORMATS.map(({ name, row, about }) => `  ${name.padEnd(12)} ${about} (a row a ${row})`)
  return `Formats:\n${lines.join('\n')}`
}

const EXAMPLES = `
A table written with --out FILE gets FILE-metadata.json beside it, which explains its columns and names the state of the ledger.

Examples:
  $ lagebild export --from read.jsonl --out claims.csv
  $ lagebild export --format xlsx --out claims.xlsx
  $ lagebild export --format totals-csv`

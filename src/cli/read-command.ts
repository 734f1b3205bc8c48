import process from 'node:process'
import { type Command, Option } from 'commander'
import { placesOption, timeZoneOption } from './dossier-settings-options.ts'
import { jobsOption } from './jobs-option.ts'
import { readToOutput } from './read-to-output.ts'
import { chooseStyle, FORMATS, type Format } from './style.ts'

interface ReadOptions {
  readonly format?: Format
  readonly withText?: true
  readonly statements: boolean
  readonly timeZone?: string
  readonly jobs: number
  readonly progress: boolean
  readonly quiet?: true
  readonly places: readonly string[]
}

/** Adds `lagebild read PATH...`; `finish` gets its exit code. */
export function addReadCommand(program: Command, finish: (exitCode: number) => void): void {
  program
    .command('read')
    .summary('read reports into claims')
    .description(
      'Reads reports and prints every figure claim in them with the sentence it stands in, who says what, and the positions taken.',
    )
    .argument('<path...>', 'files, folders (read with all that is in them), or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print (default: table on a terminal, else jsonl)').choices(FORMATS),
    )
    .option('--with-text', 'give the text of each report as well (jsonl)')
    .option('--no-statements', 'figure claims alone, without statements, positions and acts; takes about half the time')
    .addOption(timeZoneOption())
    .addOption(placesOption())
    .addOption(jobsOption())
    .option('--no-progress', 'no progress bar')
    .option('-q, --quiet', 'no progress bar, and only those notes that make the exit code 1')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ReadOptions, command: Command) => {
      if (options.withText && options.format !== undefined && options.format !== 'jsonl') {
        command.error("error: option '--with-text' goes with '--format jsonl' only")
      }
      const { jobs, progress, quiet = false, statements, places } = options
      const style = chooseStyle(process.stdout, {
        format: options.format,
        withText: options.withText ?? false,
        statements,
        timeZone: options.timeZone ?? null,
      })
      finish(await readToOutput(paths, { style, jobs, quiet, progress: progress && !quiet, placesFiles: places }))
    })
}

const EXAMPLES = `
Reads plain text, Markdown, HTML, PDF, DOCX, EML, and JSON Lines, CSV and XLSX with a report a row.
Notes on what could not be read go to standard error, one line each.

Examples:
  $ lagebild read report.txt                      the claims of one report, as a table
  $ lagebild read reports/ > claims.jsonl         a folder, a line of JSON a report
  $ lagebild read -f geojson reports/ > map.json  the claims as points on a map
  $ lagebild read --with-text archive.csv | jq .  a row a report, with the text of each
  $ curl -s https://example.org/a.html | lagebild read -`

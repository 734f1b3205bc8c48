import { basename } from 'node:path'
import process from 'node:process'
import { type Command, Option } from 'commander'
import { describeTable } from '../exports/describe-table.ts'
import {
  type ExportFormat,
  type ExportOptions,
  type PartWriter,
  VAGUE_WORDS,
  type VagueWords,
  writeParts,
} from '../exports/export-format.ts'
import { EXPORT_FORMATS } from '../exports/export-formats.ts'
import type { LedgerClaim } from '../model/question.ts'
import type { LogHead, ReadableStore } from '../store/store.ts'
import { type DossierPart, type DossierState, tellState } from '../views/dossier-state.ts'
import { tellExport } from '../views/given-out.ts'
import { loadAnswerParts, loadClaimParts } from '../views/load-parts.ts'
import { addDossierOptions, type DossierOptions, tellWishes, useDossier } from './dossier-options.ts'
import { readVersion } from './read-version.ts'
import { tellNow } from './tell-now.ts'
import { writeOut, writeOutParts } from './write-out.ts'

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
      const { inParts } = format
      const stream = inParts && ((...from: Origin) => writeInParts({ ...format, inParts }, options, ...from))
      finish(await useDossier(options, command, given, { whole: write, inParts: stream }))
    })
}

type Origin = readonly [store: ReadableStore, dossier: string, head: LogHead]

/** A dossier of any size: the parts are read one after the other, twice where the columns hang on what is in them. */
async function writeInParts(
  format: ExportFormat & { readonly inParts: PartWriter },
  options: ExportCommandOptions,
  ...[store, dossier, head]: Origin
): Promise<void> {
  const wishes: ExportOptions = { vagueWords: options.vagueWords }
  const load = () => (format.row === 'answer' ? loadAnswerParts : loadClaimParts)(store, dossier, head)
  const about = { tool: `lagebild ${readVersion()}`, generatedAt: tellNow() }
  const empty = {
    dossier,
    ledger: { kind: 'log', hash: head.hash },
    claims: [],
    judgements: [],
    questions: [],
  } as const
  const sample = format.inParts.kindOf ? await takeSample(load(), empty, format.inParts.kindOf) : empty
  await writeOutParts(writeParts(load(), sample, format.inParts, wishes), options.out)
  await describe(format, { ...sample, ...about }, options)
}

/** A claim of each kind. */
async function takeSample(
  parts: AsyncIterable<DossierPart>,
  empty: DossierPart,
  kindOf: (claim: LedgerClaim) => string,
): Promise<DossierPart> {
  const claims = new Map<string, LedgerClaim>()
  for await (const part of parts) for (const claim of part.claims) claims.set(kindOf(claim), claim)
  return { ...empty, claims: [...claims.values()] }
}

/** A table to a file gets its description beside it; to standard output, a note of the state where no column names it. */
async function writeExport(format: ExportFormat, state: DossierState, options: ExportCommandOptions): Promise<void> {
  await writeOut(await format.write(state, { vagueWords: options.vagueWords }), options.out)
  await describe(format, state, options)
}

async function describe(
  format: ExportFormat,
  state: DossierPart & Pick<DossierState, 'tool' | 'generatedAt'>,
  { out, vagueWords }: ExportCommandOptions,
): Promise<void> {
  const wishes: ExportOptions = { vagueWords }
  if (out !== undefined) {
    const description = describeTable(format, basename(out), state, wishes)
    if (description !== null) await writeOut(description, `${out}-metadata.json`)
  } else if (format.columns?.(state, wishes).every(({ name }) => name.toLowerCase() !== 'ledger')) {
    process.stderr.write(`lagebild: ${tellState(state)}\n`)
  }
}

function listFormats(): string {
  const lines = EXPORT_FORMATS.map(({ name, row, about }) => `  ${name.padEnd(12)} ${about} (a row per ${row})`)
  return `Formats:\n${lines.join('\n')}`
}

const EXAMPLES = `
A table written with --out FILE gets FILE-metadata.json beside it, which explains its columns and names the state of the ledger.

Examples:
  $ lagebild export --from read.jsonl --out claims.csv
  $ lagebild export --format xlsx --out claims.xlsx
  $ lagebild export --format totals-csv`

import process from 'node:process'
import type { Command } from 'commander'
import { openReader } from '../http/open-reader.ts'
import { readDossierPlaces } from '../intake/take-in.ts'
import type { Note } from '../model/note.ts'
import { addPaths } from '../pipeline.ts'
import type { Added } from '../store/add-group.ts'
import { placesOption, timeZoneOption } from './dossier-settings-options.ts'
import { EXIT } from './exit-codes.ts'
import { jobsOption } from './jobs-option.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, tellWho, withLedger } from './ledger-options.ts'
import { count, printLine, printNotice } from './print-lines.ts'
import { readHereFirst } from './read-here-first.ts'

interface AddOptions extends LedgerOptions {
  readonly quiet?: true
  readonly timeZone?: string
  readonly places: readonly string[]
  readonly jobs: number
}

/** After so many new reports the tables are measured anew, so that questions are found fast. */
const MANY = 200

/** Adds `lagebild add PATH...`; `finish` gets its exit code. */
export function addAddCommand(program: Command, finish: (exitCode: number) => void): void {
  addLedgerOptions(program.command('add'), 'changes')
    .summary('read reports into a ledger')
    .description('Reads reports into a dossier of the ledger and answers its questions anew.')
    .argument('<path...>', 'files, folders (read with all that is in them), or - for standard input')
    .addOption(timeZoneOption())
    .addOption(placesOption())
    .addOption(jobsOption())
    .option('-q, --quiet', 'print no line for each report, and only those notes that make the exit code 1')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: AddOptions, command: Command) => {
      finish(await withLedger(options, command, (store) => addToLedger(store, paths, options)))
    })
}

type Store = Parameters<typeof addPaths>[0]

async function addToLedger(store: Store, paths: readonly string[], options: AddOptions): Promise<number> {
  const dossier = await chooseDossier(store, options, 'begin')
  const totals = { new: 0, changed: 0, unchanged: 0, removed: 0, failures: 0 }
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  process.once('SIGINT', stop)
  const { places, notes } = await readDossierPlaces(paths, options.places)
  for (const note of notes) printNote(note)
  totals.failures += notes.filter(({ kind }) => kind === 'failed').length
  const settings = { places, timeZone: options.timeZone ?? null }
  const reader = openReader(options.jobs)
  try {
    const from = readHereFirst(reader)
    for await (const added of addPaths(store, dossier, paths, tellWho(options), settings, from)) {
      for (const { disposition } of added.reports) totals[disposition.kind] += 1
      totals.failures += added.notes.filter(({ kind }) => kind === 'failed').length
      printAdded(added, options.quiet ?? false)
      if (isStopped) break
    }
  } finally {
    await reader.close()
  }
  process.off('SIGINT', stop)
  if (totals.new + totals.changed >= MANY) await store.tidy()
  const { new: fresh, changed, unchanged, removed } = totals
  const parts = [
    `${fresh} new`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} removed before`] : []),
  ]
  printLine(`dossier ${dossier}: ${parts.join(', ')}`)
  if (isStopped) return EXIT.interrupted
  return totals.failures > 0 ? EXIT.inputFailed : EXIT.done
}

/** A line is printed when its report is in the ledger for good: nothing that was printed can be lost. */
function printAdded({ reports, notes, lost }: Added, quiet: boolean): void {
  for (const note of notes) if (!quiet || note.kind === 'failed') printNote(note)
  for (const { origin, disposition, claims } of reports) {
    if (disposition.kind === 'removed') {
      const { at, by, why } = disposition.tombstone
      printNotice(`${origin}: not added: it was removed on ${at.slice(0, 10)} by ${by} (${why})`)
    } else if (!quiet) {
      const what = disposition.kind === 'unchanged' ? '' : `, ${count(claims, 'claim')}`
      printLine(`${disposition.kind.padEnd(9)} ${disposition.report.id}${what}`)
    }
  }
  for (const claim of lost) printNotice(`${claim}: judged, and no longer in the text of its report`)
}

function printNote({ origin, message }: Note): void {
  printNotice(`${origin}: ${message}`)
}

const EXAMPLES = `
Prints a line for each report when it is in the ledger for good. The same report again changes nothing; a report that has
changed (at the same address, or in the same file) becomes a new version, and the old one stays.

Examples:
  $ lagebild add --dossier Aleppo reports/
  $ lagebild add --as "Ada L." --ledger postgres://desk@db.example/ledger archive.csv`

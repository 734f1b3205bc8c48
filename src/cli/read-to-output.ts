import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { cleanLine } from '../exports/clean-line.ts'
import { readDossierPlaces } from '../intake/take-in.ts'
import type { Note } from '../model/note.ts'
import { doTasks } from './do-tasks.ts'
import { EXIT } from './exit-codes.ts'
import { measureInputs, planTasks } from './plan-tasks.ts'
import { NO_PROGRESS_LINE, openProgressLine, type ProgressLine } from './progress-line.ts'
import { frameOf, type Style } from './style.ts'

export interface Settings {
  readonly style: Style
  readonly jobs: number
  readonly progress: boolean
  /** Of the notes, print only those of kind `failed`. */
  readonly quiet: boolean
  /** Files of places that were named outright, besides `places.csv` beside the reports. */
  readonly placesFiles: readonly string[]
}

/** Reads the inputs, prints readings to standard output and notes to standard error, and gives the exit code. */
export async function readToOutput(paths: readonly string[], settings: Settings): Promise<number> {
  const line = settings.progress && process.stderr.isTTY ? openProgressLine(process.stderr) : NO_PROGRESS_LINE
  const interrupt = () => {
    line.hide()
    process.exit(EXIT.interrupted)
  }
  process.once('SIGINT', interrupt)
  try {
    return await printResults(paths, settings, line)
  } finally {
    process.off('SIGINT', interrupt)
    line.hide()
  }
}

async function printResults(paths: readonly string[], settings: Settings, line: ProgressLine): Promise<number> {
  const totals = { reports: 0, claims: 0, notes: 0, bytes: 0, failures: 0 }
  let totalBytes: number | null = null
  if (line !== NO_PROGRESS_LINE) {
    measureInputs(paths).then((bytes) => {
      totalBytes = bytes
    })
  }

  function tell(all: readonly Note[]): void {
    const failures = all.filter((note) => note.kind === 'failed')
    totals.notes += all.length
    totals.failures += failures.length
    const notes = settings.quiet ? failures : all
    if (notes.length > 0 || process.stdout.isTTY) line.hide()
    process.stderr.write(notes.map(writeNote).join(''))
  }

  async function* print(): AsyncGenerator<string> {
    const dossier = await readDossierPlaces(paths, settings.placesFiles)
    tell(dossier.notes)
    const { style, jobs } = settings
    const frame = openFrame(style)
    for await (const result of doTasks(planTasks(paths, process.stdin, style.timeZone), style, dossier.places, jobs)) {
      totals.reports += result.reports
      totals.claims += result.claims
      totals.bytes += result.bytes
      tell(result.notes)
      if (result.output !== '') yield `${frame.next()}${result.output}`
      line.show({ ...totals, totalBytes })
    }
    yield frame.end()
    if (settings.style.format === 'table') yield summarise(totals)
  }

  try {
    await pipeline(print, process.stdout, { end: false })
  } catch (error) {
    // Whoever reads our output has seen enough, as `head` does: no failure.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return EXIT.done
    throw error
  }
  return totals.failures > 0 ? EXIT.inputFailed : EXIT.done
}

/** What comes before each output and at the end of all: nothing, or the frame of a collection. */
function openFrame(style: Style): { next(): string; end(): string } {
  const { opening, between, closing } = frameOf(style)
  let isOpen = false
  const open = (otherwise: string) => {
    const before = isOpen ? otherwise : opening
    isOpen = true
    return before
  }
  return { next: () => open(between), end: () => open('') + closing }
}

function writeNote(note: Note): string {
  return `${cleanLine(`lagebild: ${note.origin}: ${note.message}`)}\n`
}

function summarise({ reports, claims, notes }: { reports: number; claims: number; notes: number }): string {
  return `${count(reports, 'report')}, ${count(claims, 'claim')}, ${count(notes, 'note')}\n`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { understandField } from '../intake/make-report.ts'
import type { Bound, GroupClass, SourceKind, Status, Unit } from '../model/claim.ts'
import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { ReportEdit } from '../store/edit-report.ts'
import type { EnteredClaim } from '../store/enter-claim.ts'
import { LedgerError } from '../store/ledger-error.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, tellWho, withLedger } from './ledger-options.ts'
import { count, printLine, printNotice } from './print-lines.ts'

/** Adds the commands by which a person changes what a ledger holds. */
export function addChangeCommands(program: Command): void {
  addRereadCommand(program)
  addEditCommand(program)
  addClaimCommand(program)
  addRemoveCommand(program)
}

function addRereadCommand(program: Command): void {
  addLedgerOptions(program.command('reread'), 'changes')
    .summary('read all reports of a dossier again with the rules of now')
    .description(
      'Reads all reports of a dossier again. Claims whose sentence and meaning are the same keep their ids and what was judged; what lost its ground is listed.',
    )
    .action(async (options: LedgerOptions, command: Command) => {
      await withLedger(options, command, async (store) => {
        const dossier = await chooseDossier(store, options, 'use')
        const { reports, changed, lost, kept } = await store.reread(dossier, tellWho(options))
        for (const claim of lost) printNotice(`${claim}: judged, and no longer read`)
        for (const claim of kept) printNotice(`${claim}: no longer read, and kept as a person vouched for it`)
        printLine(`dossier ${dossier}: ${count(reports, 'report')} read again, ${changed} changed`)
      })
    })
}

interface EditOptions extends LedgerOptions {
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly address?: string
  readonly sensitive?: boolean
}

function addEditCommand(program: Command): void {
  addLedgerOptions(program.command('edit'), 'changes')
    .summary('correct what is known of a report')
    .description('Corrects the metadata of a report and reads it again with them. What came in is kept beside it.')
    .argument('<report>', "the report's id, as lagebild reports lists it")
    .option('--published <date>', 'when it was published: 2016, 2016-10, 2016-10-05; an empty text for unknown')
    .option('--outlet <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--address <url>', 'where it was published')
    .option('--sensitive', 'keep it out of exports and briefings')
    .option('--no-sensitive', 'it is not sensitive after all')
    .action(async (report: string, options: EditOptions, command: Command) => {
      const edit = readEdit(options, command)
      await withLedger(options, command, async (store) => {
        const dossier = await chooseDossier(store, options, 'use')
        await store.editReport(dossier, report, edit, tellWho(options))
        printLine(`edited ${report}: ${Object.keys(edit).join(', ')}`)
      })
    })
}

/** `sensitive` has a default because of its negation: it counts only where it was given. */
function readEdit(options: EditOptions, command: Command): ReportEdit {
  const fields = ['published', 'outlet', 'title', 'address'] as const
  const given = fields.filter((field) => options[field] !== undefined)
  const edits = Object.fromEntries(given.map((field) => [field, readField(field, options[field]!, command)]))
  const isMarked = command.getOptionValueSource('sensitive') === 'cli'
  const edit = { ...edits, ...(isMarked ? { sensitive: options.sensitive === true } : {}) }
  if (Object.keys(edit).length === 0)
    command.error('error: nothing to edit: give --published, --outlet, --title, --address or --sensitive')
  return edit
}

function readField(
  field: 'published' | 'outlet' | 'title' | 'address',
  wording: string,
  command: Command,
): string | null {
  if (wording.trim() === '') return null
  const value = understandField(field, wording)
  if (value === null) command.error(`error: --${field}: "${wording}" makes no sense`)
  return value
}

interface ClaimOptions extends LedgerOptions {
  readonly quote: string
  readonly figure: string
  readonly event: EventKind
  readonly low?: number | null
  readonly high?: number | null
  readonly bound: Bound
  readonly unit: Unit
  readonly status: Status
  readonly group?: string
  readonly groupClass: GroupClass
  readonly source?: string
  readonly sourceKind: SourceKind
  readonly place?: string
}

const BOUNDS: readonly Bound[] = ['exact', 'atLeast', 'atMost', 'about', 'range', 'vague']
const UNITS: readonly Unit[] = ['person', 'household', 'family', 'attack', 'object', 'share']
const STATUSES: readonly Status[] = ['asserted', 'denied', 'planned', 'demanded', 'possible']
const SOURCE_KINDS: readonly SourceKind[] = [
  ...(['party', 'government', 'military', 'police', 'un', 'ngo'] as const),
  ...(['medical', 'media', 'agency', 'witness', 'unknown'] as const),
]
const CLASSES: readonly GroupClass[] = [
  ...(['civilians', 'combatants', 'children', 'women', 'medical', 'aid'] as const),
  ...(['journalists', 'displaced', 'police', 'mixed', 'unspecified'] as const),
]

function addClaimCommand(program: Command): void {
  addLedgerOptions(program.command('claim'), 'changes')
    .summary('enter a claim that was not read')
    .description('Enters a claim by hand, with its sentence letter by letter as it stands in the report.')
    .argument('<report>', "the report's id, as lagebild reports lists it")
    .requiredOption('--quote <sentence>', 'the sentence; it must match the text exactly')
    .requiredOption('--figure <numeral>', 'the numeral in the sentence')
    .addOption(new Option('--event <event>', 'what happened').choices(Object.keys(EVENT_KINDS)).makeOptionMandatory())
    .option('--low <number>', 'the least it says; "open" where it is open (default: the numeral)', parseNumber)
    .option('--high <number>', 'the most it says; "open" where it is open (default: the numeral)', parseNumber)
    .addOption(new Option('--bound <bound>', 'how it is bounded').choices(BOUNDS).default('exact'))
    .addOption(new Option('--unit <unit>', 'what is counted').choices(UNITS).default('person'))
    .addOption(new Option('--status <status>', 'whether it is said to be so').choices(STATUSES).default('asserted'))
    .option('--group <words>', 'who was counted, in the words of the sentence')
    .addOption(new Option('--group-class <class>', 'what kind of group').choices(CLASSES).default('unspecified'))
    .option('--source <words>', 'who is said to say so, in words of the sentence or before it')
    .addOption(new Option('--source-kind <kind>', 'what kind of source').choices(SOURCE_KINDS).default('unknown'))
    .option('--place <words>', 'where, in words of the sentence or before it')
    .action(async (report: string, options: ClaimOptions, command: Command) => {
      const entered = readEntered(options)
      await withLedger(options, command, async (store) => {
        const dossier = await chooseDossier(store, options, 'use')
        const claim = await store.enterClaim(dossier, report, entered, tellWho(options))
        printLine(`entered ${report}/${claim.id}`)
      })
    })
}

function readEntered(options: ClaimOptions): EnteredClaim {
  const { quote, figure, bound, unit, event, status, group, groupClass, source, sourceKind, place } = options
  return {
    quote,
    figure,
    low: options.low === undefined ? parseNumeral(figure, '--low') : options.low,
    high: options.high === undefined ? parseNumeral(figure, '--high') : options.high,
    bound,
    unit,
    event,
    status,
    group: group === undefined ? null : { text: group, class: groupClass },
    source: source === undefined ? null : { text: source, kind: sourceKind },
    place: place ?? null,
  }
}

/** German numerals in digits: `50.000`, `50'000`, `1 200`, `3,5`. */
function parseNumeral(numeral: string, option: string): number {
  const digits = numeral.replace(/(?<=\d)[.'’\s](?=\d{3}(?!\d))/g, '').replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new LedgerError(`"${numeral}" is not a number in digits: give ${option}`)
  return Number(digits)
}

function parseNumber(value: string): number | null {
  if (value === 'open') return null
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('Not a number.')
  return number
}

interface RemoveOptions extends LedgerOptions {
  readonly why: string
}

function addRemoveCommand(program: Command): void {
  addLedgerOptions(program.command('remove'), 'changes')
    .summary('erase a report')
    .description(
      'Erases a report with all its versions, claims and judgements. What remains is a tombstone: its id and hash, who removed it, when and why.',
    )
    .argument('<report>', "the report's id, as lagebild reports lists it")
    .requiredOption('--why <reason>', 'why it is removed')
    .action(async (report: string, options: RemoveOptions, command: Command) => {
      await withLedger(options, command, async (store) => {
        const dossier = await chooseDossier(store, options, 'use')
        await store.removeReport(dossier, report, options.why, tellWho(options))
        printLine(`removed ${report}`)
      })
    })
}

/** The first line of a file: an editor may have put a line end behind the passphrase. */
export function readPassphrase(path: string | undefined): string | null {
  if (path === undefined) return null
  const [line = ''] = readFileSync(path, 'utf8').split(/\r?\n/, 1)
  if (line === '') throw new LedgerError(`${path}: no passphrase in it`)
  return line
}

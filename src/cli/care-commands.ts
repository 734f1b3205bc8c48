import type { Command } from 'commander'
import type { ClaimState, Store } from '../store/store.ts'
import { readPassphrase } from './change-commands.ts'
import { EXIT } from './exit-codes.ts'
import { addLedgerOptions, chooseDossier, type LedgerOptions, tellWho, withLedger } from './ledger-options.ts'
import { turnPages } from './list-commands.ts'
import { count, printLine } from './print-lines.ts'

/** Adds the commands that look after a ledger: `status`, `verify`, `backup`, `restore`. */
export function addCareCommands(program: Command, finish: (exitCode: number) => void): void {
  addStatusCommand(program)
  addVerifyCommand(program, finish)
  addBackupCommands(program)
}

function addStatusCommand(program: Command): void {
  addLedgerOptions(program.command('status'), 'looks')
    .summary('say where a dossier stands')
    .description('Says what a dossier holds, what is open in it, and the hash of its log.')
    .action(async (options: LedgerOptions, command: Command) => {
      await withLedger(options, command, async (store) => {
        await printStatus(store, await chooseDossier(store, options, 'use'))
      })
    })
}

const STANDINGS = ['contested', 'moving', 'denied', 'corroborated', 'single-voice'] as const

async function printStatus(store: Store, dossier: string): Promise<void> {
  const found = (await store.listDossiers()).find(({ name }) => name === dossier)
  if (!found) return void (await store.listReports(dossier))
  printLine(`dossier ${dossier}, begun ${found.createdAt.slice(0, 10)} by ${found.createdBy}`)
  printLine(
    `  ${count(found.reports, 'report')}, ${count(found.claims, 'claim')}, ${count(found.questions, 'question')}`,
  )
  for (const standing of STANDINGS) {
    const questions = await store.countQuestions(dossier, { standing })
    if (questions > 0) printLine(`  ${standing}: ${count(questions, 'question')}`)
  }
  printLine(`  ${count((await store.listJudgements(dossier)).length, 'judgement')}`)
  printLine(`  ${count((await store.listNotes(dossier)).length, 'note')} on what could not be read or decided`)
  await printClaimsIn(store, dossier, 'lost', 'judged, and no longer in the text or no longer read')
  await printClaimsIn(store, dossier, 'kept', 'no longer read, kept as a person vouched for it')
  const { entries, hash } = await store.findLogHead(dossier)
  printLine(`  log: ${count(entries, 'entry').replace('entrys', 'entries')}, ${hash ?? 'empty'}`)
}

async function printClaimsIn(store: Store, dossier: string, state: ClaimState, meaning: string): Promise<void> {
  for await (const { report, claim } of turnPages((page) => store.listClaims(dossier, { states: [state] }, page))) {
    printLine(`  ${report.id}/${claim.id}: ${meaning}: "${claim.quote.exact}"`)
  }
}

function addVerifyCommand(program: Command, finish: (exitCode: number) => void): void {
  addLedgerOptions(program.command('verify'), 'looks')
    .summary('check that nothing was altered')
    .description(
      'Recomputes the hashes of all originals and of the log, holds every quote against its text, and names what was altered (exit code 1). Looks at all dossiers where none is named.',
    )
    .action(async (options: LedgerOptions, command: Command) => {
      const findings = await withLedger(options, command, async (store) => {
        let findings = 0
        for await (const { dossier, subject, message } of store.verify(options.dossier)) {
          printLine(`${dossier}: ${subject}: ${message}`)
          findings += 1
        }
        return findings
      })
      printLine(findings === 0 ? 'nothing was altered' : `${count(findings, 'finding')}`)
      finish(findings === 0 ? EXIT.done : EXIT.inputFailed)
    })
}

interface BackupOptions extends LedgerOptions {
  readonly passphraseFile?: string
}

function addBackupCommands(program: Command): void {
  addLedgerOptions(program.command('backup'), 'changes')
    .summary('write the whole ledger to a file')
    .description(
      'Writes all dossiers of the ledger to one file, from which lagebild restore makes them again, anywhere.',
    )
    .argument('<file>', 'the file to write')
    .option('--passphrase-file <path>', 'encrypt it with the passphrase in the first line of this file')
    .action(async (file: string, options: BackupOptions, command: Command) => {
      const passphrase = readPassphrase(options.passphraseFile)
      await withLedger(options, command, (store) => store.backup(file, passphrase, tellWho(options)))
      printLine(`wrote ${file}`)
    })
  addLedgerOptions(program.command('restore'), 'changes')
    .summary('bring the dossiers of a backup into a ledger')
    .description('Brings the dossiers of a backup into a ledger that does not have them. All of them come, or none.')
    .argument('<file>', 'what lagebild backup wrote')
    .option('--passphrase-file <path>', 'the passphrase is in the first line of this file')
    .action(async (file: string, options: BackupOptions, command: Command) => {
      const passphrase = readPassphrase(options.passphraseFile)
      const dossiers = await withLedger(options, command, (store) => store.restore(file, passphrase, tellWho(options)))
      printLine(`restored ${dossiers.join(', ') || 'nothing: the backup is empty'}`)
    })
}

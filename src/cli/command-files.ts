import type { Command } from 'commander'

/** Adds commands to the program; `finish` gets the exit code of the one that ran. */
type AddCommands = (program: Command, finish: (exitCode: number) => void) => void

/** A file that adds commands. */
export interface CommandFile {
  /** The names of the commands, in the order in which the file adds them. */
  readonly commands: readonly string[]
  readonly load: () => Promise<AddCommands>
}

/** Every command of `lagebild`, in the order of its help. A file is loaded when one of its commands is asked for: starting stays quick. */
export const COMMAND_FILES: readonly CommandFile[] = [
  { commands: ['read'], load: async () => (await import('./read-command.ts')).addReadCommand },
  { commands: ['add'], load: async () => (await import('./add-command.ts')).addAddCommand },
  {
    commands: ['dossiers', 'reports', 'judgements', 'log'],
    load: async () => (await import('./list-commands.ts')).addListCommands,
  },
  {
    commands: ['questions', 'question'],
    load: async () => (await import('./questions-command.ts')).addQuestionCommands,
  },
  { commands: ['brief'], load: async () => (await import('./brief-command.ts')).addBriefCommand },
  { commands: ['export'], load: async () => (await import('./export-command.ts')).addExportCommand },
  { commands: ['judge'], load: async () => (await import('./judge-command.ts')).addJudgeCommand },
  {
    commands: ['reread', 'edit', 'claim', 'remove'],
    load: async () => (await import('./change-commands.ts')).addChangeCommands,
  },
  {
    commands: ['status', 'verify', 'backup', 'restore'],
    load: async () => (await import('./care-commands.ts')).addCareCommands,
  },
  { commands: ['serve'], load: async () => (await import('./serve-command.ts')).addServeCommand },
]

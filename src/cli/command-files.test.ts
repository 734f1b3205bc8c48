import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { COMMAND_FILES } from './command-files.ts'

describe('the files of the commands', () => {
  it.each(COMMAND_FILES)('tell which commands they add: $commands', async ({ commands, load }) => {
    const program = new Command()
    ;(await load())(program, () => {})
    expect(program.commands.map((command) => command.name())).toEqual(commands)
  })
})

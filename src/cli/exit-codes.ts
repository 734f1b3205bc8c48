/** What the program's exit code says. Without a command the help is printed and the use counts as wrong. */
export const EXIT = { done: 0, inputFailed: 1, wrongUse: 2, interrupted: 130 } as const

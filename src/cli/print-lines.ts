import process from 'node:process'
import { cleanLine } from '../exports/clean-line.ts'

/** Prints one line to standard output, without the control characters that a report may bring. */
export function printLine(line: string): void {
  process.stdout.write(`${cleanLine(line)}\n`)
}

/** Prints one line for a person to standard error. */
export function printNotice(line: string): void {
  process.stderr.write(`${cleanLine(`lagebild: ${line}`)}\n`)
}

/** Prints a value as a line of JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

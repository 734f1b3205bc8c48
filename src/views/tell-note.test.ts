import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tellNote } from './tell-note.ts'

const INTAKE = join(import.meta.dirname, '../intake')

/** What stands before a message in the code of the intake. */
const BEFORE = String.raw`Unreadable\(|fail\((?:null|row), |note\('\w+', \w+, |message(?: =|:) (?:row === null \? message : )?|return fail\(row, `

describe('notes in German', () => {
  it.each([
    ['empty', 'leer'],
    ['row 3: its "text" is empty', 'Zeile 3: das Feld „text“ ist leer'],
    ['row 2: 3 cells where the header has 4 (line 7)', 'Zeile 2: 3 Zellen, wo die Kopfzeile 4 hat (Zeile 7 der Datei)'],
    ['published: "gestern" is no date (write 2016, 2016-10 or 2016-10-05)', /^published: „gestern“ ist kein Datum/],
    ['2 characters are broken in the file itself: no encoding makes sense of them', /^2 Zeichen sind/],
    ['what nobody foresaw', 'what nobody foresaw'],
  ])('%j', (message, german) => {
    const told = tellNote(message)
    expect(told.en).toBe(message)
    if (typeof german === 'string') expect(told.de).toBe(german)
    else expect(told.de).toMatch(german)
  })

  it('are there for all that the intake says', () => {
    const files = readdirSync(INTAKE, { recursive: true, encoding: 'utf8' })
    const code = files
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .map((name) => readFileSync(join(INTAKE, name), 'utf8'))
    const literals = [...code.join('\n').matchAll(new RegExp(`(?:${BEFORE})(?:'([^']+)'|\`([^\`]+)\`)`, 'g'))]
    // Words stand in the slots of these two: they are tried above.
    const plainly = literals.filter(([, , template]) => !/\$\{(?:complaint|what)\}/.test(template ?? ''))
    const messages = plainly.map(([, plain, template]) => plain ?? template!.replace(/\$\{[^}]+\}/g, '7'))
    expect(messages.length).toBeGreaterThan(25)
    expect(messages.filter((message) => tellNote(message).de === message)).toEqual([])
  })
})

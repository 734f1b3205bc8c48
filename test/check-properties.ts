import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toJsonLine } from '../src/exports/jsonl.ts'
import { toTable } from '../src/exports/table.ts'
import type { Report } from '../src/model/report.ts'
import { readReport } from '../src/reading/read-report.ts'
import { findFaults } from './find-faults.ts'
import { reportText } from './mutated-reports.ts'
import { makeFolder, runLagebild } from './run-lagebild.ts'

/** What must hold for any text at all, tried on that many. The seed is fixed: the same texts in every run. */
export function checkProperties({ runs, seed }: { readonly runs: number; readonly seed: number }): void {
  it(`reads ${runs} mutated reports and random texts without a fault`, () => {
    fc.assert(
      fc.property(reportText, (text) => {
        const reading = readReport({ ...makeReport(text), published: '2031-06-18' })
        expect(findFaults(reading)).toEqual([])
        expect(JSON.parse(toJsonLine(reading, true)).claims).toHaveLength(reading.claims.length)
        expect(toTable(reading, { width: 80, colour: false })).not.toContain('\u001b')
      }),
      { numRuns: runs, seed },
    )
  })

  it('reads the same report twice in the same way', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        expect(readReport(makeReport(text))).toEqual(readReport(makeReport(text)))
      }),
      { numRuns: Math.ceil(runs / 10), seed },
    )
  })

  it(`gives the same bytes for ${runs} reports whatever the number of jobs`, async () => {
    const rows = fc
      .sample(reportText, { numRuns: runs, seed })
      .map((text) => `${JSON.stringify({ text, language: 'de' })}\n`)
    const cwd = makeFolder({ 'rows.jsonl': rows.join('') })
    const [one, ...others] = await Promise.all(
      ['1', '2', '5'].map((jobs) => runLagebild(['read', '--jobs', jobs, '--with-text', 'rows.jsonl'], { cwd })),
    )
    expect(one!.stderr).not.toContain('fault')
    for (const other of others) {
      expect(other.stdout === one!.stdout).toBe(true)
      expect(other.stderr).toBe(one!.stderr)
      expect(other.exitCode).toBe(one!.exitCode)
    }
  })
}

function makeReport(text: string): Report {
  return {
    id: 'any',
    origin: 'any.txt',
    title: null,
    outlet: null,
    published: null,
    language: 'de',
    address: null,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BRIEFING_FORMATS } from '../src/exports/briefing-formats.ts'
import { EXPORT_FORMATS } from '../src/exports/export-formats.ts'
import { INVENTED_DOSSIER } from '../src/views/invented-dossier.ts'
import { root } from './run-lagebild.ts'

const exports = readFileSync(join(root, 'docs/exports.md'), 'utf8')
const briefing = readFileSync(join(root, 'docs/briefing.md'), 'utf8')

/** The part of the page under the format's heading. */
function findSection(name: string): string {
  return exports.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? ''
}

it.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
  'explains %s and each of its columns',
  (name, format) => {
    const section = findSection(name)
    expect(section).not.toBe('')
    expect(exports).toContain(`[\`${name}\`](#${name})`)
    const columns = format.columns?.(INVENTED_DOSSIER, { vagueWords: 'acled' }) ?? []
    // The number columns of HXL depend on the events; the page explains their pattern.
    const fixed = columns.filter(({ about }) => !/^#(?:affected|inneed|impact|indicator)/.test(about))
    expect(fixed.filter((column) => !section.includes(`\`${column.name}\``)).map((column) => column.name)).toEqual([])
  },
)

it('names each format of a briefing', () => {
  for (const { endings } of BRIEFING_FORMATS.slice(1)) expect(briefing).toContain(`briefing${endings[0]}`)
})

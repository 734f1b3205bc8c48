import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Claim, Figure, Source } from '../../src/model/claim.ts'
import { readReport } from '../../src/reading/read-report.ts'

/**
 * Whole invented reports, each in a folder named after its idea. After a change of a report or of the reading,
 * `npx vitest run --project fast test/cases -u` writes what is read now: look at every line before it is kept.
 */
const folder = fileURLToPath(new URL('.', import.meta.url))
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

it.each(cases.map(({ name }) => name))('%s', async (name) => {
  const text = readFileSync(`${folder}${name}/report.txt`, 'utf8')
  const known = { id: name, origin: name, title: null, outlet: null, published: null, language: 'de', address: null }
  const { layout, claims } = readReport({ ...known, sha256: '', text })
  const read = {
    title: layout.title?.text,
    dateline: layout.dateline?.text,
    claims: claims.map(project),
  }
  await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(`${name}/expected.json`)
})

/** What a person looks at; what the report does not say is left out. */
function project({ figure, event, status, group, source, via, place, origin, destination, time }: Claim) {
  return {
    claim: [event, status === 'asserted' ? null : status, tellFigure(figure), group?.text]
      .filter((part) => part != null)
      .join(' '),
    class: group?.class === 'unspecified' ? undefined : group?.class,
    source: tellSource(source),
    via: tellSource(via),
    place: place?.text,
    origin: origin?.text,
    destination: destination?.text,
    time: time?.text,
  }
}

/** `«mehr als 40»: 40.. atLeast` without the offsets. */
function tellFigure({ text, low, high, bound, unit }: Figure): string {
  const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
  return `«${text}» ${value} ${bound}${unit === 'person' ? '' : ` ${unit}`}`
}

function tellSource(source: Source | null): string | undefined {
  return source === null ? undefined : `${source.text} (${source.kind})`
}

import { findSameNamed } from '../../api/changes.ts'
import type { SameNamed } from '../../api/types.ts'

/** A file that has the name of one that a report came from, and holds something else. */
export interface Namesake {
  readonly file: File
  readonly report: SameNamed
}

/** The same file once more is no question: it changes nothing. */
export async function findNamesakes(dossier: string, files: readonly File[]): Promise<readonly Namesake[]> {
  const found = await findSameNamed(
    dossier,
    files.map(({ name }) => name),
  )
  const byName = new Map(found.map((report) => [report.name, report]))
  const namesakes = files.flatMap((file) => {
    const report = byName.get(file.name)
    return report === undefined ? [] : [{ file, report }]
  })
  const areSame = await Promise.all(namesakes.map(isSameFile))
  return namesakes.filter((_, at) => !areSame[at])
}

/** Browsers hash only where nobody listens in: elsewhere nobody can tell, and the question is asked. */
async function isSameFile({ file, report }: Namesake): Promise<boolean> {
  if (globalThis.crypto.subtle === undefined) return false
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === report.head.sha256
}

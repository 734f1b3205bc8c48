import { hashBytes } from '../canonical-json.ts'
import type { Session } from '../database.ts'
import type { Finding } from './finding.ts'

/** The bytes of every original must have the hash they are filed under, and every version its original. */
export async function* verifyOriginals(session: Session, dossier: string): AsyncGenerator<Finding> {
  for (let last = ''; ; ) {
    const [row] = await session.query<{ sha256: string; bytes: Uint8Array }>(
      'select sha256, bytes from originals where dossier = $1 and sha256 > $2 order by sha256 limit 1',
      [dossier, last],
    )
    if (!row) break
    if (hashBytes(row.bytes) !== row.sha256) {
      yield {
        dossier,
        subject: `original ${row.sha256.slice(0, 12)}`,
        message: await nameReports(session, dossier, row.sha256),
      }
    }
    last = row.sha256
  }
  const missing = await session.query<{ report: string; version: number }>(
    `select v.report, v.version from versions v left join originals o on o.dossier = v.dossier and o.sha256 = v.sha256
      where v.dossier = $1 and o.sha256 is null order by v.report, v.version`,
    [dossier],
  )
  for (const { report, version } of missing) {
    yield { dossier, subject: `report ${report}`, message: `the original of version ${version} is gone` }
  }
}

async function nameReports(session: Session, dossier: string, sha256: string): Promise<string> {
  const rows = await session.query<{ report: string }>(
    'select distinct report from versions where dossier = $1 and sha256 = $2 order by report',
    [dossier, sha256],
  )
  return `its bytes were altered (report ${rows.map(({ report }) => report).join(', ')})`
}

import type { ReportHead } from '../model/question.ts'
import type { Report } from '../model/report.ts'
import { hashBytes, toCanonicalJson } from './canonical-json.ts'
import type { Session } from './database.ts'
import type { Disposition, Incoming } from './incoming.ts'
import { listTombstones } from './list-tombstones.ts'
import { unpackJson } from './pack-text.ts'
import type { Tombstone } from './shapes.ts'

/** What a person may correct in a report's metadata. */
export type Edits = Partial<Pick<ReportHead, 'title' | 'outlet' | 'published' | 'address' | 'language'>>

/** A report of the ledger, as far as it takes to know it again. */
export interface KnownReport {
  readonly report: string
  readonly version: number
  readonly seat: string | null
  readonly address: string | null
  readonly sha256: string
  readonly textSha256: string
  /** The metadata as it came in, without a person's edits. */
  readonly taken: ReportHead
  readonly edits: Edits
  readonly sensitive: boolean
  readonly addedAt: string
  readonly addedBy: string
}

/** A disposition with the report of the ledger that it changes. */
export interface Decision {
  readonly disposition: Disposition
  readonly known: KnownReport | null
}

/**
 * Decides of reports, in their order, whether the dossier has them. What a person said, the same address, the same file, or the same
 * bytes with the same metadata make the same report; a copy that another outlet published is another report.
 */
export async function matchReports(
  session: Session,
  dossier: string,
  incoming: readonly Incoming[],
  now: { readonly at: string; readonly by: string },
): Promise<readonly Decision[]> {
  const index = new Index(await loadKnown(session, dossier, incoming), await listTombstones(session, dossier))
  return incoming.map((one) => {
    const decision = index.decide(one)
    index.remember(one, decision, now)
    return decision
  })
}

/** The head of a report: all that is known of it but its text. */
export function headOf({ id, title, outlet, published, address, language, sha256 }: Report): ReportHead {
  return { id, title, outlet, published, address, language, sha256 }
}

class Index {
  private readonly byAddress = new Map<string, KnownReport>()
  private readonly bySeat = new Map<string, KnownReport>()
  private readonly byContent = new Map<string, KnownReport>()
  private readonly byId = new Map<string, KnownReport>()
  private readonly removed: ReadonlyMap<string, Tombstone>

  constructor(known: readonly KnownReport[], tombstones: readonly Tombstone[]) {
    for (const one of known) this.put(one)
    this.removed = new Map(tombstones.flatMap((stone) => stone.sha256.map((sha256) => [sha256, stone] as const)))
  }

  decide({ report, seat, versionOf }: Incoming): Decision {
    const known =
      (versionOf !== undefined ? this.byId.get(versionOf) : undefined) ??
      (report.address !== null ? this.byAddress.get(report.address) : undefined) ??
      (seat !== null ? this.bySeat.get(seat) : undefined) ??
      this.byContent.get(contentOf(headOf(report)))
    if (known) return decideOnKnown(known, report)
    const tombstone = this.removed.get(report.sha256)
    if (tombstone) return { disposition: { kind: 'removed', tombstone }, known: null }
    return { disposition: { kind: 'new', report: { ...report, id: this.findFreeId(report) }, version: 1 }, known: null }
  }

  /** The next in line may be the same report again, in the same breath. */
  remember({ report, seat }: Incoming, { disposition, known }: Decision, now: { at: string; by: string }): void {
    if (disposition.kind !== 'new' && disposition.kind !== 'changed') return
    const id = disposition.report.id
    this.put({
      report: id,
      version: disposition.version,
      seat,
      address: report.address,
      sha256: report.sha256,
      textSha256: hashBytes(report.text),
      taken: { ...headOf(report), id },
      edits: known?.edits ?? {},
      sensitive: known?.sensitive ?? false,
      addedAt: known?.addedAt ?? now.at,
      addedBy: known?.addedBy ?? now.by,
    })
  }

  private put(known: KnownReport): void {
    this.byId.set(known.report, known)
    if (known.address !== null) this.byAddress.set(known.address, known)
    if (known.seat !== null) this.bySeat.set(known.seat, known)
    this.byContent.set(contentOf(known.taken), known)
  }

  /** A file's name may come twice; the second then tells itself apart by its content. */
  private findFreeId({ id: said, sha256 }: Report): string {
    const id = cleanId(said)
    const candidates = [id, `${id}~${sha256.slice(0, 8)}`]
    for (let count = 2; this.byId.has(candidates[0]!); count++) {
      candidates.shift()
      candidates.push(`${id}~${sha256.slice(0, 8)}~${count}`)
    }
    return candidates[0]!
  }
}

/** What a database cannot keep in a key; no file is called so, but the row of a table may be. */
function cleanId(id: string): string {
  return Buffer.from(id).toString().replaceAll('\0', '\ufffd').replaceAll('␚', '\ufffd')
}

function decideOnKnown(known: KnownReport, report: Report): Decision {
  const isSame = contentOf(known.taken) === contentOf(headOf(report)) && known.textSha256 === hashBytes(report.text)
  const edited: Report = { ...report, ...known.edits, id: known.report }
  if (isSame) return { disposition: { kind: 'unchanged', report: edited }, known }
  return { disposition: { kind: 'changed', report: edited, version: known.version + 1 }, known }
}

function contentOf({ id: _, ...content }: ReportHead): string {
  return toCanonicalJson(content)
}

interface KnownRow extends Pick<KnownReport, 'report' | 'version' | 'seat' | 'address' | 'sha256' | 'sensitive'> {
  readonly text_sha256: string
  readonly taken: string
  readonly edits: string
  readonly added_at: Date
  readonly added_by: string
}

const COLUMNS = `report, version, seat, address, sha256, text_sha256, taken::text, edits::text, sensitive, added_at, added_by`

async function loadKnown(
  session: Session,
  dossier: string,
  incoming: readonly Incoming[],
): Promise<readonly KnownReport[]> {
  const rows = await session.query<KnownRow>(
    `select ${COLUMNS} from reports
      where dossier = $1 and (seat = any($2::text[]) or address = any($3::text[]) or sha256 = any($4::text[])
        or report = any($5::text[]))`,
    [
      dossier,
      incoming.map(({ seat }) => seat),
      incoming.map(({ report }) => report.address),
      incoming.map(({ report }) => report.sha256),
      incoming.flatMap(({ report, versionOf = [] }) =>
        [report.id, `${report.id}~${report.sha256.slice(0, 8)}`].concat(versionOf),
      ),
    ],
  )
  return rows.map(toKnown)
}

/** A report by its id. */
export async function findKnown(session: Session, dossier: string, report: string): Promise<KnownReport | null> {
  const rows = await session.query<KnownRow>(`select ${COLUMNS} from reports where dossier = $1 and report = $2`, [
    dossier,
    report,
  ])
  return rows[0] ? toKnown(rows[0]) : null
}

function toKnown({ text_sha256, taken, edits, added_at, added_by, ...row }: KnownRow): KnownReport {
  return {
    ...row,
    textSha256: text_sha256,
    taken: unpackJson(taken),
    edits: unpackJson(edits),
    addedAt: added_at.toISOString(),
    addedBy: added_by,
  }
}

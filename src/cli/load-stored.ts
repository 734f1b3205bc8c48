import type { Store, StoredClaim } from '../store/store.ts'
import { isNewSince } from '../views/changes.ts'
import { type DossierState, nameClaim } from '../views/dossier-state.ts'
import { gatherPages } from './gather-pages.ts'
import { readVersion } from './ledger-options.ts'
import { REBUILD } from './rebuild.ts'
import { tellNow } from './tell-now.ts'

/** A dossier as the ledger holds it, with the head of its log. */
export async function loadStored(store: Store, dossier: string, since: string | null): Promise<DossierState> {
  const { hash } = await store.findLogHead(dossier)
  const reports = await gatherPages((page) => store.listReports(dossier, {}, page))
  const claims = await gatherPages((page) => store.listClaims(dossier, {}, page))
  const positions = await gatherPages((page) => store.listPositions(dossier, {}, page))
  const judgements = await store.listJudgements(dossier)
  const notes = await store.listNotes(dossier)
  const state: DossierState = {
    dossier,
    tool: `lagebild ${readVersion()}`,
    generatedAt: tellNow(),
    ledger: { kind: 'log', hash },
    reports: reports.map(({ head }) => head),
    claims,
    questions: await gatherPages((page) => store.listQuestions(dossier, {}, page)),
    matters: REBUILD.matters(positions, judgements),
    judgements,
    unread: notes.filter(({ kind }) => kind !== 'undecided').map(({ origin, message }) => ({ origin, why: message })),
    takenAt: new Map(reports.map(({ head, addedAt }) => [head.id, addedAt])),
    sensitive: new Set([
      ...reports.filter((report) => report.sensitive).map(({ head }) => head.id),
      ...claims.filter((claim) => claim.sensitive).map(nameStored),
    ]),
    earlier: null,
  }
  return since === null ? state : { ...state, earlier: { since, questions: buildEarlier(state, since) } }
}

function nameStored({ report, claim }: StoredClaim): string {
  return nameClaim({ report: report.id, id: claim.id })
}

/** The questions without the reports that are new since then and without what people decided since. */
function buildEarlier({ claims, judgements, takenAt }: DossierState, since: string) {
  return REBUILD.questions(
    claims.filter(({ report }) => !isNewSince(report, since, takenAt)),
    judgements.filter(({ at }) => at < since),
  )
}

import type { Page } from 'playwright-core'
import type { OpenedDesk } from './open-desk.ts'
import { DOSSIER } from './visit.ts'

interface PageEntry {
  readonly name: string
  readonly path: string
}

/** Every page of the desk, with a question and a report that have much on them. */
export async function listPages(page: Page, desk: OpenedDesk): Promise<readonly PageEntry[]> {
  const question = await findQuestion(page, desk)
  const base = `/dossiers/${DOSSIER}`
  const pages = {
    dossiers: '/dossiers',
    situation: base,
    questions: `${base}/questions`,
    question: `${base}/questions/${question.id}`,
    reports: `${base}/reports`,
    report: `${base}/reports/${encodeURIComponent(question.claim.report)}?claim=${question.claim.id}`,
    original: `${base}/reports/${encodeURIComponent(question.claim.report)}?tab=original`,
    positions: `${base}/positions`,
    chronology: `${base}/chronology`,
    map: `${base}/map`,
    sources: `${base}/sources`,
    review: `${base}/review`,
    search: `${base}/search?q=Markt`,
    briefing: `${base}/briefing`,
    add: `${base}/add`,
  }
  return Object.entries(pages).map(([name, path]) => ({ name, path }))
}

async function findQuestion(page: Page, desk: OpenedDesk) {
  const answer = await page.request.get(`${desk.address}/api/dossiers/${DOSSIER}/questions?standing=contested`)
  const { items } = (await answer.json()) as { items: readonly Row[] }
  const row = items[0]!
  return { id: row.question.id, claim: row.reach.find(({ claim }) => claim !== null)!.claim! }
}

interface Row {
  readonly question: { readonly id: string }
  readonly reach: readonly { readonly claim: { readonly report: string; readonly id: string } | null }[]
}

import type { LedgerPosition } from '../model/matter.ts'
import type { LedgerQuestion, Standing } from '../model/question.ts'
import type { LedgerReport, Page, PageWish, ReadableStore, StoredClaim } from '../store/store.ts'
import { isDecidedWithin, isNewSince } from './changes.ts'
import { type DossierState, type EarlierState, nameClaim } from './dossier-state.ts'
import { endAt } from './end-at.ts'
import type { Rebuild } from './leave-out-sensitive.ts'
import { keepInForce } from './verdicts.ts'

/** What is wanted of a dossier beside all that it holds. */
export interface StateWish {
  /** The program and its version. */
  readonly tool: string
  /** The moment it is: UTC, ISO 8601. */
  readonly now: string
  /** Since when changes are wanted: ISO 8601 date, or moment in UTC. */
  readonly since: string | null
  /** The last day of which is told (ISO 8601 date); `null`: of all. */
  readonly until: string | null
  /** Of a dossier with more questions than this an excerpt is enough. */
  readonly most?: number
}

/** Nobody reads a briefing on more questions; of a larger dossier it tells the weightiest. */
export const MOST_QUESTIONS = 5000

/** Rows at once. */
const LIMIT = 1000

/** All of a dossier in one value, for briefings and exports. */
export async function loadState(
  store: ReadableStore,
  dossier: string,
  { tool, now, since, until, most }: StateWish,
  rebuild: Rebuild,
): Promise<DossierState> {
  const head = await store.findLogHead(dossier)
  const excerpt = await chooseExcerpt(store, dossier, until, most)
  const answering = excerpt?.questions.flatMap(({ claims }) => claims)
  const part = answering && { reports: [...new Set(answering.map(({ report }) => report))] }
  const reports = await gather((page) => store.listReports(dossier, part, page))
  const claims = await gather((page) =>
    store.listClaims(dossier, answering && { claims: answering.map(nameClaim) }, page),
  )
  const questions = excerpt?.questions ?? (await gather((page) => store.listQuestions(dossier, {}, page)))
  const positions = part
    ? (await store.listPositions(dossier, part, { limit: LIMIT })).items
    : await gather((page) => store.listPositions(dossier, {}, page))
  const judgements = await store.listJudgements(dossier)
  const notes = await store.listNotes(dossier)
  const state: DossierState = {
    dossier,
    tool,
    generatedAt: now,
    ledger: { kind: 'log', hash: head.hash },
    reports: reports.map((report) => report.head),
    claims: claims.map(({ report, claim }) => ({ report, claim })),
    questions,
    matters: rebuild.matters(positions as readonly LedgerPosition[], judgements),
    judgements,
    unread: notes.filter(({ kind }) => kind !== 'undecided').map(({ origin, message }) => ({ origin, why: message })),
    takenAt: new Map(reports.map(({ head: { id }, addedAt }) => [id, addedAt])),
    sensitive: listSensitive(reports, claims),
    ...(excerpt === null || excerpt.of <= excerpt.questions.length ? {} : { excerptOf: excerpt.of }),
    until: null,
    earlier: null,
  }
  const ended = until === null ? state : endAt(state, until, rebuild)
  return since === null ? ended : { ...ended, earlier: rebuildEarlier(ended, since, rebuild) }
}

/** How many questions of each standing an excerpt holds: those with most claims. */
const WEIGHTIEST: readonly (readonly [Standing, number])[] = [
  ['contested', 20],
  ['denied', 5],
  ['moving', 10],
  ['corroborated', 8],
  ['single-voice', 8],
]

/** Claims that the questions of one standing may have together, beyond the first of them: each is quoted with its sentence. */
const MOST_CLAIMS = 300

/** `null` where all is to be told. Of a large dossier questions that speak of later days alone are not chosen. */
async function chooseExcerpt(store: ReadableStore, dossier: string, until: string | null, most: number | undefined) {
  const all = most === undefined ? 0 : await store.countQuestions(dossier)
  if (most === undefined || all <= most) return null
  const within = until === null ? {} : { until }
  const of = until === null ? all : await store.countQuestions(dossier, within)
  const pages = await Promise.all(
    WEIGHTIEST.map(([standing, limit]) => store.listQuestions(dossier, { ...within, standing }, { limit })),
  )
  return { of, questions: pages.flatMap(({ items }) => keepFew(items)) }
}

function keepFew(questions: readonly LedgerQuestion[]): readonly LedgerQuestion[] {
  let claims = 0
  return questions.filter((held, at) => {
    claims += held.claims.length
    return at === 0 || claims <= MOST_CLAIMS
  })
}

async function gather<T>(list: (page: PageWish) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = []
  let after: string | null = null
  do {
    const page: Page<T> = await list({ limit: LIMIT, after })
    all.push(...page.items)
    after = page.next
  } while (after !== null)
  return all
}

function listSensitive(reports: readonly LedgerReport[], claims: readonly StoredClaim[]): ReadonlySet<string> {
  const ofReports = reports.filter(({ sensitive }) => sensitive).map(({ head }) => head.id)
  const ofClaims = claims.filter(({ sensitive }) => sensitive).map(nameHeld)
  return new Set([...ofReports, ...ofClaims])
}

function nameHeld({ report, claim }: Pick<StoredClaim, 'report' | 'claim'>): string {
  return nameClaim({ report: report.id, id: claim.id })
}

/** The questions as they stood: without the reports that are new since then, and without what people decided between then and the end. */
function rebuildEarlier(state: DossierState, since: string, rebuild: Rebuild): EarlierState {
  const old = new Set(state.reports.filter((report) => !isNewSince(report, since, state.takenAt)).map(({ id }) => id))
  const claims = state.claims.filter(({ report }) => old.has(report.id))
  const judgements = keepInForce(state.judgements.filter(({ at }) => !isDecidedWithin(at, since, state.until)))
  const questions: readonly LedgerQuestion[] = rebuild.questions(claims, judgements)
  return { since, questions }
}

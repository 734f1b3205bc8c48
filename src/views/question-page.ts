import type { Answer, ClaimRef, LedgerQuestion, Question, Relation } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish, ReadableStore } from '../store/store.ts'
import { type ClaimCard, findCards, loadOnClaims } from './claim-card.ts'
import { nameClaim } from './dossier-state.ts'
import { type JudgementEntry, markUndone } from './judgement-list.ts'
import { linkClaims, type QuestionLink } from './link-claims.ts'
import { shapeQuestion } from './question-row.ts'

/** One question with all that its page shows. */
export interface QuestionPage {
  readonly question: Question
  readonly answer: Answer
  readonly relations: readonly Relation[]
  /** Claims of other questions to which its relations lead. */
  readonly neighbours: readonly Neighbour[]
  readonly cards: readonly ClaimCard[]
  readonly nextCards: string | null
  readonly claims: number
  readonly judgements: readonly JudgementEntry[]
  readonly changedAt: string
}

export interface Neighbour {
  readonly claim: ClaimRef
  readonly question: QuestionLink | null
  readonly card: ClaimCard | null
}

/** Cards at once. */
const CARDS = 200

/** `null` where there is no such question: its id changes when it gains an earlier claim. */
export async function viewQuestion(
  store: ReadableStore,
  session: Session,
  dossier: string,
  id: string,
): Promise<QuestionPage | null> {
  const held = await store.findQuestion(dossier, id)
  if (held === null) return null
  const names = held.claims.map(nameClaim)
  const [cards, neighbours, judgements] = await Promise.all([
    pageCards(session, dossier, held, {}),
    findNeighbours(session, dossier, held),
    loadOnClaims(session, dossier, names),
  ])
  const on = new Set(names)
  return {
    question: shapeQuestion(held.question),
    answer: held.answer,
    relations: held.relations,
    neighbours,
    cards: cards.items,
    nextCards: cards.next,
    claims: names.length,
    judgements: markUndone(judgements).filter(({ judgement }) => speaksOf(judgement, on)),
    changedAt: held.changedAt,
  }
}

function speaksOf(judgement: object, names: ReadonlySet<string>): boolean {
  if ('claim' in judgement) return names.has(judgement.claim as string)
  return 'claims' in judgement && (judgement.claims as readonly string[]).some((name) => names.has(name))
}

/** The claims of a question as cards, in its order. */
export async function pageCards(
  session: Session,
  dossier: string,
  held: LedgerQuestion,
  wish: PageWish,
): Promise<Page<ClaimCard>> {
  const { limit, after } = readPageWish<[number]>({ limit: CARDS, ...wish })
  const begin = after?.[0] ?? 0
  const refs = held.claims.map((ref, at) => ({ name: nameClaim(ref), at }))
  const page = makePage(
    refs.slice(begin, begin + limit + 1),
    limit,
    ({ at }) => [at + 1],
    ({ name }) => name,
  )
  return { items: await findCards(session, dossier, page.items, mapVoices(held)), next: page.next }
}

/** To which voice each claim is counted. */
export function mapVoices({ answer }: LedgerQuestion): ReadonlyMap<string, string> {
  return new Map(answer.voices.flatMap(({ name, claims }) => claims.map((ref) => [nameClaim(ref), name] as const)))
}

async function findNeighbours(session: Session, dossier: string, held: LedgerQuestion): Promise<readonly Neighbour[]> {
  const own = new Set(held.claims.map(nameClaim))
  const ends = held.relations.flatMap(({ a, b }) => [a, b]).filter((ref) => !own.has(nameClaim(ref)))
  const refs = new Map(ends.map((ref) => [nameClaim(ref), ref]))
  const names = [...refs.keys()]
  const [links, cards] = await Promise.all([linkClaims(session, dossier, names), findCards(session, dossier, names)])
  const byName = new Map(cards.map((card) => [card.name, card]))
  return [...refs].map(([name, claim]) => ({
    claim,
    question: links.get(name) ?? null,
    card: byName.get(name) ?? null,
  }))
}

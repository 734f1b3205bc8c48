import type { LogHead, Page, ReadableStore, StoredClaim } from '../store/store.ts'
import { type DossierPart, nameClaim } from './dossier-state.ts'

/** Claims and questions at once: so many are held in memory, whatever the dossier holds. */
const CLAIMS = 2000
const QUESTIONS = 500

/** A dossier in parts, claim by claim in the order of reports. Only which question each claim answers is held for all of them. */
export async function* loadClaimParts(
  store: ReadableStore,
  dossier: string,
  head: LogHead,
  limit = CLAIMS,
): AsyncGenerator<DossierPart> {
  const judgements = await store.listJudgements(dossier)
  const questionsOf = await mapQuestions(store, dossier)
  const common = { dossier, ledger: { kind: 'log', hash: head.hash }, judgements, questions: [], questionsOf } as const
  for await (const claims of turn((after) => store.listClaims(dossier, {}, { limit, after })))
    yield { ...common, claims: claims.map(withoutState) }
}

/** A dossier in parts, question by question with the claims that answer it, those with most claims first. */
export async function* loadAnswerParts(
  store: ReadableStore,
  dossier: string,
  head: LogHead,
  limit = QUESTIONS,
): AsyncGenerator<DossierPart> {
  const judgements = await store.listJudgements(dossier)
  const common = { dossier, ledger: { kind: 'log', hash: head.hash }, judgements } as const
  for await (const questions of turn((after) => store.listQuestions(dossier, {}, { limit, after }))) {
    const names = questions.flatMap(({ claims }) => claims.map(nameClaim))
    const claims = (await store.listClaims(dossier, { claims: names }, { limit: names.length })).items
    yield { ...common, questions, claims: claims.map(withoutState) }
  }
}

async function mapQuestions(store: ReadableStore, dossier: string): Promise<ReadonlyMap<string, string>> {
  const questions = new Map<string, string>()
  for await (const answered of turn((after) => store.listAnswered(dossier, { limit: CLAIMS, after })))
    for (const { question, claims } of answered) for (const claim of claims) questions.set(nameClaim(claim), question)
  return questions
}

function withoutState({ report, claim }: StoredClaim) {
  return { report, claim }
}

async function* turn<T>(list: (after: string | null) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  let after: string | null = null
  do {
    const page: Page<T> = await list(after)
    yield page.items
    after = page.next
  } while (after !== null)
}

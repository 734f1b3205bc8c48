import type { LedgerQuestion, SeriesPoint, Standing, Wording } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { loadJudgementsOfKind } from '../store/judgements.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish, StoredQuestion } from '../store/store.ts'
import { filterQuestions, readWords } from './browse-questions.ts'
import { type ClaimCard, findCards } from './claim-card.ts'
import { nameClaim } from './dossier-state.ts'
import { makeOfQuestions, type QuestionVersion, VERSION } from './kept-of-questions.ts'
import { mapVoices } from './question-page.ts'
import { type QuestionRow, summariseQuestion } from './question-row.ts'
import { keepInForce } from './verdicts.ts'

/** A claim to judge, and what rejecting it would do to its answer. */
export interface ReviewItem {
  readonly claim: ClaimCard
  readonly question: QuestionRow
  /** The queue is ordered by it. */
  readonly weight: number
  readonly without: { readonly standing: Standing; readonly low: number | null; readonly high: number | null } | null
  readonly why: Wording
}

export interface ReviewWish {
  readonly standing?: readonly Standing[] | undefined
  readonly event?: readonly string[] | undefined
  /** The place's name, or that of the place it lies in. */
  readonly place?: string | undefined
  /** Words in the sentences of the question, German stems. */
  readonly q?: string | undefined
}

/** Questions that are weighed; of each standing those with most claims. */
const WEIGHED: readonly (readonly [Standing, number])[] = [
  ['contested', 100],
  ['denied', 30],
  ['moving', 50],
  ['corroborated', 30],
  ['single-voice', 40],
]

/** Claims of one question that are weighed. */
const MOST_CLAIMS = 100

export async function viewReviewQueue(
  session: Session,
  dossier: string,
  wish: ReviewWish,
  page: PageWish,
): Promise<Page<ReviewItem>> {
  const { limit, after } = readPageWish<[number, string]>(page)
  const [questions, judged] = await Promise.all([weighQuestions(session, dossier, wish), listJudged(session, dossier)])
  const items = questions
    .flat()
    .filter(({ name }) => !judged.has(name))
    .toSorted(compareWeight)
  const rest = after === null ? items : items.filter((item) => compareWeight(item, toKey(after)) > 0)
  const found = makePage(
    rest.slice(0, limit + 1),
    limit,
    ({ weight, name }) => [weight, name],
    (item) => item,
  )
  return { items: await showItems(session, dossier, found.items), next: found.next }
}

interface Weighed {
  readonly name: string
  readonly weight: number
  readonly question: QuestionRow
  readonly voices: ReadonlyMap<string, string>
  readonly without: ReviewItem['without']
}

function toKey([weight, name]: readonly [number, string]): Pick<Weighed, 'weight' | 'name'> {
  return { weight, name }
}

function compareWeight(a: Pick<Weighed, 'weight' | 'name'>, b: Pick<Weighed, 'weight' | 'name'>): number {
  return b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

async function weighQuestions(
  session: Session,
  dossier: string,
  wish: ReviewWish,
): Promise<readonly (readonly Weighed[])[]> {
  const words = await readWords(session, wish.q)
  const lists = await Promise.all(
    WEIGHED.filter(([standing]) => wish.standing?.includes(standing) ?? true).map(([standing, limit]) => {
      const where = filterQuestions(dossier, { ...wish, standing: undefined }, words).add('q.standing = ?', standing)
      return session.query<QuestionVersion>(
        `select ${VERSION} from questions q where ${where.toSql()} order by q.claims desc, q.question limit ${limit}`,
        where.values,
      )
    }),
  )
  return makeOfQuestions(session, dossier, lists.flat(), weighClaims)
}

/** Claims on which somebody has decided or which somebody has checked. */
async function listJudged(session: Session, dossier: string): Promise<ReadonlySet<string>> {
  const kinds = ['accept', 'reject', 'verify', 'correct', 'undo'] as const
  const judgements = keepInForce(await loadJudgementsOfKind(session, dossier, kinds))
  return new Set(judgements.flatMap((judgement) => ('claim' in judgement ? [judgement.claim] : [])))
}

/** The figures alone are weighed again, which is what most of a standing hangs on; a judgement then answers in full. */
function weighClaims(held: StoredQuestion): readonly Weighed[] {
  const { series } = held.answer
  const question = summariseQuestion(held)
  const voices = mapVoices(held)
  return series.slice(0, MOST_CLAIMS).map((point) => {
    const rest = series.filter((other) => other !== point)
    const without = rest.length === 0 ? null : answerFrom(rest, held)
    return { name: nameClaim(point.claim), question, voices, without, weight: weigh(held, without) }
  })
}

function answerFrom(points: readonly SeriesPoint[], { answer }: LedgerQuestion): NonNullable<ReviewItem['without']> {
  const lows = points.flatMap(({ low }) => low ?? [])
  const highs = points.flatMap(({ high }) => high ?? [])
  const low = lows.length > 0 ? Math.min(...lows) : null
  const high = points.some((point) => point.high === null) || highs.length === 0 ? null : Math.max(...highs)
  return {
    standing: standFrom(points, answer.standing),
    low,
    high: answer.high === null ? high : (high ?? answer.high),
  }
}

function standFrom(points: readonly SeriesPoint[], standing: Standing): Standing {
  const voices = new Set(points.map(({ voice }) => voice))
  if (voices.size === 1 && standing !== 'moving') return 'single-voice'
  if (standing !== 'contested') return standing
  return meet(points) ? 'corroborated' : 'contested'
}

/** Whether one figure fits what every voice says. */
function meet(points: readonly SeriesPoint[]): boolean {
  const floor = Math.max(...points.map(({ low }) => low ?? 0))
  const ceiling = Math.min(...points.map(({ high }) => high ?? Number.POSITIVE_INFINITY))
  return floor <= ceiling
}

/**
 * What rejecting it would change: the standing most, then how far the answer reaches, in orders of magnitude; all the more
 * where many look at the answer. What stands on one claim alone can be lost with it.
 */
function weigh({ answer, claims }: LedgerQuestion, without: ReviewItem['without']): number {
  const size = Math.log10(10 + (answer.high ?? answer.low ?? 0))
  const seen = Math.log2(1 + claims.length + answer.outlets)
  if (without === null) return round(0.05 * size)
  const narrowed = Math.max(0, reach(answer) - reach(without))
  const turned = without.standing === answer.standing ? 0 : answer.standing === 'contested' ? 2 : 0.5
  return round((turned + narrowed) * seen * size + 0.01 * seen)
}

/** How far low and high lie apart, in orders of magnitude. */
function reach({ low, high }: { readonly low: number | null; readonly high: number | null }): number {
  if (low === null || high === null) return 0
  return Math.log10((high + 1) / (low + 1))
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000
}

async function showItems(session: Session, dossier: string, items: readonly Weighed[]): Promise<readonly ReviewItem[]> {
  const voices = new Map(items.flatMap((item) => [...item.voices]))
  const cards = await findCards(
    session,
    dossier,
    items.map(({ name }) => name),
    voices,
  )
  const byName = new Map(cards.map((card) => [card.name, card]))
  return items.flatMap(({ name, question, weight, without }) => {
    const claim = byName.get(name)
    return claim ? [{ claim, question, weight, without, why: tellWhy(question, without) }] : []
  })
}

function tellWhy(answer: QuestionRow, without: ReviewItem['without']): Wording {
  if (without === null) {
    return { de: 'Die Antwort steht auf dieser Angabe allein.', en: 'The answer stands on this claim alone.' }
  }
  const [before, after] = [answer, without].map(tellReach)
  if (without.standing !== answer.standing) {
    const de = `Ohne diese Angabe wäre die Antwort ${STANDINGS[without.standing].de} statt ${STANDINGS[answer.standing].de}.`
    const en = `Without this claim the answer would be ${STANDINGS[without.standing].en} instead of ${STANDINGS[answer.standing].en}.`
    return { de, en }
  }
  if (before!.de !== after!.de) {
    const de = `Ohne diese Angabe reichte die Antwort ${after!.de} statt ${before!.de}.`
    return { de, en: `Without this claim the answer would reach ${after!.en} instead of ${before!.en}.` }
  }
  return {
    de: 'Die Antwort bliebe auch ohne diese Angabe, wie sie ist.',
    en: 'The answer would stay as it is without this claim.',
  }
}

const STANDINGS: Readonly<Record<Standing, Wording>> = {
  contested: { de: 'umstritten', en: 'contested' },
  denied: { de: 'bestritten', en: 'denied' },
  moving: { de: 'in Bewegung', en: 'moving' },
  corroborated: { de: 'mehrfach belegt', en: 'corroborated' },
  'single-voice': { de: 'auf eine einzige Stimme gestützt', en: 'on the word of a single voice' },
}

function tellReach({ low, high }: { readonly low: number | null; readonly high: number | null }): Wording {
  const write = (number: number | null, locale: string) =>
    number === null ? null : new Intl.NumberFormat(locale).format(number)
  const join = (locale: string, from: string, to: string, open: string) => {
    const [a, b] = [write(low, locale), write(high, locale)]
    return `${from} ${a ?? open} ${to} ${b ?? open}`
  }
  return { de: join('de-DE', 'von', 'bis', 'offen'), en: join('en-GB', 'from', 'to', 'open') }
}

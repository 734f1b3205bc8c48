import { ATTRIBUTION } from '../languages/de/attribution.ts'
import { MODAL_STATUS, STATUS_WORDS } from '../languages/de/status-words.ts'
import type { Status } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { fold } from './fold.ts'
import type { Counted } from './read-counted.ts'
import { clauseOfCounted, type SentenceContext } from './sentence-context.ts'

const IN_CLAUSE = new Map(
  STATUS_WORDS.filter(({ where }) => where === 'clause').flatMap(({ words, status }) =>
    words.map((word) => [fold(word), status] as const),
  ),
)
const GOVERNING = new Map(
  STATUS_WORDS.filter(({ where }) => where === 'governing-verb').flatMap(({ words, status }) =>
    words.map((word) => [fold(word), status] as const),
  ),
)

/** Whether the figure is said to be so, or planned, demanded, possible, denied. `clause` is the one whose event was decided. */
export function decideStatus(
  context: SentenceContext,
  counted: Counted,
  event: EventKind,
  clause: number,
  trigger: number | null,
): Status {
  const own = clause >= 0 ? clause : clauseOfCounted(context, counted)
  const governing = fromGoverning(context, own)
  // `forderte 35 Todesopfer` demands nothing.
  const isToll = governing === 'demanded' && (event === 'killed' || event === 'injured')
  if (isNegated(context, counted, own, trigger) || isCorrected(context, counted)) return 'denied'
  return fromWords(context, own) ?? fromModal(context, own) ?? (isToll ? null : governing) ?? 'asserted'
}

/** `wurden nicht getötet`: `nicht` right before the verbs at the clause's end; `nicht nur` and `noch nicht` deny nothing. */
function isNegated(
  { clauses, predicates, words }: SentenceContext,
  { figure }: Counted,
  clause: number,
  trigger: number | null,
): boolean {
  const at = clauses[clause]?.words.find(
    (index) =>
      index > figure.last &&
      words[index]!.text === 'nicht' &&
      words[index - 1]?.text !== 'noch' &&
      words[index + 1]?.text !== 'nur',
  )
  if (at === undefined || figure.kind !== 'count') return false
  return predicates[clause]!.verbs.some(
    ({ index, form, lemmas }) =>
      index === at + 1 && index === trigger && form === 'participle' && !lemmas.includes('sein'),
  )
}

/** `nicht 38, sondern 83` */
function isCorrected({ words }: SentenceContext, { figure }: Counted): boolean {
  return (
    words[figure.from - 1]?.text === 'nicht' &&
    words.slice(figure.last, figure.last + 6).some(({ text }) => text === 'sondern')
  )
}

function fromWords({ clauses, words }: SentenceContext, clause: number): Status | null {
  for (const index of clauses[clause]?.words ?? []) {
    const status = IN_CLAUSE.get(fold(words[index]!.text))
    if (status !== undefined) return status
  }
  return null
}

const SAYING: ReadonlySet<string> = new Set(ATTRIBUTION.verbs.flatMap(({ words }) => words.map(fold)))

/** Verbs whose infinitive tells a state: `sollen sich 20 Menschen befinden` is hearsay, no plan. */
const STATIVE = new Set([
  'sein',
  'haben',
  'befinden',
  'leben',
  'geben',
  'stehen',
  'liegen',
  'handeln',
  'betragen',
  'gehören',
  'aufhalten',
  'wissen',
  'warten',
  'ausharren',
  'festsitzen',
  'hungern',
  'fehlen',
  'einsitzen',
])

function fromModal(context: SentenceContext, clause: number): Status | null {
  const predicate = context.predicates[clause]
  if (predicate === undefined || predicate.finite === null) return null
  const finite = context.words[predicate.finite]!.text
  const modal = MODAL_STATUS.find(({ forms }) => forms.test(finite))
  if (modal === undefined) return null
  const infinitives = predicate.verbs.filter(({ form }) => form === 'infinitive').map(({ lemmas }) => lemmas)
  // `wollte die Zahl der Toten nicht bestätigen`: what somebody will or may do is to speak.
  if (infinitives.some((lemmas) => lemmas.some((lemma) => SAYING.has(fold(lemma))))) return null
  if (
    modal.verb === 'werden' &&
    (infinitives.length === 0 ||
      (predicate.voice === 'passive' && !infinitives.some((lemmas) => lemmas.includes('werden'))))
  )
    return null
  if (
    modal.verb === 'sollen' &&
    (isPerfect(context, clause) || infinitives.some((lemmas) => lemmas.some((lemma) => STATIVE.has(lemma))))
  )
    return null
  if (modal.verb === 'wollen' && isPerfect(context, clause)) return null
  if (infinitives.length === 0 && modal.verb !== 'sollen') return null
  return modal.status
}

/** `getötet worden sein`, `verlassen haben` */
function isPerfect({ clauses, words }: SentenceContext, clause: number): boolean {
  const texts = clauses[clause]!.words.map((index) => words[index]!.text)
  return texts.some(
    (text, at) => /^(?:sein|haben)$/u.test(text) && words[clauses[clause]!.words[at - 1]!]?.class === 'participle',
  )
}

function fromGoverning(context: SentenceContext, clause: number): Status | null {
  const own = statusOfVerbs(context, clause)
  if (own !== null) return own
  const { kind, parent } = context.clauses[clause] ?? { kind: 'main', parent: null }
  if ((kind !== 'subordinate' && kind !== 'fragment') || parent === null) return null
  return statusOfVerbs(context, parent)
}

function statusOfVerbs(context: SentenceContext, clause: number): Status | null {
  for (const { lemmas } of context.predicates[clause]?.verbs ?? [])
    for (const lemma of lemmas) {
      const status = GOVERNING.get(fold(lemma))
      if (status !== undefined) return status
    }
  return null
}

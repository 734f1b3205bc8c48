import type { Quote } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition, MatterLine } from '../model/matter.ts'
import type { LedgerClaim, LedgerQuestion } from '../model/question.ts'
import type { Span } from '../model/span.ts'
import { type DossierState, listPositions, nameClaim } from './dossier-state.ts'
import { gatherVerdicts } from './verdicts.ts'

/**
 * How the ledger makes questions and matters; handed in, because views do not reach into the ledger. What is left out must not
 * show through in a low, a high or a reason, so questions are made anew from what remains.
 */
export interface Rebuild {
  readonly questions: (claims: readonly LedgerClaim[], judgements: readonly Judgement[]) => readonly LedgerQuestion[]
  readonly matters: (positions: readonly LedgerPosition[], judgements: readonly Judgement[]) => readonly MatterLine[]
}

/**
 * The state without what is marked sensitive: whole reports, and of other reports the sentences of marked claims with everything
 * that quotes them, a few characters of context included; and without what people wrote on those claims.
 */
export function leaveOutSensitive(state: DossierState, rebuild: Rebuild): DossierState {
  const secret = findSecrets(state)
  if (secret.reports.size === 0 && secret.sentences.size === 0) return state
  const claims = state.claims
    .filter(({ report, claim }) => isOpen(report.id, claim.quote, secret))
    .map((held) => forgetNeighbours(held, secret))
  const names = new Set(claims.map(({ report, claim }) => nameClaim({ report: report.id, id: claim.id })))
  const judgements = state.judgements.filter((judgement) => namesOf(judgement).every((name) => names.has(name)))
  const positions = listPositions(state)
    .filter(({ report, quote }) => isOpen(report.id, quote, secret))
    .map((held) => ({ ...held, quote: trimContext(held.report.id, held.quote, secret) }))
  return {
    ...state,
    reports: state.reports.filter(({ id }) => !secret.reports.has(id)),
    claims,
    judgements,
    questions: rebuild.questions(claims, judgements),
    matters: rebuild.matters(positions, judgements),
    earlier: state.earlier && {
      since: state.earlier.since,
      questions: rebuild.questions(keepAnswering(claims, state.earlier.questions), judgements),
    },
  }
}

interface Secrets {
  readonly reports: ReadonlySet<string>
  /** Spans of sentences by report. */
  readonly sentences: ReadonlyMap<string, readonly Span[]>
}

function findSecrets({ reports, claims, judgements, sensitive }: DossierState): Secrets {
  const verdicts = gatherVerdicts(judgements)
  const isMarked = (name: string) => verdicts.get(name)?.sensitive ?? sensitive.has(name)
  const sentences = new Map<string, Span[]>()
  for (const { report, claim } of claims) {
    if (!isMarked(nameClaim({ report: report.id, id: claim.id }))) continue
    sentences.set(report.id, [...(sentences.get(report.id) ?? []), claim.quote])
  }
  return { reports: new Set(reports.map(({ id }) => id).filter(isMarked)), sentences }
}

function isOpen(report: string, { start, end }: Span, secret: Secrets): boolean {
  const sentences = secret.sentences.get(report) ?? []
  return !secret.reports.has(report) && !sentences.some((other) => start < other.end && other.start < end)
}

/** What its report tells of a claim (`setting`) speaks of the others in it: the ledger tells it anew. */
function forgetNeighbours(held: LedgerClaim, secret: Secrets): LedgerClaim {
  const { report, claim } = held
  if (!secret.sentences.has(report.id)) return held
  return { report, claim: { ...claim, quote: trimContext(report.id, claim.quote, secret) } }
}

/** A quote without those parts of its context that lie in a secret sentence. */
function trimContext(report: string, quote: Quote, secret: Secrets): Quote {
  const { prefix, suffix, start, end } = quote
  const before = { start: start - prefix.length, end: start }
  const after = { start: end, end: end + suffix.length }
  return {
    ...quote,
    prefix: isOpen(report, before, secret) ? prefix : '',
    suffix: isOpen(report, after, secret) ? suffix : '',
  }
}

/** The claims that a judgement speaks of. */
function namesOf(judgement: Judgement): readonly string[] {
  if ('claim' in judgement) return [judgement.claim]
  return 'claims' in judgement ? judgement.claims : []
}

function keepAnswering(claims: readonly LedgerClaim[], questions: readonly LedgerQuestion[]): readonly LedgerClaim[] {
  const answering = new Set(questions.flatMap((held) => held.claims.map(nameClaim)))
  return claims.filter(({ report, claim }) => answering.has(nameClaim({ report: report.id, id: claim.id })))
}

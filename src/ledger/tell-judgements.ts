import type { Grade, Judgement } from '../model/judgement.ts'
import type { Wording } from '../model/question.ts'
import type { Tally } from './tally.ts'

/** What people decided on the claims of a question, and where two of them disagree. */
export function tellJudgements(claims: readonly Tally[], judgements: readonly Judgement[]): readonly Wording[] {
  const keys = new Set(claims.map(({ key }) => key))
  const own = judgements.filter((one) => claimsOf(one).some((key) => keys.has(key)))
  return [...own.flatMap(tellOne), ...findConflicts(own).map(tellConflict)]
}

/** The claims that a judgement speaks of, by key. */
export function claimsOf(judgement: Judgement): readonly string[] {
  if ('claims' in judgement) return judgement.claims
  return 'claim' in judgement ? [judgement.claim] : []
}

function tellOne(judgement: Judgement): Wording[] {
  const because = judgement.reason === null ? '' : ` (${judgement.reason})`
  const { by } = judgement
  switch (judgement.kind) {
    case 'accept':
      return [{ de: `${by} hat die Angabe bestätigt${because}.`, en: `${by} accepted the claim${because}.` }]
    case 'correct':
      return [
        {
          de: `${by} hat «${judgement.field}» berichtigt${because}.`,
          en: `${by} corrected “${judgement.field}”${because}.`,
        },
      ]
    case 'verify':
      return [
        {
          de: `${by} stuft die Angabe als «${GRADES[judgement.grade]}» ein${because}.`,
          en: `${by} grades the claim as “${judgement.grade}”${because}.`,
        },
      ]
    case 'comment':
      return [{ de: `${by}: ${judgement.text}`, en: `${by}: ${judgement.text}` }]
    case 'same-question':
      return [
        {
          de: `${by} hat zwei Angaben derselben Frage zugeordnet${because}.`,
          en: `${by} put two claims to the same question${because}.`,
        },
      ]
    case 'different-question':
      return [{ de: `${by} hat zwei Angaben getrennt${because}.`, en: `${by} set two claims apart${because}.` }]
    default:
      return []
  }
}

const GRADES: Readonly<Record<Grade, string>> = {
  confirmed: 'bestätigt',
  fair: 'glaubhaft',
  weak: 'schwach',
  contested: 'umstritten',
  discounted: 'entkräftet',
}

/** Two people's decisions on one thing that cannot both stand. */
export interface JudgementConflict {
  readonly earlier: Judgement
  readonly later: Judgement
}

/** Decisions of different people on the same claim, pair or names that say different things; each pair once, in time. */
function findConflicts(judgements: readonly Judgement[]): readonly JudgementConflict[] {
  return judgements.flatMap((later, at) =>
    judgements
      .slice(0, at)
      .filter((earlier) => earlier.by !== later.by && areOpposed(earlier, later))
      .map((earlier) => ({ earlier, later })),
  )
}

function areOpposed(a: Judgement, b: Judgement): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)]
  return one !== null && one === other && decisionOf(a) !== decisionOf(b)
}

/** What a judgement decides on; judgements on one subject can oppose each other. */
function subjectOf(judgement: Judgement): string | null {
  switch (judgement.kind) {
    case 'accept':
    case 'reject':
      return `claim ${judgement.claim}`
    case 'correct':
      return `${judgement.field} of ${judgement.claim}`
    case 'verify':
      return `grade of ${judgement.claim}`
    case 'same-question':
    case 'different-question':
      return `question of ${[...judgement.claims].sort().join(' ')}`
    case 'same-source':
    case 'different-source':
      return `source of ${[...judgement.names].sort().join('\n')}`
    case 'mark-sensitive':
      return `sensitive ${judgement.claim}`
    default:
      return null
  }
}

function decisionOf(judgement: Judgement): string {
  if (judgement.kind === 'correct') return JSON.stringify(judgement.value)
  if (judgement.kind === 'verify') return judgement.grade
  return judgement.kind === 'mark-sensitive' ? String(judgement.sensitive) : judgement.kind
}

function tellConflict({ earlier, later }: JudgementConflict): Wording {
  return {
    de: `${earlier.by} und ${later.by} haben verschieden entschieden; es gilt die spätere Entscheidung (${later.by}).`,
    en: `${earlier.by} and ${later.by} decided differently; the later decision holds (${later.by}).`,
  }
}

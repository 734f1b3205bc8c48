import type { Claim } from '../model/claim.ts'
import type { Grade, JsonValue, Judgement } from '../model/judgement.ts'
import type { ReportHead } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { loadJudgementsOfKind, loadJudgementsOn, nameClaim, splitClaimName } from '../store/judgements.ts'
import { unpackJson } from '../store/pack-text.ts'
import type { ClaimState, StoredClaim } from '../store/store.ts'
import { findPlace } from './find-place.ts'
import { findTime } from './find-time.ts'
import { gatherVerdicts, type Verdict } from './verdicts.ts'

/** A claim with all that a card shows of it. */
export interface ClaimCard {
  /** The ledger's name of it: REPORT/CLAIM. */
  readonly name: string
  readonly report: ReportHead
  readonly claim: ShapedClaim
  readonly version: number
  readonly state: ClaimState
  readonly enteredBy: string | null
  readonly sensitive: boolean
  /** The voice it is counted to; `null` outside of a question. */
  readonly voice: string | null
  /** `null` where nobody judged it. */
  readonly verdict: CardVerdict | null
}

/** A claim with its places and times as they are found now, whatever reading wrote it. */
export type ShapedClaim = Omit<Claim, 'place' | 'origin' | 'destination' | 'time'> & {
  readonly place: ReturnType<typeof findPlace>
  readonly origin: ReturnType<typeof findPlace>
  readonly destination: ReturnType<typeof findPlace>
  readonly time: ReturnType<typeof findTime>
}

export interface CardVerdict {
  readonly decision: 'accept' | 'reject' | null
  readonly grade: Grade | null
  readonly comments: readonly Remark[]
  readonly corrections: readonly (Remark & { readonly field: string; readonly value: JsonValue })[]
}

/** Who said so, when, in which judgement. */
interface Remark {
  readonly judgement: string
  readonly by: string
  readonly at: string
  readonly text: string | null
}

interface Row {
  readonly report: string
  readonly claim: string
  readonly version: number
  readonly state: ClaimState
  readonly entered_by: string | null
  readonly data: string
  readonly head: string
  readonly sensitive: boolean
}

/** The cards of these claims, in the order of the names; those that are gone are left out. */
export async function findCards(
  session: Session,
  dossier: string,
  names: readonly string[],
  voices: ReadonlyMap<string, string> = new Map(),
): Promise<readonly ClaimCard[]> {
  if (names.length === 0) return []
  const parts = names.map(splitClaimName)
  const rows = await session.query<Row>(
    `select c.report, c.claim, c.version, c.state, c.entered_by, c.data::text as data, r.head::text as head, r.sensitive
      from claims c join reports r on r.dossier = c.dossier and r.report = c.report
      where c.dossier = $1 and (c.report, c.claim) in (select * from unnest($2::text[], $3::text[]))`,
    [dossier, parts.map(({ report }) => report), parts.map(({ claim }) => claim)],
  )
  const claims = new Map(rows.map((row) => [nameClaim(row.report, row.claim), toStoredClaim(row)]))
  return makeCards(
    session,
    dossier,
    names.flatMap((name) => claims.get(name) ?? []),
    voices,
  )
}

/** Cards of claims that are at hand: adds what people decided on them. */
export async function makeCards(
  session: Session,
  dossier: string,
  claims: readonly StoredClaim[],
  voices: ReadonlyMap<string, string> = new Map(),
): Promise<readonly ClaimCard[]> {
  const names = claims.map(({ report, claim }) => nameClaim(report.id, claim.id))
  const verdicts = gatherVerdicts(await loadOnClaims(session, dossier, names))
  return claims.map((held, at) => makeCard(held, verdicts.get(names[at]!), voices.get(names[at]!) ?? null))
}

/** The judgements on these claims and what undid any. */
export async function loadOnClaims(
  session: Session,
  dossier: string,
  names: readonly string[],
): Promise<readonly Judgement[]> {
  const on = await loadJudgementsOn(session, dossier, names)
  if (on.length === 0) return []
  return [...on, ...(await loadJudgementsOfKind(session, dossier, ['undo']))]
}

function makeCard(held: StoredClaim, verdict: Verdict | undefined, voice: string | null): ClaimCard {
  const { report, claim, version, state, enteredBy } = held
  return {
    name: nameClaim(report.id, claim.id),
    report,
    claim: shapeClaim(claim),
    version,
    state,
    enteredBy,
    sensitive: held.sensitive || (verdict?.sensitive ?? false),
    voice,
    verdict: verdict ? toCardVerdict(verdict) : null,
  }
}

export function shapeClaim(claim: Claim): ShapedClaim {
  const { place, origin, destination } = claim
  return {
    ...claim,
    place: findPlace(place),
    origin: findPlace(origin),
    destination: findPlace(destination),
    time: findTime(claim),
  }
}

function toCardVerdict({ decision, check, comments, corrections }: Verdict): CardVerdict {
  return {
    decision,
    grade: check?.grade ?? null,
    comments: comments.map((judgement) => ({ ...toRemark(judgement), text: judgement.text })),
    corrections: corrections.map((judgement) => ({
      ...toRemark(judgement),
      field: judgement.field,
      value: judgement.value,
    })),
  }
}

function toRemark({ id, by, at, reason }: Judgement): Remark {
  return { judgement: id, by, at, text: reason }
}

function toStoredClaim({ head, data, version, state, entered_by, sensitive }: Row): StoredClaim {
  return {
    report: unpackJson<ReportHead>(head),
    claim: unpackJson<Claim>(data),
    version,
    state,
    enteredBy: entered_by,
    sensitive,
  }
}

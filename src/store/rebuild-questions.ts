import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, LedgerQuestion, Setting } from '../model/question.ts'
import { toCanonicalJson } from './canonical-json.ts'
import type { Session } from './database.ts'
import { fitBlocks } from './fit-blocks.ts'
import {
  leaveOutUndone,
  loadJudgementsBearingOn,
  loadJudgementsOfKind,
  nameClaim,
  splitClaimName,
} from './judgements.ts'
import { loadHeads } from './load-heads.ts'
import { noteNewCounts } from './log.ts'
import { packJson, unpackJson } from './pack-text.ts'
import { adjustCounts, type CountedQuestion, loadCounted } from './question-counts.ts'
import { writeWords } from './question-words.ts'
import type { Context } from './rules.ts'
import { insertRows, type RowOf } from './tables.ts'

/**
 * Builds anew the questions of the blocks that were touched, and no others; first each block gets the size it may have. What a person joined across blocks
 * (`same-question`) is built together.
 */
export async function rebuildQuestions(
  session: Session,
  context: Context,
  touched: ReadonlySet<string>,
): Promise<void> {
  if (touched.size === 0) return
  const { dossier } = context
  const { blocks, gone } = await fitBlocks(session, context, touched)
  const groups = await groupBlocks(session, dossier, blocks)
  const built: BuiltRow[] = []
  const claims = await loadClaimsOfBlocks(session, dossier, groups.flat())
  const judgements = await loadJudgementsBearingOn(session, dossier, [...claims.values()].flat().map(nameOf))
  for (const group of groups) {
    const ofGroup = group.flatMap((block) => claims.get(block) ?? [])
    if (ofGroup.length === 0) continue
    const blockOf = new Map(group.flatMap((block) => (claims.get(block) ?? []).map((claim) => [nameOf(claim), block])))
    const questions = context.rules.buildQuestions(ofGroup, judgements, (claim) => blockOf.get(nameOf(claim))!)
    const sources = new Map(ofGroup.map((claim) => [nameOf(claim), claim.claim.source?.name ?? null]))
    built.push(...questions.map((question) => toRow(question, sources, group[0]!, context.at)))
  }
  await replaceQuestions(session, dossier, [...groups.flat(), ...gone], built)
}

function nameOf({ report, claim }: LedgerClaim): string {
  return nameClaim(report.id, claim.id)
}

/** Blocks that are to be built together; the blocks of a group are sorted, the first stands for it. */
async function groupBlocks(
  session: Session,
  dossier: string,
  touched: ReadonlySet<string>,
): Promise<readonly (readonly string[])[]> {
  const links = await loadLinks(session, dossier)
  const left = new Set(touched)
  const groups: string[][] = []
  for (const block of [...touched].sort()) {
    if (!left.has(block)) continue
    const group = findLinked(block, links)
    for (const member of group) left.delete(member)
    groups.push([...group].sort())
  }
  return groups
}

function findLinked(block: string, links: readonly (readonly string[])[]): ReadonlySet<string> {
  const group = new Set([block])
  for (let size = 0; size < group.size; ) {
    size = group.size
    for (const link of links) if (link.some((member) => group.has(member))) for (const member of link) group.add(member)
  }
  return group
}

/** The pairs of blocks across which a person joined two claims. */
async function loadLinks(session: Session, dossier: string): Promise<readonly (readonly string[])[]> {
  const judgements = leaveOutUndone(await loadJudgementsOfKind(session, dossier, ['same-question', 'undo']))
  const pairs = judgements.flatMap((judgement: Judgement) =>
    judgement.kind === 'same-question' ? [judgement.claims] : [],
  )
  if (pairs.length === 0) return []
  const blocks = await findBlocks(session, dossier, pairs.flat())
  return pairs.map((pair) => pair.flatMap((claim) => blocks.get(claim) ?? [])).filter((link) => new Set(link).size > 1)
}

/**
 * The blocks that a person joined with these claims. Where the claims go, the others must be built anew without them: no link
 * leads there afterwards.
 */
export async function findJoinedBlocks(
  session: Session,
  dossier: string,
  claims: readonly string[],
  judgements: readonly Judgement[],
): Promise<readonly string[]> {
  const going = new Set(claims)
  const pairs = judgements.flatMap((judgement) => (judgement.kind === 'same-question' ? [judgement.claims] : []))
  const others = pairs.filter((pair) => pair.some((claim) => going.has(claim))).flat()
  return [...(await findBlocks(session, dossier, others)).values()]
}

/** The blocks of claims that are in force, by the claims' names. */
export async function findBlocks(
  session: Session,
  dossier: string,
  claims: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (claims.length === 0) return new Map()
  const names = claims.map(splitClaimName)
  const rows = await session.query<{ report: string; claim: string; block: string }>(
    `select report, claim, block from claims
      where dossier = $1 and (report, claim) in (select * from unnest($2::text[], $3::text[]))
        and state in ('current', 'kept')`,
    [dossier, names.map(({ report }) => report), names.map(({ claim }) => claim)],
  )
  return new Map(rows.map(({ report, claim, block }) => [nameClaim(report, claim), block]))
}

/** In an order that does not hang on when they came in. */
async function loadClaimsOfBlocks(
  session: Session,
  dossier: string,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly LedgerClaim[]>> {
  const rows = await session.query<{ block: string; report: string; setting: string | null; data: string }>(
    `select block, report, setting::text, data::text from claims
      where dossier = $1 and block = any($2::text[]) and state in ('current', 'kept')
      order by report, position, claim`,
    [dossier, blocks],
  )
  const heads = await loadHeads(session, dossier, [...new Set(rows.map(({ report }) => report))])
  const claims = new Map<string, LedgerClaim[]>()
  for (const { block, report, setting, data } of rows) {
    const ofBlock = claims.get(block) ?? []
    const claim = { report: heads.get(report)!, claim: unpackJson<Claim>(data) }
    ofBlock.push(setting === null ? claim : { ...claim, setting: unpackJson<Setting>(setting) })
    claims.set(block, ofBlock)
  }
  return claims
}

/** Writes what differs, so that `changed_at` tells when an answer became what it is. */
async function replaceQuestions(
  session: Session,
  dossier: string,
  blocks: readonly string[],
  built: readonly BuiltRow[],
): Promise<void> {
  const rows = await session.query<{ question: string; block: string; data: string }>(
    'select question, block, data::text from questions where dossier = $1 and block = any($2::text[])',
    [dossier, blocks],
  )
  const before = new Map(rows.map((row) => [row.question, row]))
  const now = new Map(built.map((row) => [row.question, row]))
  const gone = [...before.keys()].filter((id) => !now.has(id))
  const changed = [...now.values()].filter((row) => !isSame(before.get(row.question), row))
  if (gone.length === 0 && changed.length === 0) return
  const counted = await loadCounted(session, dossier, [...gone, ...changed.map(({ question }) => question)])
  if (gone.length > 0) {
    await session.query('delete from questions where dossier = $1 and question = any($2::text[])', [dossier, gone])
  }
  await insertRows(session, 'questions', dossier, changed, 'replace')
  await writeWords(
    session,
    dossier,
    gone,
    changed.map(({ data }) => data),
  )
  const isCountedAnew = await adjustCounts(session, dossier, counted, changed.map(toCounted))
  if (isCountedAnew) await noteNewCounts(session, dossier)
}

function toCounted(row: BuiltRow): CountedQuestion {
  return { ...row, spot: row.data.question.place }
}

/** Mostly the spelling is the same already; a ledger that was restored may spell the same value in another order. */
function isSame(before: { readonly block: string; readonly data: string } | undefined, now: BuiltRow): boolean {
  if (before === undefined || before.block !== now.block) return false
  return before.data === packJson(now.data) || toCanonicalJson(unpackJson(before.data)) === toCanonicalJson(now.data)
}

/** A row to write, whose values are as the question has them. */
type BuiltRow = RowOf<'questions'> & Omit<CountedQuestion, 'spot'> & { readonly data: LedgerQuestion }

function toRow(data: LedgerQuestion, sources: ReadonlyMap<string, string | null>, block: string, at: string): BuiltRow {
  const { question, answer } = data
  return {
    question: question.id,
    block,
    standing: answer.standing,
    event: question.event,
    unit: question.unit,
    place: toLower(question.place?.name ?? question.place?.text),
    part_of: toLower(question.place?.partOf),
    country: question.place?.country ?? null,
    since: question.from,
    until: question.until,
    outlets: answer.outlets,
    voices: answer.voices.length,
    claims: data.claims.length,
    changed_at: at,
    data,
    contradicted: countContradicted(data, sources),
  }
}

/** How many claims of each source another claim contradicts; `null` where none does. */
function countContradicted(
  { relations }: LedgerQuestion,
  sources: ReadonlyMap<string, string | null>,
): Readonly<Record<string, number>> | null {
  const ends = relations.flatMap(({ kind, a, b }) => (kind === 'contradicts' ? [a, b] : []))
  const counts = new Map<string, number>()
  for (const name of new Set(ends.map(({ report, id }) => nameClaim(report, id)))) {
    const source = sources.get(name) ?? null
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return counts.size === 0 ? null : Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function toLower(name: string | null | undefined): string | null {
  return name?.toLowerCase() ?? null
}

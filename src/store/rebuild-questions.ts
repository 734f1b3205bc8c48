import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, LedgerQuestion, QuestionDraft, Setting } from '../model/question.ts'
import { hashBytes, toCanonicalJson } from './canonical-json.ts'
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
  const blocks = [...touched].sort()
  const { atOnce } = context.rules.blocks
  for (let at = 0; at < blocks.length; at += atOnce) {
    await rebuildTogether(session, context, new Set(blocks.slice(at, at + atOnce)))
  }
}

async function rebuildTogether(session: Session, context: Context, touched: ReadonlySet<string>): Promise<void> {
  const { dossier } = context
  const { blocks, gone } = await fitBlocks(session, context, touched)
  const groups = await groupBlocks(session, dossier, blocks)
  const claims = await loadClaimsOfBlocks(session, dossier, groups.flat())
  const judgements = await loadJudgementsBearingOn(session, dossier, [...claims.values()].flat().map(nameOf))
  const drafts = groups.flatMap((group) => draftGroup(context, group, claims, judgements))
  await replaceQuestions(session, context, [...groups.flat(), ...gone], drafts)
}

/** A claim with the texts that the database has of it. */
interface LoadedClaim extends LedgerClaim {
  readonly texts: readonly string[]
}

/** A question that its block may have already. */
interface PlacedDraft {
  readonly draft: QuestionDraft
  readonly block: string
  /** Hash of all it follows from. */
  readonly madeFrom: string
  /** Its claims as they were read, by name. */
  readonly claims: ReadonlyMap<string, LoadedClaim>
}

/** The questions of blocks that are built together. */
function draftGroup(
  { rules, who }: Context,
  group: readonly string[],
  claims: ReadonlyMap<string, readonly LoadedClaim[]>,
  judgements: readonly Judgement[],
): readonly PlacedDraft[] {
  const ofGroup = group.flatMap((block) => claims.get(block) ?? [])
  const blockOf = new Map(group.flatMap((block) => (claims.get(block) ?? []).map((claim) => [nameOf(claim), block])))
  const byName = new Map(ofGroup.map((claim) => [nameOf(claim), claim]))
  return rules
    .draftQuestions(ofGroup, judgements, (claim) => blockOf.get(nameOf(claim))!)
    .map((draft) => ({ draft, block: group[0]!, madeFrom: hashGround(draft, byName, who.tool), claims: byName }))
}

/** Another version of the program may have other rules. */
function hashGround({ claims, ground }: QuestionDraft, byName: ReadonlyMap<string, LoadedClaim>, tool: string): string {
  return hashBytes([tool, ground, ...claims.flatMap((name) => byName.get(name)!.texts)].join('\n'))
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
): Promise<ReadonlyMap<string, readonly LoadedClaim[]>> {
  const rows = await session.query<{ block: string; report: string; setting: string | null; data: string }>(
    `select block, report, setting::text, data::text from claims
      where dossier = $1 and block = any($2::text[]) and state in ('current', 'kept')
      order by report, position, claim`,
    [dossier, blocks],
  )
  const heads = await loadHeads(session, dossier, [...new Set(rows.map(({ report }) => report))])
  const claims = new Map<string, LoadedClaim[]>()
  for (const { block, report, setting, data } of rows) {
    const ofBlock = claims.get(block) ?? []
    const head = heads.get(report)!
    const claim = { report: head, claim: unpackJson<Claim>(data), texts: [JSON.stringify(head), setting ?? '', data] }
    ofBlock.push(setting === null ? claim : { ...claim, setting: unpackJson<Setting>(setting) })
    claims.set(block, ofBlock)
  }
  return claims
}

/** Builds and writes what differs, so that `changed_at` tells when an answer became what it is. */
async function replaceQuestions(
  session: Session,
  { dossier, at }: Context,
  blocks: readonly string[],
  drafts: readonly PlacedDraft[],
): Promise<void> {
  const ids = new Set(drafts.map(({ draft }) => draft.id))
  const held = await loadMarks(session, dossier, blocks, ids)
  const gone = [...held.keys()].filter((id) => !ids.has(id))
  const stale = drafts.filter((one) => !isHeld(held.get(one.draft.id), one))
  const before = await loadData(session, dossier, stale, held)
  const rows = stale.map((one) => toRow(one, at))
  const hasMoved = ({ question, block }: BuiltRow) => held.get(question)?.block !== block
  const changed = rows.filter((row) => hasMoved(row) || !isSame(before.get(row.question), row))
  await mark(
    session,
    dossier,
    rows.filter((row) => !changed.includes(row)),
  )
  if (gone.length === 0 && changed.length === 0) return
  const counted = await loadCounted(session, dossier, [...gone, ...changed.map(({ question }) => question)])
  if (gone.length > 0) {
    await session.query('delete from questions where dossier = $1 and question = any($2::text[])', [dossier, gone])
  }
  await insertRows(session, 'questions', dossier, changed, 'replace')
  const written = changed.map(({ question, data }) => ({ now: data, before: claimsOf(before.get(question)) }))
  await writeWords(session, dossier, gone, written)
  const isCountedAnew = await adjustCounts(session, dossier, counted, changed.map(toCounted))
  if (isCountedAnew) await noteNewCounts(session, dossier)
}

function claimsOf(data: string | undefined): LedgerQuestion['claims'] {
  return data === undefined ? [] : unpackJson<LedgerQuestion>(data).claims
}

function toCounted(row: BuiltRow): CountedQuestion {
  return { ...row, spot: row.data.question.place }
}

/** Where a question lies and what it was made from. */
interface Mark {
  readonly question: string
  readonly block: string
  readonly made_from: string | null
}

/** Of the questions in these blocks, and of these questions wherever they lie: one may come from a block that is built later. */
async function loadMarks(
  session: Session,
  dossier: string,
  blocks: readonly string[],
  questions: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Mark>> {
  const rows = await session.query<Mark>(
    `select question, block, made_from from questions where dossier = $1 and block = any($2::text[])
      union select question, block, made_from from questions where dossier = $1 and question = any($3::text[])`,
    [dossier, blocks, [...questions]],
  )
  return new Map(rows.map((row) => [row.question, row]))
}

function isHeld(mark: Mark | undefined, { block, madeFrom }: PlacedDraft): boolean {
  return mark !== undefined && mark.block === block && mark.made_from === madeFrom
}

/** The questions as they are that may come out the same though they are made from something else; by their ids. */
async function loadData(
  session: Session,
  dossier: string,
  drafts: readonly PlacedDraft[],
  held: ReadonlyMap<string, Mark>,
): Promise<ReadonlyMap<string, string>> {
  const ids = drafts.filter(({ draft }) => held.has(draft.id)).map(({ draft }) => draft.id)
  if (ids.length === 0) return new Map()
  const rows = await session.query<{ question: string; data: string }>(
    'select question, data::text from questions where dossier = $1 and question = any($2::text[])',
    [dossier, ids],
  )
  return new Map(rows.map(({ question, data }) => [question, data]))
}

/** Writes what questions were made from that came out the same. */
async function mark(session: Session, dossier: string, rows: readonly BuiltRow[]): Promise<void> {
  if (rows.length === 0) return
  await session.query(
    `update questions q set made_from = mark.made_from from unnest($2::text[], $3::text[]) as mark (question, made_from)
      where q.dossier = $1 and q.question = mark.question`,
    [dossier, rows.map(({ question }) => question), rows.map(({ made_from }) => made_from)],
  )
}

/** Mostly the spelling is the same already; a ledger that was restored may spell the same value in another order. */
function isSame(before: string | undefined, { data }: BuiltRow): boolean {
  if (before === undefined) return false
  return before === packJson(data) || toCanonicalJson(unpackJson(before)) === toCanonicalJson(data)
}

/** A row to write, whose values are as the question has them. */
type BuiltRow = RowOf<'questions'> & Omit<CountedQuestion, 'spot'> & { readonly data: LedgerQuestion }

function toRow({ draft, block, madeFrom, claims }: PlacedDraft, at: string): BuiltRow {
  const data = draft.build()
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
    contradicted: countContradicted(data, claims),
    made_from: madeFrom,
  }
}

/** How many claims of each source another claim contradicts; `null` where none does. */
function countContradicted(
  { relations }: LedgerQuestion,
  claims: ReadonlyMap<string, LedgerClaim>,
): Readonly<Record<string, number>> | null {
  const ends = relations.flatMap(({ kind, a, b }) => (kind === 'contradicts' ? [a, b] : []))
  const counts = new Map<string, number>()
  for (const name of new Set(ends.map(({ report, id }) => nameClaim(report, id)))) {
    const source = claims.get(name)?.claim.source?.name ?? null
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return counts.size === 0 ? null : Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function toLower(name: string | null | undefined): string | null {
  return name?.toLowerCase() ?? null
}

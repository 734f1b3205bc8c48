import type { Place } from '../model/place.ts'
import type { Session } from './database.ts'
import { packJson, packText, unpackJson, unpackText } from './pack-text.ts'

/** What of a question is counted. */
export interface CountedQuestion extends Cell {
  readonly question: string
  readonly since: string | null
  readonly until: string | null
  readonly claims: number
  readonly contradicted: Readonly<Record<string, number>> | null
  /** Its place in full. */
  readonly spot: Place | null
}

/** What questions of one row of `question_counts` have in common. */
interface Cell {
  readonly place: string | null
  readonly part_of: string | null
  readonly country: string | null
  readonly event: string
  readonly standing: string
}

interface CountedRow extends Omit<CountedQuestion, 'contradicted' | 'spot'> {
  readonly contradicted: string | null
  readonly spot: string | null
}

/** Questions as they are counted, before they change; new ones are not there yet. */
export async function loadCounted(
  session: Session,
  dossier: string,
  questions: readonly string[],
): Promise<readonly CountedQuestion[]> {
  const rows = await session.query<CountedRow>(
    `select question, standing, event, place, part_of, country, since, until, claims, contradicted::text as contradicted,
        (data->'question'->'place')::text as spot
      from questions where dossier = $1 and question = any($2::text[])`,
    [dossier, questions],
  )
  return rows.map(({ contradicted, spot, ...row }) => ({
    ...unpackCell(row),
    spot: spot === null ? null : unpackJson<Place | null>(spot),
    contradicted: contradicted === null ? null : unpackJson<Record<string, number>>(contradicted),
  }))
}

/**
 * Brings the counts to where the questions are now: these are no more, those came. A question that changed is in both. Gives whether
 * any count changed.
 */
export async function adjustCounts(
  session: Session,
  dossier: string,
  gone: readonly CountedQuestion[],
  come: readonly CountedQuestion[],
): Promise<boolean> {
  const changes = compareCells(gone, come)
  if (changes.size > 0) {
    const rows = await addToCells(session, dossier, [...changes.values()])
    await dropEmpty(session, dossier, rows)
    const lost = rows.filter((row) => row.questions > 0 && changes.get(nameCell(row))!.gone.some(isEndOf(row)))
    for (const row of lost) await measureCell(session, dossier, row)
  }
  const isAdjusted = await adjustContradicted(session, dossier, gone, come)
  return isAdjusted || changes.size > 0
}

interface CellChange extends Cell {
  questions: number
  claims: number
  first: string | null
  last: string | null
  sample: string | null
  spot: Place | null
  hasMoved: boolean
  readonly gone: CountedQuestion[]
}

function nameCell({ place, part_of, country, event, standing }: Cell): string {
  return JSON.stringify([place, part_of, country, event, standing])
}

/** The cells that change. A question that stays where it was, at the same time, changes no more than the number of claims. */
function compareCells(
  gone: readonly CountedQuestion[],
  come: readonly CountedQuestion[],
): ReadonlyMap<string, CellChange> {
  const changes = new Map<string, CellChange>()
  const changeOf = ({ place, part_of, country, event, standing }: Cell) => {
    const cell = { place, part_of, country, event, standing }
    const found = changes.get(nameCell(cell))
    if (found) return found
    const nothing = { questions: 0, claims: 0, first: null, last: null, sample: null, spot: null }
    const change: CellChange = { ...cell, ...nothing, hasMoved: false, gone: [] }
    changes.set(nameCell(cell), change)
    return change
  }
  const held = new Set(gone.map(nameSeat))
  const kept = new Set(come.map(nameSeat))
  for (const row of gone) {
    const change = changeOf(row)
    change.questions -= 1
    change.claims -= row.claims
    if (kept.has(nameSeat(row))) continue
    change.hasMoved = true
    change.gone.push(row)
  }
  for (const row of come) addTo(changeOf(row), row, held.has(nameSeat(row)))
  return new Map([...changes].filter(([, change]) => change.questions !== 0 || change.claims !== 0 || change.hasMoved))
}

function nameSeat(row: CountedQuestion): string {
  return JSON.stringify([nameCell(row), row.since, row.until, row.question, row.spot])
}

function addTo(change: CellChange, row: CountedQuestion, hasStayed: boolean): void {
  const { question, since, until, claims, spot } = row
  change.questions += 1
  change.claims += claims
  if (hasStayed) return
  change.hasMoved = true
  if (since !== null && (change.first === null || since < change.first)) change.first = since
  if (until !== null && (change.last === null || until > change.last)) change.last = until
  change.sample = question
  change.spot = spot
}

interface CellRow extends Cell {
  readonly cell: string
  readonly questions: number
  readonly first: string | null
  readonly last: string | null
  readonly sample: string | null
}

/** Gives the cells as they are then. */
async function addToCells(
  session: Session,
  dossier: string,
  changes: readonly CellChange[],
): Promise<readonly CellRow[]> {
  const told = changes.map(({ gone: _, hasMoved: __, ...change }) => change)
  const rows = await session.query<CellRow>(
    `insert into question_counts as c
        (dossier, cell, place, part_of, country, event, standing, questions, claims, first, last, sample, spot)
      select $1, json_build_array(place, part_of, country, event, standing)::text, place, part_of, country, event, standing,
          questions, claims, first, last, sample, spot
        from json_to_recordset($2::json) as change (place text, part_of text, country text, event text, standing text,
          questions int, claims int, first text, last text, sample text, spot json)
      on conflict (dossier, cell) do update set
        questions = c.questions + excluded.questions, claims = c.claims + excluded.claims,
        first = least(c.first, excluded.first), last = greatest(c.last, excluded.last),
        spot = case when excluded.sample is null then c.spot else excluded.spot end,
        sample = coalesce(excluded.sample, c.sample)
      returning cell, place, part_of, country, event, standing, questions, first, last, sample`,
    [dossier, packJson(told)],
  )
  return rows.map(unpackCell)
}

/** Names of places may hold what the database cannot. */
function unpackCell<T extends Pick<Cell, 'place' | 'part_of'>>(row: T): T {
  const { place, part_of } = row
  return { ...row, place: place && unpackText(place), part_of: part_of && unpackText(part_of) }
}

async function dropEmpty(session: Session, dossier: string, rows: readonly CellRow[]): Promise<void> {
  const empty = rows.filter(({ questions }) => questions === 0).map(({ cell }) => cell)
  if (empty.length === 0) return
  await session.query('delete from question_counts where dossier = $1 and cell = any($2::text[])', [dossier, empty])
}

/** Whether the cell reaches as far as it does, or knows its place, because of a question that is no more. */
function isEndOf({ first, last, sample }: CellRow): (row: CountedQuestion) => boolean {
  return ({ question, since, until }) =>
    question === sample || (since !== null && since === first) || (until !== null && until === last)
}

/** `=` can be looked up in an index, which `is not distinct from` cannot. */
async function measureCell(session: Session, dossier: string, row: CellRow): Promise<void> {
  const values: unknown[] = [dossier, row.cell]
  const same = (['place', 'part_of', 'country', 'event', 'standing'] as const).map((name) =>
    row[name] === null ? `${name} is null` : `${name} = $${values.push(packText(row[name]))}`,
  )
  await session.query(
    `update question_counts c set first = own.first, last = own.last, sample = own.sample, spot = s.data->'question'->'place'
      from (select min(since collate "C") as first, max(until collate "C") as last, min(question) as sample
          from questions where dossier = $1 and ${same.join(' and ')}) own
        join questions s on s.dossier = $1 and s.question = own.sample
      where c.dossier = $1 and c.cell = $2`,
    values,
  )
}

/** How many claims of a source others contradict. */
async function adjustContradicted(
  session: Session,
  dossier: string,
  gone: readonly CountedQuestion[],
  come: readonly CountedQuestion[],
): Promise<boolean> {
  const sums = new Map<string, number>()
  const add = (rows: readonly CountedQuestion[], sign: 1 | -1) => {
    for (const { contradicted } of rows)
      for (const [source, claims] of Object.entries(contradicted ?? {}))
        sums.set(source, (sums.get(source) ?? 0) + sign * claims)
  }
  add(gone, -1)
  add(come, 1)
  const changes = [...sums].filter(([, claims]) => claims !== 0).map(([source, claims]) => ({ source, claims }))
  if (changes.length === 0) return false
  await session.query(
    `insert into contradicted_sources as s (dossier, source, claims)
      select $1, source, claims from json_to_recordset($2::json) as change (source text, claims int)
      on conflict (dossier, source) do update set claims = s.claims + excluded.claims`,
    [dossier, packJson(changes)],
  )
  if (changes.some(({ claims }) => claims < 0)) {
    await session.query('delete from contradicted_sources where dossier = $1 and claims = 0', [dossier])
  }
  return true
}

/** Counts all questions of a dossier that came without counts. */
export async function countAll(session: Session, dossier: string): Promise<void> {
  await session.query(
    `insert into question_counts
        (dossier, cell, place, part_of, country, event, standing, questions, claims, first, last, sample)
      select dossier, json_build_array(place, part_of, country, event, standing)::text, place, part_of, country, event, standing,
          count(*), sum(claims), min(since collate "C"), max(until collate "C"), min(question)
        from questions where dossier = $1 group by dossier, place, part_of, country, event, standing`,
    [dossier],
  )
  await session.query(
    `update question_counts c set spot = q.data->'question'->'place' from questions q
      where c.dossier = $1 and c.place is not null and q.dossier = $1 and q.question = c.sample`,
    [dossier],
  )
  await session.query(
    `insert into contradicted_sources select dossier, source, sum(count::int)
      from questions cross join lateral json_each_text(contradicted) as of_source (source, count)
      where dossier = $1 and contradicted is not null group by dossier, source`,
    [dossier],
  )
}

import type { Place as NamedPlace } from '../model/place.ts'
import type { LedgerClaim } from '../model/question.ts'
import { type DossierPart, nameClaim } from '../views/dossier-state.ts'
import { findPlace, namePlace } from '../views/find-place.ts'
import { findTime } from '../views/find-time.ts'
import { gatherVerdicts, type Verdict } from '../views/verdicts.ts'
import type { Column, ExportOptions } from './export-format.ts'
import { countByAcled } from './vague-words.ts'

/** A claim with what the dossier knows of it beside. */
export interface ClaimRow extends LedgerClaim {
  readonly name: string
  /** Ids of the questions that it answers. */
  readonly questions: readonly string[]
  readonly verdict: Verdict | null
  readonly ledger: string
}

export function listClaimRows(state: DossierPart): readonly ClaimRow[] {
  const verdicts = gatherVerdicts(state.judgements)
  const questions = new Map<string, string[]>()
  for (const { question, claims } of state.questions) {
    for (const answering of claims.map(nameClaim)) {
      questions.set(answering, [...(questions.get(answering) ?? []), question.id])
    }
  }
  return state.claims.map((held) => {
    const name = nameClaim({ report: held.report.id, id: held.claim.id })
    const verdict = verdicts.get(name) ?? null
    const known = state.questionsOf?.get(name)
    const answered = questions.get(name) ?? (known === undefined ? [] : [known])
    return { ...held, name, questions: answered, verdict, ledger: state.ledger.hash ?? '' }
  })
}

const place = (row: ClaimRow) => findPlace(row.claim.place ?? row.claim.origin ?? row.claim.destination)
const name = (words: NamedPlace | null) => {
  const found = findPlace(words)
  return found && namePlace(found)
}
const time = (row: ClaimRow) => findTime(row.claim)

/** The columns of a table of claims, in order. */
const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: 'claim', type: 'string', about: 'The claim in the ledger: REPORT/CLAIM.', read: (row) => row.name },
  { name: 'question', type: 'string', about: 'The question it answers.', read: ({ questions }) => questions.join(' ') },
  {
    name: 'event',
    type: 'string',
    about: 'What happened to those counted (glossary).',
    read: ({ claim }) => claim.event,
  },
  {
    name: 'status',
    type: 'string',
    about: 'asserted, denied, planned, demanded or possible.',
    read: ({ claim }) => claim.status,
  },
  {
    name: 'figure',
    type: 'string',
    about: 'The number as it stands in the report.',
    read: ({ claim }) => claim.figure.text,
  },
  {
    name: 'low',
    type: 'number',
    about: 'The least that the wording allows; empty is open.',
    read: ({ claim }) => claim.figure.low,
  },
  {
    name: 'high',
    type: 'number',
    about: 'The most that the wording allows; empty is open.',
    read: ({ claim }) => claim.figure.high,
  },
  {
    name: 'bound',
    type: 'string',
    about: 'exact, atLeast, atMost, about, range or vague.',
    read: ({ claim }) => claim.figure.bound,
  },
  {
    name: 'unit',
    type: 'string',
    about: 'person, household, family, attack, object or share (per cent).',
    read: ({ claim }) => claim.figure.unit,
  },
  {
    name: 'group',
    type: 'string',
    about: 'Who or what was counted, in the words of the report.',
    read: ({ claim }) => claim.group?.text ?? null,
  },
  {
    name: 'group_class',
    type: 'string',
    about: 'What kind of group it is (glossary).',
    read: ({ claim }) => claim.group?.class ?? null,
  },
  { name: 'source', type: 'string', about: 'Who is said to say so.', read: ({ claim }) => claim.source?.name ?? null },
  {
    name: 'source_kind',
    type: 'string',
    about: 'What kind of source it is (glossary).',
    read: ({ claim }) => claim.source?.kind ?? null,
  },
  { name: 'via', type: 'string', about: 'Who relays the source.', read: ({ claim }) => claim.via?.name ?? null },
  {
    name: 'place',
    type: 'string',
    about: 'Where: the name found, else the words; where a claim has only an origin or a destination, that.',
    read: (row) => name(row.claim.place ?? row.claim.origin ?? row.claim.destination),
  },
  {
    name: 'latitude',
    type: 'number',
    about: 'Of the place, WGS 84 degrees; empty where it is unresolved.',
    read: (row) => place(row)?.latitude ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    about: 'Of the place, WGS 84 degrees; empty where it is unresolved.',
    read: (row) => place(row)?.longitude ?? null,
  },
  {
    name: 'place_precision',
    type: 'string',
    about: 'point, settlement, district, region, country or unresolved.',
    read: (row) => place(row)?.precision ?? null,
  },
  { name: 'part_of', type: 'string', about: 'The place in which it lies.', read: (row) => place(row)?.partOf ?? null },
  { name: 'country', type: 'string', about: 'ISO 3166-1 alpha-2.', read: (row) => place(row)?.country ?? null },
  {
    name: 'pcode',
    type: 'string',
    about: 'The P-code, where the places of the dossier have one.',
    read: (row) => place(row)?.pcode ?? null,
  },
  { name: 'origin', type: 'string', about: 'Where those counted came from.', read: ({ claim }) => name(claim.origin) },
  {
    name: 'destination',
    type: 'string',
    about: 'Where those counted went.',
    read: ({ claim }) => name(claim.destination),
  },
  {
    name: 'time',
    type: 'string',
    about: 'The words that say when; empty where the sentence has none.',
    read: (row) => time(row)?.text ?? null,
  },
  { name: 'time_edtf', type: 'string', about: 'The time in EDTF level 1.', read: (row) => time(row)?.value ?? null },
  { name: 'from', type: 'string', about: 'Its first day or moment, ISO 8601.', read: (row) => time(row)?.from ?? null },
  {
    name: 'until',
    type: 'string',
    about: 'Its last day or moment, inclusive, ISO 8601.',
    read: (row) => time(row)?.until ?? null,
  },
  {
    name: 'time_precision',
    type: 'string',
    about: 'minute to century, vague or unresolved.',
    read: (row) => time(row)?.precision ?? null,
  },
  {
    name: 'time_anchor',
    type: 'string',
    about:
      'On what the time hangs: explicit, published, context or upper-bound (no words: the published date is the latest it can be).',
    read: (row) => time(row)?.anchor ?? null,
  },
  { name: 'quote', type: 'string', about: 'The sentence, word for word.', read: ({ claim }) => claim.quote.exact },
  { name: 'report', type: 'string', about: 'The id of the report.', read: ({ report }) => report.id },
  { name: 'outlet', type: 'string', about: 'Who published it.', read: ({ report }) => report.outlet },
  { name: 'title', type: 'string', about: 'Its title.', read: ({ report }) => report.title },
  {
    name: 'published',
    type: 'string',
    about: 'When it was published, as precise as was said (EDTF).',
    read: ({ report }) => report.published,
  },
  { name: 'address', type: 'string', about: 'Where it was published.', read: ({ report }) => report.address },
  {
    name: 'sha256',
    type: 'string',
    about: 'SHA-256 of the original bytes of the report.',
    read: ({ report }) => report.sha256,
  },
  {
    name: 'quote_start',
    type: 'number',
    about: 'Where the sentence begins in the working text, in UTF-16 code units.',
    read: ({ claim }) => claim.quote.start,
  },
  { name: 'quote_end', type: 'number', about: 'Where it ends, exclusive.', read: ({ claim }) => claim.quote.end },
  { name: 'figure_start', type: 'number', about: 'Where the number begins.', read: ({ claim }) => claim.figure.start },
  { name: 'figure_end', type: 'number', about: 'Where it ends, exclusive.', read: ({ claim }) => claim.figure.end },
  { name: 'rule', type: 'string', about: 'The rule that read the claim.', read: ({ claim }) => claim.rule },
  {
    name: 'decision',
    type: 'string',
    about: 'accept or reject, where a person decided.',
    read: ({ verdict }) => verdict?.decision ?? null,
  },
  {
    name: 'grade',
    type: 'string',
    about: 'How a person graded it: confirmed, fair, weak, contested or discounted.',
    read: ({ verdict }) => verdict?.check?.grade ?? null,
  },
  { name: 'graded_by', type: 'string', about: 'Who graded it.', read: ({ verdict }) => verdict?.check?.by ?? null },
  {
    name: 'corrections',
    type: 'string',
    about: 'What people corrected, as FIELD=VALUE; the other columns keep what was read.',
    read: ({ verdict }) =>
      verdict?.corrections.map(({ field, value }) => `${field}=${JSON.stringify(value)}`).join('; ') || null,
  },
  {
    name: 'comments',
    type: 'string',
    about: 'What people noted, as NAME: TEXT.',
    read: ({ verdict }) => verdict?.comments.map(({ by, text }) => `${by}: ${text}`).join('; ') || null,
  },
  {
    name: 'ledger',
    type: 'string',
    about: 'The state of the ledger: the SHA-256 at the head of its log, or of the data read.',
    read: ({ ledger }) => ledger,
  },
]

const ACLED_COLUMN: Column<ClaimRow> = {
  name: 'number_acled',
  type: 'number',
  about:
    'One number by the rule of ACLED: dozens are 12, hundreds 100, else the least said; empty where the rule says nothing.',
  read: ({ claim }) => countByAcled(claim.figure),
}

export function chooseClaimColumns({ vagueWords }: ExportOptions): readonly Column<ClaimRow>[] {
  if (vagueWords === 'as-said') return CLAIM_COLUMNS
  const at = CLAIM_COLUMNS.findIndex(({ name: column }) => column === 'bound')
  return CLAIM_COLUMNS.toSpliced(at, 0, ACLED_COLUMN)
}

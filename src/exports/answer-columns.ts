import type { Place } from '../model/place.ts'
import type { LedgerClaim, LedgerQuestion } from '../model/question.ts'
import { type DossierPart, indexClaims, nameClaim } from '../views/dossier-state.ts'
import { namePlace } from '../views/find-place.ts'
import type { Column, ExportOptions } from './export-format.ts'
import { countByAcled } from './vague-words.ts'

/** A question with its claims. */
export interface AnswerRow extends LedgerQuestion {
  readonly held: readonly LedgerClaim[]
  readonly ledger: string
}

export function listAnswerRows(state: DossierPart): readonly AnswerRow[] {
  const claims = indexClaims(state)
  return state.questions.map((question) => ({
    ...question,
    held: question.claims.flatMap((ref) => claims.get(nameClaim(ref)) ?? []),
    ledger: state.ledger.hash ?? '',
  }))
}

export const placeOf = ({ question }: LedgerQuestion): Place | null => question.place

/** Texts of several in one cell, each once. */
export function joinTexts(texts: readonly (string | null | undefined)[]): string | null {
  return [...new Set(texts.filter((text) => text !== null && text !== undefined && text !== ''))].join('; ') || null
}

const nameOf = (place: Place | null) => place && namePlace(place)

/** The columns of a table of answers, in order. */
const ANSWER_COLUMNS: readonly Column<AnswerRow>[] = [
  { name: 'question', type: 'string', about: 'The id of the question.', read: ({ question }) => question.id },
  { name: 'title_de', type: 'string', about: 'The question in German.', read: ({ question }) => question.title.de },
  { name: 'title_en', type: 'string', about: 'The question in English.', read: ({ question }) => question.title.en },
  {
    name: 'event',
    type: 'string',
    about: 'What happened to those counted (glossary).',
    read: ({ question }) => question.event,
  },
  {
    name: 'unit',
    type: 'string',
    about: 'person, household, family, attack, object or share (per cent).',
    read: ({ question }) => question.unit,
  },
  { name: 'group', type: 'string', about: 'Who or what is counted.', read: ({ question }) => question.group },
  {
    name: 'group_class',
    type: 'string',
    about: 'What kind of group it is (glossary).',
    read: ({ question }) => question.groupClass,
  },
  {
    name: 'place',
    type: 'string',
    about: 'Where: the name found, else the words.',
    read: (row) => nameOf(placeOf(row)),
  },
  {
    name: 'latitude',
    type: 'number',
    about: 'WGS 84 degrees; empty where the place is unresolved.',
    read: (row) => placeOf(row)?.latitude ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    about: 'WGS 84 degrees; empty where the place is unresolved.',
    read: (row) => placeOf(row)?.longitude ?? null,
  },
  {
    name: 'place_precision',
    type: 'string',
    about: 'point, settlement, district, region, country or unresolved.',
    read: (row) => placeOf(row)?.precision ?? null,
  },
  {
    name: 'part_of',
    type: 'string',
    about: 'The place in which it lies.',
    read: (row) => placeOf(row)?.partOf ?? null,
  },
  { name: 'country', type: 'string', about: 'ISO 3166-1 alpha-2.', read: (row) => placeOf(row)?.country ?? null },
  {
    name: 'pcode',
    type: 'string',
    about: 'The P-code, where the places of the dossier have one.',
    read: (row) => placeOf(row)?.pcode ?? null,
  },
  { name: 'from', type: 'string', about: 'The first day or moment, ISO 8601.', read: ({ question }) => question.from },
  {
    name: 'until',
    type: 'string',
    about: 'The last day or moment, inclusive, ISO 8601.',
    read: ({ question }) => question.until,
  },
  {
    name: 'standing',
    type: 'string',
    about: 'single-voice, corroborated, contested, moving or denied.',
    read: ({ answer }) => answer.standing,
  },
  {
    name: 'low',
    type: 'number',
    about: 'The lowest figure given; empty is open. Nothing is averaged.',
    read: ({ answer }) => answer.low,
  },
  {
    name: 'high',
    type: 'number',
    about: 'The highest figure given; empty is open.',
    read: ({ answer }) => answer.high,
  },
  {
    name: 'latest_low',
    type: 'number',
    about: 'The least of the latest figure.',
    read: ({ answer }) => answer.latest?.low ?? null,
  },
  {
    name: 'latest_high',
    type: 'number',
    about: 'The most of the latest figure.',
    read: ({ answer }) => answer.latest?.high ?? null,
  },
  { name: 'latest_voice', type: 'string', about: 'Who gave it.', read: ({ answer }) => answer.latest?.voice ?? null },
  {
    name: 'latest_said',
    type: 'string',
    about: 'When it was said or published (EDTF).',
    read: ({ answer }) => answer.latest?.said ?? null,
  },
  { name: 'outlets', type: 'number', about: 'How many outlets gave a figure.', read: ({ answer }) => answer.outlets },
  {
    name: 'voices',
    type: 'number',
    about: 'How many independent voices stand behind them.',
    read: ({ answer }) => answer.voices.length,
  },
  {
    name: 'voice_names',
    type: 'string',
    about: 'Those voices.',
    read: ({ answer }) => joinTexts(answer.voices.map(({ name }) => name)),
  },
  {
    name: 'claims',
    type: 'string',
    about: 'The claims behind it: REPORT/CLAIM.',
    read: ({ claims }) => claims.map(nameClaim).join(' '),
  },
  {
    name: 'reasons_de',
    type: 'string',
    about: 'Why it stands so, in German.',
    read: ({ answer }) => answer.reasons.de.join(' ') || null,
  },
  {
    name: 'reasons_en',
    type: 'string',
    about: 'Why it stands so, in English.',
    read: ({ answer }) => answer.reasons.en.join(' ') || null,
  },
  {
    name: 'quotes',
    type: 'string',
    about: 'The sentences, word for word, each with outlet and date.',
    read: ({ held }) =>
      joinTexts(
        held.map(
          ({ report, claim }) =>
            `${report.outlet ?? report.id}, ${report.published ?? 'undated'}: ${claim.quote.exact}`,
        ),
      ),
  },
  {
    name: 'ledger',
    type: 'string',
    about: 'The state of the ledger: the SHA-256 at the head of its log, or of the data read.',
    read: ({ ledger }) => ledger,
  },
]

const ACLED_COLUMN: Column<AnswerRow> = {
  name: 'number_acled',
  type: 'number',
  about:
    'One number by the rule of ACLED: the least of its claims, dozens being 12, hundreds 100; empty where the rule says nothing.',
  read: ({ held }) => {
    const numbers = held.map(({ claim }) => countByAcled(claim.figure)).filter((number) => number !== null)
    return numbers.length === 0 ? null : Math.min(...numbers)
  },
}

export function chooseAnswerColumns({ vagueWords }: ExportOptions): readonly Column<AnswerRow>[] {
  if (vagueWords === 'as-said') return ANSWER_COLUMNS
  const at = ANSWER_COLUMNS.findIndex(({ name }) => name === 'latest_low')
  return ANSWER_COLUMNS.toSpliced(at, 0, ACLED_COLUMN)
}

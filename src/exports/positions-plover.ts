import type { Source, SourceKind } from '../model/claim.ts'
import type { LedgerPosition, PartyLine } from '../model/matter.ts'
import type { Matter, Position } from '../model/position.ts'
import { type DossierState, nameClaim } from '../views/dossier-state.ts'
import type { ExportFormat } from './export-format.ts'

/** A line a position, as PLOVER (the event coding scheme of the Open Event Data Alliance) lays its records out. */
export const positionsPlover: ExportFormat = {
  name: 'plover',
  row: 'position',
  about: 'positions and acts as PLOVER events, a line of JSON each',
  columns: null,
  write: (state) =>
    listPositions(state)
      .map((event, index) => `${JSON.stringify(describeEvent(event, index + 1, state))}\n`)
      .join(''),
}

/** A position with everybody who takes it. */
interface Taken {
  readonly held: LedgerPosition
  readonly parties: readonly Actor[]
}

type Actor = Pick<PartyLine, 'party' | 'kind'>

/**
 * A position with several matters stands on each of their lines, and one of several parties (`Damaskus und die Rebellen`) on that of
 * each; here it comes once, with all of them.
 */
function listPositions({ matters }: DossierState): readonly Taken[] {
  const found = new Map<string, Taken>()
  for (const { parties } of matters)
    for (const { party, kind, entries } of parties)
      for (const held of entries) {
        const before = found.get(nameEvent(held))?.parties ?? []
        const isNew = before.every((other) => other.party !== party)
        found.set(nameEvent(held), { held, parties: isNew ? [...before, { party, kind }] : before })
      }
  return [...found.values()]
}

function nameEvent({ report, id }: LedgerPosition): string {
  return nameClaim({ report: report.id, id })
}

function describeEvent({ held, parties }: Taken, sequence: number, state: DossierState) {
  const { position, quote, report, time } = held
  return {
    id: nameEvent(held),
    date: time?.from?.slice(0, 10) ?? report.published,
    actor: parties.map(({ party, kind }) => describeParty({ name: party, kind })),
    recipient: position.recipient ? [describeParty(position.recipient)] : [],
    event: [position.code],
    mode: [...chooseMode(position), ...listAuxiliaries(position)],
    context: [position.about, ...position.further],
    event_loc: null,
    event_text: quote.exact,
    text_info: { sequence, start: quote.start, end: quote.end },
    cite_info: {
      citation: [report.outlet, report.published, report.title].filter(Boolean).join(', '),
      url: report.address,
      title: report.title,
      language: report.language,
      publication: report.outlet,
      coder: state.tool,
      codebook: 'PLOVER',
    },
    size: { dead: null, injured: null, arrested: null },
    ledger: state.ledger.hash,
  }
}

function describeParty({ name, kind }: Pick<Source, 'name' | 'kind'>) {
  return { code: null, sector: SECTORS[kind], entity_text: name, identifier_id: null }
}

/** A party to a conflict may be a government or those who fight it: its name alone does not say. */
const SECTORS: Readonly<Record<SourceKind, string>> = {
  ...{ party: 'UNK', government: 'GOV', military: 'MIL', police: 'COP', un: 'IGO', ngo: 'NGO', medical: 'MED' },
  ...{ media: 'JRN', agency: 'JRN', witness: 'CVL', unknown: 'UNK' },
}

/** The mode that a matter gives to a code; none where PLOVER's choice is not ours to make. */
function chooseMode({ code, about }: Position): readonly string[] {
  if (code === 'ACCUSE') return ['allege']
  const mode = MODES[code]?.[about]
  return mode === undefined ? [] : [mode]
}

type Modes = Readonly<Partial<Record<Matter, string>>>

const WHAT_IS_ASKED: Modes = {
  ...{ ceasefire: 'yield', corridor: 'yield', withdrawal: 'yield', evacuation: 'yield', surrender: 'yield' },
  ...{ 'prisoner-exchange': 'yield', talks: 'meet', 'aid-access': 'assist', monitoring: 'assist', sanctions: 'change' },
}

const MODES: Readonly<Partial<Record<Position['code'], Modes>>> = {
  REQUEST: WHAT_IS_ASKED,
  REJECT: WHAT_IS_ASKED,
  THREATEN: {
    attack: 'violence',
    killing: 'violence',
    'weapons-use': 'violence',
    advance: 'territory',
    sanctions: 'restrict',
  },
  RETREAT: {
    ...{ ceasefire: 'ceasefire', 'aid-access': 'access', corridor: 'access', 'prisoner-exchange': 'release' },
    ...{ withdrawal: 'withdraw', evacuation: 'withdraw', surrender: 'withdraw' },
  },
  COERCE: { 'aid-access': 'withhold', corridor: 'restrict', evacuation: 'restrict' },
}

function listAuxiliaries({ status, polarity }: Position): readonly string[] {
  return [
    ...(status === 'planned' ? ['future'] : []),
    ...(status === 'possible' ? ['hypothetical'] : []),
    ...(polarity === 'denied' || status === 'denied' ? ['negation'] : []),
  ]
}

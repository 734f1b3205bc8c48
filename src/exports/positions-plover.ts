import type { Source, SourceKind } from '../model/claim.ts'
import type { LedgerPosition } from '../model/matter.ts'
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
      .map((held, index) => `${JSON.stringify(describeEvent(held, index + 1, state))}\n`)
      .join(''),
}

/** A position with several matters stands on each of their lines; here it comes once. */
function listPositions({ matters }: DossierState): readonly LedgerPosition[] {
  const entries = matters.flatMap(({ parties }) => parties.flatMap((party) => party.entries))
  return [...new Map(entries.map((entry) => [nameEvent(entry), entry])).values()]
}

function nameEvent({ report, id }: LedgerPosition): string {
  return nameClaim({ report: report.id, id })
}

function describeEvent(held: LedgerPosition, sequence: number, state: DossierState) {
  const { position, quote, report, time, source } = held
  return {
    id: nameEvent(held),
    date: time?.from?.slice(0, 10) ?? report.published,
    actor: [position.actor ?? source, position.together].flatMap((party) => (party ? [describeParty(party)] : [])),
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

function describeParty({ name, kind }: Source) {
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

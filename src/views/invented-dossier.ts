import type { Claim, Figure, Source, SourceKind } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition, MatterLine } from '../model/matter.ts'
import type { Place } from '../model/place.ts'
import type { Position } from '../model/position.ts'
import type { ClaimRef, LedgerClaim, LedgerQuestion, ReportHead, Standing, Wording } from '../model/question.ts'
import { makeTextSpan, type TextSpan } from '../model/span.ts'
import type { ClaimTime } from '../model/time.ts'
import type { DossierState } from './dossier-state.ts'

/** A small invented dossier for the tests of views and exports: nothing in it happened. Texts that look like formulas or code are meant to. */
const TEXTS = {
  luna: 'Bei dem Angriff auf den Markt von Kadrin sind am Montag mindestens 40 Menschen getötet worden, teilte das Klinikum mit. Dutzende wurden verletzt. In der Schule von Unterwelle verstecken sich rund 30 Familien.',
  spiegel:
    'Die Beobachtungsstelle Welle zählt 52 Tote auf dem Markt von Kadrin. Bis Dienstagmittag verließen nach Angaben der Armee mehr als 6000 Menschen Ost-Kadrin. Bis zum Abend seien es 9500 gewesen.',
  funk: 'Laut =SUM(1+1) kamen auf dem Markt von Kadrin 12 bis 15 Kämpfer um. Zwei Dutzend <b>Häuser</b> seien zerstört, 80 Prozent der Stadt seien eingenommen. Die Regierung wirft den Rebellen vor, den Markt beschossen zu haben. Die Rebellen bestreiten das und fordern eine Waffenruhe.',
} as const
type ReportName = keyof typeof TEXTS

const REPORTS: Readonly<Record<ReportName, ReportHead>> = {
  luna: makeReport('luna', 'Lunapress', '2031-03-17', null, 'https://luna.example/markt?a=1&b=2'),
  spiegel: makeReport('spiegel', 'Abendspiegel', '2031-03-18', 'Tote und Flucht', null),
  funk: makeReport('funk', '@Funk', '2031-03', '-Eilmeldung | "Markt"', 'javascript:alert(1)'),
}

function makeReport(
  id: string,
  outlet: string,
  published: string,
  title: string | null,
  address: string | null,
): ReportHead {
  return { id, title, outlet, published, address, language: 'de', sha256: id.padEnd(64, '0') }
}

function findSpan(report: ReportName, words: string): TextSpan {
  const start = TEXTS[report].indexOf(words)
  if (start < 0) throw new Error(`not in the report ${report}: ${words}`)
  return makeTextSpan(TEXTS[report], start, start + words.length)
}

/** The sentence that holds the words. */
function findQuote(report: ReportName, words: string): Claim['quote'] {
  const text = TEXTS[report]
  const at = findSpan(report, words).start
  const start = Math.max(0, text.lastIndexOf('. ', at) + 2 - (text.lastIndexOf('. ', at) < 0 ? 2 : 0))
  const stop = text.indexOf('. ', at)
  const end = stop < 0 ? text.length : stop + 1
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  }
}

function makePlace(report: ReportName, words: string, known: Partial<Place> & { pcode?: string } = {}): Place {
  const unknown = {
    name: null,
    latitude: null,
    longitude: null,
    country: null,
    partOf: null,
    why: null,
    candidates: [],
  }
  return { ...findSpan(report, words), role: 'at', ...unknown, precision: 'unresolved', ...known }
}

const KADRIN = {
  name: 'Kadrin',
  latitude: 41.25,
  longitude: 44.5,
  country: 'XK',
  precision: 'settlement',
  pcode: 'XK0102',
} as const

function makeTime(report: ReportName, words: string, day: string): ClaimTime {
  const resolved = { value: day, from: day, until: day, precision: 'day', relation: 'at', anchor: 'published' } as const
  return { ...findSpan(report, words), ...resolved }
}

function makeSource(report: ReportName, words: string, kind: SourceKind): Source {
  return { ...findSpan(report, words), mention: null, name: words, kind }
}

function makeClaim(
  report: ReportName,
  id: string,
  figure: Partial<Figure> & Pick<Figure, 'text'>,
  rest: Partial<Omit<Claim, 'time'>> & { readonly time?: ClaimTime } & Pick<Claim, 'event'>,
): LedgerClaim {
  const span = findSpan(report, figure.text)
  const number = Number(figure.text) || 0
  const claim: Claim = {
    id,
    rule: 'verb:test',
    quote: findQuote(report, figure.text),
    status: 'asserted',
    ...{ group: null, source: null, via: null, place: null, origin: null, destination: null, time: null },
    ...rest,
    time: (rest.time ?? null) as Claim['time'],
    figure: { ...span, low: number, high: number, bound: 'exact', unit: 'person', ...figure },
  }
  return { report: REPORTS[report], claim }
}

const CLAIMS: readonly LedgerClaim[] = [
  makeClaim(
    'luna',
    'c1',
    { text: '40', high: null, bound: 'atLeast' },
    {
      event: 'killed',
      group: { ...findSpan('luna', 'Menschen'), class: 'unspecified' },
      source: makeSource('luna', 'Klinikum', 'medical'),
      place: makePlace('luna', 'Kadrin', KADRIN),
      time: makeTime('luna', 'am Montag', '2031-03-17'),
    },
  ),
  makeClaim(
    'luna',
    'c2',
    { text: 'Dutzende', low: 24, high: 99, bound: 'vague' },
    {
      event: 'injured',
      place: makePlace('luna', 'Kadrin', KADRIN),
    },
  ),
  makeClaim(
    'luna',
    'c3',
    { text: '30', bound: 'about', unit: 'family' },
    {
      event: 'present',
      group: { ...findSpan('luna', 'Familien'), class: 'civilians' },
      place: makePlace('luna', 'Unterwelle'),
    },
  ),
  makeClaim(
    'spiegel',
    'c4',
    { text: '52' },
    {
      event: 'killed',
      source: makeSource('spiegel', 'Beobachtungsstelle Welle', 'ngo'),
      place: makePlace('spiegel', 'Kadrin', KADRIN),
      time: { ...makeTime('spiegel', 'Kadrin', '2031-03-17'), text: null, start: null, end: null, anchor: 'context' },
    },
  ),
  makeClaim(
    'spiegel',
    'c5',
    { text: '6000', high: null, bound: 'atLeast' },
    {
      event: 'evacuated',
      group: { ...findSpan('spiegel', 'Menschen'), class: 'unspecified' },
      source: makeSource('spiegel', 'Armee', 'military'),
      origin: makePlace('spiegel', 'Ost-Kadrin', {
        ...KADRIN,
        name: 'Ost-Kadrin',
        partOf: 'Kadrin',
        precision: 'district',
      }),
      time: makeTime('spiegel', 'Bis Dienstagmittag', '2031-03-18'),
    },
  ),
  makeClaim(
    'spiegel',
    'c6',
    { text: '9500' },
    {
      event: 'evacuated',
      source: makeSource('spiegel', 'Armee', 'military'),
      origin: makePlace('spiegel', 'Ost-Kadrin', {
        ...KADRIN,
        name: 'Ost-Kadrin',
        partOf: 'Kadrin',
        precision: 'district',
      }),
      time: makeTime('spiegel', 'Bis zum Abend', '2031-03-18'),
    },
  ),
  makeClaim(
    'funk',
    'c7',
    { text: '12 bis 15', low: 12, high: 15, bound: 'range' },
    {
      event: 'killed',
      group: { ...findSpan('funk', 'Kämpfer'), class: 'combatants' },
      source: makeSource('funk', '=SUM(1+1)', 'unknown'),
      place: makePlace('funk', 'Kadrin', KADRIN),
    },
  ),
  makeClaim('funk', 'c8', { text: 'Zwei Dutzend', low: 24, high: 24, unit: 'object' }, { event: 'destroyed' }),
  makeClaim(
    'funk',
    'c9',
    { text: '80 Prozent', low: 80, high: 80, unit: 'share' },
    { event: 'seized', status: 'denied' },
  ),
]

function refer(id: string): ClaimRef {
  const { report, claim } = CLAIMS.find((held) => held.claim.id === id)!
  return { report: report.id, id, start: claim.figure.start, end: claim.figure.end }
}

interface QuestionPlan {
  readonly title: Wording
  readonly standing: Standing
  /** The ids of claims by voice. */
  readonly voices: Readonly<Record<string, readonly string[]>>
  readonly reasons?: Wording
}

function makeQuestion(id: string, { title, standing, voices, reasons }: QuestionPlan): LedgerQuestion {
  const ids = Object.values(voices).flat()
  const claims = ids.map((one) => CLAIMS.find(({ claim }) => claim.id === one)!)
  const first = claims[0]!.claim
  const numbers = claims.flatMap(({ claim: { figure } }) => [figure.low, figure.high]).filter((n) => n !== null)
  const series = Object.entries(voices).flatMap(([voice, names]) => names.map((name) => makePoint(voice, name)))
  return {
    question: {
      id,
      title,
      event: first.event,
      unit: first.figure.unit,
      group: first.group?.text ?? null,
      groupClass: first.group?.class ?? null,
      place: (first.place ?? first.origin) as Place | null,
      from: series[0]!.from,
      until: series[0]!.until,
    },
    answer: {
      standing,
      low: Math.min(...numbers),
      high: Math.max(...numbers),
      latest: series.at(-1)!,
      outlets: new Set(claims.map(({ report }) => report.outlet)).size,
      voices: Object.entries(voices).map(([name, names]) => ({
        name,
        kind: 'unknown',
        outlets: [...new Set(names.map((one) => CLAIMS.find(({ claim }) => claim.id === one)!.report.outlet!))],
        claims: names.map(refer),
        why: null,
      })),
      series,
      reasons: { de: reasons ? [reasons.de] : [], en: reasons ? [reasons.en] : [] },
    },
    claims: ids.map(refer),
    relations: [],
  }
}

function makePoint(voice: string, id: string) {
  const { report, claim } = CLAIMS.find((held) => held.claim.id === id)!
  const { low, high, bound } = claim.figure
  const time = claim.time as ClaimTime | null
  return {
    ...{ voice, claim: refer(id), low, high, bound, said: report.published },
    ...{ from: time?.from ?? null, until: time?.until ?? null },
  }
}

const QUESTIONS: readonly LedgerQuestion[] = [
  makeQuestion('q-market', {
    title: {
      de: 'Wie viele Menschen wurden auf dem Markt von Kadrin getötet, 17. März 2031?',
      en: 'How many people were killed at the market of Kadrin, 17 March 2031?',
    },
    standing: 'contested',
    voices: { Klinikum: ['c1'], 'Beobachtungsstelle Welle': ['c4'], '=SUM(1+1)': ['c7'] },
    reasons: {
      de: 'Die Beobachtungsstelle Welle nennt 52 Tote, =SUM(1+1) 12 bis 15.',
      en: 'Beobachtungsstelle Welle gives 52 dead, =SUM(1+1) 12 to 15.',
    },
  }),
  makeQuestion('q-left', {
    title: {
      de: 'Wie viele Menschen verließen Ost-Kadrin, 18. März 2031?',
      en: 'How many people left Ost-Kadrin, 18 March 2031?',
    },
    standing: 'moving',
    voices: { Armee: ['c5', 'c6'] },
    reasons: { de: 'Die Zahl stieg von über 6.000 auf 9.500.', en: 'The figure rose from over 6,000 to 9,500.' },
  }),
  makeQuestion('q-injured', {
    title: { de: 'Wie viele Menschen wurden in Kadrin verletzt?', en: 'How many people were injured in Kadrin?' },
    standing: 'single-voice',
    voices: { Lunapress: ['c2'] },
  }),
  makeQuestion('q-hiding', {
    title: { de: 'Wie viele Familien sind in Unterwelle?', en: 'How many families are in Unterwelle?' },
    standing: 'single-voice',
    voices: { Lunapress: ['c3'] },
  }),
  makeQuestion('q-houses', {
    title: { de: 'Wie viele Häuser wurden zerstört?', en: 'How many houses were destroyed?' },
    standing: 'single-voice',
    voices: { '=SUM(1+1)': ['c8'] },
  }),
  makeQuestion('q-taken', {
    title: { de: 'Welcher Teil der Stadt wurde eingenommen?', en: 'Which share of the town was taken?' },
    standing: 'denied',
    voices: { '=SUM(1+1)': ['c9'] },
  }),
]

function makePosition(
  id: string,
  words: string,
  position: Partial<Position> & Pick<Position, 'code' | 'about'>,
): LedgerPosition {
  const open = { actor: null, together: null, recipient: null, further: [], conditions: null, denies: null }
  return {
    report: REPORTS.funk,
    id,
    from: 'statement',
    quote: findQuote('funk', words),
    position: { ...open, polarity: 'confirmed', status: 'asserted', ...position },
    source: position.actor ?? null,
    time: makeTime('funk', words, '2031-03-18'),
  }
}

const GOVERNMENT = makeSource('funk', 'Regierung', 'government')
const REBELS = makeSource('funk', 'Rebellen', 'party')
const ACCUSATION = makePosition('p1', 'wirft', {
  code: 'ACCUSE',
  about: 'attack',
  actor: GOVERNMENT,
  recipient: REBELS,
})
const DENIAL = makePosition('p2', 'bestreiten', { code: 'REJECT', about: 'attack', actor: REBELS, polarity: 'denied' })
const DEMAND = makePosition('p3', 'fordern', {
  ...{ code: 'REQUEST', about: 'ceasefire', further: ['corridor'], actor: REBELS },
  ...{ recipient: GOVERNMENT, status: 'demanded' },
})

const MATTERS: readonly MatterLine[] = [
  {
    about: 'attack',
    parties: [
      { party: 'Regierung', kind: 'government', entries: [ACCUSATION] },
      { party: 'Rebellen', kind: 'party', entries: [DENIAL] },
    ],
    relations: [
      {
        a: { report: 'funk', id: 'p2' },
        b: { report: 'funk', id: 'p1' },
        kind: 'denies',
        why: { de: 'Die Rebellen bestreiten den Vorwurf.', en: 'The rebels deny the accusation.' },
      },
    ],
  },
  { about: 'ceasefire', parties: [{ party: 'Rebellen', kind: 'party', entries: [DEMAND] }], relations: [] },
]

const by = (id: string, at: string) => ({ id, by: 'R. Amsel', at, reason: null })
const JUDGEMENTS: readonly Judgement[] = [
  {
    ...by('j1', '2031-03-19T08:00:00Z'),
    kind: 'verify',
    claim: 'spiegel/c4',
    grade: 'fair',
    reason: 'Liste der Namen liegt vor',
  },
  { ...by('j2', '2031-03-19T08:05:00Z'), kind: 'reject', claim: 'funk/c7' },
  { ...by('j3', '2031-03-19T08:06:00Z'), kind: 'undo', judgement: 'j2' },
  { ...by('j4', '2031-03-19T08:10:00Z'), kind: 'mark-sensitive', claim: 'luna/c3', sensitive: true },
  { ...by('j5', '2031-03-19T08:11:00Z'), kind: 'comment', claim: 'luna/c3', text: 'Versteck, nicht nennen' },
]

export const INVENTED_DOSSIER: DossierState = {
  dossier: 'kadrin',
  tool: 'lagebild 0.0.0',
  generatedAt: '2031-03-19T09:30:00.000Z',
  ledger: { kind: 'log', hash: 'ab12'.repeat(16) },
  reports: Object.values(REPORTS),
  claims: CLAIMS,
  questions: QUESTIONS,
  matters: MATTERS,
  judgements: JUDGEMENTS,
  unread: [{ origin: 'scan.pdf', why: 'no text layer' }],
  takenAt: new Map([
    ['luna', '2031-03-17T18:00:00.000Z'],
    ['spiegel', '2031-03-18T19:00:00.000Z'],
    ['funk', '2031-03-18T20:00:00.000Z'],
  ]),
  sensitive: new Set(),
  until: null,
  earlier: null,
}

/** The working texts, for tests of offsets. */
export const INVENTED_TEXTS: Readonly<Record<string, string>> = TEXTS

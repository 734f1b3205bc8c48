import type { Bound, Claim, Status, Unit } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import type { ClaimRef, LedgerClaim } from '../model/question.ts'
import { compareEvents } from './compare-events.ts'
import { type Crowd, headOf, readCrowd, stem } from './read-crowd.ts'
import { type Cues, readCues } from './read-cues.ts'
import { type Moment, readMoment } from './read-moment.ts'
import { sentenceOf } from './read-sentence.ts'
import { readSpot, type Spot } from './read-spot.ts'
import { EVENT_OF_NOUN } from './words/cue-words.ts'
import { UNIT_NOUNS } from './words/group-words.ts'

/**
 * A claim made comparable: the same facts as the claim, read so that two of them can be held against each other. A tally never
 * leaves the ledger.
 */
export interface Tally {
  readonly of: LedgerClaim
  readonly ref: ClaimRef
  /** `REPORT_ID/CLAIM_ID`. */
  readonly key: string
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: Unit
  readonly event: EventKind
  readonly status: Status
  /** Who is counted. */
  readonly crowd: Crowd
  readonly spot: Spot
  readonly moment: Moment
  readonly cues: Cues
  /** Names of who says so and who relays it, as the report gives them; `null`: the report itself. */
  readonly source: string | null
  readonly via: string | null
  /** Place in the report, to tell headline from body and near from far: UTF-16 code units. */
  readonly start: number
  readonly sentence: number
  /** Stems of the nouns and names in the sentence. */
  readonly nouns: ReadonlySet<string>
  /** Names of the towns that the report tells of. */
  readonly matter: ReadonlySet<string>
}

/** The claims of one report as tallies, in text order. What a claim leaves out (`der Ostteil der Stadt`) is taken from those before it. */
export function makeTallies(claims: readonly LedgerClaim[]): readonly Tally[] {
  const inOrder = [...claims].sort((a, b) => a.claim.figure.start - b.claim.figure.start || compareKeys(a, b))
  const tallies: Tally[] = []
  for (const one of inOrder)
    tallies.push(makeTally(one, tallies.findLast(({ spot }) => spot.names.length > 0)?.spot.names ?? []))
  return tallies
}

export function keyOf({ report, claim }: LedgerClaim): string {
  return `${report.id}/${claim.id}`
}

function compareKeys(a: LedgerClaim, b: LedgerClaim): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}

/** One claim as a tally; `named` are the names of the place that its report gave last. */
export function makeTally(of: LedgerClaim, named: readonly string[]): Tally {
  return new ReadTally(of, named)
}

/** Reads of a claim what is asked for, when it is asked for first: most claims are held against few others, and in few things. */
class ReadTally implements Tally {
  readonly of: LedgerClaim
  readonly ref: ClaimRef
  readonly key: string
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: Unit
  readonly event: EventKind
  readonly status: Status
  readonly source: string | null
  readonly via: string | null
  readonly start: number
  readonly cues: Cues
  private readonly named: readonly string[]
  private ownCrowd: Crowd | null = null
  private ownSpot: Spot | null = null
  private ownMoment: Moment | null = null
  private ownSentence: number | null = null
  private ownNouns: ReadonlySet<string> | null = null
  private ownMatter: ReadonlySet<string> | null = null

  constructor(of: LedgerClaim, named: readonly string[]) {
    const { claim, report } = of
    const { figure } = claim
    this.of = of
    this.ref = { report: report.id, id: claim.id, start: figure.start, end: figure.end }
    this.key = keyOf(of)
    this.low = figure.low
    this.high = figure.high
    this.bound = figure.bound
    this.unit = figure.unit ?? tellUnit(claim)
    this.event = claim.event
    this.status = claim.status
    this.source = claim.source?.name ?? null
    this.via = claim.via?.name ?? null
    this.start = figure.start
    this.cues = readCues(claim)
    this.named = named
  }

  get crowd() {
    this.ownCrowd ??= crowdOf(this.of.claim)
    return this.ownCrowd
  }
  get spot() {
    this.ownSpot ??= readSpot(this.of.claim, this.named)
    return this.ownSpot
  }
  get moment() {
    this.ownMoment ??= readMoment(this.of.claim, this.of.report.published)
    return this.ownMoment
  }
  get sentence() {
    this.ownSentence ??= sentenceOf(this.of.claim).start
    return this.ownSentence
  }
  get nouns() {
    this.ownNouns ??= readNouns(this.of.claim)
    return this.ownNouns
  }
  get matter() {
    this.ownMatter ??= new Set(this.of.setting?.matter ?? [])
    return this.ownMatter
  }
}

function crowdOf(claim: Claim): Crowd {
  const crowd = readCrowd(wholeGroup(claim), claim.group?.class ?? null)
  return narrowByPredicate(claim, narrowByEvent(crowd, claim.event))
}

/** Capitalised words of four letters and more, as stems, but for the first of the sentence and the days and numbers that any report has. */
function readNouns(claim: Claim): ReadonlySet<string> {
  const words = sentenceOf(claim).text.matchAll(/(?<=\S\s+[„"«(]?)\p{Lu}[\p{L}-]{3,}/gu)
  return new Set([...words].map(([word]) => stem(word)).filter((word) => !COMMON_NOUNS.test(word)))
}

const COMMON_NOUNS =
  /^(?:mensch|person|angab|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tot|opf|verletzt|behörd|polizei|million|leut|zahl|organisation|ministeri|sprech|nach|januar|februar|märz|april|juni|juli|august|septemb|oktob|novemb|dezemb)$/u

/** The counted phrase with what is joined to it and has no number of its own: `9500 Rebellen und Zivilisten`. */
function wholeGroup({ group, quote }: Claim): string | null {
  if (group === null) return null
  const behind = quote.exact.slice(group.end - quote.start)
  const joined = /^ (?:und|sowie) (\p{Lu}\p{Ll}+)(?=[\s,.])/u.exec(behind)?.[1]
  const isGroup = joined !== undefined && !readCrowd(joined, null).kinds[0]!.startsWith('other:')
  return isGroup ? `${group.text} und ${joined}` : group.text
}

/** `drei Schwerverletzte starben`: who is named by another event is a group of its own, not everybody. */
function narrowByEvent(crowd: Crowd, event: EventKind): Crowd {
  const head = headOf(crowd.text ?? '').replace(/^(?:schwer|leicht|lebensgefährlich)(?=verletzt)/iu, '')
  const events = EVENT_OF_NOUN.find(([pattern]) => pattern.test(head))?.[1] ?? [event]
  const isOther = crowd.kinds[0] === 'person' && !events.some((one) => compareEvents(one, event) !== 'different')
  return isOther ? { ...crowd, kinds: [`other:${head.toLowerCase()}`] } : crowd
}

/** `31 Opfer seien Frauen oder Kinder`: the predicate says which of them. */
function narrowByPredicate({ group, quote }: Claim, crowd: Crowd): Crowd {
  if (group === null) return crowd
  const behind = quote.exact.slice(group.end - quote.start)
  const who =
    /^ (?:sind|seien|waren|wären) (?:\p{Ll}+ )?(\p{Lu}\p{Ll}+)(?: (?:oder|und) (\p{Lu}\p{Ll}+))?(?=[\s,.])/u.exec(
      behind,
    )
  const kinds = who === null ? [] : readCrowd(who[1]!, null).kinds
  if (kinds.length === 0 || kinds[0]!.startsWith('other:') || kinds[0] === 'person') return crowd
  return { ...crowd, kinds, marks: who![2] === undefined ? crowd.marks : [...crowd.marks, who![2]] }
}

/** The unit, where what was read does not give one: by what was counted. */
function tellUnit({ figure, event, group }: Claim): Unit {
  if (/prozent|%/iu.test(figure.text)) return 'share'
  if (event === 'attacked') return 'attack'
  const head = headOf(group?.text ?? '')
  for (const [unit, nouns] of Object.entries(UNIT_NOUNS)) if (nouns.test(head)) return unit as Unit
  return event === 'destroyed' || event === 'seized' ? 'object' : 'person'
}

import type { LedgerPosition, PositionRelation, PositionRelationKind } from '../model/matter.ts'
import { type Matter, stanceOf } from '../model/position.ts'
import type { Wording } from '../model/question.ts'
import { listHolders } from './split-parties.ts'

/** One name for all names of a party. */
export type PartyOf = (name: string) => string

/** A relation with the matter it concerns; `null`: every matter of its first position. */
export interface FoundRelation extends PositionRelation {
  readonly on: Matter | null
}

/** How positions stand to each other; given and taken in time. */
export function relatePositions(inTime: readonly LedgerPosition[], partyOf: PartyOf): readonly FoundRelation[] {
  return [
    ...inTime.flatMap((one) => findDenied(one, inTime, partyOf)),
    ...findAnswers(inTime, partyOf),
    ...findChanges(inTime, partyOf),
    ...findMeetings(inTime, partyOf),
  ]
}

/** The first of those who hold it. */
function holderOf(one: LedgerPosition, partyOf: PartyOf): string | null {
  const [holder] = listHolders(one)
  return holder === undefined ? null : partyOf(holder.name)
}

/** What a denial denies, where the report has that as a position of its own. A check by no party refutes. */
function findDenied(one: LedgerPosition, all: readonly LedgerPosition[], partyOf: PartyOf): FoundRelation[] {
  const { denies } = one.position
  if (denies === null) return []
  const denied = all.filter(
    (other) =>
      other.report.id === one.report.id &&
      other.id !== one.id &&
      other.quote.start < denies.end &&
      other.quote.end > denies.start,
  )
  const kind: PositionRelationKind = isCheck(one) ? 'refutes' : 'denies'
  const who = holderOf(one, partyOf) ?? one.report.id
  const why: Wording =
    kind === 'refutes'
      ? { de: `Eine Überprüfung durch ${who} widerlegt es.`, en: `A check by ${who} refutes it.` }
      : { de: `${who} bestreitet es.`, en: `${who} denies it.` }
  return denied.map((other) => relate(one, other, kind, why, null))
}

/** Who looks into claims of others and is no party to the conflict, where the sentence tells of looking into it. */
function isCheck({ position, source, quote }: LedgerPosition): boolean {
  const kind = (position.actor ?? source)?.kind
  const isNoParty = kind === 'media' || kind === 'un' || kind === 'ngo' || kind === 'witness'
  return isNoParty && CHECKED.test(quote.exact)
}

const CHECKED = /prüf|untersuch|recherch|auswert|ergab|ergeben|nachgewiesen|beweisen/iu

/** Accusation and counter-accusation: each accuses the other, or the report says that it answers (`im Gegenzug`). */
function findAnswers(inTime: readonly LedgerPosition[], partyOf: PartyOf): FoundRelation[] {
  const accusing = inTime.filter(({ position }) => position.code === 'ACCUSE')
  return accusing.flatMap((later, at) => {
    const earlier = accusing.slice(0, at).findLast((one) => answers(later, one, partyOf))
    if (earlier === undefined) return []
    const [by, first] = [holderOf(later, partyOf), holderOf(earlier, partyOf)]
    return [
      relate(
        later,
        earlier,
        'accuses-back',
        {
          de: `${by} antwortet auf den Vorwurf von ${first} mit einem eigenen.`,
          en: `${by} answers the accusation of ${first} with one of its own.`,
        },
        null,
      ),
    ]
  })
}

const IN_RETURN = /im gegenzug|umgekehrt|seinerseits|ihrerseits|gab den vorwurf zurück|wies .{0,40} zurück und/iu

function answers(later: LedgerPosition, earlier: LedgerPosition, partyOf: PartyOf): boolean {
  const [by, first] = [holderOf(later, partyOf), holderOf(earlier, partyOf)]
  if (by === null || by === first) return false
  const accused = (one: LedgerPosition) =>
    one.position.recipient === null ? null : partyOf(one.position.recipient.name)
  if (accused(later) === first && accused(earlier) === by) return true
  const isNext = later.report.id === earlier.report.id && later.quote.start - earlier.quote.start < 600
  return isNext && IN_RETURN.test(later.quote.exact)
}

/** A party that held the one and later the other on one matter; of several that changed together the first is told. */
function findChanges(inTime: readonly LedgerPosition[], partyOf: PartyOf): FoundRelation[] {
  return eachMatter(inTime, (about, positions) => {
    const changes = holdings(positions, partyOf).flatMap(({ party, one }, at, all) => {
      const before = all.slice(0, at).findLast((other) => other.party === party)?.one
      return before === undefined || stanceOf(before.position) === stanceOf(one.position)
        ? []
        : [{ party, one, before }]
    })
    const isFirst = (change: (typeof changes)[number], at: number) =>
      changes.findIndex(({ one, before }) => one === change.one && before === change.before) === at
    return changes.filter(isFirst).map(({ party, one, before }) => {
      const why = { de: `${party} hat die Haltung geändert.`, en: `${party} changed its position.` }
      return relate(one, before, 'changes', why, about)
    })
  })
}

/** The latest positions of two parties on one matter: on the same side of it, or on two. What they hold together is one position. */
function findMeetings(inTime: readonly LedgerPosition[], partyOf: PartyOf): FoundRelation[] {
  return eachMatter(inTime, (about, positions) => {
    const latest = new Map(holdings(positions, partyOf).map(({ party, one }) => [party, one] as const))
    const held = listHeld(latest)
    return held.flatMap((b, at) => held.slice(0, at).map((a) => meet(a, b, about)))
  })
}

/** Each position that is some party's latest, with all whose latest it is. */
function listHeld(latest: ReadonlyMap<string, LedgerPosition>): readonly Held[] {
  const parties = new Map<LedgerPosition, string[]>()
  for (const [party, one] of latest) parties.set(one, [...(parties.get(one) ?? []), party])
  return [...parties].map(([one, names]) => ({ party: names.join(', '), one }))
}

/** Each position once for each party that holds it, in time. */
function holdings(positions: readonly LedgerPosition[], partyOf: PartyOf): readonly Held[] {
  return positions.flatMap((one) => listHolders(one).map(({ name }) => ({ party: partyOf(name), one })))
}

type Held = { readonly party: string; readonly one: LedgerPosition }

function meet(a: Held, b: Held, about: Matter): FoundRelation {
  const agree = stanceOf(a.one.position) === stanceOf(b.one.position)
  const why: Wording = agree
    ? {
        de: `${a.party} und ${b.party} stehen auf derselben Seite.`,
        en: `${a.party} and ${b.party} are on the same side.`,
      }
    : { de: `${a.party} und ${b.party} stehen gegeneinander.`, en: `${a.party} and ${b.party} are on opposite sides.` }
  return relate(a.one, b.one, agree ? 'agrees' : 'disagrees', why, about)
}

/** `other` is what no matter was found for: positions in it need have nothing in common. */
function eachMatter(
  inTime: readonly LedgerPosition[],
  find: (about: Matter, positions: readonly LedgerPosition[]) => FoundRelation[],
): FoundRelation[] {
  const sided = inTime.filter(({ position }) => stanceOf(position) !== 0)
  const matters = [...new Set(sided.flatMap(({ position }) => [position.about, ...position.further]))].filter(
    (one) => one !== 'other',
  )
  return matters.flatMap((about) =>
    find(
      about,
      sided.filter(({ position }) => position.about === about || position.further.includes(about)),
    ),
  )
}

function relate(
  a: LedgerPosition,
  b: LedgerPosition,
  kind: PositionRelationKind,
  why: Wording,
  on: Matter | null,
): FoundRelation {
  return { a: { report: a.report.id, id: a.id }, b: { report: b.report.id, id: b.id }, kind, why, on }
}

import type { Status } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'

/**
 * Kinds of event that two reports may give to the same people: those taken are missed until they are found, who leaves in order
 * is told as fleeing too, who has reached a place is there.
 */
const KIN: readonly (readonly [EventKind, EventKind])[] = [
  ['missing', 'abducted'],
  ['detained', 'abducted'],
  ['evacuated', 'displaced'],
  ['evacuated', 'rescued'],
  ['arrived', 'present'],
  ['arrived', 'displaced'],
  ['present', 'trapped'],
  ['in-need', 'trapped'],
]

export type EventRelation = 'same' | 'kin' | 'different'

export function compareEvents(a: EventKind, b: EventKind): EventRelation {
  if (a === b) return 'same'
  return KIN.some(([x, y]) => (x === a && y === b) || (x === b && y === a)) ? 'kin' : 'different'
}

/**
 * Events whose people can be among those of a wider one: who was killed had been on board, who fled had been encircled, who
 * reached the port had been rescued.
 */
const HOLDS: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  present: [
    'killed',
    'injured',
    'missing',
    'abducted',
    'detained',
    'rescued',
    'trapped',
    'evacuated',
    'displaced',
    'in-need',
    'surrendered',
    'present',
  ],
  trapped: ['displaced', 'evacuated', 'killed', 'injured', 'surrendered', 'rescued', 'in-need'],
  rescued: ['arrived', 'injured', 'present', 'killed', 'assisted', 'evacuated'],
  abducted: ['killed', 'rescued', 'injured', 'returned'],
  displaced: ['arrived', 'in-need', 'assisted', 'killed', 'injured', 'present', 'returned'],
  arrived: ['assisted', 'present', 'in-need', 'returned', 'trapped', 'other'],
  evacuated: ['arrived', 'injured', 'assisted', 'killed'],
  detained: ['killed', 'injured', 'returned', 'other'],
  missing: ['rescued', 'killed'],
  injured: ['killed', 'assisted', 'rescued', 'evacuated', 'injured'],
  'in-need': ['assisted'],
  deployed: ['killed', 'injured', 'abducted', 'present'],
  assisted: ['killed', 'present'],
  other: ['detained', 'killed'],
  killed: ['other'],
  attacked: [],
}

/** Whether people of the first event can be among those of the second. */
export function canLieIn(part: EventKind, whole: EventKind): boolean {
  return part === whole || (HOLDS[whole]?.includes(part) ?? false)
}

/** What is planned or demanded has not happened: it competes with no report of what did. */
export function areStatusesComparable(a: Status, b: Status): boolean {
  const isAhead = (status: Status) => status === 'planned' || status === 'demanded'
  return isAhead(a) === isAhead(b)
}

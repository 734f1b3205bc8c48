import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Matter, Position, PositionCode } from '../src/model/position.ts'
import { readPositionsOf } from './read-positions-of.ts'

/** A position that the five reports on Aleppo hold, by code, matter and single words that its parties must contain. */
interface PositionCheck {
  readonly report: string
  readonly name: string
  readonly codes: readonly PositionCode[]
  readonly about: readonly Matter[]
  /** Each must stand in the actor or in who acts together with it. */
  readonly actor: readonly string[]
  readonly recipient?: readonly string[]
  readonly further?: Matter
  /** A denial that must say what it denies. */
  readonly denies?: true
  /** Whose statement it must stand in. */
  readonly saidBy?: string
}

const CHECKS: readonly PositionCheck[] = [
  {
    report: 'seed-3',
    name: 'six states call for a ceasefire',
    codes: ['REQUEST'],
    about: ['ceasefire'],
    actor: ['USA', 'Deutschland', 'Frankreich', 'Großbritannien', 'Italien', 'Kanada'],
  },
  {
    report: 'seed-3',
    name: 'Assad refuses a ceasefire',
    codes: ['REJECT'],
    about: ['ceasefire'],
    actor: ['Assad'],
  },
  {
    report: 'seed-3',
    name: 'Assad says the possibility does not exist',
    codes: ['REJECT'],
    about: ['ceasefire'],
    actor: ['Assad'],
    denies: true,
  },
  {
    report: 'seed-3',
    name: 'rebels demand a truce and safe passage',
    codes: ['REQUEST'],
    about: ['ceasefire'],
    actor: ['Aufständischen'],
    further: 'corridor',
  },
  {
    report: 'seed-3',
    name: 'rebels refuse to withdraw',
    codes: ['REJECT'],
    about: ['withdrawal'],
    actor: ['Aufständischen'],
  },
  {
    report: 'seed-1',
    name: 'agreement confirmed by the ambassador',
    codes: ['AGREE'],
    about: ['withdrawal', 'evacuation'],
    actor: ['Damaskus', 'Rebellen'],
    saidBy: 'Tschurkin',
  },
  {
    report: 'seed-0',
    name: 'agreement told by the report',
    codes: ['AGREE'],
    about: ['withdrawal'],
    actor: ['Rebellen'],
    recipient: ['Damaskus'],
  },
  { report: 'seed-1', name: 'the USA demand observers', codes: ['REQUEST'], about: ['monitoring'], actor: ['USA'] },
  {
    report: 'seed-0',
    name: 'France calls for observers',
    codes: ['REQUEST'],
    about: ['monitoring'],
    actor: ['Frankreich'],
  },
  {
    report: 'seed-0',
    name: 'the UN accuse of killings',
    codes: ['ACCUSE'],
    about: ['killing'],
    actor: ['Vereinten'],
    recipient: ['Truppen'],
  },
  {
    report: 'seed-0',
    name: 'Russia accuses the rebels of torture',
    codes: ['ACCUSE'],
    about: ['torture'],
    actor: ['Verteidigungsministerium'],
    recipient: ['Rebellen'],
  },
  {
    report: 'seed-4',
    name: 'Russia declares the evacuation finished',
    codes: ['REJECT'],
    about: ['evacuation'],
    actor: ['Russland'],
  },
  {
    report: 'seed-2',
    name: 'the army orders people to leave',
    codes: ['COERCE', 'REQUEST'],
    about: ['evacuation'],
    actor: ['Armee'],
  },
  {
    report: 'seed-2',
    name: 'a check refutes the pictures on television',
    codes: ['REJECT'],
    about: ['corridor', 'evacuation', 'withdrawal'],
    actor: ['SPIEGEL'],
    denies: true,
  },
  {
    report: 'seed-2',
    name: 'UN staff know nothing of people fleeing',
    codes: ['REJECT'],
    about: ['corridor', 'evacuation', 'withdrawal'],
    actor: ['Uno'],
    denies: true,
  },
]

/** A position looked for, and whether it was read. */
export interface CheckedPosition {
  readonly report: string
  readonly name: string
  readonly isFound: boolean
}

/** Looks for the positions of the five Aleppo reports; none where the shared folder holds no such reports. */
export function checkAleppoPositions(shared: string): CheckedPosition[] {
  return CHECKS.flatMap((check) => {
    const file = join(shared, 'reports/seeds', `${check.report}.txt`)
    if (!existsSync(file)) return []
    const read = listPositions(readFileSync(file, 'utf8'))
    return [{ report: check.report, name: check.name, isFound: read.some((one) => fits(one, check)) }]
  })
}

/** The checks as lines for people. */
export function summariseChecks(checked: readonly CheckedPosition[]): string {
  const lines = checked.map(({ report, name, isFound }) => `  ${isFound ? 'found  ' : 'missing'} ${report}  ${name}`)
  return [`Aleppo: ${checked.filter(({ isFound }) => isFound).length} of ${checked.length} positions`, ...lines].join(
    '\n',
  )
}

interface SaidPosition {
  readonly position: Position
  readonly saidBy: string | null
}

function listPositions(text: string): SaidPosition[] {
  const { statements, acts } = readPositionsOf(text)
  return [
    ...statements.flatMap(({ position, source }) =>
      position === null ? [] : [{ position, saidBy: source?.text ?? null }],
    ),
    ...acts.map(({ position }) => ({ position, saidBy: null })),
  ]
}

function fits({ position, saidBy }: SaidPosition, check: PositionCheck): boolean {
  const actors = `${position.actor?.text} ${position.together?.text}`
  return (
    check.codes.includes(position.code) &&
    check.about.includes(position.about) &&
    check.actor.every((word) => actors.includes(word)) &&
    (check.recipient ?? []).every((word) => position.recipient?.text.includes(word)) &&
    (check.further === undefined || position.further.includes(check.further)) &&
    (check.denies === undefined || position.denies !== null) &&
    (check.saidBy === undefined || (saidBy ?? '').includes(check.saidBy))
  )
}

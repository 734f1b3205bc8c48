import type { ReadPositions } from '../positions/read-positions.ts'
import type { PlaceReader } from './place-reader.ts'

/** Statements and acts with the places that their words name. */
export function placeStatementsAndActs({ statements, acts }: ReadPositions, where: PlaceReader): ReadPositions {
  return {
    statements: statements.map((statement) => ({ ...statement, place: where.placeIn(statement.content) })),
    acts: acts.map((act) => ({ ...act, place: where.placeIn([act.quote]) })),
  }
}

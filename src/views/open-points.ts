import type { LedgerClaim, LedgerQuestion } from '../model/question.ts'
import { type DossierState, indexClaims, nameClaim, type UnreadReport } from './dossier-state.ts'
import { findPlace } from './find-place.ts'
import { findTime } from './find-time.ts'

/** What a person should look at before relying on the situation. */
export interface OpenPoints {
  /** Claims whose time is unknown or whose expression was not resolved. */
  readonly times: readonly LedgerClaim[]
  /** Claims whose place is unknown, not found, or could be another. */
  readonly places: readonly LedgerClaim[]
  readonly singleVoices: readonly LedgerQuestion[]
  readonly unread: readonly UnreadReport[]
}

/** Only claims that answer a question count: what a person rejected is no open point. */
export function viewOpenPoints(state: DossierState): OpenPoints {
  const claims = indexClaims(state)
  const answering = state.questions.flatMap((held) => held.claims.flatMap((ref) => claims.get(nameClaim(ref)) ?? []))
  return {
    times: answering.filter(hasOpenTime),
    places: answering.filter(hasOpenPlace),
    singleVoices: state.questions.filter(({ answer }) => answer.standing === 'single-voice'),
    unread: state.unread,
  }
}

function hasOpenTime({ claim }: LedgerClaim): boolean {
  const time = findTime(claim)
  return time === null || time.precision === 'unresolved' || time.anchor === 'upper-bound'
}

function hasOpenPlace({ claim }: LedgerClaim): boolean {
  const places = [claim.place, claim.origin, claim.destination].flatMap((place) => findPlace(place) ?? [])
  return places.length === 0 || places.some(({ precision }) => precision === 'unresolved')
}

import type { LedgerPosition, PositionRef } from '../model/matter.ts'
import type { ClaimRef, LedgerClaim, Wording } from '../model/question.ts'
import { findState } from './fold-sources.ts'
import { tellFigure } from './tell-number.ts'

/** A position and a figure that cannot both hold: an evacuation declared finished while people still wait. */
export interface Clash {
  readonly position: PositionRef
  readonly claim: ClaimRef
  readonly why: Wording
}

/** Positions that put an end to an evacuation against figures of those still there, in one report, from another side. */
export function findClashes(positions: readonly LedgerPosition[], claims: readonly LedgerClaim[]): readonly Clash[] {
  return positions
    .filter(endsEvacuation)
    .flatMap((position) =>
      claims
        .filter(
          (claim) => claim.report.id === position.report.id && isStillThere(claim) && isOtherSide(position, claim),
        )
        .map((claim) => clash(position, claim)),
    )
}

const ENDED = /beendet|abgeschlossen|für erledigt|vollendet|zu ende/iu

function endsEvacuation({ position, quote }: LedgerPosition): boolean {
  return position.code === 'REJECT' && position.about === 'evacuation' && ENDED.test(quote.exact)
}

function isStillThere({ claim }: LedgerClaim): boolean {
  return claim.event === 'trapped' && claim.status === 'asserted' && (claim.figure.low ?? 0) > 0
}

function isOtherSide({ position, source }: LedgerPosition, { claim }: LedgerClaim): boolean {
  const [one, other] = [(position.actor ?? source)?.name ?? '', claim.source?.name ?? '']
  const [a, b] = [findState(one)?.code ?? one, findState(other)?.code ?? other]
  return a !== b
}

function clash({ report, id, position, source }: LedgerPosition, { claim }: LedgerClaim): Clash {
  const who = (position.actor ?? source)?.name ?? report.id
  const figure = tellFigure({ ...claim.figure, text: claim.figure.text })
  const by = claim.source?.name ?? report.outlet ?? report.id
  return {
    position: { report: report.id, id },
    claim: { report: report.id, id: claim.id, start: claim.figure.start, end: claim.figure.end },
    why: {
      de: `${who} erklärt die Evakuierung für beendet; laut ${by} warten noch ${figure.de}.`,
      en: `${who} declares the evacuation finished; according to ${by}, ${figure.en} still wait.`,
    },
  }
}

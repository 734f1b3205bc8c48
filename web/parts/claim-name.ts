import type { ClaimRef } from '../api/types.ts'

/** What the ledger calls a claim: `REPORT/CLAIM`. */
export function nameClaim({ report, id }: Pick<ClaimRef, 'report' | 'id'>): string {
  return `${report}/${id}`
}

/** Where a claim's card stands in a page. */
export function anchorOf(name: string): string {
  return `claim-${name}`
}

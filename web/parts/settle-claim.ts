import type { Claim, ClaimCard } from '../api/types.ts'

type Corrections = NonNullable<ClaimCard['verdict']>['corrections']

/** A claim as people corrected it, for whoever reads it; its sentence and its place in the text stay as they are. */
export function settleClaim({ claim, verdict }: Pick<ClaimCard, 'claim' | 'verdict'>): Claim {
  return (verdict?.corrections ?? []).reduce(correct, claim)
}

function correct(claim: Claim, { field, value }: Corrections[number]): Claim {
  switch (field) {
    case 'low':
    case 'high':
    case 'bound':
    case 'unit':
      return { ...claim, figure: { ...claim.figure, [field]: value } }
    case 'group':
    case 'place':
    case 'source':
    case 'via':
      return { ...claim, [field]: typeof value === 'string' ? named(claim[field], value) : value } as Claim
    case 'time':
      return { ...claim, time: typeof value === 'string' ? spanOf(claim.time, value) : value } as Claim
    default:
      return { ...claim, [field]: value }
  }
}

const named = (before: object | null, name: string) => ({ ...before, text: name, name })

function spanOf(before: Claim['time'], value: string) {
  const [from, until = from] = value.split('/')
  return { ...before, value, from, until }
}

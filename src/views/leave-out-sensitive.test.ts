import { describe, expect, it, vi } from 'vitest'
import type { Judgement } from '../model/judgement.ts'
import type { DossierState } from './dossier-state.ts'
import { INVENTED_DOSSIER } from './invented-dossier.ts'
import { leaveOutSensitive, type Rebuild } from './leave-out-sensitive.ts'

/** Keeps those questions and matters of which nothing is left out: enough to see what is handed over. */
function makeRebuild(state: DossierState): Rebuild {
  return {
    questions: vi.fn((claims) => {
      const ids = new Set(claims.map(({ claim }: { claim: { id: string } }) => claim.id))
      return state.questions.filter((held) => held.claims.every(({ id }) => ids.has(id)))
    }),
    matters: vi.fn((positions) => (positions.length === 3 ? state.matters : [])),
  }
}

describe('leaving out what is sensitive', () => {
  const rebuild = makeRebuild(INVENTED_DOSSIER)
  const open = leaveOutSensitive(INVENTED_DOSSIER, rebuild)

  it('drops the claim, its question, its sentence in the context of others, and what was written on it', () => {
    expect(open.claims.map(({ claim }) => claim.id)).not.toContain('c3')
    expect(open.questions.map(({ question }) => question.id)).not.toContain('q-hiding')
    const written = JSON.stringify({ ...open, takenAt: [...open.takenAt] })
    expect(written).not.toContain('Schule')
    expect(written).not.toContain('Versteck')
    expect(written).not.toContain('Unterwelle')
  })

  it('makes the questions anew from what remains', () => {
    expect(rebuild.questions).toHaveBeenCalledWith(open.claims, open.judgements)
  })

  it('keeps all the rest', () => {
    expect(open.claims).toHaveLength(INVENTED_DOSSIER.claims.length - 1)
    expect(open.reports).toEqual(INVENTED_DOSSIER.reports)
    expect(open.matters).toEqual(INVENTED_DOSSIER.matters)
  })

  it('gives the state itself where nothing is sensitive', () => {
    const plain = { ...INVENTED_DOSSIER, judgements: [] }
    expect(leaveOutSensitive(plain, rebuild)).toBe(plain)
  })

  it('drops whole reports with all that they say', () => {
    const marked = { ...INVENTED_DOSSIER, judgements: [], sensitive: new Set(['funk']) }
    const left = leaveOutSensitive(marked, makeRebuild(marked))
    expect(left.reports.map(({ id }) => id)).toEqual(['luna', 'spiegel'])
    expect(left.claims.every(({ report }) => report.id !== 'funk')).toBe(true)
    expect(left.matters).toEqual([])
  })

  it('drops every claim of a sensitive sentence, for each of them quotes it', () => {
    const marked = { ...INVENTED_DOSSIER, judgements: [], sensitive: new Set(['funk/c8']) }
    const ids = leaveOutSensitive(marked, makeRebuild(marked)).claims.map(({ claim }) => claim.id)
    expect(ids).not.toContain('c8')
    expect(ids).not.toContain('c9')
    expect(ids).toContain('c7')
  })

  it('lets the last word of a person stand above a mark', () => {
    const judgements: readonly Judgement[] = [
      ...INVENTED_DOSSIER.judgements,
      {
        id: 'j9',
        by: 'R. Amsel',
        at: '2031-03-20',
        reason: null,
        kind: 'mark-sensitive',
        claim: 'luna/c3',
        sensitive: false,
      },
    ]
    const lifted = { ...INVENTED_DOSSIER, judgements, sensitive: new Set(['luna/c3']) }
    expect(leaveOutSensitive(lifted, rebuild)).toBe(lifted)
  })

  it('makes what stood before anew as well', () => {
    const earlier = { since: '2031-03-18', questions: INVENTED_DOSSIER.questions }
    const left = leaveOutSensitive({ ...INVENTED_DOSSIER, earlier }, rebuild)
    expect(left.earlier!.questions.map(({ question }) => question.id)).not.toContain('q-hiding')
  })
})

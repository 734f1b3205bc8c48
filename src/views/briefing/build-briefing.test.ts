import { describe, expect, it } from 'vitest'
import type { DossierState } from '../dossier-state.ts'
import { INVENTED_DOSSIER, INVENTED_TEXTS } from '../invented-dossier.ts'
import type { Block, Briefing, Rich } from './briefing.ts'
import { buildBriefing } from './build-briefing.ts'
import { splitAtMarks } from './split-at-marks.ts'
import { BRIEFING_LANGUAGES } from './wording.ts'

const market = INVENTED_DOSSIER.questions[0]!
const earlier = {
  since: '2031-03-18',
  questions: [
    {
      ...market,
      claims: [market.claims[0]!],
      answer: { ...market.answer, standing: 'single-voice' as const, low: 40, high: null },
    },
  ],
}
const changed: DossierState = { ...INVENTED_DOSSIER, earlier }

/** Every stretch of running text with a citation list of its own. */
function listRich({ sections }: Briefing): readonly Rich[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(listOfBlock))
}

function listOfBlock(block: Block): readonly Rich[] {
  switch (block.kind) {
    case 'heading':
      return []
    case 'prose':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'answer':
      return [block.range, ...block.evidence.map(({ figure }) => figure), ...block.reasons]
  }
}

const wordsOf = (rich: Rich) => rich.map((inline) => (inline.kind === 'cite' ? '' : inline.text)).join('')
const citesOf = (rich: Rich) => rich.flatMap((inline) => (inline.kind === 'cite' ? [inline.number] : []))

describe.each(BRIEFING_LANGUAGES)('the briefing in %s', (language) => {
  const briefing = buildBriefing(changed, language)

  it('has a citation for every number that a report gave', () => {
    const numbers = /\b(?:12|15|24|30|40|52|80|99|6[.,]000|9[.,]500)\b/
    const withNumbers = listRich(briefing).filter((rich) => numbers.test(wordsOf(rich)))
    expect(withNumbers.length).toBeGreaterThan(15)
    expect(withNumbers.filter((rich) => citesOf(rich).length === 0).map(wordsOf)).toEqual([])
  })

  it('cites sentences as they stand in the reports, with every figure of theirs marked', () => {
    for (const citation of briefing.citations) {
      expect(INVENTED_TEXTS[citation.report]).toContain(citation.sentence)
      const stretches = splitAtMarks(citation)
      expect(stretches.map(({ words }) => words).join('')).toBe(citation.sentence)
    }
    const marked = briefing.citations.flatMap((one) => splitAtMarks(one).filter((stretch) => stretch.marked))
    const figures = INVENTED_DOSSIER.claims.map(({ claim }) => claim.figure.text)
    expect(marked.map(({ words }) => words).toSorted()).toEqual(figures.toSorted())
  })

  it('numbers citations in the order of reading, without gaps, each used', () => {
    const used = listRich(briefing).flatMap(citesOf)
    expect(briefing.citations.map(({ number }) => number)).toEqual(briefing.citations.map((_, index) => index + 1))
    expect([...new Set(used)]).toEqual(briefing.citations.map(({ number }) => number))
  })

  it('gives a sentence with two figures one number', () => {
    const sentences = briefing.citations.map(({ report, sentence }) => `${report} ${sentence}`)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('begins with what is contested and ends with what is open', () => {
    const ids = briefing.sections.map(({ id }) => id)
    expect(ids).toEqual(['contested', 'answers', 'changes', 'positions', 'chronology', 'open'])
  })

  it('leaves no slot and no gap in its wording', () => {
    const written = JSON.stringify(briefing)
    expect(written).not.toMatch(/\{[a-z]+\}/)
    expect(written).not.toContain('undefined')
  })

  it('names what it was made from', () => {
    expect(briefing.colophon.join('\n')).toContain(INVENTED_DOSSIER.ledger.hash)
  })
})

describe('the briefing', () => {
  it('is the same for the same state', () => {
    expect(buildBriefing(changed, 'de')).toEqual(buildBriefing(changed, 'de'))
  })

  it('says who checked a claim', () => {
    const written = listRich(buildBriefing(INVENTED_DOSSIER, 'en')).map(wordsOf)
    expect(written).toContain('Checked by R. Amsel: fair. Liste der Namen liegt vor')
  })

  it('tells what an answer was before', () => {
    const written = listRich(buildBriefing(changed, 'de')).map(wordsOf)
    const standing = written.find((words) => words.startsWith('Neuer Stand'))
    expect(standing).toContain('zuvor nur eine Stimme, mindestens 40')
  })

  it.each([
    ['de', 'Meldungen bis 18. März 2031 · Stand', 'Neu vom 18. März 2031 bis 18. März 2031', 'bis einschließlich'],
    ['en', 'Reports until 18 March 2031 · As of', 'New from 18 March 2031 until 18 March 2031', 'that day included'],
  ] as const)('in %s names the day it ends at', (language, asOf, changes, note) => {
    const briefing = buildBriefing({ ...changed, until: '2031-03-18' }, language)
    expect(briefing.asOf).toContain(asOf)
    expect(briefing.sections.map(({ heading }) => heading)).toContain(changes)
    expect(briefing.note).toContain(note)
  })

  it('of an empty dossier says so', () => {
    const empty = { ...INVENTED_DOSSIER, reports: [], claims: [], questions: [], matters: [], unread: [] }
    const briefing = buildBriefing({ ...empty, judgements: [] }, 'de')
    expect(briefing.sections.map(({ id }) => id)).toEqual(['answers', 'open'])
    expect(briefing.citations).toEqual([])
  })
})

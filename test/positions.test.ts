import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPositionsOf } from '../evaluation/read-positions-of.ts'
import { POSITION_WORDS } from '../src/languages/de/position-words.ts'
import type { Position } from '../src/model/position.ts'
import { mayTakePosition } from '../src/reading/positions/may-take-position.ts'
import { speaksOfConflict, speaksOfElse } from '../src/reading/positions/weigh-conflict.ts'
import { splitWords } from '../src/reading/split-words.ts'

function positionsOf(text: string): Position[] {
  const { statements, acts } = readPositionsOf(text)
  return [...statements.flatMap(({ position }) => position ?? []), ...acts.map(({ position }) => position)]
}

/** Of an example, which stands in a report of a conflict. */
function positionsOfExample(example: string, word: string): Position[] {
  return positionsOf(`${fill(example, word)} Der Krieg in Kadrin dauert an.`)
}

function fill(example: string, word: string): string {
  const filled = example.replace('~', word)
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

describe('position words', () => {
  for (const { code, verbs, example } of POSITION_WORDS.stances)
    it(`reads ${code} from the verbs of «${example}»`, () => {
      const misread = verbs.filter(
        (verb) => !positionsOfExample(example, verb).some((position) => position.code === code),
      )
      expect(misread).toEqual([])
    })
  for (const { about, nouns, nounExample } of POSITION_WORDS.matters)
    it(`reads ${about} from the nouns of «${nounExample}»`, () => {
      const misread = nouns.filter((noun) => positionsOfExample(nounExample, noun)[0]?.about !== about)
      expect(misread).toEqual([])
    })
  for (const { about, verbs, verbExample } of POSITION_WORDS.matters)
    it(`reads ${about} from the verbs of «${verbExample}»`, () => {
      const misread = verbs.filter((verb) => positionsOfExample(verbExample, verb)[0]?.about !== about)
      expect(misread).toEqual([])
    })
  for (const { code, nouns, example } of POSITION_WORDS.stanceNouns)
    it(`reads ${code} from the nouns of «${example}»`, () => {
      const misread = nouns.filter(
        (noun) => !positionsOfExample(example, noun).some((position) => position.code === code),
      )
      expect(misread).toEqual([])
    })
  for (const { code, words, example } of POSITION_WORDS.judgements)
    it(`reads ${code} from what is said in «${example}»`, () => {
      const misread = words.filter(
        (word) => !positionsOfExample(example, word).some((position) => position.code === code),
      )
      expect(misread).toEqual([])
    })
  for (const { example } of POSITION_WORDS.conflict)
    it(`knows «${example}» for a conflict`, () => {
      expect(speaksOfConflict(example)).toBe(true)
    })
  for (const { example } of POSITION_WORDS.elsewhere)
    it(`knows «${example}» for something else`, () => {
      expect(speaksOfElse(example)).toBe(true)
    })
  it('lets every example through the gate', () => {
    const sentences = [
      ...POSITION_WORDS.stances.flatMap(({ verbs, example }) => verbs.map((verb) => fill(example, verb))),
      ...POSITION_WORDS.stanceNouns.flatMap(({ nouns, example }) => nouns.map((noun) => fill(example, noun))),
      ...POSITION_WORDS.judgements.flatMap(({ words, example }) => words.map((word) => fill(example, word))),
      ...POSITION_WORDS.matters.flatMap(({ nouns, nounExample }) => nouns.map((noun) => fill(nounExample, noun))),
      ...POSITION_WORDS.matters.flatMap(({ verbs, verbExample }) => verbs.map((verb) => fill(verbExample, verb))),
    ]
    expect(sentences.filter((sentence) => !mayTakePosition(splitWords(sentence, 0, sentence.length)))).toEqual([])
  })
})

const FOLDER = fileURLToPath(new URL('../examples/orvaska/reports/', import.meta.url))

interface Expected {
  readonly report: string
  readonly code: Position['code']
  readonly about: Position['about']
  readonly actor: string
  readonly recipient?: string
  readonly conditions?: RegExp
  readonly denies?: RegExp
}

const EXPECTED: readonly Expected[] = [
  { report: '05-helvia-schule', code: 'REQUEST', about: 'ceasefire', actor: 'Okelund' },
  { report: '05-helvia-schule', code: 'REQUEST', about: 'monitoring', actor: 'Okelund' },
  {
    report: '05-helvia-schule',
    code: 'REQUEST',
    about: 'ceasefire',
    actor: 'Sulanien, Nordmark und Tarkanien',
    recipient: 'Konfliktparteien',
  },
  { report: '05-helvia-schule', code: 'REJECT', about: 'ceasefire', actor: 'Maskow' },
  { report: '05-helvia-schule', code: 'AGREE', about: 'ceasefire', actor: 'BFT', conditions: /Verwundeten/ },
  { report: '05-helvia-schule', code: 'REJECT', about: 'withdrawal', actor: 'BFT' },
  { report: '05-helvia-schule', code: 'REJECT', about: 'attack', actor: 'Verrik', denies: /Stellung der Armee/ },
  { report: '08-presseamt-mitteilung', code: 'REQUEST', about: 'prisoner-exchange', actor: 'Delwig' },
  { report: '08-presseamt-mitteilung', code: 'REJECT', about: 'ceasefire', actor: 'Regierung' },
  { report: '09-tagesglocke-saltow', code: 'REJECT', about: 'killing', actor: 'Armee', denies: /64 Menschen/ },
  {
    report: '10-helvia-waffenruhe',
    code: 'AGREE',
    about: 'ceasefire',
    actor: 'Regierung in Tessmar und die Befreiungs',
  },
  { report: '10-helvia-waffenruhe', code: 'RETREAT', about: 'withdrawal', actor: 'Leute', conditions: /Verwundeten/ },
  { report: '13-helvia-evakuierung', code: 'THREATEN', about: 'other', actor: 'Armee' },
  { report: '14-tagesglocke-ende', code: 'REJECT', about: 'evacuation', actor: 'Armee' },
  {
    report: '14-tagesglocke-ende',
    code: 'REJECT',
    about: 'evacuation',
    actor: 'Verteidigungsministerium',
    denies: /Tausende/,
  },
]

describe('the positions of the sample dossier', () => {
  it.each(EXPECTED)('in $report: $code $about by $actor', (expected) => {
    const text = readFileSync(`${FOLDER}${expected.report}.txt`, 'utf8')
    const found = positionsOf(text).filter(({ code, about, actor, recipient, conditions, denies }) => {
      if (code !== expected.code || about !== expected.about || !actor?.text.includes(expected.actor)) return false
      if (expected.recipient !== undefined && recipient?.text !== expected.recipient) return false
      if (expected.conditions !== undefined && !expected.conditions.test(conditions?.text ?? '')) return false
      return (
        expected.denies === undefined ||
        expected.denies.test(denies === null ? '' : text.slice(denies.start, denies.end))
      )
    })
    expect(found).toHaveLength(1)
  })

  it('reads the accusation and the counter-accusation of a broken truce', () => {
    const lines = readFileSync(`${FOLDER}11-lunapress-eilmeldungen.jsonl`, 'utf8').trim().split('\n')
    const { text } = JSON.parse(lines[1]!) as { text: string }
    const found = positionsOf(text)
    expect(found.map(({ code, about }) => `${code} ${about}`)).toEqual([
      'ACCUSE ceasefire',
      'ACCUSE ceasefire',
      'ASSAULT attack',
      'REJECT attack',
      'ASSAULT attack',
    ])
    const { start, end } = found[3]!.denies!
    expect(text.slice(start, end)).toMatch(/16 Granaten/)
  })
})

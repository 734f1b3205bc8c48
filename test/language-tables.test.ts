import { describe, expect, it } from 'vitest'
import { ATTRIBUTION } from '../src/languages/de/attribution.ts'
import { COUNTED_NOUNS } from '../src/languages/de/counted-nouns.ts'
import { CRISIS_WORDS } from '../src/languages/de/crisis-words.ts'
import { EVENT_WORDS } from '../src/languages/de/event-words.ts'
import { lookUpNoun } from '../src/languages/de/lexicon.ts'
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../src/languages/de/numerals.ts'
import { MODAL_STATUS, STATUS_WORDS } from '../src/languages/de/status-words.ts'
import { TIME_PHRASES } from '../src/languages/de/time-phrases.ts'
import { TIME_WORDS } from '../src/languages/de/time-words.ts'
import type { Claim } from '../src/model/claim.ts'
import { readReport } from '../src/reading/read-report.ts'
import { senseOfNoun } from '../src/reading/sense-of-noun.ts'
import { kindOfSource } from '../src/reading/sources/kind-of-source.ts'
import { findTimeExpressions } from '../src/reading/times/find-time-expressions.ts'
import { findTimePhrases } from '../src/reading/times/find-time-phrases.ts'
import { readPublished } from '../src/reading/times/published.ts'
import { hasCrisisWord } from '../src/reading/weigh-crisis.ts'

/** Every line of a word table carries an example; `~` stands for each of its words in turn. */
function read(example: string, word: string): readonly Claim[] {
  const text = fill(example, word)
  // The second sentence makes the report one of a crisis.
  return readReport({
    id: 'example',
    origin: 'example',
    title: null,
    outlet: null,
    published: null,
    language: 'de',
    address: null,
    sha256: '',
    text: `${text} Der Krieg in Kadrin dauert an.`,
  }).claims
}

function fill(example: string, word: string): string {
  const filled = example.replace('~', word)
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** All words of a line that the reading does not understand as the line says. */
function misread(words: readonly string[], isRight: (word: string) => boolean): string[] {
  return words.filter((word) => !isRight(word))
}

describe('event words', () => {
  for (const { event, verbs, example } of EVENT_WORDS.verbs)
    it(`reads ${event} from the verbs of «${example}»`, () => {
      expect(misread(verbs, (verb) => read(example, verb)[0]?.event === event)).toEqual([])
    })
  for (const { event, phrases, example } of EVENT_WORDS.phrases)
    it(`reads ${event} from the phrases of «${example}»`, () => {
      expect(misread(phrases, (phrase) => read(example, phrase)[0]?.event === event)).toEqual([])
    })
  for (const { event, states, example } of EVENT_WORDS.states)
    it(`reads ${event} from the wordings of «${example}»`, () => {
      expect(misread(states, (state) => read(example, state)[0]?.event === event)).toEqual([])
    })
  for (const { event, role, nouns, example } of EVENT_WORDS.nouns)
    it(`reads ${event} from the nouns (${role}) of «${example}»`, () => {
      expect(misread(nouns, (noun) => read(example, noun)[0]?.event === event)).toEqual([])
    })
  for (const { event, adjectives, example } of EVENT_WORDS.adjectives)
    it(`reads ${event} from the adjectives of «${example}»`, () => {
      expect(misread(adjectives, (adjective) => read(example, `${adjective}e`)[0]?.event === event)).toEqual([])
    })
})

describe('counted nouns', () => {
  for (const { class: group, nouns, example } of COUNTED_NOUNS.people)
    it(`counts ${group} in «${example}» (${nouns[0]} …)`, () => {
      expect(misread(nouns, (noun) => read(example, noun)[0]?.group?.class === group)).toEqual([])
    })
  for (const { nouns, example } of COUNTED_NOUNS.bystanders)
    it(`counts bystanders only when something happened to them (${nouns[0]} …)`, () => {
      expect(
        misread(nouns, (noun) => senseOfNoun(noun).isBystander && read(example, noun)[0]?.event === 'killed'),
      ).toEqual([])
    })
  for (const { nouns, example } of COUNTED_NOUNS.things)
    it(`counts things in «${example}» (${nouns[0]} …)`, () => {
      expect(misread(nouns, (noun) => read(example, noun)[0]?.figure.unit === 'object')).toEqual([])
    })
  for (const { nouns, example } of COUNTED_NOUNS.measures)
    it(`makes no claim of measures in «${example}» (${nouns[0]} …)`, () => {
      expect(misread(nouns, (noun) => read(example, noun).length === 0)).toEqual([])
    })
  for (const { class: group, stems, example } of COUNTED_NOUNS.classAdjectives)
    it(`takes the class ${group} from adjectives`, () => {
      expect(misread(stems, (stem) => read(example, stem)[0]?.group?.class === group)).toEqual([])
    })
  it('has every noun of one word in the dictionary or as a form that needs none', () => {
    expect(lookUpNoun('Soldaten')?.lemma).toBe('Soldat')
  })
})

describe('numerals', () => {
  for (const { words, bound, example } of [...BOUNDS_BEFORE, ...BOUNDS_AFTER])
    it(`reads ${bound} from «${words.join('», «')}»`, () => {
      expect(misread(words, (word) => read(example, word)[0]?.figure.bound === bound)).toEqual([])
    })
})

describe('attribution', () => {
  for (const { words, example } of [...ATTRIBUTION.verbs, ...ATTRIBUTION.nouns, ...ATTRIBUTION.participles])
    it(`finds the source in «${example}»`, () => {
      expect(misread(words, (word) => /Polizei/.test(read(example, word)[0]?.source?.text ?? ''))).toEqual([])
    })
  for (const { kind, example } of ATTRIBUTION.kinds)
    it(`tells that «${example}» is of kind ${kind}`, () => {
      expect(kindOfSource(example)).toBe(kind)
    })
})

describe('status words', () => {
  for (const { status, words, example } of STATUS_WORDS)
    it(`reads ${status} from «${example}» (${words[0]} …)`, () => {
      expect(misread(words, (word) => read(example, word)[0]?.status === status)).toEqual([])
    })
  for (const { status, verb, example } of MODAL_STATUS)
    it(`reads ${status} from «${verb}»`, () => {
      expect(read(example, 'x')[0]?.status).toBe(status)
    })
})

describe('times and crisis words', () => {
  for (const { example } of TIME_PHRASES)
    it(`finds «${example}»`, () => {
      const text = `Das geschah ${example} in Kadrin.`
      expect(findTimePhrases(text, { start: 0, end: text.length }, []).map((time) => time.text)).toContain(example)
    })
  for (const { example } of CRISIS_WORDS)
    it(`knows «${example}» for a crisis`, () => {
      expect(hasCrisisWord(example)).toBe(true)
    })
})

describe('time words', () => {
  const first = (example: string, word: string): string => {
    const text = fill(example, word)
    const whole = [{ start: 0, end: text.length, paragraph: 0 }]
    const times = findTimeExpressions(text, whole, readPublished('2031-06-18'))
    // What stands for the word is the last of the times, as a rule the only one.
    return times.map(({ type, value }) => `${type} ${value}`).at(-1) ?? 'nothing'
  }
  for (const { words, example, gives } of TIME_WORDS)
    it(`reads ${gives} from «${example}» (${words[0]} …)`, () => {
      expect(Object.fromEntries(words.map((word) => [word, first(example, word)]))).toEqual(
        Object.fromEntries(words.map((word) => [word, gives])),
      )
    })
})

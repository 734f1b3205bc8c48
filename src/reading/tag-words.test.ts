import { describe, expect, test } from 'vitest'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const tag = (sentence: string) => tagWords(splitWords(sentence, 0, sentence.length), true)
const wordIn = (sentence: string, text: string) => tag(sentence).find((word) => word.text === text)

describe('classes', () => {
  test.each([
    [
      'Bei einem Anschlag wurden 24 Menschen getötet.',
      'preposition article noun finite numeral noun participle punctuation',
    ],
    ['Drei Tote bei Anschlag in Kadrin', 'numeral noun preposition noun preposition name'],
    ['Die Polizei nahm zwei Männer fest.', 'article noun finite numeral noun verb-particle punctuation'],
    ['Rebellen töten zwölf Soldaten', 'noun finite numeral noun'],
    ['40 Soldaten hätten sich ergeben.', 'numeral noun finite pronoun participle punctuation'],
  ])('%s', (sentence, classes) => {
    expect(
      tag(sentence)
        .map((word) => word.class)
        .join(' '),
    ).toBe(classes)
  })

  test('a relative pronoun, a subordinator and an article look alike and are told apart', () => {
    expect(wordIn('Menschen, die aus der Stadt flohen, kehrten zurück.', 'die')?.class).toBe('relative')
    expect(wordIn('Sie warten, bis die Waffenruhe beginnt.', 'bis')?.class).toBe('subordinator')
    expect(wordIn('Am Abend begann die Waffenruhe.', 'die')?.class).toBe('article')
  })

  test('an attributive participle is an adjective whose lemma is the participle', () => {
    expect(wordIn('Die getöteten Soldaten stammten aus Orvela.', 'getöteten')).toMatchObject({
      class: 'adjective',
      lemma: 'getötet',
    })
  })
})

describe('lemmas', () => {
  test.each([
    ['Die Polizei nahm zwei Männer fest.', 'nahm', 'nehmen'],
    ['Zwei Männer wurden festgenommen.', 'festgenommen', 'festnehmen'],
    ['Die Armee hat die Stadt eingeschlossen.', 'eingeschlossen', 'einschließen'],
    ['Es gab zwei Luftangriffe auf Kadrin.', 'Luftangriffe', 'Luftangriff'],
    ['Die Zahl der Toten stieg.', 'Toten', 'Tote'],
  ])('%s: %s is %s', (sentence, text, lemma) => {
    expect(wordIn(sentence, text)?.lemma).toBe(lemma)
  })
})

describe('mood', () => {
  test.each([
    ['Er sagte, die Lage sei ernst.', 'sei', 'subjunctive1'],
    ['Die Armee habe das Lager geräumt.', 'habe', 'subjunctive1'],
    ['Ich habe zwei Tote gesehen.', 'habe', 'indicative'],
    ['Nach seinen Worten werde die Stadt belagert.', 'werde', 'subjunctive1'],
    ['Sie hätten sich ergeben.', 'hätten', 'subjunctive2'],
    ['Die Menschen haben kein Wasser.', 'haben', 'indicative'],
    ['Die Soldaten töteten zwei Männer.', 'töteten', 'indicative'],
    ['Es müsse geholfen werden.', 'müsse', 'subjunctive1'],
  ])('%s: %s is %s', (sentence, text, mood) => {
    expect(wordIn(sentence, text)?.mood).toBe(mood)
  })
})

test('offsets and texts are those of the tokens, and no tokens give no words', () => {
  const text = 'Vorher. Drei Tote.'
  const words = tagWords(splitWords(text, 8, text.length), true)
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Drei', 'Tote', '.'])
  expect(tagWords([], true)).toEqual([])
})

test('the same sentence is read the same whatever was read before', () => {
  const sentence = 'Zwölf Entführte wurden freigelassen.'
  const first = tag(sentence)
  for (const other of ['Ganz andere Wörter stehen hier.', 'Die Zwölf kamen frei.']) tag(other)
  expect(tag(sentence)).toEqual(first)
})

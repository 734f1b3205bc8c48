import { expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { lemmasOfParticipleAdjective, type Predicate, readPredicate } from './read-predicate.ts'
import { splitClauses } from './split-clauses.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** The predicate of the sentence's first clause. */
function read(sentence: string): Predicate {
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  return readPredicate(words, splitClauses(words)[0]!)
}

it.each([
  ['Die Rebellen töteten zwölf Soldaten.', 'active', 'töten'],
  ['Zwölf Soldaten wurden getötet.', 'passive', 'töten'],
  ['Zwölf Soldaten sind getötet worden.', 'passive', 'töten'],
  ['Zwölf Soldaten sind verletzt.', 'passive', 'verletzen'],
  ['Die Rebellen haben zwölf Soldaten getötet.', 'active', 'töten'],
  ['Die Rebellen sollen zwölf Soldaten getötet haben.', 'active', 'töten'],
  ['Zwölf Soldaten sollen getötet worden sein.', 'passive', 'töten'],
  ['Die Armee will 300 Menschen evakuieren.', 'active', 'evakuieren'],
  ['Zwei Ärzte entführt', 'none', 'entführen'],
] as const)('%s is %s', (sentence, voice, lemma) => {
  const predicate = read(sentence)
  expect(predicate.voice).toBe(voice)
  expect(predicate.verbs.flatMap(({ lemmas }) => lemmas)).toContain(lemma)
})

it.each([
  ['Die Polizei nahm in Roverin zwei Männer fest.', 'festnehmen'],
  ['Die Armee schloss 900 Kämpfer ein.', 'einschließen'],
  ['In Kadrin sitzen 5000 Menschen fest.', 'festsitzen'],
  ['Das teilte die Polizei mit.', 'mitteilen'],
  ['Am Abend brachen Kämpfe aus.', 'ausbrechen'],
])('joins the particle to its verb: %s', (sentence, lemma) => {
  expect(read(sentence).finiteLemmas).toContain(lemma)
})

it('tells a plural verb from a singular one', () => {
  expect(read('Die Rebellen töteten einen Arzt.').isPlural).toBe(true)
  expect(read('Der Rebell tötete zwei Ärzte.').isPlural).toBe(false)
})

it('finds no finite verb in a headline', () => {
  expect(read('Drei Tote in Kadrin')).toMatchObject({ finite: null, verbs: [], voice: 'none' })
})

it.each([
  ['getöteten', ['töten']],
  ['eingeschlossene', ['einschließen']],
  ['fliehende', ['fliehen']],
  ['rote', []],
] as const)('reads the verb out of the adjective %s', (form, lemmas) => {
  expect(lemmasOfParticipleAdjective(form)).toEqual(lemmas)
})

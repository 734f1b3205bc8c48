import { expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { plainPhrases } from './plain-phrases.ts'
import { readSentenceContext } from './sentence-context.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** The phrases of the first clause; a subject by its form alone has a star. */
function read(sentence: string): string[] {
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  return plainPhrases(readSentenceContext(words), 0).map(
    ({ first, last, isSubject }) => sentence.slice(words[first]!.start, words[last]!.end) + (isSubject ? '*' : ''),
  )
}

it.each([
  ['Der Täter erschoss zwölf Menschen.', ['Der Täter*', 'zwölf Menschen']],
  ['In Kadrin tötete er zwölf Menschen.', ['er*', 'zwölf Menschen']],
  ['Die Rebellen töteten bei Kadrin zwölf Soldaten.', ['Die Rebellen', 'zwölf Soldaten']],
  ['Nach dem Angriff auf die Stadt fehlte Wasser.', ['Wasser']],
  ['Man sah drei Tage Rauch.', ['Man*', 'Rauch']],
] as const)('%s', (sentence, phrases) => {
  expect(read(sentence)).toEqual(phrases)
})

it('finds none in a clause that is not there', () => {
  expect(plainPhrases(readSentenceContext([]), 0)).toEqual([])
})

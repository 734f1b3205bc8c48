import { describe, expect, it } from 'vitest'
import { attributeSentence, lengthenShortForm, NO_SOURCES, type SourceMemory } from './attribute.ts'
import { correctTags } from './correct-tags.ts'
import { readSentenceContext } from './sentence-context.ts'
import { makeSource } from './sources/make-source.ts'
import { splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** Who stands behind the word `at` in the last sentence that has it: `source < via`, with the mention at hand in brackets. */
function attribute(text: string, at: string): string | null {
  const sentences = splitSentences(text)
  const contexts = sentences.map(({ start, end }) =>
    readSentenceContext(correctTags(tagWords(splitWords(text, start, end), true))),
  )
  let memory: SourceMemory = NO_SOURCES
  let told: string | null = null
  contexts.forEach((context, number) => {
    const place = { sentence: number, paragraph: sentences[number]!.paragraph }
    const found = attributeSentence(text, context, place, memory, contexts[number + 1] ?? null)
    memory = found.memory
    const word = context.words.findIndex((candidate) => candidate.text === at)
    if (word < 0) return
    const { source, via } = found.of(word)
    const mention = source?.mention ? ` [${text.slice(source.mention.start, source.mention.end)}]` : ''
    told = source === null ? null : `${source.text}${mention}${via === null ? '' : ` < ${via.text}`}`
  })
  return told
}

describe('in one sentence', () => {
  it.each([
    ['Laut Polizei starben 14 Menschen.', 'Polizei'],
    ['In Kadrin starben nach Angaben der Armee 14 Menschen.', 'Armee'],
    ['14 Menschen seien gestorben, sagte der Bürgermeister.', 'Bürgermeister'],
    ['Der Bürgermeister sagte, dass 14 Menschen starben.', 'Bürgermeister'],
    ['Der Bürgermeister besuchte Kadrin, wo 14 Menschen starben.', null],
    ['Die Agentur Lunapress meldete unter Berufung auf die Armee 14 Tote.', 'Armee < Agentur Lunapress'],
    ['Der Bürgermeister sprach in Bezug auf die Armee von 14 Toten.', 'Bürgermeister'],
    ['Nach Angaben der Armee gab es 14 Tote, berichtete die Agentur Lunapress.', 'Armee < Agentur Lunapress'],
    ['Ein Arzt sagte der Agentur Lunapress, es gebe 14 Tote.', 'Arzt < Agentur Lunapress'],
    ['Die Armee meldete 12, die Rebellen 14 Tote.', 'Rebellen'],
    ['Die Armee sprach von 12 Toten, die Opposition dagegen von mehr als 14.', 'Opposition'],
    ['Die Armee meldete 12 Tote, die Wunden von 14 Verletzten seien leicht.', 'Armee'],
    ['Sulaniens Präsident Jan Holm sprach von 14 Toten.', 'Sulaniens Präsident Jan Holm'],
    ['Nach einem Fernsehbericht der Agentur Lunapress starben 14 Menschen.', 'Agentur Lunapress'],
    ['Nach bisherigen Ermittlungen starben 14 Menschen.', 'bisherigen Ermittlungen'],
  ])('%s', (sentence, source) => {
    expect(attribute(sentence, '14')).toBe(source)
  })
})

describe('over sentences', () => {
  it.each([
    ['Die Armee sprach von Kämpfen. Es seien 14 Menschen getötet worden.', 'Armee'],
    ['Die Armee sagte, es sei ruhig. Zuvor habe es Kämpfe gegeben. Es seien 14 Menschen getötet worden.', 'Armee'],
    ['Die Armee sagte, es sei ruhig. In Kadrin wurden 14 Menschen getötet.', null],
    ['Die Armee sagte, es sei ruhig. Demnach starben 14 Menschen.', 'Armee [Demnach]'],
    ['Es gab 14 Tote. Das teilte die Polizei mit.', 'Polizei'],
    ['Es gab 14 Tote. Diese Zahlen nannte die Polizei am Abend.', 'Polizei'],
    ['Außenministerin Mira Danek sagte, es sei ruhig. Sie sagte, es gebe 14 Tote.', 'Außenministerin Mira Danek [Sie]'],
    ['General Jan Holm sagte, es sei ruhig. Holm sagte, es gebe 14 Tote.', 'General Jan Holm [Holm]'],
    [
      'Die Hilfsorganisation Lumen sagte, es sei ruhig. Die Organisation sagte, es gebe 14 Tote.',
      'Hilfsorganisation Lumen [Organisation]',
    ],
  ])('%s', (text, source) => {
    expect(attribute(text, '14')).toBe(source)
  })

  it('forgets a source after some sentences of its own news', () => {
    const between = 'Die Straße ist gesperrt. Der Winter naht. Die Schulen sind geschlossen.'
    expect(attribute(`Die Armee sagte, es sei ruhig. ${between} Es seien 14 Menschen getötet worden.`, '14')).toBeNull()
  })
})

it('leaves a short form alone that nobody fuller was named by', () => {
  const text = 'Holm sagte nichts.'
  const words = tagWords(splitWords(text, 0, text.length), true)
  const source = makeSource(text, words, 0, 0)
  expect(lengthenShortForm(source, [])).toBe(source)
})

it('knows the words of a source and of the clause in which it speaks', () => {
  const text = 'Der Arzt aus Kadrin sagte, in Roverin gebe es Tote.'
  const context = readSentenceContext(correctTags(tagWords(splitWords(text, 0, text.length), true)))
  const { isSpeech } = attributeSentence(text, context, { sentence: 0, paragraph: 0 }, NO_SOURCES, null)
  const at = (word: string) => context.words.findIndex((candidate) => candidate.text === word)
  expect([isSpeech(at('Kadrin')), isSpeech(at('Roverin'))]).toEqual([true, false])
})

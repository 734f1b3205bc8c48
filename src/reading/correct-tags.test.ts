import { expect, it } from 'vitest'
import type { Word, WordClass } from '../model/word.ts'
import { correctTags } from './correct-tags.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const tag = (sentence: string) => tagWords(splitWords(sentence, 0, sentence.length), true)
const classOf = (sentence: string, text: string) => correctTags(tag(sentence)).find((word) => word.text === text)?.class

it.each([
  ['Bei dem Angriff starben mehr als 60 Menschen.', 'als', 'particle'],
  ['Rund 80 Menschen flohen.', 'Rund', 'adverb'],
  ['Ein 16-Jähriger starb.', '16-Jähriger', 'noun'],
  ['Alle 3D-Drucke seien Ausschuss.', 'seien', 'finite'],
  ['Sie kaufte 4K-Bildschirme.', '4K-Bildschirme', 'noun'],
  ['Bewaffnete stürmten das Hotel.', 'Bewaffnete', 'noun'],
  ['Tausende sitzen fest', 'sitzen', 'finite'],
  ['Rebellen töten zwölf Soldaten', 'töten', 'finite'],
  ['Das Lager, in dem 300 Menschen lebten, brannte.', 'dem', 'relative'],
  ['Am Montag wollen Tausende in die Stadt gelangen.', 'gelangen', 'infinitive'],
  ['Sie töteten 40 Menschen und vertrieben Tausende.', 'vertrieben', 'finite'],
  ['Ein Mann hatte 38 Menschen, darunter elf Kinder, erschossen.', 'erschossen', 'participle'],
  ['Die Front liegt 20 km vor Kadrin.', 'km', 'noun'],
  ['Es kamen 148 behinderte Zivilisten.', 'behinderte', 'adjective'],
  ['Minister Jan Kurz hingegen war in Kadrin.', 'Kurz', 'name'],
  ['Es sprach die Leiterin der Wache, Ada Maria Brunn.', 'Ada', 'name'],
  ['Das bestätigte der Uno-Botschafter Sulaniens.', 'Uno-Botschafter', 'noun'],
  ['In Kadrin wurde derzeit niemand vermisst.', 'derzeit', 'adverb'],
] as const)('%s: %s is %s', (sentence, text, expected) => {
  expect(classOf(sentence, text)).toBe(expected)
})

it('sets right what the tagger cannot know', () => {
  const wrongly = (text: string, kind: WordClass): Word => ({
    ...{ text, class: kind, lemma: text, mood: null },
    ...{ start: 0, end: text.length },
  })
  const words = [wrongly('Menschen', 'noun'), wrongly('umkamen', 'participle'), wrongly('.', 'punctuation')]
  expect(correctTags(words)[1]).toMatchObject({ class: 'finite', mood: 'indicative' })
})

it('changes nothing but class and mood, and not the words it was given', () => {
  const words = tag('Bewaffnete töten mehr als 60 Menschen')
  const before = structuredClone(words)
  const strip = ({ text, start, end, lemma }: Word) => ({ text, start, end, lemma })
  expect(correctTags(words).map(strip)).toEqual(words.map(strip))
  expect(words).toEqual(before)
})

import { expect, it } from 'vitest'
import { splitSentences } from '../split-sentences.ts'
import { splitWords } from '../split-words.ts'
import { findStating } from './may-state.ts'

function findStatingIn(text: string) {
  const sentences = splitSentences(text)
  return findStating((number) => splitWords(text, sentences[number]!.start, sentences[number]!.end), sentences.length)
}

it.each([
  'Die Polizei sagte, es sei ruhig.',
  'Er habe ein Auto gestohlen.',
  'Sei es so gewesen?',
  'Laut Polizei starb ein Mann.',
  'Das Schiff „Morgenstern“ sank.',
  'Der Mann soll geflohen sein.',
  'Das Vorgehen stehe im Widerspruch zum Vertrag.',
  'Ein Sprecher teilte mit, die Brücke ist gesperrt.',
  'Das teilte die Polizei mit.',
  'Der Ort ist leer, so die Polizei.',
  'Nach UN-Schätzungen starben 14 Menschen.',
  'Die Ministerin gab bekannt, dass die Brücke gesperrt wird.',
  'Die Ministerin forderte den Abzug.',
  'Die Forderung der Opposition, die Brücke zu sperren, blieb ohne Antwort.',
  'Die Annahme, der Fluss könnte steigen, war falsch.',
  'Dass der Fluss steigt, hatte niemand gesagt.',
  'Die Brücke ist alt, fügte Holm hinzu.',
  'Die Brücke ist alt, das sagte Holm.',
  'Die Brücke ist alt, stand in dem Brief.',
  'Von 14 Toten sprach die Polizei.',
  'Die Brücke ist alt, ist im Rathaus zu erfahren.',
  'Die Brücke ist alt, findet Holm.',
  'Forscher fanden heraus, dass die Brücke alt ist.',
  'Die Armee will ihn gesehen haben.',
  'Polizei: Die Brücke ist gesperrt.',
])('lets through what may hold a statement: %s', (sentence) => {
  expect(findStatingIn(sentence)).toEqual([true])
})

it.each([
  'Es regnet in Kadrin.',
  'Die Ministerin teilte das Brot.',
  'Nach dem Regen ging die Ministerin nach Hause.',
  'Eine lange Brücke führt über den Fluss.',
  'Die Forderung der Opposition ist alt, aber richtig.',
  'So kam es, dass der Fluss stieg.',
  'Auf der Brücke, die alt ist, hatten einige Radler Pause.',
  'Es wäre besser, die Brücke zu sperren.',
  'Holm hielt an der Brücke.',
  'Die Brücke stand im Wasser, als der Regen kam.',
  'Holm gab an der Brücke ein Zeichen und ging.',
  'Die Brücke soll breiter werden.',
  'Die Stadt will die Brücke breiter machen.',
  'Er fand auf der Brücke, die alt ist, einen Schuh.',
  'Nur: Die Brücke ist alt.',
])('stops a sentence in which nobody says anything: %s', (sentence) => {
  expect(findStatingIn(sentence)).toEqual([false])
})

it('leaves the answers of an interview to their labels', () => {
  const tokens = splitWords('Holm: Die Brücke ist alt.', 0, 25)
  expect(findStating(() => tokens, 1)).toEqual([true])
  expect(findStating(() => tokens, 1, new Set(['Holm']))).toEqual([false])
})

it('lets a Konjunktiv II through where somebody may have spoken just before', () => {
  expect(findStatingIn('Laut Polizei war der Fluss voll. Die Brücke wäre beinahe gebrochen.')).toEqual([true, true])
})

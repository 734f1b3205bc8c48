import { expect, it } from 'vitest'
import type { EventKind } from '../model/event-kinds.ts'
import { correctTags } from './correct-tags.ts'
import { decideStatus } from './decide-status.ts'
import { findFigures } from './find-figures.ts'
import { readCounted } from './read-counted.ts'
import { clauseOfCounted, readSentenceContext } from './sentence-context.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** The status of the sentence's first figure. */
function decide(sentence: string, event: EventKind) {
  const tokens = splitWords(sentence, 0, sentence.length)
  const words = correctTags(tagWords(tokens, true))
  const context = readSentenceContext(words)
  const counted = readCounted(words, findFigures(tokens)[0]!, null)
  return decideStatus(context, counted, event, clauseOfCounted(context, counted), null)
}

it.each([
  ['Es wurden 14 Menschen getötet.', 'killed', 'asserted'],
  ['14 Menschen sollen getötet worden sein.', 'killed', 'asserted'],
  ['In Kadrin sollen sich 14 Kämpfer befinden.', 'present', 'asserted'],
  ['Es seien 14 Menschen getötet worden.', 'killed', 'asserted'],
  ['14 Menschen werden vermisst.', 'missing', 'asserted'],
  ['Die Flut forderte 14 Todesopfer.', 'killed', 'asserted'],
  ['14 Menschen sollen evakuiert werden.', 'evacuated', 'planned'],
  ['14 Menschen werden am Montag ankommen.', 'arrived', 'planned'],
  ['Die Regierung will 14 Ärzte entsenden.', 'deployed', 'planned'],
  ['Die Regierung kündigte an, dass 14 Menschen zurückkehren.', 'returned', 'planned'],
  ['Die Regierung plant, 14 Menschen abzuschieben.', 'returned', 'planned'],
  ['Die Rebellen forderten die Freilassung von 14 Kämpfern.', 'rescued', 'demanded'],
  ['Die Ärzte verlangten, dass 14 Kranke evakuiert werden.', 'evacuated', 'demanded'],
  ['14 Menschen könnten gestorben sein.', 'killed', 'possible'],
  ['Möglicherweise starben 14 Menschen.', 'killed', 'possible'],
  ['Die Helfer befürchten, dass 14 Menschen ertranken.', 'killed', 'possible'],
  ['14 Menschen dürften ertrunken sein.', 'killed', 'possible'],
  ['Die Armee bestritt, dass 14 Menschen starben.', 'killed', 'denied'],
  ['Es starben nicht 38, sondern 83 Menschen.', 'killed', 'denied'],
  ['Die Armee dementierte den Tod von 14 Soldaten.', 'killed', 'denied'],
] as const)('%s (%s): %s', (sentence, event, status) => {
  expect(decide(sentence, event)).toBe(status)
})

import { describe, expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { findFigures } from './find-figures.ts'
import { type Counted, readCounted } from './read-counted.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

interface Read {
  readonly group: string | null
  readonly counted: Counted
}

/** What each figure of the sentence counts, with the group's wording. */
function read(sentence: string): Read[] {
  const tokens = splitWords(sentence, 0, sentence.length)
  const words = correctTags(tagWords(tokens, true))
  const all: Read[] = []
  for (const figure of findFigures(tokens)) {
    const counted = readCounted(words, figure, all.at(-1)?.counted ?? null)
    const { groupFirst, groupLast } = counted
    const group =
      groupFirst === null ? null : sentence.slice(words[groupFirst]!.start, words[groupLast ?? groupFirst]!.end)
    all.push({ group, counted })
  }
  return all
}

describe('the group', () => {
  it.each([
    ['93 Zivilisten starben.', 'Zivilisten'],
    ['Sie fanden 148 behinderte Zivilisten.', 'behinderte Zivilisten'],
    ['Die drei Insassen starben.', 'Insassen'],
    ['Es starben 40 oder mehr Soldaten.', 'Soldaten'],
    ['Es starben zwei schwer verletzte Männer.', 'schwer verletzte Männer'],
    ['Es starben zwei seit November entführte Helfer.', 'entführte Helfer'],
    ['20 Teilnehmer einer Feier starben.', 'Teilnehmer einer Feier'],
    ['Fünf weitere wurden verletzt.', null],
    ['Und 24 wurden verletzt.', null],
  ])('%s', (sentence, group) => {
    expect(read(sentence)[0]!.group).toBe(group)
  })

  it('is the whole out of which the figure is taken', () => {
    const [first] = read('Zwei der Insassen starben.')
    expect(first).toMatchObject({ group: 'Insassen', counted: { isPartOf: true } })
  })
})

describe('what stands to the left', () => {
  it.each([
    ['Es starben 30 Menschen.', null, null],
    ['Der Angriff mit 30 Toten erschütterte Kadrin.', 'mit', null],
    ['Der Tod von mindestens 30 Menschen erschütterte Kadrin.', 'von', null],
    ['Die 30 Verletzten warten.', null, 'die'],
    ['Man sprach mit den bereits 30 Verletzten.', 'mit', 'den'],
  ])('%s', (sentence, preposition, article) => {
    expect(read(sentence)[0]!.counted).toMatchObject({ preposition, article })
  })

  it('is shared by joined phrases', () => {
    const [, second] = read('Der Tod von acht Ärzten und vier Helfern erschütterte Kadrin.')
    expect(second!.counted).toMatchObject({ isJoined: true, preposition: 'von' })
  })
})

import type { Chosen } from './use-selection.ts'

/** Where these words stand in a text, each with what stands around it. */
export interface FoundWords extends Chosen {
  readonly before: string
  readonly after: string
}

const AROUND = 48
const MOST = 20

/** The first places where a text says just this; white space of any kind is one. */
export function findWords(text: string, words: string): readonly FoundWords[] {
  const wanted = words.trim()
  if (wanted === '') return []
  const pattern = wanted
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '')
  const begin = isWord(wanted[0]) ? '(?<![\\p{L}\\p{N}])' : ''
  const end = isWord(wanted.at(-1)) ? '(?![\\p{L}\\p{N}])' : ''
  return [...text.matchAll(new RegExp(`${begin}${pattern}${end}`, 'gu'))].slice(0, MOST).map(({ 0: found, index }) => ({
    text: found,
    start: index,
    before: toLine(text.slice(Math.max(0, index - AROUND), index)),
    after: toLine(text.slice(index + found.length, index + found.length + AROUND)),
  }))
}

function toLine(stretch: string): string {
  return stretch.replace(/\s+/g, ' ')
}

/**
 * A pattern that finds any of the words in a text, each from its beginning; a `*` at the end lets it go on (`Terror*` also finds
 * `Terroranschlag`). Words that end alike share one look at what follows, which V8 compiles and runs several times faster than one each.
 */
export function matchWords(words: readonly string[]): RegExp {
  const open = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const whole = words.filter((word) => !word.endsWith('*'))
  return new RegExp(`(?<!\\p{L})(?:${open.join('|')}|(?:${whole.join('|')})(?!\\p{L}))`, 'u')
}

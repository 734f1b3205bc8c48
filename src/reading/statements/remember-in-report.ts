/**
 * What a pure function finds in a report by a word, looked up once for each word. One report is read at a time: with the next the memory
 * begins anew.
 */
export function rememberInReport<Result>(
  find: (text: string, word: string) => Result,
): (text: string, word: string) => Result {
  let report = ''
  let known = new Map<string, Result>()
  return (text, word) => {
    if (text !== report) {
      report = text
      known = new Map()
    }
    let found = known.get(word)
    if (found === undefined) {
      found = find(text, word)
      known.set(word, found)
    }
    return found
  }
}

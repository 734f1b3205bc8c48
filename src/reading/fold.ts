/** Lower case, and ss for ß: the form under which words of any spelling, the Swiss one too, are looked up. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('ß', 'ss')
}

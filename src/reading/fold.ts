/** Lower case, and ss for ß: the form under which words of any spelling, the Swiss one too, are looked up. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower
}

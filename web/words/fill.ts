/** Fills `{slots}`: `fill('{n} von {m}', { n: 3, m: 9 })`. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

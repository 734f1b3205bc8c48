/** So many forms are remembered. */
const MOST_KNOWN = 80_000

/** What a pure function says of a word form or a name, looked up once for each. The memory only saves time and stays bounded. */
export function rememberForms<Result>(
  read: (form: string) => Result,
  mostKnown: number = MOST_KNOWN,
): (form: string) => Result {
  const known = new Map<string, Result>()
  return (form) => {
    const met = known.get(form)
    if (met !== undefined || known.has(form)) return met as Result
    if (known.size >= mostKnown) known.clear()
    const result = read(form)
    known.set(form, result)
    return result
  }
}

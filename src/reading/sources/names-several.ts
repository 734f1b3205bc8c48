/** Whether a name joins several who speak together (`Polizei und Feuerwehr`), not parts of one (`Hotel- und Gastverband`, `Amt für Bau und Verkehr`). */
export function namesSeveral(name: string): boolean {
  const [, before] = JOINED.exec(name) ?? []
  return before !== undefined && !/\s(?:für|gegen)\s/u.test(before)
}

const JOINED = /^(.*[^\s-])\s(?:und|sowie)\s/u

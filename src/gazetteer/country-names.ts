/** Names that reports use and CLDR does not list. */
const COMMON_NAMES: readonly (readonly [string, string])[] = [
  ['usa', 'US'],
  ['großbritannien', 'GB'],
  ['grossbritannien', 'GB'],
  ['england', 'GB'],
  ['schottland', 'GB'],
  ['nordkorea', 'KP'],
  ['südkorea', 'KR'],
  ['burma', 'MM'],
  ['birma', 'MM'],
  ['myanmar', 'MM'],
  ['weißrussland', 'BY'],
  ['mazedonien', 'MK'],
  ['tschechien', 'CZ'],
  ['kongo', 'CD'],
  ['elfenbeinküste', 'CI'],
  ['osttimor', 'TL'],
  ['palästina', 'PS'],
  ['swasiland', 'SZ'],
  ['vereinigten staaten', 'US'],
]

/**
 * German names of countries, with the form each takes behind a preposition (`Türkei`, `Vereinigten Staaten`), as CLDR gives
 * them through `Intl.DisplayNames`; the key is in lower case, the value an ISO 3166-1 alpha-2 code.
 */
export const COUNTRY_CODES: ReadonlyMap<string, string> = collectCountries()

function collectCountries(): Map<string, string> {
  const names = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' })
  const codes = new Map<string, string>()
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      const name = names.of(code)
      if (name !== undefined && !/^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/u.test(code)) codes.set(name.toLowerCase(), code)
    }
  for (const [name, code] of COMMON_NAMES) codes.set(name, code)
  return codes
}

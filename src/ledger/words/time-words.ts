/** German time words that a claim still carries unresolved. Days are counted from Monday (0). */
export const WEEKDAYS: readonly string[] = [
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonntag',
]

export const MONTHS: readonly RegExp[] = [
  /j[aä]n(?:ner|uar)/iu,
  /feb(?:ruar|er)/iu,
  /m[äa]rz/iu,
  /april/iu,
  /\bmai\b/iu,
  /juni/iu,
  /juli/iu,
  /august/iu,
  /september/iu,
  /oktober/iu,
  /november/iu,
  /dezember/iu,
]

/** Speaks of everything since a start, or of all of it. */
export const SINCE =
  /(?:^|\s)seit(?:dem)?(?=\s)|binnen|innerhalb|in den (?:letzten|vergangenen|ersten)|bisher|bislang|in diesem jahr|dieses jahres|im neuen jahr|im laufenden jahr|über das/iu
/** A day or less: `binnen eines Tages`, `in den letzten 48 Stunden`. */
export const SHORT = /stunden?(?:\s|$)|eines tages|einem tag/iu
/** Parts of a day that reports name in many ways. */
export const EARLY = /(?:früh|morgengrauen|\b[4-7](?:[.:]\d\d)? uhr)/iu
/** How many days such words span, the first that fits. */
export const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/kriegs?|konflikt|offensive|ausbruch|beginn|bisher|bislang|jahren/iu, 5000],
  [/jahr|\b(?:19|20)\d\d\b/iu, 365],
  [/monat|jänner|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember/iu, 90],
  [/wochen/iu, 21],
  [/sieben tage|7 tage|woche(?!nende)/iu, 7],
  [/wochenende|tage/iu, 4],
  [/montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag/iu, 3],
]
/** Names a time long before the report. */
export const LONG_AGO =
  /(?:vergangenen|letzten|vorigen) (?:jahr|monat|sommer|winter|herbst|frühjahr)|vorjahr|vor (?:\p{L}+|\d+) (?:jahr|monat|woche)|\b(?:1[89]|20)\d\d\b/iu
/** Counted up to then: `bis zum Abend`. */
export const UP_TO = /^bis(?=\s)/iu

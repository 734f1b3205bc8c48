/** German time words that a claim still carries unresolved. Days are counted from Monday (0). */
export const WEEKDAYS: readonly string[] = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']

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
export const SINCE = /(?:^|\s)seit(?:dem)?(?=\s)|binnen|innerhalb|in den (?:letzten|vergangenen|ersten)|bisher|bislang|in diesem jahr|im neuen jahr|über das|seit/iu
/** Names a time long before the report. */
export const LONG_AGO = /(?:vergangenen|letzten|vorigen) (?:jahr|monat|sommer|winter|herbst|frühjahr)|vorjahr|vor (?:\p{L}+|\d+) (?:jahr|monat|woche)|\b(?:1[89]|20)\d\d\b/iu

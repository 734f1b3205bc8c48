/** German time expressions as they stand in a sentence; a later step gives them values. Each line is tried in order. */

const WEEKDAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Ostersonntag|Ostermontag|Pfingstsonntag|Karfreitag|Heiligabend|Silvester)'
const DAYTIME = '(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)'
const MONTH = '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
const NEAR =
  '(?:vergangenen?|letzten?|vorigen?|kommenden?|nächsten?|diese[nmrs]?|gleichen|selben|laufenden|ganzen|gesamten|heurigen)'
const UNIT =
  '(?:Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?s?|Jahre?n?s?|Jahrzehnte?n?|Nacht|Wochenende|Zeitraum|Frühjahr|Frühling|Sommer|Herbst|Winter)'
const COUNT =
  '(?:\\d+|eine[rmns]?|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|beiden|wenigen|mehreren|einigen|ersten|paar)'
const CLOCK =
  '(?:(?:gegen|um|kurz vor|kurz nach)\\s\\d{1,2}(?:[.:]\\d{2})?\\sUhr(?:\\s(?:früh|morgens|abends|nachts|Ortszeit))?)'
const DATE = `(?:\\d{1,2}\\.(?:\\s${MONTH}|\\d{1,2}\\.)(?:\\s?\\d{4})?)`

export const TIME_EXPRESSIONS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: new RegExp(
      `(?:am|seit|ab|bis|vom|zum|bis zum|von|in der Nacht (?:auf|zum|zu))\\s(?:(?:späten|frühen|${NEAR})\\s)?${WEEKDAY}s?${DAYTIME}?(?:,?\\s(?:dem|den)\\s${DATE})?(?:\\s(?:früh|${CLOCK}))?(?:\\s${CLOCK})?`,
      'giu',
    ),
    example: 'am späten Mittwochabend',
  },
  {
    pattern: new RegExp(`(?:am|seit(?: dem)?|ab(?: dem)?|bis(?: zum)?|vom|zum)\\s${DATE}`, 'giu'),
    example: 'am 6. Dezember 2031',
  },
  { pattern: new RegExp(`${WEEKDAY}${DAYTIME}?\\s${CLOCK}`, 'giu'), example: 'Samstag gegen 1.15 Uhr früh' },
  {
    pattern: new RegExp(
      `(?:(?:seit|bis|vor Beginn der \\p{L}+)\\s)?(?:Anfang|Mitte|Ende|im|seit|bis|im (?:ganzen|vergangenen|letzten|kommenden))\\s(?:${NEAR}\\s)?${MONTH}(?:\\s\\d{4})?`,
      'giu',
    ),
    example: 'seit Mitte November',
  },
  {
    pattern: new RegExp(
      `(?:in|im|während|seit|binnen|innerhalb|vor|nach|für)\\s(?:den|der|dem|des|diesem|dieser|diesen)?\\s?(?:(?:${NEAR}|ersten|zwei|drei)\\s)?(?:${COUNT}\\s)?(?:(?:${NEAR}|ersten)\\s)?${UNIT}(?:\\s\\d{4}|\\sdieses Jahres|\\sdes Jahres)?`,
      'giu',
    ),
    example: 'in den letzten 48 Stunden',
  },
  {
    pattern: /(?:im|seit|bis|Anfang|Ende|Mitte)\s(?:Jahre?|Frühjahr|Sommer|Herbst|Winter|des Jahres)\s\d{4}/giu,
    example: 'im Jahr 2004',
  },
  {
    pattern: /(?:gestern|heute|vorgestern|morgen)(?:\s(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?/giu,
    example: 'gestern Abend',
  },
  {
    pattern:
      /seit\s(?:Beginn|Ausbruch|Anfang|Jahresbeginn|dem\s(?:Beginn|Ausbruch))(?:\s(?:der|des|dieses)\s[\p{L}-]+){0,2}(?:\s(?:im|vor)\s\p{L}+(?:\s\p{L}+)?(?:\s\d{4})?)?/giu,
    example: 'seit Beginn der Offensive',
  },
  {
    pattern:
      /dieses\sJahr|letztes\sJahr|vergangenes\sJahr|letzte\sWoche|vergangene\sWoche|diese\sWoche|jedes\sJahr|jährlich|täglich/giu,
    example: 'vergangene Woche',
  },
  {
    pattern: new RegExp(`${CLOCK}`, 'giu'),
    example: 'gegen 6.00 Uhr',
  },
  {
    pattern: new RegExp(
      `(?:in|am|über|seit|während|im|zum|bis zum|bis zu|von)\\s(?:(?:der|den|dem|das|die|diesem|gleichen)\\s)?(?:(?:frühen|späten|gestrigen|heutigen|selben|gleichen|${NEAR})\\s)?(?:Morgenstunden|Abendstunden|Nachtstunden|Mittagsstunden|Silvesternacht|Nacht|Wochenende|Vortag|Vortags|Vorjahr|Vorjahres|Vormonat|Moment|Vergangenheit|Neujahrsnacht|Zeitpunkt|Weihnachtstag|Osterwochenende|Pfingstwochenende)(?:\\s(?:der|des|dieser)\\s[\\p{L}-]+|\\s(?:auf|zum)\\s${WEEKDAY})?`,
      'giu',
    ),
    example: 'in den frühen Morgenstunden',
  },
  {
    pattern: /im\s(?:Laufe|Verlauf|Zuge)\s(?:des|der|dieses|dieser)\s[\p{L}-]+/giu,
    example: 'im Laufe des Vormittags',
  },
  {
    pattern: new RegExp(
      `(?:vergangene[nrs]?|letzte[nrs]?|vorige[nrs]?|kommende[nrs]?|nächste[nrs]?)\\s(?:${WEEKDAY}|Sommer|Winter|Herbst|Frühling|Frühjahr|Monat|Jahr|Woche|Nacht|Wochenende)`,
      'giu',
    ),
    example: 'vergangenen Sommer',
  },
  { pattern: /von\s(?:1[5-9]|20)\d\d\sbis\s(?:1[5-9]|20)\d\d/giu, example: 'von 1918 bis 1920' },
  {
    pattern:
      /innerhalb\svon\s(?:\d+|zwei|drei|vier|fünf|sechs|zehn|zwölf|wenigen)\s(?:Stunden|Tagen|Wochen|Monaten|Jahren|Minuten)/giu,
    example: 'innerhalb von 24 Stunden',
  },
  {
    pattern: /(?<![\p{L}\d.])(?<!bis\s)(?:1[5-9]|20)\d\d(?![\d.]|\sbis\s|\sund\s\d)/gu,
    example: '1979',
  },
  {
    pattern:
      /(?<!\p{L})(?:bisher|bislang|derzeit|zurzeit|momentan|gegenwärtig|damals|einst|nun|wöchentlich)(?!\p{L})/giu,
    example: 'derzeit',
  },
]

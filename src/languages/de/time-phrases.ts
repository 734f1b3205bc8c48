/** Wordings of time that have no value of their own, each tried in order. */
export const TIME_PHRASES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /(?<!\p{L})(?:seit|vor|nach|bis)\s(?:dem\s)?(?:(?:Beginn|Ausbruch|Jahresbeginn|Kriegsbeginn|Kriegsausbruch)|(?:Anfang|Ende)(?=\s(?:der|des)\s))(?:\s(?:der|des|dieses)\s[\p{L}-]+){0,2}(?:\s(?:(?:im|vor|am)\s\p{L}+(?:\s\p{L}+)?|(?:Anfang|Mitte|Ende)\s\p{L}+)(?:\s\d{4})?)?/giu,
    example: 'seit Beginn der Offensive',
  },
  {
    pattern: /(?<!\p{L})im\s(?:Laufe|Verlauf|Zuge)\s(?:des|der|dieses|dieser)\s[\p{L}-]+/giu,
    example: 'im Laufe des Vormittags',
  },
  {
    pattern: /(?<!\p{L})(?:im|in dem|in diesem) (?:(?:gleichen|selben) )?Zeitraum(?!\p{L})/giu,
    example: 'im gleichen Zeitraum',
  },
  {
    pattern:
      /(?<!\p{L})(?:bis )?(?:zum|zu dem|zu diesem) (?:gleichen )?Zeitpunkt(?:\s(?:der|des|dieser|dieses)\s[\p{L}-]+)?(?!\p{L})/giu,
    example: 'zum Zeitpunkt des Angriffs',
  },
  { pattern: /(?<!\p{L})(?:bisher|bislang|nun|seitdem|seither)(?!\p{L})/giu, example: 'bisher' },
]

/** Words before, between or around the names of places, by which a claim's place is weighed (`reading/weigh-scenes.ts`). */

/** Ends before a name: `in Kadrin`, `aus der Provinz Kadrin`. Something may have happened there. */
export const STANDS =
  /(?:^|[^\p{L}])(?:in|im|aus|bei|nahe|auf|vor)\s(?:(?:der|dem|den)\s)?(?:\p{Ll}+en\s)?(?:\p{Lu}\p{L}+\s)?$/iu

/** Ends before a name: `die Regierung in Kadrin`, `ein Sprecher der Polizei in`, `sagte er am Montag in` */
export const SEAT =
  /(?:(?:Regierung|[Mm]inisteriums?|Behörden?|Gerichts?|Sprecher(?:in)?|Botschaft|Büros?|Zentrale|Parlaments?|Kommission|Zeitung|Agentur|Beobachtungsstelle|Beobachtungsstellen|Organisation|Hilfsorganisation|Hilfswerk|\p{L}+amt|\p{L}+behörde|\p{L}+ministerium|Präfektur|Zentrum|Institut)(?:\s(?:der|des|von)\s\S+)?|(?:sagte|teilte|erklärte|mitteilte|berichtete|warnte|betonte)(?:\s[\p{L}-]+){0,4})\s(?:in|aus)\s(?:der\s)?(?:\p{Lu}\p{L}+\s)?$/u

/** Stands between two names of which the second only says where the first lies: `Kadrin in der Provinz Roverin`. */
export const BETWEEN = /^,?\s(?:in|im|auf|an)\s(?:(?:der|dem|den)\s)?(?:\p{Ll}+(?:en|er)\s)?(?:\p{Lu}\p{L}+\s)?$/u

/** Ends before a name that only says what lies near it: `südlich von Kadrin`, `nahe der Stadt Kadrin`. */
export const NEAR =
  /(?:(?:nörd|süd|öst|west|nord)\p{L}*lich|nahe|unweit|Nähe|Umgebung|entfernt)\s(?:(?:von|der|des|vom)\s)*(?:\p{Lu}[\p{L}-]*stadt\s|Stadt\s)?$/u

/** `dort`, `vor Ort`: at the place named last. */
export const THERE = /(?:^|[^\p{L}])(?:dort|dortigen?|hier|vor Ort)(?=[^\p{L}])/iu

/** `seit Anfang Oktober`, `in diesem Jahr`, `bisher`, `landesweit`: counted over more than the scene. */
export const TOTAL =
  /(?:^|[^\p{L}])(?:seit (?:Anfang|Beginn|Jahres|Mitte|Ende|Ausbruch|dem|der|\d{4}|\p{Lu})|(?:in|seit) diesem Jahr|im (?:vergangenen|laufenden|letzten|ganzen|selben|gleichen) (?:Jahr|Zeitraum|Monat)|(?:vergangenes|dieses) Jahr|bisher|bislang|insgesamt|\p{L}+weit)(?=[^\p{L}])/iu

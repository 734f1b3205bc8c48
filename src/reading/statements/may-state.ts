const QUOTATION_MARK = /[„“”"»«]/u

/** Verbs, nouns and prepositions of saying, wanting and judging; stems only, so as to let through too much rather than too little. */
const SAYING =
  /laut|zufolge|angabe|nach |gemäß|sag|sicht|teil|klär|bericht|meld|schr[ie]|hei(?:ß|ss)|hie(?:ß|ss)|stätig|beton|künd|behaupt|sicher|warf|w[ie]rf|schuld|warn|spr[aeio]ch|spricht|schätz|g[aei]b|geh|ging|ergab|twitter|kriti|klag|räum|streit|stritt|dement|demnach|(?<!\p{L})so (?:d|ein|\p{Lu})|beruf|quelle|äu(?:ß|ss)er|schilder|zähl|füg|mein|glaub|mut|rechne|warte|fürcht|n[ae]nn|stell|forder|rief|ruf|verlang|dass|daß|wies|weis|lehn|grüß|urteil|dauer|droh|versprach|biet|bot|schlag|schlug|schlo|plan|hof|ansicht|find|zitier|lob|würdig|bitt|bat|mahn|appel|will|woll|möcht|soll|wonach|(?<!\p{L})ob(?!\p{L})/iu

/** Forms of the Konjunktiv, of the verbs that reported speech has most. */
const SUBJUNCTIVE =
  /(?<!\p{L})(?:sei(?:en)?|wäre[n]?|hab(?:e|en)|hätten?|w[eü]rden?|könn(?:t?en?)|k[oö]nnten?|müss(?:t?en?)|dürf(?:t?en?)|\p{Ll}*(?:steh|geh|geb|komm|bleib|lieg|halt|seh|lass|woll|wiss|trag|führ|handel|gelt|zeig|brauch|lauf|nehm|find|droh|fehl|dien|hör|füg|deut|setz|stell|wirk|sprech|treff|leb|arbeit|bring|schaff|beginn|reich|hoff|mach|tu|verlass|kämpf|unterstütz|verlier|fahr)e)(?!\p{L})/u

/**
 * A cheap look at the raw sentence: whether it can hold or go on with somebody's words, or name whose words the `next` sentence
 * goes on with.
 */
export function mayState(wording: string, next = ''): boolean {
  return QUOTATION_MARK.test(wording) || SAYING.test(wording) || SUBJUNCTIVE.test(wording) || SUBJUNCTIVE.test(next)
}

import type { TextSpan } from '../model/span.ts'
import type { RawFigure } from './find-figures.ts'
import { senseOfNoun } from './sense-of-noun.ts'

/**
 * Cheap looks at the raw sentence that tell whether reading it can give anything. They must let through more than is needed
 * and never less.
 */

const NUMBER =
  /\d|(?<!\p{L})(?:zwe[io]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|anderthalb)|hundert|tausend|million|zwanzig|ßig|ssig(?=\s)|zehn|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig/iu

/** `ein` and `kein` count only where something befell somebody. */
const ONE = /(?<!\p{L})(?:k?eine?[nmrs]?|niemand(?:en|em)?)(?!\p{L})/iu
const VICTIM =
  /töt|tot|tod|starb|sterb|storb|leiche|leben|verletz|verwund|vermiss|versch[wo]|entführ|geisel|schlepp|genommen|nahm|haft|rett|befrei|opfer|mord|scho?ss|schieß|schiess|umkam|umgek|ertrunk|ertrank|erstoch|erstach|erschl|überfahr|spreng|gefangen|zuzog|zugezog|erlitt|krankenh|spital|verlor|hingericht|exekut|verbrann|verunglück|freigel|geborgen|angegriffen|attackier|gehalten|verdächtig|angefahren|überroll|anhielt|schock|ringt|schwebt|erstick|fiel|gefallen|verblut|prügel|erfror|verhunger|verdurst|überleb|erl[ai]g|leblos|begrab|verschütt|ausgetauscht|misshand/iu

/** Whether one of the figures may count more than money, time or lengths. */
export function mayCountSomething(
  tokens: readonly TextSpan[],
  figures: readonly RawFigure[],
  sentence: string,
): boolean {
  const hasVictim = VICTIM.test(sentence)
  return figures.some(({ kind, last }) => {
    if (kind === 'one' || kind === 'none') return hasVictim
    if (kind !== 'count') return true
    const next = tokens[last + 1]?.text ?? ''
    return !/^[%€$£°]$/u.test(next) && senseOfNoun(next).names !== 'measure'
  })
}

/** Whether the sentence may hold a figure. */
export function mayCount(sentence: string): boolean {
  return NUMBER.test(sentence) || (ONE.test(sentence) && VICTIM.test(sentence))
}

const SAYING =
  /laut|zufolge|angaben?|nach |sag|teilt|erklär|bericht|meld|schrieb|schreib|hieß|hiess|heiß|heiss|bestätig|betont|verkünd|behaupt|versicher|warf|beschuldig|warn|sprach|sprech|spricht|schätz|gab|gibt|geht|ging|ergab|kündig|twitter|sprecher|kritis|beklag|einräum|räumt|bestr|dement|zufolge|demnach|so der|so die|so ein|berufung|quell|äußer|äusser|schilder|erzähl|fügt|meint|mein|glaub|vermut|rechne|erwart|fürcht|nann|nenn|stell|zähl/iu

/** Whether the sentence may name a source, for the reported speech that follows it. */
export function mayAttribute(sentence: string): boolean {
  return SAYING.test(sentence)
}

/** `Das teilte die Polizei mit.` */
export function mayTellAfterwards(sentence: string): boolean {
  return /^(?:Das|Dies|So)\s/u.test(sentence)
}

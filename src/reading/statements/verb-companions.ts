import { upperFirst } from '../../languages/de/lexicon.ts'
import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import { fold } from '../fold.ts'
import { isNumber } from './counts-something.ts'

/**
 * The small words with which verbs say something, a bit each, rare ones share theirs: particles that separable verbs leave at the end of their clause (`teilte …
 * mit`), prepositions (`sprach von …`), partners (`gab zu bedenken`) and nouns of what is written (`stand in dem Brief`).
 */
const BITS: ReadonlyMap<string, number> = new Map(
  (
    'mit an aus vor zu auf ab ein hin zurück fest nach hinzu hervor heraus|herab|herauf voraus|vorher dar klar|kund bekannt entgegen um ' +
    'unter über von für gegen als in'
  )
    .split(' ')
    .flatMap((words, at) => words.split('|').map((word) => [word, 1 << at] as const)),
)

/** The bit of all partners. */
export const PARTNER = 1 << BITS.size

/** The bit of nouns of what is written. */
export const WRITING = PARTNER << 1

/** The bit of numbers: `meldete 20 Tote`. */
export const NUMBER = WRITING << 1

const PAIRS: readonly (readonly [partner: string, verb: string])[] = STATEMENT_WORDS.phrases.flatMap(({ words }) =>
  words.map((phrase) => phrase.split(' ') as [string, string]),
)

export const PARTNERS: ReadonlySet<string> = new Set(PAIRS.map(([partner]) => partner))

/** Verbs that say something with a partner. A noun and a mark tell of the others; they are too common. */
export const PAIRED_VERBS: ReadonlySet<string> = new Set(
  PAIRS.flatMap(([, verb]) => (/^(?:sein|werden|zeigen|halten|erklären)$/u.test(verb) ? [] : [fold(verb)])),
)

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['vom', 'von'],
  ['vorm', 'vor'],
  ['zum', 'zu'],
  ['zur', 'zu'],
])

/** The bits of such a word; 0 for others. `davon` counts as `von`. */
export function companionBits(form: string): number {
  const plain = CONTRACTED.get(form) ?? form
  const own = BITS.get(plain) ?? BITS.get(/^[Dd]ar?(\p{L}+)$/u.exec(form)?.[1] ?? '') ?? 0
  if (isNumber(form)) return own | NUMBER
  return PARTNERS.has(form.toLowerCase()) ? own | PARTNER : own
}

/** The prepositions of a verb that says something with one, by the verb or, where both say it together, by its noun: `Rede`. */
export const PREPOSITION_BITS: ReadonlyMap<string, number> = new Map(
  STATEMENT_WORDS.prepositional.flatMap(({ words, prepositions }) => {
    const bits = prepositions.reduce((sum, preposition) => sum | companionBits(preposition), 0)
    return words.map((word) => [word.includes(' ') ? upperFirst(word.split(' ')[0]!) : fold(word), bits] as const)
  }),
)

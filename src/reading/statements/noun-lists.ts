import { lemmatizeNoun, lookUpCompound } from '../../languages/de/lexicon.ts'
import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import type { StatementLine } from '../../languages/statement-words.ts'

/** Whether a word form is one of a list's nouns or a compound that ends in one: `Medienberichten` of `Bericht`. */
export type NounTest = (form: string) => boolean

export const isNounOfSaying: NounTest = testFor(STATEMENT_WORDS.nouns)
export const isNounOfOpinion: NounTest = testFor(STATEMENT_WORDS.opinions)
export const isNounOfWriting: NounTest = testFor(STATEMENT_WORDS.writings)
export const isNounOfRuling: NounTest = testFor(STATEMENT_WORDS.rulings)

function testFor(lines: readonly StatementLine[]): NounTest {
  const nouns: ReadonlySet<string> = new Set(lines.flatMap(({ words }) => words))
  return (form) => nouns.has(lemmatizeNoun(form)) || (!OTHER.test(form) && nouns.has(lookUpCompound(form) ?? ''))
}

/** `Arbeitsbedingungen`, `Ladenschluss`: compounds that mean another thing than their last part. */
const OTHER =
  /\p{Ll}(?:bedingung|bedingungen|schluss|schlusses|ergebnis|ergebnisses|ergebnisse|angebot|angebote|rat|rats|rates|räte|räten)$/u

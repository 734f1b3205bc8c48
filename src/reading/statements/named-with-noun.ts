import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { isNoun } from './full-mention.ts'
import { rememberInReport } from './remember-in-report.ts'

/**
 * The body that a noun with its article means where the report named one with such a noun before, and no other: `Die Gewerkschaft Holzbau
 * streikt. …, sagte die Gewerkschaft.` The place at hand is the noun's.
 */
export function findNamedWith(text: string, noun: string, at: Span): Source | null {
  const alike = ALIKE.find((nouns) => nouns.includes(noun)) ?? []
  const before = alike.length === 0 ? [] : namedWith(text, alike.join('|')).filter(({ end }) => end < at.start)
  const body = before[0]
  if (body === undefined || before.some(({ name }) => name !== body.name)) return null
  const wording = text.slice(body.start, body.end)
  const mention = { start: at.start, end: at.end }
  return { text: wording, start: body.start, end: body.end, name: body.name, kind: kindOfSource(wording), mention }
}

/** Nouns that a report uses in turn for the same body. */
const ALIKE: readonly (readonly string[])[] = [
  ['Unternehmen', 'Konzern', 'Firma'],
  ['Gewerkschaft'],
  ['Organisation', 'Hilfsorganisation', 'Menschenrechtsorganisation', 'Hilfswerk'],
  ['Partei'],
  ['Zeitung', 'Blatt', 'Tageszeitung', 'Wochenzeitung'],
  ['Magazin', 'Nachrichtenmagazin'],
  ['Agentur', 'Nachrichtenagentur'],
  ['Sender'],
  ['Verein'],
  ['Miliz'],
  ['Bank'],
]

interface Named extends Span {
  readonly name: string
}

/** `Gewerkschaft Holzbau`, `Medienkonzern Belma Gruppe`, `die Zeitung „Bote“` */
const namedWith = rememberInReport((text, nouns): readonly Named[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]*(?:${nouns.toLowerCase()})|${nouns})e?s?\\s(?:[„"»](?<quoted>[^“”"«\\n]{2,40})[“”"«]|(?<plain>${NAME}))`,
        'gu',
      ),
    ),
  ].flatMap(({ 0: written, index, groups }) => {
    const name = groups!.quoted ?? groups!.plain!
    const isCommon = groups!.quoted === undefined && isNoun(name.split(' ')[0]!)
    return isCommon ? [] : [{ start: index, end: index + written.length, name }]
  }),
)

const NAME = '(?:\\p{Lu}[\\p{L}&+-]+|\\p{Ll}+\\.\\p{Ll}+)(?: (?:of |and |the )?\\p{Lu}[\\p{L}&+-]*)*'

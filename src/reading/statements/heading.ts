import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import { lookUpAdjective, lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import type { TextSpan } from '../../model/span.ts'
import { findHeadingSource } from '../sources/heading-source.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { makeSource } from '../sources/make-source.ts'
import { type Draft, spanOf } from './draft.ts'
import { findFullName } from './full-mention.ts'
import type { Scene } from './speaker-memory.ts'

/** What stands behind whoever says it and a colon: `UNO: 50.000 Menschen eingeschlossen`, `Holm: Brücke bleibt gesperrt`. */
export function findHeading(scene: Scene): Draft[] {
  const { words } = scene.stated.context
  const colon = colonOfHeading(words)
  if (colon < 0) return []
  let last = words.length - 1
  while (last > colon && /^[.!?]$/u.test(words[last]!.text)) last--
  const isQuoted = scene.stated.quotationOf[colon + 1] != null
  const said = words.slice(colon + 1, last + 1).filter(({ text }) => /^\p{L}{2}/u.test(text))
  const source = isQuoted || said.length < SHORTEST ? null : sourceBefore(scene, colon)
  if (source === null) return []
  return [
    {
      rule: 'heading',
      form: 'indirect',
      content: [spanOf(words, { first: colon + 1, last })],
      source,
      via: null,
      cue: spanOf(words, { first: colon, last: colon }),
      addressee: null,
      sentence: scene.stated.number,
    },
  ]
}

/** Fewer words behind a colon are an entry of a list: `Polizei: 110`, `Volkspartei: 18 %, 4 Sitze`. */
const SHORTEST = 3

/** A body or an office; of a name alone only a person's whom the report names in full. */
function sourceBefore({ text, stated: { context } }: Scene, colon: number): Source | null {
  const { words } = context
  const name = findHeadingSource(context, colon)
  if (name !== null)
    return CAPTION.test(words[name.last]!.text) || OWNED.test(words[0]!.text)
      ? null
      : makeSource(text, words, name.first, name.last)
  const only = words[0]!
  const full = colon === 1 && only.class === 'name' ? findFullName(text, only.text, text.length) : null
  if (full === null) return null
  const wording = text.slice(full.start, full.end)
  return {
    ...{ text: wording, start: full.start, end: full.end, name: full.name, kind: kindOfSource(wording) },
    mention: { start: only.start, end: only.end },
  }
}

/** What opens the words below a picture. */
const CAPTION = /^(?:Bild|Foto|Fotos|Bilder)$/u

/** `Seine Botschaft: …` */
const OWNED = /^(?:sein|ihr|unser|mein|euer)(?:e[nrms]?)?$/iu

/** The colon that a heading may end with; -1 for none. */
function colonOfHeading(words: readonly TextSpan[]): number {
  return words.slice(0, LONGEST + 1).findIndex(({ text }, at) => at > 0 && text === ':')
}

/** No heading has more words before its colon. */
const LONGEST = 4

/**
 * What stands before the colon of a sentence that by its words may open with whoever says the rest: a body or an office, or a word that may
 * be a name; `null` for other sentences. A cheap look before the words are tagged.
 */
export function mayBeHeading(tokens: readonly TextSpan[]): string | null {
  const colon = colonOfHeading(tokens)
  if (colon < 0) return null
  const before = tokens.slice(0, colon).map(({ text }) => text)
  if (!before.every((text) => /^[\p{L}-]+$/u.test(text))) return null
  const heading = before.join(' ')
  return kindOfSource(heading) !== 'unknown' || (colon === 1 && mayBeName(heading)) ? heading : null
}

function mayBeName(word: string): boolean {
  return (
    !CLOSED_CLASSES.has(word.toLowerCase()) && lookUpNoun(word) === null && lookUpAdjective(word.toLowerCase()) === null
  )
}

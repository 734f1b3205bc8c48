import { createHash } from 'node:crypto'
import type { Corpus } from '../corpora.ts'
import { type GoldClaim, type GoldMeaning, type GoldReport, QUOTED_FIELDS, type QuotedField } from '../gold.ts'

/** Start and end in UTF-16 code units, end exclusive. */
export type Offsets = readonly [start: number, end: number]

/** An annotated claim without a word of the text. */
interface OffsetClaim extends GoldMeaning, Readonly<Record<QuotedField, Offsets | null>> {}

/** What a file of `evaluation/annotations/` holds. */
export interface Annotation {
  readonly report: string
  readonly corpus: Corpus
  /** SHA-256 of the text in UTF-8: the offsets hold for this text only. */
  readonly sha256: string
  readonly claims: readonly OffsetClaim[]
}

/** Characters of context on each side of the number in a rebuilt quote. */
const CONTEXT = 45

/** Turns verbatim annotations into offsets; each field becomes its occurrence nearest to the number. */
export function toAnnotation({ report, claims }: GoldReport, corpus: Corpus, text: string): Annotation {
  return { report, corpus, sha256: hashText(text), claims: claims.map((claim) => toOffsets(claim, text)) }
}

/** The reverse: the annotations as the scorer reads them. Throws when the text is not the one annotated. */
export function toGoldReport({ report, sha256, claims }: Annotation, text: string): GoldReport {
  if (hashText(text) !== sha256) throw new Error(`${report}: the corpus holds another text than the one annotated`)
  return { report, claims: claims.map((claim) => toVerbatim(claim, text)) }
}

/** A claim a line, so that a changed annotation is one changed line. */
export function writeAnnotation({ claims, ...head }: Annotation): string {
  const fields = Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  const lines = claims.map((claim) => `\n  ${JSON.stringify(claim)}`)
  return `{\n${fields.join('')} "claims": [${lines.join(',')}${lines.length > 0 ? '\n ' : ''}]\n}\n`
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function toOffsets(claim: GoldClaim, text: string): OffsetClaim {
  const { start, end, low, high, bound, event, status } = claim
  if (text.slice(start, end) !== claim.number) throw new Error(`«${claim.number}» does not stand at ${start}`)
  return {
    start,
    end,
    low,
    high,
    bound,
    event,
    status,
    ...mapFields((field) => findNearest(claim[field], start, text)),
  }
}

function toVerbatim(claim: OffsetClaim, text: string): GoldClaim {
  const { start, end, low, high, bound, event, status } = claim
  const quote = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)
  const fields = mapFields((field) => claim[field] && text.slice(...claim[field]))
  return { quote, number: text.slice(start, end), start, end, low, high, bound, event, status, ...fields }
}

function mapFields<Value>(make: (field: QuotedField) => Value): Record<QuotedField, Value> {
  return Object.fromEntries(QUOTED_FIELDS.map((field) => [field, make(field)])) as Record<QuotedField, Value>
}

/** Where a wording stands in the text: whole words before parts of words, then the occurrence nearest to `at`. */
export function findNearest(wording: string | null, at: number, text: string): Offsets | null {
  if (wording === null) return null
  const places = findAll(wording, text)
  const whole = places.filter((start) => isWhole(text, start, start + wording.length))
  const [start] = (whole.length > 0 ? whole : places).sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
  if (start === undefined) throw new Error(`«${wording}» does not stand in the text`)
  return [start, start + wording.length]
}

function findAll(wording: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) places.push(at)
  return places
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))
}

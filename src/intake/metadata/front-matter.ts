import type { Remark } from '../form.ts'
import { type Metadata, pickMetadata } from './metadata.ts'

/** What stands between `---` and `---` at the very start of a text. */
export interface FrontMatter {
  readonly metadata: Metadata | null
  /** Where the text goes on behind it, in UTF-16 code units; 0 without front matter. */
  readonly end: number
  readonly remarks: readonly Remark[]
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

/** Front matter further down than this is none: a text may begin with a rule, and the whole of it is not searched for another. */
const SEARCHED = 64 * 1024

/** Reads YAML front matter. What is not YAML, or not a list of keys, gives a remark; the text is a report all the same. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  if (!text.startsWith('---')) return { metadata: null, end: 0, remarks: [] }
  const found = FRONT_MATTER.exec(text.slice(0, SEARCHED))
  if (!found) return { metadata: null, end: 0, remarks: [] }
  const end = found[0].length
  try {
    return { metadata: pickMetadata(await parseKeys(found[1] ?? '')), end, remarks: [] }
  } catch (error) {
    const cause = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/:$/, '')
    return { metadata: null, end, remarks: [{ kind: 'failed', message: `front matter is not YAML: ${cause}` }] }
  }
}

async function parseKeys(yaml: string): Promise<Map<string, unknown>> {
  const { parseDocument, isMap } = await import('yaml')
  // With this schema every value stays the text it was: no date becomes a number.
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  if (document.errors[0]) throw document.errors[0]
  if (document.contents === null) return new Map()
  if (!isMap(document.contents)) throw new Error('it has no keys')
  const values = Object.entries(document.toJS() as Record<string, unknown>)
  return new Map(values.map(([key, value]) => [key.trim().toLowerCase(), value]))
}

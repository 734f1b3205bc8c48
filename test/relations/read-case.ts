import { normaliseClaim } from '../../src/cli/normalise-claim.ts'
import type { Bound, Claim, Status, Unit } from '../../src/model/claim.ts'
import type { EventKind } from '../../src/model/event-kinds.ts'
import type { LedgerClaim, RelationKind } from '../../src/model/question.ts'

/** Reports of one invented crisis with their claims marked in the text, and all relations that a careful reader finds. */
export interface RelationCase {
  readonly name: string
  readonly reports: readonly {
    readonly id: string
    readonly outlet: string
    readonly published: string
    /** Claims stand as `[number as said|low-high or number|event|b=bound|g=group|p=place|s=source|t=time|st=status]`. */
    readonly text: string
  }[]
  /** Numbers of two claims, counted through all reports, and how they stand; of a part the part first. Nothing else holds. */
  readonly expect: readonly (readonly [number, number, RelationKind])[]
}

/** The claims of a case in the order in which they stand. */
export function readCase({ reports }: RelationCase): readonly LedgerClaim[] {
  return reports.flatMap(({ text, ...head }) => {
    const report = { ...head, title: null, address: null, language: 'de', sha256: '' }
    const plain = stripMarks(text)
    let removed = 0
    return [...text.matchAll(MARK)].map((match, at) => {
      const start = match.index - removed
      removed += match[0].length - match[1]!.length
      const printed = toPrinted(`${head.id}${at}`, plain, start, match[1]!, match[2]!.split('|'))
      return { report, claim: normaliseClaim(printed, plain, report) }
    })
  })
}

/** The text as a reader has it. */
export function stripMarks(text: string): string {
  return text.replace(MARK, '$1')
}

const MARK = /\[([^|\]]+)\|([^\]]+)\]/gu

function toPrinted(id: string, text: string, start: number, number: string, fields: readonly string[]) {
  const [extent, event, ...rest] = fields
  const named = new Map(rest.map((field) => field.split('=') as [string, string]))
  const [low, high] = extent!.includes('-')
    ? extent!.split('-').map((one) => (one === '' ? null : Number(one)))
    : [Number(extent), Number(extent)]
  const find = (field: string) => {
    const wording = named.get(field)
    if (wording === undefined) return null
    const at = Math.max(0, text.lastIndexOf(wording, start + 60))
    return { text: wording, start: at, end: at + wording.length }
  }
  return {
    id,
    quote: quoteAround(text, start),
    figure: {
      text: number,
      start,
      end: start + number.length,
      low: low!,
      high: high!,
      bound: (named.get('b') ?? 'exact') as Bound,
      unit: undefined as unknown as Unit,
    },
    event: event as EventKind,
    status: (named.get('st') ?? 'asserted') as Status,
    group: find('g') as Claim['group'],
    source: find('s'),
    place: find('p'),
    time: find('t'),
  }
}

/** The paragraph: the ledger itself finds the sentence in it. */
function quoteAround(text: string, at: number): Claim['quote'] {
  const start = text.lastIndexOf('\n', at) + 1
  const next = text.indexOf('\n', at)
  const end = next < 0 ? text.length : next
  return { exact: text.slice(start, end), prefix: '', suffix: '', start, end }
}

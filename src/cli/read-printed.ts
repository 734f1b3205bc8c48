import type { Quote } from '../model/claim.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { Note } from '../model/note.ts'
import type { Act } from '../model/position.ts'
import type { LedgerClaim, ReportHead } from '../model/question.ts'
import type { Statement } from '../model/statement.ts'
import type { ClaimTime } from '../model/time.ts'
import { splitSentences } from '../reading/split-sentences.ts'
import type { UnreadReport } from '../views/dossier-state.ts'
import { normaliseClaim, type PrintedClaim } from './normalise-claim.ts'
import { WrongInput } from './wrong-input.ts'

/** One line of what `lagebild read` prints, as the ledger takes it. */
export interface PrintedReading {
  readonly report: ReportHead
  readonly claims: readonly LedgerClaim[]
  readonly positions: readonly LedgerPosition[]
  readonly unread: readonly UnreadReport[]
}

interface PrintedLine {
  readonly report: Partial<ReportHead> & { readonly id: string }
  readonly text?: string
  readonly claims: readonly PrintedClaim[]
  readonly statements?: readonly (Statement & { readonly time?: ClaimTime | null })[]
  readonly acts?: readonly (Act & { readonly time?: ClaimTime | null })[]
  readonly notes?: readonly Omit<Note, 'origin'>[]
}

/** Reads JSON Lines that `lagebild read` printed; throws a WrongInput that names the line which is none. */
export function readPrinted(file: string, content: string): readonly PrintedReading[] {
  const lines = content.split('\n').map((line, index) => ({ line: line.trim(), origin: `${file}:${index + 1}` }))
  const readings = lines
    .filter(({ line }) => line !== '')
    .map(({ line, origin }) => takeLine(parseLine(line, origin), origin))
  const twice = readings.find(
    ({ report }, index) => readings.findIndex((other) => other.report.id === report.id) < index,
  )
  if (twice) throw new WrongInput(`${file}: two reports have the id ${twice.report.id}; give each its own`)
  return readings
}

function parseLine(line: string, origin: string): PrintedLine {
  const parsed = parseJson(line, origin)
  if (typeof parsed?.report?.id !== 'string') throw new WrongInput(`${origin}: no report with an id`)
  if (!Array.isArray(parsed.claims)) throw new WrongInput(`${origin}: no claims`)
  const wrong = parsed.claims.find((claim) => typeof claim?.quote?.exact !== 'string' || !claim.figure || !claim.event)
  if (wrong) throw new WrongInput(`${origin}: the claim ${wrong.id ?? '?'} lacks quote, figure or event`)
  return parsed
}

function parseJson(line: string, origin: string): PrintedLine | null {
  try {
    return JSON.parse(line) as PrintedLine | null
  } catch {
    throw new WrongInput(`${origin}: not JSON; --from takes what lagebild read --format jsonl prints`)
  }
}

function takeLine(line: PrintedLine, origin: string): PrintedReading {
  const { claims, statements = [], acts = [], notes = [], text = null } = line
  const open = { title: null, outlet: null, published: null, address: null, language: null, sha256: '' }
  const report: ReportHead = { ...open, ...line.report }
  if (statements.length > 0 && text === null) {
    throw new WrongInput(`${origin}: statements without the text they stand in; read with --with-text`)
  }
  return {
    report,
    claims: claims.map((claim) => ({ report, claim: normaliseClaim(claim, text ?? '', report) })),
    positions: [
      ...statements.flatMap((statement) => takeStatement(statement, report, text ?? '')),
      ...acts.map((act) => takeAct(act, report)),
    ],
    unread: notes
      .filter(({ kind }) => kind !== 'undecided')
      .map(({ message }) => ({ origin: report.id, why: message })),
  }
}

function takeStatement(
  statement: Statement & { readonly time?: ClaimTime | null },
  report: ReportHead,
  text: string,
): readonly LedgerPosition[] {
  const { id, position, source, time = null } = statement
  if (position === null) return []
  return [{ report, id, from: 'statement', quote: quoteStatement(statement, text), position, source, time }]
}

function takeAct({ id, quote, position, time = null }: Act & { readonly time?: ClaimTime | null }, report: ReportHead) {
  return { report, id, from: 'act', quote, position, source: position.actor, time } as const
}

/** Characters before and after a quote. */
const CONTEXT = 32

/** The sentences in which a statement stands, whole. */
function quoteStatement({ content, cue }: Statement, text: string): Quote {
  const spans = cue === null ? content : [...content, cue]
  const first = Math.min(...spans.map((span) => span.start))
  const last = Math.max(...spans.map((span) => span.end))
  const sentences = splitSentences(text).filter(({ start, end }) => start < last && first < end)
  const start = Math.min(first, ...sentences.map((sentence) => sentence.start))
  const end = Math.max(last, ...sentences.map((sentence) => sentence.end))
  const [prefix, suffix] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)]
  return { exact: text.slice(start, end), prefix, suffix, start, end }
}

import type { LedgerClaim, ReportHead } from '../model/question.ts'
import type { NormaliseClaim, PrintedClaim } from './normalise-claim.ts'

/** A line that is no reading; the message names the line and the cause. */
export class PrintedReadingError extends Error {}

/** The claims in what `lagebild read --with-text` printed; throws {@link PrintedReadingError}. */
export function readPrintedReadings(lines: string, normalise: NormaliseClaim): readonly LedgerClaim[] {
  return lines.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : readLine(line, at + 1, normalise)))
}

function readLine(line: string, number: number, normalise: NormaliseClaim): LedgerClaim[] {
  const reading = parse(line, number)
  const { report, text = '', claims } = reading as { report?: Partial<ReportHead>; text?: string; claims?: unknown }
  if (typeof report?.id !== 'string' || !Array.isArray(claims))
    throw new PrintedReadingError(`line ${number}: no reading of a report ("report" with an "id", and "claims")`)
  const head: ReportHead = { ...NO_HEAD, ...report, id: report.id }
  return claims.map((claim) => ({ report: head, claim: normalise(checkClaim(claim, number), text, head) }))
}

const NO_HEAD = { title: null, outlet: null, published: null, address: null, language: null, sha256: '' }

function parse(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    throw new PrintedReadingError(`line ${number}: not JSON`)
  }
  throw new PrintedReadingError(`line ${number}: not a JSON object`)
}

function checkClaim(claim: unknown, number: number): PrintedClaim {
  const { id, quote, figure, event } = (claim ?? {}) as Partial<PrintedClaim>
  const isWhole =
    typeof id === 'string' &&
    typeof quote?.exact === 'string' &&
    typeof figure?.start === 'number' &&
    event !== undefined
  if (!isWhole) throw new PrintedReadingError(`line ${number}: a claim without id, quote, figure or event`)
  return claim as PrintedClaim
}

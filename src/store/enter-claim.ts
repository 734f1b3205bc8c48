import type { Bound, Claim, GroupClass, Source, SourceKind, Status, Unit } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { type Place, type PlaceRole, UNRESOLVED_PLACE } from '../model/place.ts'
import { makeTextSpan, type TextSpan } from '../model/span.ts'
import { hashValue } from './canonical-json.ts'
import { hashClaimRow, listChangedRows, listJoined, listLeft } from './claim-rows.ts'
import type { Session } from './database.ts'
import { writeClaims } from './fit-blocks.ts'
import { loadHeldClaims, NOTHING_HELD } from './held-claims.ts'
import { LedgerError } from './ledger-error.ts'
import { appendToLog } from './log.ts'
import { findKnown } from './match-reports.ts'
import { unpackText } from './pack-text.ts'
import { rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'

/** A claim as a person enters it: wordings of the report, which the ledger finds in it. */
export interface EnteredClaim {
  /** The sentence, letter by letter as it stands in the report. */
  readonly quote: string
  /** The numeral within the sentence. */
  readonly figure: string
  /** Where the numeral begins in the working text: tells which is meant where sentence or numeral stand there several times. */
  readonly at?: number | undefined
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: Unit
  readonly event: EventKind
  readonly status: Status
  readonly group: { readonly text: string; readonly class: GroupClass } | null
  readonly source: { readonly text: string; readonly kind: SourceKind } | null
  readonly place: string | null
}

/** Characters before and after the sentence that a quote keeps. */
const CONTEXT = 32

/**
 * Enters a claim that the rules did not read; the dossier must be held.
 *
 * @throws LedgerError where a wording does not stand in the report, or where the sentence stands in it more than once
 */
export async function enterClaim(
  session: Session,
  context: Context,
  report: string,
  entered: EnteredClaim,
): Promise<Claim> {
  const { dossier, who } = context
  const known = await findKnown(session, dossier, report)
  if (!known) throw new LedgerError(`there is no report "${report}" in dossier "${dossier}"`)
  const { version } = known
  const claim = makeClaim(await loadText(session, dossier, report, version), entered)
  const held = (await loadHeldClaims(session, dossier, [report])).get(report) ?? NOTHING_HELD
  const placed = { claim, version, state: 'current', enteredBy: who.by } as const
  const others = held.claims.filter((one) => one.claim.id !== claim.id)
  const head = { ...known.taken, ...known.edits }
  const rows = await writeClaims(session, context, listChangedRows([...others, placed], head, held, context))
  const hash = hashClaimRow({ version, state: 'current', entered_by: who.by, data: claim })
  const logged = { version, claims: { [claim.id]: hash }, entered: claim }
  await appendToLog(session, context, [{ action: 'claim', subject: report, old: null, new: logged }])
  await rebuildQuestions(session, context, new Set([...listJoined(rows), ...listLeft(rows, held)]))
  return claim
}

async function loadText(session: Session, dossier: string, report: string, version: number): Promise<string> {
  const rows = await session.query<{ text: string }>(
    'select text from versions where dossier = $1 and report = $2 and version = $3',
    [dossier, report, version],
  )
  return unpackText(rows[0]!.text)
}

function makeClaim(text: string, entered: EnteredClaim): Claim {
  const { low, high, bound, unit, event, status, group, source, place } = entered
  const { sentence, figure } = findEvidence(text, entered)
  return {
    id: makeId(text, sentence, figure, entered),
    rule: 'hand',
    quote: {
      exact: sentence.text,
      prefix: text.slice(Math.max(0, sentence.start - CONTEXT), sentence.start),
      suffix: text.slice(sentence.end, sentence.end + CONTEXT),
      start: sentence.start,
      end: sentence.end,
    },
    figure: { ...figure, low, high, bound, unit },
    event,
    status,
    group: group && { ...findIn(text, group.text, sentence.start, sentence.end), class: group.class },
    source: source && makeSource(findNear(text, source.text, sentence), source.kind),
    via: null,
    place: place === null ? null : makePlace(findNear(text, place, sentence), 'at'),
    origin: null,
    destination: null,
    time: null,
  }
}

function findEvidence(text: string, { quote, figure, at }: EnteredClaim): Record<'sentence' | 'figure', TextSpan> {
  if (at === undefined) {
    const sentence = findSentence(text, quote)
    return { sentence, figure: findIn(text, figure, sentence.start, sentence.end) }
  }
  const [end, start] = [at + figure.length, text.lastIndexOf(quote, at)]
  if (figure === '' || !text.startsWith(figure, at)) throw new LedgerError(`"${figure}" does not stand at ${at}`)
  if (start < 0 || start + quote.length < end) {
    throw new LedgerError(`the report does not say "${quote}" at ${at}: a quote must match its text exactly`)
  }
  return { sentence: makeTextSpan(text, start, start + quote.length), figure: makeTextSpan(text, at, end) }
}

/** The same for the same sentence in every version of a report; a sentence that stands there again is told apart by its place. */
function makeId(text: string, sentence: TextSpan, figure: TextSpan, { event, status }: EnteredClaim): string {
  const isAgain = text.indexOf(sentence.text) < sentence.start
  const place = isAgain ? [sentence.start] : []
  return `hand-${hashValue([sentence.text, figure.start - sentence.start, figure.text, event, status, ...place]).slice(0, 12)}`
}

function findSentence(text: string, exact: string): TextSpan {
  const start = text.indexOf(exact)
  if (exact === '' || start < 0)
    throw new LedgerError(`the report does not say "${exact}": a quote must match its text exactly`)
  if (text.indexOf(exact, start + 1) >= 0) {
    throw new LedgerError(`the report says "${exact}" more than once: quote more of it`)
  }
  return makeTextSpan(text, start, start + exact.length)
}

function findIn(text: string, wording: string, from: number, to: number): TextSpan {
  const start = text.indexOf(wording, from)
  if (wording === '' || start < 0 || start + wording.length > to) {
    throw new LedgerError(`"${wording}" does not stand in the quote`)
  }
  return makeTextSpan(text, start, start + wording.length)
}

/** Sources and places are often named in a sentence before: in the quote, else the nearest before it. */
function findNear(text: string, wording: string, sentence: TextSpan): TextSpan {
  const within = text.indexOf(wording, sentence.start)
  const isWithin = within >= 0 && within + wording.length <= sentence.end
  const start = isWithin ? within : text.lastIndexOf(wording, sentence.start - 1)
  if (wording === '' || start < 0) throw new LedgerError(`"${wording}" stands neither in the quote nor before it`)
  return makeTextSpan(text, start, start + wording.length)
}

function makeSource(span: TextSpan, kind: SourceKind): Source {
  return { ...span, mention: null, name: span.text, kind }
}

function makePlace(span: TextSpan, role: PlaceRole): Place {
  return { ...span, role, ...UNRESOLVED_PLACE }
}

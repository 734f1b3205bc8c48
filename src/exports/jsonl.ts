import type { Claim, Figure, Group, Quote, Source } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import type { Note } from '../model/note.ts'
import type { Place, PlaceCandidate, ResolvedPlace } from '../model/place.ts'
import type { Act, Position } from '../model/position.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { TextSpan } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { ClaimTime, TimeExpression } from '../model/time.ts'

/**
 * One reading as one line of JSON Lines (with its line end), keys in the order of the documentation whatever the order
 * in which the reading was put together. Offsets count UTF-16 code units of the working text, end exclusive.
 * `withText` adds that text.
 */
export function toJsonLine(reading: Reading, withText: boolean): string {
  const line = {
    report: orderReport(reading.report),
    ...(withText ? { text: reading.report.text } : {}),
    claims: reading.claims.map(orderClaim),
    statements: reading.statements.map(orderStatement),
    acts: reading.acts.map(orderAct),
    times: reading.times.map(orderTimeExpression),
    places: reading.places.map(orderResolved),
    entities: reading.entities.map(orderEntity),
    notes: reading.notes.map(orderNote),
  }
  return `${JSON.stringify(line)}\n`
}

function orderReport({ id, title, outlet, published, language, sha256 }: Report) {
  return { id, title, outlet, published, language, sha256 }
}

function orderClaim(claim: Claim) {
  return {
    id: claim.id,
    rule: claim.rule,
    quote: orderQuote(claim.quote),
    figure: orderFigure(claim.figure),
    event: claim.event,
    status: claim.status,
    group: claim.group && orderGroup(claim.group),
    source: claim.source && orderSource(claim.source),
    via: claim.via && orderSource(claim.via),
    place: claim.place && orderPlace(claim.place),
    origin: claim.origin && orderPlace(claim.origin),
    destination: claim.destination && orderPlace(claim.destination),
    time: claim.time && orderClaimTime(claim.time),
  }
}

function orderStatement(statement: Statement) {
  return {
    id: statement.id,
    rule: statement.rule,
    form: statement.form,
    content: statement.content.map(({ start, end }) => ({ start, end })),
    source: statement.source && orderSource(statement.source),
    via: statement.via && orderSource(statement.via),
    cue: statement.cue && orderTextSpan(statement.cue),
    addressee: statement.addressee && orderTextSpan(statement.addressee),
    time: statement.time && orderClaimTime(statement.time),
    position: statement.position && orderPosition(statement.position),
    place: statement.place && orderPlace(statement.place),
  }
}

function orderPosition(position: Position) {
  return {
    code: position.code,
    actor: position.actor && orderSource(position.actor),
    together: position.together && orderSource(position.together),
    recipient: position.recipient && orderSource(position.recipient),
    about: position.about,
    further: position.further,
    polarity: position.polarity,
    status: position.status,
    conditions: position.conditions && orderTextSpan(position.conditions),
    denies: position.denies && { start: position.denies.start, end: position.denies.end },
  }
}

function orderAct({ id, rule, quote, time, position, place }: Act) {
  return {
    id,
    rule,
    quote: orderQuote(quote),
    time: time && orderClaimTime(time),
    position: orderPosition(position),
    place: place && orderPlace(place),
  }
}

function orderEntity({ name, kind, names, role, organisation, mentions }: Entity) {
  return { name, kind, names, role, organisation, mentions: mentions.map(({ start, end }) => ({ start, end })) }
}

function orderQuote({ exact, prefix, suffix, start, end }: Quote) {
  return { exact, prefix, suffix, start, end }
}

function orderFigure({ text, start, end, low, high, bound, unit }: Figure) {
  return { text, start, end, low, high, bound, unit }
}

function orderGroup({ text, start, end, class: groupClass }: Group) {
  return { text, start, end, class: groupClass }
}

function orderSource({ text, start, end, mention, name, kind }: Source) {
  return { text, start, end, mention: mention && { start: mention.start, end: mention.end }, name, kind }
}

function orderPlace(place: Place) {
  const { text, start, end, candidates, why, ...resolved } = orderResolved(place)
  return { text, start, end, ...resolved, role: place.role, why, candidates }
}

function orderResolved(place: ResolvedPlace) {
  const { text, start, end, name, latitude, longitude, country, partOf, precision, pcode, why, candidates } = place
  const code = pcode === undefined ? {} : { pcode }
  const resolved = { name, latitude, longitude, country, partOf, precision, ...code, why }
  return { text, start, end, ...resolved, candidates: candidates.map(orderCandidate) }
}

function orderCandidate({ name, latitude, longitude, country, partOf, precision, why }: PlaceCandidate) {
  return { name, latitude, longitude, country, partOf, precision, why }
}

function orderClaimTime(time: ClaimTime) {
  const { text, start, end, value, from, until, precision, relation, anchor } = time
  return { text, start, end, value, from, until, precision, relation, anchor }
}

function orderTimeExpression({ text, start, end, type, value }: TimeExpression) {
  return { text, start, end, type, value }
}

function orderTextSpan({ text, start, end }: TextSpan) {
  return { text, start, end }
}

function orderNote({ kind, message }: Note) {
  return { kind, message }
}

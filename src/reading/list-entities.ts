import { lemmatizeNoun } from '../languages/de/lexicon.ts'
import type { Claim, Source } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import { type Act, DEEDS } from '../model/position.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** Everybody who is a source, relays one or takes a position in a report, in the order in which the report names them. */
export function listEntities(
  claims: readonly Claim[],
  statements: readonly Statement[],
  acts: readonly Act[],
): Entity[] {
  const byName = new Map<string, Source[]>()
  for (const source of collectSources(claims, statements, acts))
    byName.set(source.name, [...(byName.get(source.name) ?? []), source])
  return [...byName].map(([name, sources]) => makeEntity(name, sources)).sort((a, b) => firstOf(a) - firstOf(b))
}

function collectSources(claims: readonly Claim[], statements: readonly Statement[], acts: readonly Act[]): Source[] {
  const positions = [...statements, ...acts].flatMap(({ position }) => position ?? [])
  return [
    ...claims.flatMap(({ source, via }) => [source, via]),
    ...statements.flatMap(({ source, via }) => [source, via]),
    // A deed may befall a place or a thing.
    ...positions.flatMap(({ code, actor, together, recipient }) => [
      actor,
      together,
      DEEDS.has(code) ? null : recipient,
    ]),
  ].filter((source) => source !== null)
}

function makeEntity(name: string, sources: readonly Source[]): Entity {
  const inOrder = sources.toSorted((a, b) => a.start - b.start)
  const names = [...new Set(inOrder.map(({ text }) => text))]
  return {
    name,
    kind: inOrder.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown',
    names,
    role: firstFound(names, (wording) => readRole(wording, name)),
    organisation: firstFound(names, (wording) => readOrganisation(wording, name)),
    mentions: listMentions(inOrder),
  }
}

function firstFound(names: readonly string[], read: (wording: string) => string | null): string | null {
  for (const wording of names) {
    const found = read(wording)
    if (found !== null) return found
  }
  return null
}

/** `US-Aussenminister` of `US-Aussenminister John Kerry`, `Bürgermeister von Roverin` of `Bürgermeister von Roverin, Jan Holm`. */
function readRole(wording: string, name: string): string | null {
  const before = wording.endsWith(name) ? wording.slice(0, -name.length).replace(/[\s,]+$/u, '') : ''
  if (before === '') return null
  const [noun, ...rest] = before.split(' ')
  return [inNominative(noun!), ...rest].join(' ')
}

function inNominative(noun: string): string {
  const lemma = lemmatizeNoun(noun)
  return lemma.replaceAll('ß', 'ss') === noun.replaceAll('ß', 'ss') ? noun : lemma
}

/** `Polizei` of `Sprecher der Polizei`, `UNO` of `UNO-Sondergesandten Ada Brunn`. */
function readOrganisation(wording: string, name: string): string | null {
  const speaksFor =
    /^[\p{L}-]*(?:sprecher|sprecherin|chef|chefin|leiter|leiterin|führer|vertreter|mitarbeiter)(?:s|n|innen)? (?:de[rs]|von) ([^,]+)/iu
  const body = speaksFor.exec(wording)?.[1] ?? /^(\p{Lu}{2,5})-\p{Lu}\p{Ll}/u.exec(wording)?.[1]
  return body === undefined || body === name ? null : body
}

/** Naming mentions and the places at hand, each once. */
function listMentions(sources: readonly Source[]): Span[] {
  const spans = sources.flatMap(({ start, end, mention }) => [{ start, end }, ...(mention === null ? [] : [mention])])
  const unique = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]))
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function firstOf({ mentions }: Entity): number {
  return mentions[0]!.start
}

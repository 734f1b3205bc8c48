import type { SourceKind } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import { namesApart, pairOfNames } from '../model/names-apart.ts'
import type { Wording } from '../model/question.ts'
import { isShortName } from '../model/short-name.ts'
import { makeDisjointSets } from './disjoint-sets.ts'
import { remember } from './remember.ts'
import { NO_STATE, STATE_ORGAN, STATES, type StateWords, TITLES, UNITED_NATIONS } from './words/party-organs.ts'

/** A name under which somebody is quoted. */
export interface SourceName {
  readonly name: string
  readonly kind: SourceKind
  /** The words that give it, with the office where the name is a person's: `Uno-Sondergesandte Maren Okelund`. */
  readonly text?: string
}

/** A name with all kinds and words under which it stands. */
interface KnownName extends SourceName {
  readonly words: readonly string[]
}

/** Whom names mean: one party may be quoted under several. */
export interface Party {
  /** One for all names of the party. */
  readonly key: string
  readonly name: string
  readonly kind: SourceKind
  /** What folded the names; `null` where there is one only. */
  readonly why: Wording | null
}

/** Which names mean one party: from the names alone, and people's judgements (those that hold, in time) above them. */
export function foldSources(
  names: readonly SourceName[],
  judgements: readonly Judgement[],
): ReadonlyMap<string, Party> {
  const unique = gatherNames(names)
  const kept = namesApart(judgements)
  const sets = makeDisjointSets(unique.map(({ name }) => name))
  const grounds = new Map<string, Wording>()
  const fold = (a: string, b: string, why: Wording) => {
    const areApart = sets.members(a).some((x) => sets.members(b).some((y) => kept.has(pairOfNames(x, y))))
    if (sets.find(a) === sets.find(b) || areApart) return
    sets.join(a, b)
    grounds.set(pairOfNames(a, b), why)
  }
  foldJudged(unique, judgements, fold)
  foldByKey(unique, fold)
  foldSpelledOut(unique, fold)
  foldShortForms(unique, fold)
  return new Map(sets.all().flatMap((set) => nameParty(set, unique, grounds)))
}

/** Each name once, in order, with the words of all who give it. */
function gatherNames(names: readonly SourceName[]): readonly KnownName[] {
  const byName = new Map<string, SourceName[]>()
  for (const one of names) {
    const known = byName.get(one.name)
    if (known === undefined) byName.set(one.name, [one])
    else known.push(one)
  }
  return [...byName]
    .map(([name, all]) => ({
      name,
      kind: pickKind(all),
      words: [...new Set(all.map(({ text = name }) => text))].sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The kind that most give, `unknown` only where nobody knows more. */
function pickKind(all: readonly SourceName[]): SourceKind {
  const counts = new Map<SourceKind, number>()
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + (kind === 'unknown' ? 0 : 1))
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

type Fold = (a: string, b: string, why: Wording) => void

function foldJudged(names: readonly SourceName[], judgements: readonly Judgement[], fold: Fold): void {
  const known = new Set(names.map(({ name }) => name))
  for (const one of judgements) {
    if (one.kind !== 'same-source' || !one.names.every((name) => known.has(name))) continue
    fold(one.names[0], one.names[1], {
      de: `${one.by} hat beide Namen als dieselbe Quelle bestimmt.`,
      en: `${one.by} marked both names as the same source.`,
    })
  }
}

/** Names with one key: the same words, organs of one state, offices of the United Nations, one person. */
function foldByKey(names: readonly KnownName[], fold: Fold): void {
  const byKey = new Map<string, { first: string; why: Wording }>()
  for (const one of names) {
    const { name } = one
    const { key, why } = readKey(one)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { first: name, why })
    else fold(known.first, name, why)
  }
}

function readKey(one: KnownName): { key: string; why: Wording } {
  if (speaksForTheUn(one))
    return {
      key: 'un',
      why: {
        de: 'Stellen der Vereinten Nationen sind eine Stimme.',
        en: 'Offices of the United Nations are one voice.',
      },
    }
  const state = stateOf(one)
  if (state !== null)
    return {
      key: `state:${state.code}`,
      why: {
        de: `Organe eines Staates sind eine Stimme: ${state.name.de}.`,
        en: `Organs of one state are one voice: ${state.name.en}.`,
      },
    }
  return {
    key: `name:${nameWords(one.name).join(' ')}`,
    why: { de: 'Die Namen sind bis auf die Schreibweise gleich.', en: 'The names are the same but for spelling.' },
  }
}

/** By the name or by the office named with it; an ambassador at the United Nations speaks for his state. */
function speaksForTheUn(one: KnownName): boolean {
  if (UNITED_NATIONS.test(one.name)) return true
  if (stateOf(one) !== null) return false
  return one.kind === 'un' || one.words.some((words) => UNITED_NATIONS.test(words))
}

function stateOf({ name, words }: KnownName): StateWords | null {
  return [name, ...words].map(findState).find((state) => state !== null) ?? null
}

/** The state for which a name speaks; `null` for a private body of the same country. */
export const findState = remember((name): StateWords | null => {
  const tokens = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[\s,()"„“»«]+/u)
    .filter(Boolean)
  const seat = STATES.find(({ seats }) =>
    tokens.some((token) => seats.includes(token.replace(/s$/u, '')) || seats.includes(token)),
  )
  if (!STATE_ORGAN.test(name)) return tokens.length <= 2 ? (seat ?? findBareState(tokens)) : null
  const named = STATES.find(({ stems }) => tokens.some((token) => stems.some((stem) => token.startsWith(stem))))
  return named ?? seat ?? readAdjective(tokens)
})

/** `das dalvenische Verteidigungsministerium`: a state that the table lacks, by its adjective. */
function readAdjective(tokens: readonly string[]): StateWords | null {
  const adjective = tokens.find((token) => /.{3}ische?[nrsm]?$/u.test(token) && !NO_STATE.test(token))
  if (adjective === undefined) return null
  const stem = adjective.replace(/ische?[nrsm]?$/u, '')
  const name = `${stem}ische Führung`
  return { code: stem, name: { de: name, en: name }, stems: [stem], seats: [] }
}

/** `Russland`, `die USA`, `Russlands`: the state itself. */
function findBareState(tokens: readonly string[]): StateWords | null {
  const last = tokens.at(-1)!
  return STATES.find(({ name }) => last === name.de.toLowerCase() || last === `${name.de.toLowerCase()}s`) ?? null
}

/** A name without titles, articles and endings, in one spelling of foreign sounds: `Sergej Lawrow` and `Lavrov`. */
const nameWords = remember((name): readonly string[] => {
  const all = name.split(/[\s,()"„“»«]+/u).filter((word) => word !== '')
  const untitled = all.filter((word) => !TITLES.test(word))
  // A bare office (`der Gouverneur`) is all there is of the name.
  const words = untitled.length > 0 ? untitled : all
  const bearing = words.filter((word) => /^\p{Lu}/u.test(word) || /^al-/iu.test(word))
  return (bearing.length > 0 ? bearing : words).map(spell)
})

/** The words of a name that say who it is, without what it is for or where: `Uno-Gesandte für Syrien`, `Rebellen in Aleppo`. */
const coreWords = remember((name): readonly string[] =>
  nameWords(name.split(/\s(?:für|in|im|bei|aus|gegen|an|am|zur?|zum)\s/u)[0]!),
)

function spell(word: string): string {
  return word
    .toLowerCase()
    .replace(/^(?:al|el|ad|as|an)-/u, '')
    .replaceAll('ß', 'ss')
    .replace(/tsch/gu, 'ch')
    .replace(/sch/gu, 'sh')
    .replace(/w/gu, 'v')
    .replace(/[jy]/gu, 'i')
    .replace(/(?<=\p{L}{3})(?:en|es|s|n)$/u, '')
    .replace(/(\p{L})\1/gu, '$1')
}

/** `Organisation für Wasser (OFW)` in one report, be it behind `Sprecher der`, is `OFW` and `Organisation für Wasser` in all. */
function foldSpelledOut(names: readonly KnownName[], fold: Fold): void {
  const wordings = names.flatMap(({ words }) => words).filter((words) => words.includes(' ('))
  for (const { name } of names.filter((one) => isShortName(one.name))) {
    const before = wordings.flatMap((words) => words.split(` (${name})`).slice(0, -1))
    const whole = names.find((one) => before.some((words) => words === one.name || words.endsWith(` ${one.name}`)))
    if (whole !== undefined)
      fold(whole.name, name, {
        de: `Eine Meldung nennt «${whole.name}» auch «${name}».`,
        en: `A report also calls “${whole.name}” “${name}”.`,
      })
  }
}

/** `Assad` means `Baschar al-Assad` where no other Assad is quoted; `Beobachtungsstelle` the one observatory that is. */
function foldShortForms(names: readonly SourceName[], fold: Fold): void {
  for (const { name, kind } of names) {
    const short = nameWords(name)
    // A state is no short form: the envoy for Syria does not speak for it.
    if (findState(name) !== null) continue
    const longer = names.filter(
      (other) => other.name !== name && isShortFor(short, other.name) && areOneKind(kind, other.kind),
    )
    const parties = new Set(longer.map((other) => nameWords(other.name).join(' ')))
    if (short.length === 0 || parties.size !== 1) continue
    fold(longer[0]!.name, name, {
      de: `«${name}» ist die Kurzform von «${longer[0]!.name}»; niemand sonst in diesen Meldungen heisst so.`,
      en: `“${name}” is short for “${longer[0]!.name}”; nobody else in these reports bears that name.`,
    })
  }
}

function isShortFor(short: readonly string[], name: string): boolean {
  const core = coreWords(name)
  return (
    short.length < nameWords(name).length &&
    short.length > 0 &&
    short.every((word) => core.includes(word)) &&
    short.join('').length > 3
  )
}

function areOneKind(a: SourceKind, b: SourceKind): boolean {
  return a === b || a === 'unknown' || b === 'unknown'
}

function nameParty(
  set: readonly string[],
  names: readonly KnownName[],
  grounds: ReadonlyMap<string, Wording>,
): [string, Party][] {
  const own = names.filter(({ name }) => set.includes(name))
  const state = own.length > 1 ? own.map(stateOf).find((one) => one !== null) : undefined
  const heads = own.filter(({ name }) => !own.some((other) => belongsTo(name, other.name)))
  const longest = heads.reduce((best, one) => (one.name.length > best.name.length ? one : best))
  const why = [...grounds]
    .filter(([pair]) => pair.split('\n').every((name) => set.includes(name)))
    .map(([, reason]) => reason)
  const party: Party = {
    key: own.map(({ name }) => name).sort()[0]!,
    name: state?.name.de ?? (own.length > 1 && own.some(speaksForTheUn) ? 'UNO' : longest.name),
    kind: longest.kind,
    why: why.length === 0 ? null : joinReasons(why),
  }
  return set.map((name) => [name, party])
}

/** `Sprecher der Armee` speaks for the army, `Scharfschützen der Armee` are hers: the party is called the army. */
function belongsTo(name: string, owner: string): boolean {
  return ['der', 'des', 'von', 'vom'].some((word) => name.endsWith(` ${word} ${owner}`))
}

function joinReasons(reasons: readonly Wording[]): Wording {
  const each = (language: 'de' | 'en') => [...new Set(reasons.map((one) => one[language]))].join(' ')
  return { de: each('de'), en: each('en') }
}

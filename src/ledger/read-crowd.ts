import type { GroupClass } from '../model/claim.ts'
import { remember } from './remember.ts'
import { DISJOINT, EMPTY_ADJECTIVES, GROUP_KINDS, REBEL_SIDE, SITUATIONS, STATE_SIDE } from './words/group-words.ts'

/** Who was counted, by kind. */
export interface Crowd {
  /** The kinds named side by side (`Rebellen und Zivilisten`: two); empty where nobody is named (`24 wurden verletzt`). */
  readonly kinds: readonly string[]
  /** Stems of the adjectives that make the group narrower: `behinderte Zivilisten`. */
  readonly marks: readonly string[]
  /** Whose fighters, where the words say. */
  readonly side: 'state' | 'rebel' | null
  readonly text: string | null
}

const WITHIN = new Map(GROUP_KINDS.map(({ kind, within }) => [kind, within]))

const CLASS_KINDS: Readonly<Record<GroupClass, string>> = {
  civilians: 'civilian',
  combatants: 'fighter',
  children: 'child',
  women: 'woman',
  medical: 'medic',
  aid: 'rescuer',
  journalists: 'journalist',
  displaced: 'migrant',
  police: 'police',
  mixed: 'person',
  unspecified: 'person',
}

/** Reads the counted phrase (without article and numeral); the class helps where no noun is known. */
export function readCrowd(text: string | null, groupClass: GroupClass | null): Crowd {
  if (text === null) return { kinds: [], marks: [], side: null, text: null }
  const parts = text.split(/\s+(?:und|sowie|oder)\s+|,\s*/u).filter((part) => part !== '')
  const heads = parts.map((part) => readPart(part, groupClass))
  return {
    kinds: [...new Set(heads.map(({ kind }) => kind))],
    marks: heads.flatMap(({ marks }) => marks),
    side: heads.length === 1 ? sideOf(heads[0]!.kind, text) : null,
    text,
  }
}

function sideOf(kind: string, text: string): Crowd['side'] {
  const line = lineOf(kind)
  if (line.includes('rebel')) return 'rebel'
  if (line.includes('soldier') || kind === 'police') return 'state'
  if (!line.includes('fighter')) return null
  if (STATE_SIDE.test(text)) return 'state'
  return REBEL_SIDE.test(text) ? 'rebel' : null
}

function readPart(part: string, groupClass: GroupClass | null): { kind: string; marks: string[] } {
  const words = part.split(/\s+/u)
  const at = words.findIndex(isCapital)
  const head = headOf(part)
  const rest = words.slice(at < 0 ? words.length : at + 1).join(' ')
  const adjectives = words.slice(0, Math.max(0, at)).filter((word) => !EMPTY_ADJECTIVES.test(word.toLowerCase()))
  const known = kindOf(head) ?? (groupClass === null || groupClass === 'unspecified' ? null : CLASS_KINDS[groupClass])
  return {
    kind: known ?? `other:${stem(head)}`,
    marks: [...adjectives.map(stem), ...readPrefix(head, known), ...readOrigin(rest)],
  }
}

/** The noun that is counted: the first capital of the phrase. */
export function headOf(phrase: string): string {
  const words = phrase.split(/\s+/u)
  return words.find(isCapital) ?? words.at(-1)!
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** `NATO-Soldaten`, `US-Soldaten`: whose they are makes a group narrower, unless the whole word is a kind. */
function readPrefix(head: string, known: string | null): string[] {
  const prefix = /^(\p{L}+)-\p{Lu}/u.exec(head)?.[1]
  return prefix === undefined || known === 'peacekeeper' ? [] : [prefix.toLowerCase()]
}

/** `Soldaten aus Malawi`, `Touristen aus Wessna`: where they come from makes a group narrower. */
function readOrigin(rest: string): string[] {
  const origin = /^aus (?:de[rmn] )?(\p{Lu}\p{L}+)/u.exec(rest)
  return origin === null ? [] : [`aus ${stem(origin[1]!)}`]
}

/** The kind of a noun; compounds count as their last part (`Feuerwehrmann` before that as a whole). */
const kindOf = remember((noun): string | null => {
  // `Lehrerinnen` are `Lehrer` to the tables.
  const lower = noun.toLowerCase().replace(/(?<=\p{L}{3})(?:innen|in)$/u, '')
  for (const { kind, stems, isWholeWord } of GROUP_KINDS) {
    if (stems.some((one) => fits(lower, one, isWholeWord === true))) return kind
  }
  return null
})

function fits(lower: string, one: string, isWholeWord: boolean): boolean {
  if (isWholeWord) return lower === one || lower === `${one}n` || lower === `${one}en` || lower === `${one}ern`
  const at = lower.lastIndexOf(one)
  return at >= 0 && lower.length - at - one.length <= 3 && (at === 0 || one.length > 3)
}

/** Without German endings: `Mexikanern`, `Mexikaner` and `Mexikanerin` are one. */
export function stem(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(?:innen|ern|en|er|es|em|n|e|s)$/u, '')
}

/** How one crowd stands to another: `narrower` means that all of the first are among the second. */
export type CrowdRelation = 'equal' | 'narrower' | 'broader' | 'overlap' | 'disjoint' | 'open'

export function compareCrowds(a: Crowd, b: Crowd): CrowdRelation {
  if (a.kinds.length === 0 || b.kinds.length === 0) return 'open'
  if (isEverybody(a) && isEverybody(b)) return 'equal'
  if (isEverybody(b)) return 'narrower'
  if (isEverybody(a)) return 'broader'
  return compareKinds(a, b)
}

/** Whether one counts a group of the other: `Kämpfer` of 6000 people. */
export function isGroupOf(a: Crowd, b: Crowd): boolean {
  const crowds = compareCrowds(a, b)
  return (crowds === 'narrower' || crowds === 'broader') && !isSituated(a, b)
}

/** `Menschen` and `Flüchtlinge` of one report: the same people, by the situation they are in. */
export function isSituated(a: Crowd, b: Crowd): boolean {
  const [one, other] = isEverybody(a) ? [a, b] : [b, a]
  return isEverybody(one) && other.marks.length === 0 && SITUATIONS.includes(other.kinds[0] ?? '')
}

/** Several kinds that do not overlap make a whole: `Rebellen und Zivilisten`. */
export function isEverybody({ kinds, marks }: Crowd): boolean {
  return marks.length === 0 && (kinds.includes('person') || kinds.length > 1)
}

function compareKinds(a: Crowd, b: Crowd): CrowdRelation {
  const [one, other] = [a.kinds[0]!, b.kinds[0]!]
  if (a.side !== null && b.side !== null && a.side !== b.side) return 'disjoint'
  if (one === other) return compareMarks(a.marks, b.marks)
  if (isWithin(one, other)) return 'narrower'
  if (isWithin(other, one)) return 'broader'
  if (areDisjoint(one, other)) return 'disjoint'
  if (one.startsWith('other:') && (one.endsWith(other.slice(6)) || other.endsWith(one.slice(6)))) return 'overlap'
  // Two peoples or two trades that the tables do not know: `Afghanen`, `Serben`.
  return one.startsWith('other:') && other.startsWith('other:') ? 'disjoint' : 'overlap'
}

function compareMarks(a: readonly string[], b: readonly string[]): CrowdRelation {
  const [onlyA, onlyB] = [a.filter((mark) => !b.includes(mark)), b.filter((mark) => !a.includes(mark))]
  if (onlyA.length === 0 && onlyB.length === 0) return 'equal'
  if (onlyB.length === 0) return 'narrower'
  return onlyA.length === 0 ? 'broader' : 'overlap'
}

function lineOf(kind: string): string[] {
  const line: string[] = []
  for (let at: string | null = kind; at !== null; at = WITHIN.get(at) ?? null) line.push(at)
  return line
}

function isWithin(kind: string, other: string): boolean {
  return other === 'person' || lineOf(kind).includes(other)
}

function areDisjoint(one: string, other: string): boolean {
  const [a, b] = [lineOf(one), lineOf(other)]
  return DISJOINT.some((line) => {
    const [x, y] = [line.find((kind) => a.includes(kind)), line.find((kind) => b.includes(kind))]
    return x !== undefined && y !== undefined && x !== y
  })
}

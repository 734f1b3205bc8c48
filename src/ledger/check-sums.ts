import type { Wording } from '../model/question.ts'
import { type Extent, sizeOf } from './compare-figures.ts'
import { compareCrowds } from './read-crowd.ts'
import type { SettledReport } from './settle-report.ts'
import type { Tally } from './tally.ts'
import { tellFigure } from './tell-number.ts'
import { tellCounted } from './tell-relation.ts'

/** Findings of the arithmetic by the key of the claims they speak of. */
export type Findings = ReadonlyMap<string, readonly Wording[]>

/** Holds the parts of each whole against it: one part too big, a sum too small or too big, who left against who stayed. */
export function checkSums(settled: SettledReport): Findings {
  const found = new Map<string, Wording[]>()
  const add = (keys: readonly string[], finding: Wording | null) => {
    if (finding !== null) for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), finding])
  }
  for (const whole of settled.tallies) {
    const parts = partsOf(whole, settled)
    for (const part of parts) add([whole.key, part.key], checkOne(part, whole))
    const groups = pickGroups(partsToAdd(whole, settled))
    if (groups.length > 1) add([whole.key], checkGroups(groups, whole))
    for (const rest of restsOf(whole, settled))
      add([whole.key, rest.key], checkRest(parts.filter(hasLeft), rest, whole))
  }
  for (const group of listSiblings(settled))
    add(
      group.map(({ key }) => key),
      tellTogether(group),
    )
  return found
}

/** The parts of a whole that its own words tell, each figure once. */
function partsOf(whole: Tally, { parts }: SettledReport): readonly Tally[] {
  return parts.filter((link) => link.whole.key === whole.key && link.ground !== 'within-time').map(({ part }) => part)
}

function checkOne(part: Tally, whole: Tally): Wording | null {
  const most = whole.high ?? Number.POSITIVE_INFINITY
  if ((part.low ?? 0) <= most * (whole.bound === 'about' ? 1.1 : 1)) return null
  const [some, all] = [tellCounted(part), tellCounted(whole)]
  return {
    de: `Rechnung geht nicht auf: der Teil (${some.de}) ist grösser als das Ganze (${all.de}).`,
    en: `The sum is off: the part (${some.en}) is bigger than the whole (${all.en}).`,
  }
}

/** The parts that can be added up: of the whole's event, or named as among it, which says the event of the whole. */
function partsToAdd(whole: Tally, { parts }: SettledReport): readonly Tally[] {
  const own = parts.filter((link) => link.whole.key === whole.key && link.ground !== 'within-time')
  const same = own.filter(({ part }) => part.event === whole.event)
  const starts = new Set(same.map(({ part }) => part.start))
  const named = own.filter(
    ({ part, ground }) => ground === 'among-those' && part.status === 'asserted' && !starts.has(part.start),
  )
  return [...same, ...named.filter(({ part }) => part.event !== whole.event)].map(({ part }) => part)
}

/** Groups that share nobody and stand in what the whole counts: the first of each kind, told in one go. */
function pickGroups(parts: readonly Tally[]): readonly Tally[] {
  const picked: Tally[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const isApart = picked.every((one) => compareCrowds(one.crowd, part.crowd) === 'disjoint')
    const isNear = picked.length === 0 || part.start - picked.at(-1)!.start < 200
    if (isApart && isNear && part.crowd.kinds.length > 0) picked.push(part)
  }
  return picked
}

function addUp(tallies: readonly Tally[]): Extent {
  const low = tallies.reduce((sum, one) => sum + (one.low ?? 0), 0)
  const isOpen = tallies.some(({ high }) => high === null)
  const high = isOpen ? null : tallies.reduce((sum, one) => sum + one.high!, 0)
  const bound = isOpen
    ? 'atLeast'
    : low === high
      ? tallies.every((one) => one.bound === 'exact')
        ? 'exact'
        : 'about'
      : 'range'
  return { low, high, bound }
}

function checkGroups(groups: readonly Tally[], whole: Tally): Wording {
  const sum = addUp(groups)
  const names = {
    de: groups.map((one) => tellCounted(one).de).join(' und '),
    en: groups.map((one) => tellCounted(one).en).join(' and '),
  }
  const [total, all] = [tellFigure(sum), tellCounted(whole)]
  const short = sizeOf(whole) - (sum.high ?? Number.POSITIVE_INFINITY)
  const over = (sum.low ?? 0) - (whole.high ?? Number.POSITIVE_INFINITY)
  const opening = { de: `${names.de} ergeben zusammen ${total.de}`, en: `${names.en} come to ${total.en} together` }
  if (over > 0 && whole.bound !== 'about')
    return {
      de: `${opening.de}: mehr als das Ganze (${all.de}).`,
      en: `${opening.en}: more than the whole (${all.en}).`,
    }
  if (short <= 0)
    return { de: `${opening.de}: das passt zu ${all.de}.`, en: `${opening.en}: consistent with ${all.en}.` }
  const missing = tellFigure({ low: short, high: short, bound: 'exact' })
  return {
    de: `${opening.de}: das sind weniger als ${all.de}; ${missing.de} oder mehr sind nicht genannt.`,
    en: `${opening.en}: short of ${all.en}; ${missing.en} or more are not accounted for.`,
  }
}

/** Who has left a place is no longer among those in it. */
function hasLeft({ event }: Tally): boolean {
  return event === 'displaced' || event === 'evacuated' || event === 'rescued' || event === 'returned'
}

/** The later, smaller states of the same siege or search. */
function restsOf(whole: Tally, { sets }: SettledReport): readonly Tally[] {
  const set = sets.find((one) => one.includes(whole)) ?? []
  return set.filter((rest) => rest !== whole && sizeOf(rest) < sizeOf(whole) && rest.event === whole.event)
}

function checkRest(left: readonly Tally[], rest: Tally, whole: Tally): Wording | null {
  const gone = left.filter((one) => one.start !== rest.start)[0]
  if (gone === undefined) return null
  const expected = sizeOf(whole) - sizeOf(gone)
  const isConsistent = expected >= (rest.low ?? 0) * 0.95 && expected <= (rest.high ?? Number.POSITIVE_INFINITY) * 1.1
  const [all, away, stay, difference] = [
    tellCounted(whole),
    tellCounted(gone),
    tellCounted(rest),
    tellFigure({ low: expected, high: expected, bound: 'exact' }),
  ]
  return {
    de: `${all.de} weniger ${away.de}, die fort sind, gibt ${difference.de}; ${isConsistent ? 'das passt zu' : 'das passt nicht zu'} ${stay.de}, die noch da sind.`,
    en: `${all.en} less ${away.en} who are gone makes ${difference.en}; that is ${isConsistent ? 'consistent' : 'not consistent'} with ${stay.en} who remain.`,
  }
}

/** `22 Kinder und sechs Lehrer`: groups named side by side with no whole given. */
function listSiblings({ tallies, parts }: SettledReport): readonly (readonly Tally[])[] {
  const isPart = new Set(parts.filter(({ ground }) => ground !== 'within-time').map(({ part }) => part.key))
  const free = tallies.filter((one) => !isPart.has(one.key) && one.unit === 'person' && one.crowd.kinds.length > 0)
  return free.flatMap((first, at) => {
    const others = free.slice(at + 1).filter((one) => one.sentence === first.sentence && areSideBySide(first, one))
    const isFirst = !free.slice(0, at).some((one) => one.sentence === first.sentence && areSideBySide(one, first))
    return others.length > 0 && isFirst ? [[first, ...others]] : []
  })
}

function areSideBySide(a: Tally, b: Tally): boolean {
  const isOneEvent =
    a.event === b.event && a.status === b.status && a.source === b.source && a.spot.text === b.spot.text
  return isOneEvent && compareCrowds(a.crowd, b.crowd) === 'disjoint' && b.start - a.start < 80
}

function tellTogether(group: readonly Tally[]): Wording {
  const total = tellFigure(addUp(group))
  const names = (language: 'de' | 'en') =>
    group.map((one) => tellCounted(one)[language]).join(language === 'de' ? ' und ' : ' and ')
  return { de: `${names('de')} sind zusammen ${total.de}.`, en: `${names('en')} are ${total.en} together.` }
}

import { COUNTED_NOUNS } from '../languages/de/counted-nouns.ts'
import type { Claim, Figure, Group, GroupClass, Status, Unit } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { EVENT_KINDS } from '../model/event-kinds.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/span.ts'
import type { ClaimTime } from '../model/time.ts'
import type { Word } from '../model/word.ts'
import type { Attributed } from './attribute.ts'
import type { EventDecision } from './events/event-question.ts'
import { makeId } from './make-id.ts'
import { makeQuote } from './make-quote.ts'
import type { Counted } from './read-counted.ts'
import { senseOfNoun } from './sense-of-noun.ts'

/** Everything that was decided about one figure. */
export interface Decided {
  readonly counted: Counted
  readonly decision: EventDecision
  readonly status: Status
  readonly attributed: Attributed
  readonly place: Place | null
  readonly origin: Place | null
  readonly destination: Place | null
  readonly time: ClaimTime | null
}

export function makeClaim(text: string, sentence: Span, words: readonly Word[], decided: Decided): Claim {
  const { counted, decision, attributed } = decided
  const group = makeGroup(text, words, counted, decision)
  const figure = makeFigure(text, counted, decision.event, group)
  return {
    id: makeId(text, figure, decision.event, decided.status),
    rule: decision.rule,
    quote: makeQuote(text, sentence),
    figure,
    event: decision.event,
    status: decided.status,
    group,
    source: attributed.source,
    via: attributed.via,
    place: decided.place,
    origin: decided.origin,
    destination: decided.destination,
    time: decided.time,
  }
}

function makeFigure(text: string, { figure }: Counted, event: EventKind, group: Group | null): Figure {
  const { start, end, low, high, bound } = figure
  return { text: text.slice(start, end), start, end, low, high, bound, unit: unitOf(figure.kind, event, group) }
}

function unitOf(kind: Counted['figure']['kind'], event: EventKind, group: Group | null): Unit {
  if (kind === 'share') return 'share'
  if (/haushalte?n?$/iu.test(group?.text ?? '')) return 'household'
  if (/famil(?:ie|ien)$/iu.test(group?.text ?? '')) return 'family'
  if (event === 'attacked') return 'attack'
  const names = senseOfNoun(lastNoun(group?.text ?? '')).names
  if (names === 'things') return 'object'
  return EVENT_KINDS[event].of === 'things' && names !== 'people' ? 'object' : 'person'
}

function lastNoun(wording: string): string {
  return wording.match(/\p{Lu}[\p{L}\p{M}-]*/u)?.[0] ?? ''
}

function makeGroup(text: string, words: readonly Word[], counted: Counted, { groupAt }: EventDecision): Group | null {
  if (counted.figure.kind === 'times') return null
  if (counted.figure.kind === 'inside') return groupInside(text, words[counted.figure.last]!, counted.figure.end)
  const first = counted.groupFirst ?? groupAt ?? null
  const last = counted.groupLast ?? groupAt ?? null
  if (first === null || last === null) return null
  const start = words[first]!.start
  const end = words[last]!.end
  return {
    text: text.slice(start, end),
    start,
    end,
    class: classOf(words, first, last, counted.head ?? groupAt ?? last),
  }
}

/** `120.000-Einwohner-Stadt`: the group is the compound's middle part. */
function groupInside(text: string, word: Word, numeralEnd: number): Group {
  const start = numeralEnd + 1
  const length = /^\p{L}+/u.exec(text.slice(start, word.end))?.[0].length ?? word.end - start
  return { text: text.slice(start, start + length), start, end: start + length, class: 'unspecified' }
}

function classOf(words: readonly Word[], first: number, last: number, head: number): GroupClass {
  const classes = new Set<GroupClass>()
  for (let index = head; index <= last; index++)
    if (/^\p{Lu}/u.test(words[index]!.text)) classes.add(senseOfNoun(words[index]!.text).class)
  const adjective = COUNTED_NOUNS.classAdjectives.find(({ stems }) =>
    words.slice(first, head).some(({ text }) => stems.some((stem) => text.toLowerCase().startsWith(stem))),
  )
  const own = senseOfNoun(words[head]!.text).class
  if (own === 'unspecified' && adjective) return adjective.class
  const isJoined = words.slice(head, last).some(({ text }) => text === 'und')
  return isJoined && classes.size > 1 ? 'mixed' : own
}

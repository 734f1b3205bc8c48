import type { LedgerClaim } from '../../model/question.ts'
import { findPlace } from '../find-place.ts'
import { findTime } from '../find-time.ts'
import type { OpenPoints } from '../open-points.ts'
import { tellNote } from '../tell-note.ts'
import { type Block, dim, type Rich, type Section, text } from './briefing.ts'
import { type Telling, tellFigure, tellSaid } from './tell-answer.ts'
import { fillSlots } from './wording.ts'

/** What a person should look at; a heading without any says so. */
export function tellOpenPoints(open: OpenPoints, telling: Telling): readonly Section[] {
  const { wording } = telling
  const parts: readonly (readonly [string, readonly Rich[]])[] = [
    [wording.open.singleVoices, open.singleVoices.map((held) => tellOne(held.question.title, tellSaid(held, telling)))],
    [wording.open.times, open.times.map((held) => [...tellWho(held, telling), dim(` – ${tellTime(held, telling)}`)])],
    [
      wording.open.places,
      open.places.map((held) => [...tellWho(held, telling), dim(` – ${tellPlace(held, telling)}`)]),
    ],
    [
      wording.open.unread,
      open.unread.map(({ origin, why }) => [text(origin), dim(` – ${tellNote(why)[wording.language]}`)]),
    ],
  ]
  const blocks = parts.flatMap(([heading, items]): readonly Block[] => [
    { kind: 'heading', text: items.length === 0 ? heading : `${heading} (${items.length})` },
    items.length === 0 ? { kind: 'prose', text: [dim(wording.open.none)] } : { kind: 'list', items },
  ])
  return [{ id: 'open', heading: wording.headings.open, blocks }]

  function tellOne(title: { de: string; en: string }, range: Rich): Rich {
    return [text(`${title[wording.language]} `), ...range]
  }
}

function tellWho(held: LedgerClaim, telling: Telling): Rich {
  const { group, figure: said } = held.claim
  const whom = group === null || said.unit === 'family' || said.unit === 'household' ? '' : ` ${group.text}`
  const [figure, ...cites] = tellFigure(held, telling)
  const event = telling.wording.events[held.claim.event]
  return [figure!, text(whom), dim(` (${event})`), ...cites]
}

function tellTime({ claim }: LedgerClaim, { wording }: Telling): string {
  const words = findTime(claim)?.text
  return words ? fillSlots(wording.open.words, { text: words }) : wording.open.noTime
}

/** What the words could mean, as far as the reading knows. */
function tellPlace({ claim }: LedgerClaim, { wording }: Telling): string {
  const places = [claim.place, claim.origin, claim.destination].flatMap((place) => findPlace(place) ?? [])
  if (places.length === 0) return wording.open.noPlace
  const open = places.filter(({ precision }) => precision === 'unresolved')
  return open
    .map((place) =>
      tellCandidates(
        place.text,
        place.candidates.map(({ name }) => name),
      ),
    )
    .join('; ')

  function tellCandidates(words: string, names: readonly string[]): string {
    if (names.length === 0) return fillSlots(wording.open.words, { text: words })
    return fillSlots(wording.open.candidates, { text: words, list: [...new Set(names)].join(', ') })
  }
}

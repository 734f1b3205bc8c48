import type { SourceKind, Status } from '../../model/claim.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { Grade, Judgement } from '../../model/judgement.ts'
import type { PositionRelationKind } from '../../model/matter.ts'
import type { Matter, Polarity, PositionCode } from '../../model/position.ts'
import type { Standing } from '../../model/question.ts'
import type { ChangeKind } from '../changes.ts'

/** The languages a briefing is written in. */
export const BRIEFING_LANGUAGES = ['de', 'en'] as const
export type BriefingLanguage = (typeof BRIEFING_LANGUAGES)[number]

/** A count with its noun; `{n}` is the count. */
export interface Counted {
  readonly one: string
  readonly other: string
}

/** All words of a briefing in one language; `{…}` are slots. */
export interface BriefingWording {
  readonly language: BriefingLanguage
  /** For `Intl`, which sets numbers. */
  readonly locale: string
  readonly months: readonly string[]
  /** `{day}`, `{month}`, `{year}`. */
  readonly dates: { readonly day: string; readonly month: string; readonly daysOfMonth: string }
  readonly title: string
  readonly asOf: string
  /** Where it ends at a day: `{until}` is the day, `{asOf}` when it was made. */
  readonly endsAt: string
  readonly headings: {
    readonly glance: string
    readonly changes: string
    /** Where it ends at a day: `{since}`, `{until}`. */
    readonly changesWithin: string
    readonly contested: string
    readonly answers: string
    readonly positions: string
    readonly chronology: string
    readonly open: string
    readonly citations: string
    readonly colophon: string
  }
  readonly counts: Readonly<
    Record<
      | 'reports'
      | 'outlets'
      | 'claims'
      | 'questions'
      | 'contested'
      | 'corroborated'
      | 'moving'
      | 'denied'
      | 'singleVoice'
      | 'voices'
      | 'lateReports'
      | 'newReports',
      Counted
    >
  >
  readonly columns: Readonly<Record<'voice' | 'time' | 'figure' | 'party' | 'question' | 'evidence', string>>
  readonly numbers: Readonly<Record<'atLeast' | 'atMost' | 'about' | 'range' | 'vague' | 'share' | 'none', string>>
  readonly units: { readonly household: Counted; readonly family: Counted }
  readonly times: Readonly<Record<'since' | 'until' | 'range' | 'said' | 'unknown', string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly events: Readonly<Record<EventKind, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
  readonly matters: Readonly<Record<Matter, string>>
  readonly positions: Readonly<Record<PositionCode, string>>
  readonly polarities: Readonly<Record<Polarity, string>>
  readonly towards: string
  /** Those that are told one by one. */
  readonly relations: Readonly<Record<Exclude<PositionRelationKind, 'agrees' | 'disagrees'>, string>>
  /** For a matter, and against it. */
  readonly sides: Readonly<Record<1 | -1, string>>
  readonly changes: Readonly<Record<ChangeKind, string>> & {
    readonly none: string
    readonly before: string
    readonly positions: string
    readonly judgements: string
    readonly answers: string
  }
  readonly judgements: Readonly<Record<Judgement['kind'], string>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly checked: string
  readonly commented: string
  readonly open: Readonly<
    Record<
      'times' | 'places' | 'singleVoices' | 'unread' | 'none' | 'candidates' | 'words' | 'noPlace' | 'noTime',
      string
    >
  >
  readonly empty: string
  readonly emptyUntil: string
  readonly noOutlet: string
  readonly noDate: string
  readonly logScale: string
  readonly note: string
  /** What ends at the day `{until}`. */
  readonly endNote: string
  /** Of a dossier too large to be told whole: `{shown}`, `{all}` questions. */
  readonly excerpt: string
  readonly madeFrom: Readonly<Record<'log' | 'file', string>>
  readonly madeBy: string
  readonly join: string
}

/** The wording with its slots filled. */
export function fillSlots(wording: string, slots: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot))
}

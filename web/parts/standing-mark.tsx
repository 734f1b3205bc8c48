import type { Standing } from '../api/types.ts'
import { useWords } from '../words/use-words.tsx'

/** A shape for each standing, so that none rests on colour alone. */
const SHAPES: Readonly<Record<Standing, string>> = {
  contested: 'M2 5h9M8.5 2.5 11 5 8.5 7.5M14 11H5M7.5 8.5 5 11l2.5 2.5',
  denied: 'M8 2a6 6 0 1 0 .01 0M3.8 3.8l8.4 8.4',
  moving: 'M2 12.5 6.5 8l3 3L14 4.5M10 4.5h4v4',
  corroborated: 'M1.5 8.5 4.5 11.5 9.5 4.5M7.5 10.7l.9.8 6-7',
  'single-voice': 'M8 5.5a2.5 2.5 0 1 0 .01 0',
}

export function StandingMark({
  standing,
  isShort = false,
}: {
  readonly standing: Standing
  readonly isShort?: boolean
}) {
  const words = useWords()
  return (
    <span className={`standing ${standing}`} title={words.standingHints[standing]}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={SHAPES[standing]} />
      </svg>
      <span className={isShort ? 'visually-hidden' : undefined}>{words.standings[standing]}</span>
    </span>
  )
}

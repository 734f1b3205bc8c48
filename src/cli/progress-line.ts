/** How far the work is; `totalBytes` is `null` where that cannot be known. */
export interface Progress {
  readonly reports: number
  readonly bytes: number
  readonly totalBytes: number | null
}

export interface ProgressLine {
  /** Draws the line, at most ten times a second and not within the first second. */
  show(progress: Progress): void
  /** Takes the line away, so that something else can be written to the terminal. */
  hide(): void
}

/** For output that is no terminal, and for people who want none. */
export const NO_PROGRESS_LINE: ProgressLine = { show: () => {}, hide: () => {} }

const SHORT_WORK = 1
const BETWEEN_DRAWINGS = 0.1
const WIDTH_OF_BAR = 20
const ERASE_LINE = '\r\u001b[K'

/** A line at the bottom of the terminal, drawn over and over. `clock` gives seconds. */
export function openProgressLine(
  terminal: { write(text: string): unknown; readonly columns?: number },
  clock: () => number = () => performance.now() / 1000,
): ProgressLine {
  const begun = clock()
  let drawn = Number.NEGATIVE_INFINITY
  let isVisible = false
  return {
    show(progress) {
      const now = clock()
      if (now - begun < SHORT_WORK || (isVisible && now - drawn < BETWEEN_DRAWINGS)) return
      const line = describeProgress(progress, now - begun).slice(0, (terminal.columns ?? 80) - 1)
      terminal.write(ERASE_LINE + line)
      drawn = now
      isVisible = true
    },
    hide() {
      if (isVisible) terminal.write(ERASE_LINE)
      isVisible = false
    },
  }
}

/** The line in words: bar, reports, rate, time left. */
export function describeProgress({ reports, bytes, totalBytes }: Progress, seconds: number): string {
  const rate = `${formatCount(Math.round(reports / seconds))}/s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`
  const done = `${formatCount(reports)} reports (${rate})`
  if (totalBytes === null || bytes === 0) return done
  const share = Math.min(1, bytes / totalBytes)
  const full = Math.round(share * WIDTH_OF_BAR)
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH_OF_BAR - full)
  return `${bar} ${Math.floor(share * 100)} %  ${done}, ${formatDuration((seconds / share) * (1 - share))} left`
}

function formatCount(count: number): string {
  return count.toLocaleString('en')
}

function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

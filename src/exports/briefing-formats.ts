import type { Briefing } from '../views/briefing/briefing.ts'

interface BriefingFormat {
  readonly name: string
  /** Endings of files, the first one its own. */
  readonly endings: readonly string[]
  readonly isBinary: boolean
  readonly write: (briefing: Briefing) => Promise<string | Uint8Array>
}

/** How a briefing can be written: a line a format, the default first. A format is loaded by whoever writes it: starting stays quick. */
export const BRIEFING_FORMATS: readonly BriefingFormat[] = [
  {
    ...{ name: 'markdown', endings: ['.md', '.markdown'], isBinary: false },
    write: async (briefing) => (await import('./briefing-markdown.ts')).writeMarkdown(briefing),
  },
  {
    ...{ name: 'html', endings: ['.html', '.htm'], isBinary: false },
    write: async (briefing) => (await import('./briefing-html.ts')).writeHtml(briefing),
  },
  {
    ...{ name: 'docx', endings: ['.docx'], isBinary: true },
    write: async (briefing) => (await import('./briefing-docx.ts')).writeDocx(briefing),
  },
]

/** The format by its name, else by the ending of the file, else the default. */
export function findBriefingFormat(name: string | undefined, file: string | undefined): BriefingFormat {
  const byName = BRIEFING_FORMATS.find((format) => format.name === name)
  const byEnding = BRIEFING_FORMATS.find(({ endings }) =>
    endings.some((ending) => file?.toLowerCase().endsWith(ending)),
  )
  return byName ?? byEnding ?? BRIEFING_FORMATS[0]!
}

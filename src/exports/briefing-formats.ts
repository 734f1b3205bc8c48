import type { Briefing } from '../views/briefing/briefing.ts'
import { writeDocx } from './briefing-docx.ts'
import { writeHtml } from './briefing-html.ts'
import { writeMarkdown } from './briefing-markdown.ts'

interface BriefingFormat {
  readonly name: string
  /** Endings of files, the first one its own. */
  readonly endings: readonly string[]
  readonly isBinary: boolean
  readonly write: (briefing: Briefing) => string | Promise<Uint8Array>
}

/** How a briefing can be written: a line a format, the default first. */
export const BRIEFING_FORMATS: readonly BriefingFormat[] = [
  { name: 'markdown', endings: ['.md', '.markdown'], isBinary: false, write: writeMarkdown },
  { name: 'html', endings: ['.html', '.htm'], isBinary: false, write: writeHtml },
  { name: 'docx', endings: ['.docx'], isBinary: true, write: writeDocx },
]

/** The format by its name, else by the ending of the file, else the default. */
export function findBriefingFormat(name: string | undefined, file: string | undefined): BriefingFormat {
  const byName = BRIEFING_FORMATS.find((format) => format.name === name)
  const byEnding = BRIEFING_FORMATS.find(({ endings }) =>
    endings.some((ending) => file?.toLowerCase().endsWith(ending)),
  )
  return byName ?? byEnding ?? BRIEFING_FORMATS[0]!
}

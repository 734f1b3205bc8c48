import {
  type AnswerBlock,
  type Block,
  type Briefing,
  type Citation,
  type Inline,
  type Rich,
  text,
} from '../views/briefing/briefing.ts'
import { splitAtMarks } from '../views/briefing/split-at-marks.ts'
import { cleanLine } from './clean-line.ts'
import { isWebAddress } from './is-web-address.ts'

/** A briefing in CommonMark with tables; citations are links to the list at its end. */
export function writeMarkdown(briefing: Briefing): string {
  const tallies = briefing.tallies.map(({ count, noun }) => `${count} ${noun}`).join(' · ')
  const parts = [
    `# ${escapeMarks(briefing.title)}`,
    `*${escapeMarks(briefing.asOf)}*  \n${escapeMarks(tallies)}`,
    `> ${escapeMarks(briefing.note)}`,
    ...briefing.sections.flatMap(({ heading, blocks }) => [`## ${escapeMarks(heading)}`, ...blocks.map(writeBlock)]),
    `## ${escapeMarks(briefing.citationsHeading)}`,
    ...briefing.citations.map(writeCitation),
    '---',
    briefing.colophon
      .map((line) => `${escapeMarks(line)}  `)
      .join('\n')
      .trimEnd(),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeMarks(block.text)}`
    case 'prose':
      return startLine(writeRich(block.text))
    case 'list':
      return block.items.map((item) => `- ${startLine(writeRich(item))}`).join('\n')
    case 'table':
      return writeTable(block.head, block.rows)
    case 'answer':
      return writeAnswer(block)
  }
}

function writeAnswer(answer: AnswerBlock): string {
  const { columns } = answer
  const rows = answer.evidence.map(({ voice, outlets, time, figure }): readonly Rich[] => [
    outlets === '' ? [text(voice)] : [text(`${voice} · ${outlets}`.trim())],
    [text(time)],
    figure,
  ])
  return [
    `#### ${escapeMarks(answer.title)}`,
    `**${writeRich(answer.range)}** · ${escapeMarks(answer.standingLabel)} · ${escapeMarks(answer.behind)}`,
    writeTable([columns.voice, columns.time, columns.figure], rows),
    answer.reasons.map((reason) => `- ${startLine(writeRich(reason))}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function writeTable(head: readonly string[], rows: readonly (readonly Rich[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    line(head.map(escapeMarks)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(writeRich))),
  ].join('\n')
}

function writeRich(rich: Rich): string {
  return rich.map(writeInline).join('').trim()
}

function writeInline(inline: Inline): string {
  if (inline.kind === 'cite') return ` [\\[${inline.number}\\]](#c${inline.number})`
  const words = escapeMarks(inline.text)
  return inline.kind === 'strong' ? words.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : words
}

/** An anchor that every renderer keeps; the figures in the sentence are bold. */
function writeCitation(citation: Citation): string {
  const { number, outlet, published, title, address, report } = citation
  const where = !isWebAddress(address)
    ? escapeMarks(title ?? report)
    : `[${escapeMarks(title ?? address)}](<${encodeAddress(address)}>)`
  const quote = splitAtMarks(citation)
    .map(({ words, marked }) => (marked ? `**${escapeMarks(words)}**` : escapeMarks(words)))
    .join('')
  return `<a id="c${number}"></a>**\\[${number}\\]** ${escapeMarks(outlet)}, ${escapeMarks(published)}, ${where}\n\n> ${startLine(quote)}`
}

/** Nothing in a report becomes a mark of Markdown or HTML, or a new line. */
function escapeMarks(words: string): string {
  return cleanLine(words)
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
}

/** A line that starts with `17.` or `-` is no list. */
function startLine(line: string): string {
  return line.replace(/^(\d+)(?=[.)]\s)/, '$1\\').replace(/^(?=[-+]\s)/, '\\')
}

function encodeAddress(address: string): string {
  return encodeURI(address).replace(/[<>\n]/g, encodeURIComponent)
}

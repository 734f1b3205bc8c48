import type * as Docx from 'docx'
import type { AnswerBlock, Block, Briefing, Citation, EvidenceRow, Inline, Rich } from '../views/briefing/briefing.ts'
import { splitAtMarks } from '../views/briefing/split-at-marks.ts'
import { isWebAddress } from './is-web-address.ts'
import { fitForXml } from './xml-text.ts'

/** A briefing as a Word document: real headings, tables and links from each number to its sentence, ready to be edited. */
export async function writeDocx(briefing: Briefing): Promise<Uint8Array> {
  const docx = await import('docx')
  const document = new docx.Document({
    title: briefing.title,
    description: briefing.colophon.join(' · '),
    creator: briefing.colophon[0] ?? '',
    styles: STYLES,
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1200, right: 1200 } } },
        footers: { default: makeFooter(briefing, docx) },
        children: makeBody(briefing, docx),
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

type Library = typeof Docx
type Child = Docx.Paragraph | Docx.Table
type Run = Docx.ParagraphChild

const SOFT = '5D6670'
const SERIF = 'Cambria'
const SANS = 'Calibri'

/** Sizes in half points. */
const STYLES: Docx.IStylesOptions = {
  default: {
    document: { run: { font: SERIF, size: 21 }, paragraph: { spacing: { after: 100, line: 270 } } },
    title: { run: { font: SERIF, size: 46, bold: true }, paragraph: { spacing: { after: 40 } } },
    heading1: { run: { font: SERIF, size: 30, bold: true }, paragraph: { spacing: { before: 380, after: 120 } } },
    heading2: { run: { font: SANS, size: 22, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
    heading3: {
      run: { font: SERIF, size: 22, bold: true },
      paragraph: { spacing: { before: 200, after: 20 }, keepNext: true },
    },
    hyperlink: { run: { color: '27506F', underline: {} } },
  },
}

const STANDING_COLOURS: Readonly<Record<AnswerBlock['standing'], string>> = {
  ...{ contested: 'A3291F', denied: '7A4A12', moving: '8A6100', corroborated: '2C6450' },
  'single-voice': SOFT,
}

function makeBody(briefing: Briefing, docx: Library): Child[] {
  const { Paragraph, TextRun, HeadingLevel } = docx
  const tallies = briefing.tallies.map(({ count, noun }) => `${count} ${noun}`).join('  ·  ')
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [makeText(briefing.title, docx)] }),
    new Paragraph({ children: [new TextRun({ text: fitForXml(briefing.asOf), font: SANS, size: 18, color: SOFT })] }),
    new Paragraph({ children: [new TextRun({ text: fitForXml(tallies), font: SANS, size: 19, bold: true })] }),
    new Paragraph({ children: [new TextRun({ text: fitForXml(briefing.note), size: 19, color: SOFT })] }),
    ...briefing.sections.flatMap(({ heading, blocks }) => [
      makeHeading(heading, 1, docx),
      ...blocks.flatMap((block) => makeBlock(block, docx)),
    ]),
    ...(briefing.citations.length === 0 ? [] : [makeHeading(briefing.citationsHeading, 1, docx)]),
    ...briefing.citations.map((citation) => makeCitation(citation, docx)),
    makeHeading(briefing.colophonHeading, 1, docx),
    ...briefing.colophon.map((line) => new Paragraph({ children: [makeText(line, docx)] })),
  ]
}

function makeFooter({ title, asOf }: Briefing, { Footer, Paragraph, TextRun, PageNumber }: Library): Docx.Footer {
  const run = { font: SANS, size: 16, color: SOFT }
  const pages = new TextRun({ ...run, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  const name = new TextRun({ ...run, text: fitForXml(`${title}  ·  ${asOf}  ·  `) })
  return new Footer({ children: [new Paragraph({ children: [name, pages] })] })
}

function makeHeading(words: string, level: 1 | 2 | 3, { Paragraph, ...docx }: Library): Docx.Paragraph {
  const levels = { 1: docx.HeadingLevel.HEADING_1, 2: docx.HeadingLevel.HEADING_2, 3: docx.HeadingLevel.HEADING_3 }
  return new Paragraph({ heading: levels[level], children: [new docx.TextRun({ text: fitForXml(words) })] })
}

function makeBlock(block: Block, docx: Library): Child[] {
  switch (block.kind) {
    case 'heading':
      return [makeHeading(block.text, 2, docx)]
    case 'prose':
      return [new docx.Paragraph({ children: makeRuns(block.text, docx) })]
    case 'list':
      return block.items.map((item) => makeItem(item, docx))
    case 'table':
      return [makeTable(block.head, block.rows, docx), new docx.Paragraph({})]
    case 'answer':
      return makeAnswer(block, docx)
  }
}

function makeItem(item: Rich, docx: Library): Docx.Paragraph {
  return new docx.Paragraph({ bullet: { level: 0 }, spacing: { after: 30 }, children: makeRuns(item, docx) })
}

function makeAnswer(answer: AnswerBlock, docx: Library): Child[] {
  const { Paragraph, TextRun } = docx
  const colour = STANDING_COLOURS[answer.standing]
  const { voice, time, figure } = answer.columns
  return [
    makeHeading(answer.title, 3, docx),
    new Paragraph({
      keepNext: true,
      children: [
        ...makeRuns(answer.range, docx, { bold: true, size: 28 }),
        new TextRun({ text: `   ${fitForXml(answer.standingLabel)}`, font: SANS, size: 19, bold: true, color: colour }),
        new TextRun({ text: `   ${fitForXml(answer.behind)}`, font: SANS, size: 19, color: SOFT }),
      ],
    }),
    makeTable([voice, time, figure], answer.evidence.map(listCells), docx),
    new Paragraph({ spacing: { after: 40 } }),
    ...answer.reasons.map((reason) => makeItem(reason, docx)),
  ]
}

function listCells({ voice, outlets, time, figure }: EvidenceRow): readonly Rich[] {
  const who: Rich = [
    { kind: 'text', text: voice },
    { kind: 'dim', text: outlets === '' ? '' : `${voice === '' ? '' : ' · '}${outlets}` },
  ]
  return [who, [{ kind: 'text', text: time }], figure]
}

function makeTable(head: readonly string[], rows: readonly (readonly Rich[])[], docx: Library): Docx.Table {
  const { Table, TableRow, WidthType, BorderStyle } = docx
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const hair = { style: BorderStyle.SINGLE, size: 4, color: 'DCDFE2' }
  const widths = chooseWidths(head.length)
  const heading = head.map((name): Rich => [{ kind: 'strong', text: name }])
  return new Table({
    width: { size: 9500, type: WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: hair, insideHorizontal: hair },
    rows: [heading, ...rows].map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((cell, column) => makeCell(cell, widths[column]!, docx)),
        }),
    ),
  })
}

/** In twentieths of a point; three columns are a figure or voice, a question or time, and what stands behind. */
function chooseWidths(columns: number): number[] {
  if (columns === 2) return [2300, 7200]
  return columns === 3 ? [2700, 4300, 2500] : Array.from({ length: columns }, () => Math.floor(9500 / columns))
}

function makeCell(cell: Rich, width: number, docx: Library): Docx.TableCell {
  const size = { size: width, type: docx.WidthType.DXA }
  const runs = makeRuns(cell, docx, { font: SANS, size: 19 })
  const paragraph = new docx.Paragraph({ spacing: { after: 0, line: 250 }, children: runs })
  return new docx.TableCell({ width: size, margins: { top: 40, bottom: 40, right: 120 }, children: [paragraph] })
}

type Look = Pick<Docx.IRunOptions, 'bold' | 'size' | 'font' | 'color'>

function makeRuns(rich: Rich, docx: Library, look: Look = {}): Run[] {
  return rich.map((inline) => makeRun(inline, docx, look))
}

function makeRun(inline: Inline, { TextRun, InternalHyperlink }: Library, look: Look): Run {
  if (inline.kind === 'cite') {
    const number = new TextRun({ text: ` ${inline.number}`, superScript: true, color: '27506F', font: SANS })
    return new InternalHyperlink({ anchor: nameBookmark(inline.number), children: [number] })
  }
  const marks = inline.kind === 'strong' ? { bold: true } : inline.kind === 'dim' ? { color: SOFT } : {}
  return new TextRun({ ...look, ...marks, text: fitForXml(inline.text) })
}

function makeText(words: string, { TextRun }: Library): Run {
  return new TextRun({ text: fitForXml(words) })
}

/** Outlet and date, then the sentence with its figures in bold. */
function makeCitation(citation: Citation, docx: Library): Docx.Paragraph {
  const { Paragraph, TextRun, Bookmark } = docx
  const { number, outlet, published, address, title, report } = citation
  const look = { font: SANS, size: 18, color: SOFT }
  const name = new TextRun({ ...look, text: fitForXml(title ?? report) })
  const where = isWebAddress(address) ? new docx.ExternalHyperlink({ link: address, children: [name] }) : name
  const label = new TextRun({ ...look, bold: true, text: `${number}  ` })
  return new Paragraph({
    indent: { left: 500, hanging: 500 },
    keepLines: true,
    children: [
      new Bookmark({ id: nameBookmark(number), children: [label] }),
      new TextRun({ ...look, text: fitForXml(`${outlet}, ${published}, `) }),
      where,
      new TextRun({ text: '', break: 1 }),
      ...splitAtMarks(citation).map(
        ({ words, marked }) => new TextRun({ text: fitForXml(words), bold: marked, size: 20 }),
      ),
    ],
  })
}

function nameBookmark(number: number): string {
  return `c${number}`
}

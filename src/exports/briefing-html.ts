import type { AnswerBlock, Block, Briefing, Citation, EvidenceRow, Inline, Rich } from '../views/briefing/briefing.ts'
import { splitAtMarks } from '../views/briefing/split-at-marks.ts'
import { BRIEFING_STYLE } from './briefing-style.ts'
import { isWebAddress } from './is-web-address.ts'
import { planRangePlot, type RangePlot } from './range-plot.ts'

/** A briefing as one page that needs no other file, no script and no network; printed it is a paper with page numbers. */
export function writeHtml(briefing: Briefing): string {
  const sections = briefing.sections.map(
    ({ id, heading, blocks }) =>
      `<section id="${id}"><h2>${escapeHtml(heading)}</h2>${blocks.map((block) => writeBlock(block, briefing)).join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="${briefing.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${escapeHtml(briefing.colophon.join(' · '))}">
<title>${escapeHtml(briefing.title)}</title>
<style>${BRIEFING_STYLE}</style></head>
<body>
${writeContents(briefing)}
${writeHead(briefing)}
<main>
${sections.join('\n')}
${writeCitations(briefing)}
</main>
<footer>${briefing.colophon.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</footer>
</body></html>
`
}

function writeContents({ sections, citationsHeading }: Briefing): string {
  const entries = [...sections, { id: 'citations', heading: citationsHeading }]
  const links = entries.map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`)
  return `<nav><ol>${links.join('')}</ol></nav>`
}

function writeHead({ title, asOf, tallies, note }: Briefing): string {
  const items = tallies.map(
    ({ count, noun, standing }) =>
      `<li class="${standing ?? ''}"><b>${escapeHtml(count)}</b><span>${escapeHtml(noun)}</span></li>`,
  )
  return `<header><h1>${escapeHtml(title)}</h1><p class="as-of">${escapeHtml(asOf)}</p>
<ul class="tallies">${items.join('')}</ul><p class="note">${escapeHtml(note)}</p></header>`
}

function writeBlock(block: Block, briefing: Briefing): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`
    case 'prose':
      return `<p>${writeRich(block.text, briefing)}</p>`
    case 'list':
      return writeList(block.items, '', briefing)
    case 'table':
      return writeTable(block.head, block.rows, briefing)
    case 'answer':
      return writeAnswer(block, briefing)
  }
}

function writeList(items: readonly Rich[], name: string, briefing: Briefing): string {
  if (items.length === 0) return ''
  return `<ul class="${name}">${items.map((item) => `<li>${writeRich(item, briefing)}</li>`).join('')}</ul>`
}

function writeTable(head: readonly string[], rows: readonly (readonly Rich[])[], briefing: Briefing): string {
  const cells = (row: readonly Rich[]) => row.map((cell) => `<td>${writeRich(cell, briefing)}</td>`).join('')
  const columns = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')
  return `<div class="wide"><table class="table-${head.length}"><thead><tr>${columns}</tr></thead><tbody>${body}</tbody></table></div>`
}

function writeAnswer(answer: AnswerBlock, briefing: Briefing): string {
  const plot = planRangePlot(answer.evidence)
  const rows = answer.evidence.map((row) => writeEvidence(row, plot, briefing))
  return `<article class="answer ${answer.standing}" id="q-${escapeHtml(answer.id)}"><h4>${escapeHtml(answer.title)}</h4>
<p class="reach"><strong>${writeRich(answer.range, briefing)}</strong><span class="standing ${answer.standing}">${escapeHtml(answer.standingLabel)}</span><span>${escapeHtml(answer.behind)}</span></p>
<table class="evidence"><tbody>${rows.join('\n')}${writeAxis(answer, plot, briefing)}</tbody></table>
${writeList(answer.reasons, 'reasons', briefing)}</article>`
}

function writeEvidence(
  { voice, outlets, time, figure, ...reach }: EvidenceRow,
  plot: RangePlot | null,
  briefing: Briefing,
) {
  const who =
    outlets === '' ? escapeHtml(voice) : `${escapeHtml(voice)}<span class="outlets">${escapeHtml(outlets)}</span>`
  const cells = [`<td class="who">${who}</td>`, `<td class="when">${escapeHtml(time)}</td>`]
  const scale = `<td class="scale">${plot?.drawRow(reach) ?? ''}</td>`
  const row = `${cells.join('')}<td class="what">${writeRich(figure, briefing)}</td>${scale}`
  return `<tr${voice === '' ? '' : ' class="voice"'}>${row}</tr>`
}

function writeAxis({ logScale }: AnswerBlock, plot: RangePlot | null, { language }: Briefing): string {
  if (plot === null) return ''
  const format = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB')
  const name = plot.isLogarithmic ? escapeHtml(logScale) : ''
  const axis = plot.drawAxis((number) => escapeHtml(format.format(number)))
  return `<tr class="axis"><td colspan="3">${name}</td><td class="scale">${axis}</td></tr>`
}

function writeRich(rich: Rich, briefing: Briefing): string {
  return rich.map((inline) => writeInline(inline, briefing)).join('')
}

/** A citation shows its sentence where the pointer rests, and leads to it. */
function writeInline(inline: Inline, { citations }: Briefing): string {
  if (inline.kind === 'cite') {
    const { outlet, published, sentence } = citations[inline.number - 1]!
    const hint = escapeHtml(`${outlet}, ${published}: ${sentence}`)
    return `<a class="cite" href="#c${inline.number}" title="${hint}">${inline.number}</a>`
  }
  const words = escapeHtml(inline.text)
  return inline.kind === 'text'
    ? words
    : inline.kind === 'strong'
      ? `<strong>${words}</strong>`
      : `<span class="dim">${words}</span>`
}

function writeCitations({ citations, citationsHeading }: Briefing): string {
  if (citations.length === 0) return ''
  const items = citations.map(writeCitation).join('\n')
  return `<section id="citations"><h2>${escapeHtml(citationsHeading)}</h2><ol class="citations">${items}</ol></section>`
}

function writeCitation(citation: Citation): string {
  const { number, outlet, published, title, address, report } = citation
  const name = escapeHtml(title ?? report)
  const where = isWebAddress(address) ? `<a href="${escapeHtml(address)}" rel="noreferrer">${name}</a>` : name
  const quote = splitAtMarks(citation).map(({ words, marked }) =>
    marked ? `<mark>${escapeHtml(words)}</mark>` : escapeHtml(words),
  )
  return `<li id="c${number}"><span class="number">${number}</span><span class="where">${escapeHtml(outlet)}, ${escapeHtml(published)}, ${where}</span><blockquote>${quote.join('')}</blockquote></li>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

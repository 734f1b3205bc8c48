import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { buildBriefing } from '../views/briefing/build-briefing.ts'
import { INVENTED_DOSSIER } from '../views/invented-dossier.ts'
import { writeDocx } from './briefing-docx.ts'
import { findBriefingFormat } from './briefing-formats.ts'
import { writeHtml } from './briefing-html.ts'
import { writeMarkdown } from './briefing-markdown.ts'
import { planRangePlot } from './range-plot.ts'

const briefing = buildBriefing(INVENTED_DOSSIER, 'de')
const sentences = briefing.citations.map(({ sentence }) => sentence)

describe('markdown', () => {
  const written = writeMarkdown(briefing)

  it('holds every sentence, and a target for every citation', () => {
    const plain = written.replaceAll('**', '').replace(/\\([\\`*_[\]<>#|~])/g, '$1')
    for (const sentence of sentences) expect(plain).toContain(sentence)
    const targets = [...written.matchAll(/<a id="(c\d+)">/g)].map(([, id]) => `#${id}`)
    const links = [...written.matchAll(/\]\((#c\d+)\)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(sentences.length)
    expect(links.filter((link) => !targets.includes(link!))).toEqual([])
  })

  it('keeps texts of reports from becoming marks, tags or links', () => {
    expect(written).toContain('\\<b\\>Häuser\\</b\\>')
    expect(written).not.toContain('javascript:')
    expect(written).toContain('-Eilmeldung \\| "Markt"')
  })

  it('has as many cells in each row of a table as in its head', () => {
    const tables = written.split('\n\n').filter((part) => part.startsWith('|'))
    expect(tables.length).toBeGreaterThan(4)
    const countCells = (line: string) => line.replaceAll('\\|', '').split('|').length
    for (const table of tables) expect(new Set(table.split('\n').map(countCells)).size).toBe(1)
  })
})

describe('html', () => {
  const written = writeHtml(briefing)
  const { document } = parseHTML(written)

  it('needs no other file, no script and no network', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0)
    expect(written).not.toMatch(/url\(|@import|\bon\w+=/)
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  })

  it('leads from every number to its sentence', () => {
    const links = [...document.querySelectorAll('a.cite')]
    expect(links.length).toBeGreaterThan(sentences.length)
    for (const link of links) {
      const target = document.querySelector(`li[id="${link.getAttribute('href')!.slice(1)}"]`)
      expect(sentences).toContain(target?.querySelector('blockquote')?.textContent)
    }
  })

  it('shows texts of reports as they are and links only addresses of the web', () => {
    expect(document.querySelector('main b')).toBeNull()
    expect(document.body.textContent).toContain('<b>Häuser</b>')
    const links = [...document.querySelectorAll('.citations a')].map((link) => link.getAttribute('href'))
    expect(new Set(links)).toEqual(new Set(['https://luna.example/markt?a=1&b=2']))
  })

  it('draws the figures of each answer that has several', () => {
    const answers = [...document.querySelectorAll('.answer')]
    expect(answers.map((answer) => answer.querySelectorAll('svg').length)).toEqual([4, 0, 3])
  })

  it('says in which language it is', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('de')
    expect(writeHtml(buildBriefing(INVENTED_DOSSIER, 'en'))).toContain('<html lang="en">')
  })
})

describe('docx', () => {
  it('is a document that holds headings, tables, every sentence and links to them', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(briefing)) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const { document } = parseHTML(`<html><body>${value}</body></html>`)
    const text = document.body.textContent!
    for (const sentence of sentences) expect(text).toContain(sentence)
    const headings = [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)
    for (const { heading } of briefing.sections) expect(headings).toContain(heading)
    expect(document.querySelectorAll('table').length).toBeGreaterThan(4)
    expect(value).toContain('href="#c1"')
    expect(text).toContain(INVENTED_DOSSIER.ledger.hash)
  })

  it('holds control characters of a report without breaking', async () => {
    const odd = { ...briefing, title: 'a\u0000b\u0008c' }
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(odd)) })
    expect(value).toContain('a\ufffdb\ufffdc')
  })
})

describe('the range plot', () => {
  const row = (low: number | null, high: number | null, bound: 'exact' | 'atLeast' | 'range' | 'vague' | 'about') =>
    ({ low, high, bound, status: 'asserted' }) as const

  it('is drawn only where there is something to compare', () => {
    expect(planRangePlot([row(5, 5, 'exact')])).toBeNull()
    expect(planRangePlot([row(5, 5, 'exact'), row(null, null, 'exact')])).toBeNull()
    expect(planRangePlot([row(0, 0, 'exact'), row(0, 0, 'exact')])).toBeNull()
  })

  it('puts larger numbers further right on one scale', () => {
    const plot = planRangePlot([row(82, 82, 'exact'), row(180, 200, 'range')])!
    const dot = Number(/cx="([\d.]+)"/.exec(plot.drawRow(row(82, 82, 'exact')))![1])
    const bar = Number(/x="([\d.]+)"/.exec(plot.drawRow(row(180, 200, 'range')))![1])
    expect(dot).toBeLessThan(bar)
  })

  it('shows how a number was bounded', () => {
    const plot = planRangePlot([row(10, 10, 'exact'), row(24, 99, 'vague')])!
    expect(plot.drawRow(row(10, 10, 'about'))).toContain('ring')
    expect(plot.drawRow(row(24, 99, 'vague'))).toContain('bar vague')
    expect(plot.drawRow(row(10, null, 'atLeast'))).toContain('open')
    expect(plot.drawRow({ ...row(10, 10, 'exact'), status: 'denied' })).toContain('unasserted')
    expect(plot.drawRow(row(null, null, 'exact'))).not.toContain('circle')
  })

  it('keeps small numbers visible beside large ones on a logarithmic scale', () => {
    const plot = planRangePlot([row(20, 20, 'exact'), row(250_000, 250_000, 'exact')])!
    expect(plot.isLogarithmic).toBe(true)
    expect(plot.drawAxis(String)).toMatch(/>100<.*>1000</)
  })
})

describe('the format of a briefing', () => {
  it.each([
    ['html', undefined, 'html'],
    [undefined, 'x/Lage.HTML', 'html'],
    [undefined, 'lage.docx', 'docx'],
    ['markdown', 'lage.docx', 'markdown'],
    [undefined, undefined, 'markdown'],
    [undefined, 'lage', 'markdown'],
  ])('told by --format %s and --out %s is %s', (name, file, found) => {
    expect(findBriefingFormat(name, file).name).toBe(found)
  })
})

import type { Page, PageElement } from '../body/page.ts'
import { toEdtfDate } from './edtf-date.ts'
import { type Metadata, makeMetadata } from './metadata.ts'

type Thing = Readonly<Record<string, unknown>>

/** What the head of a page says of its article: Open Graph, schema.org (JSON-LD, microdata), Dublin Core, `<time>`. */
export function readPageMetadata(page: Page): Metadata {
  const article = findArticle(page)
  const meta = readMetaElements(page)
  const outlet = meta('og:site_name') ?? textOf(asThing(article.publisher).name) ?? meta('dc.publisher')
  const title =
    meta('og:title') ?? textOf(article.headline) ?? headingOf(page) ?? textOf(page.querySelector('title')?.textContent)
  return makeMetadata({
    title: title && cutOutlet(title, outlet),
    outlet,
    published: chooseDate(listDates(page, article, meta)),
    address: listAddresses(page, article, meta).find((address) => /^https?:\/\//i.test(address)) ?? null,
  })
}

function listDates(page: Page, article: Thing, meta: ReadMeta): readonly string[] {
  const times = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'time']
  return keepTexts([
    meta('article:published_time'),
    article.datePublished,
    meta('datepublished'),
    ...['date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued', 'pubdate', 'publish-date'].map(meta),
    ...times.map((selector) => page.querySelector(selector)?.getAttribute('datetime')),
  ])
}

function listAddresses(page: Page, article: Thing, meta: ReadMeta): readonly string[] {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return keepTexts([canonical, meta('og:url'), article.url, article.mainEntityOfPage])
}

/** The first that is a date; where none is, the first of all, so that it can be noted. */
function chooseDate(dates: readonly string[]): string | null {
  return dates.find((date) => toEdtfDate(date) !== null) ?? dates[0] ?? null
}

type ReadMeta = (name: string) => string | null

/** Looks up `<meta>` by its name, property or itemprop, in lower case; the first one counts. */
function readMetaElements(page: Page): ReadMeta {
  const contents = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = textOf(element.getAttribute('content'))
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name && content && !contents.has(name)) contents.set(name, content)
    }
  }
  return (name) => contents.get(name) ?? null
}

/** The article among the schema.org things of the page; broken JSON-LD says nothing. */
function findArticle(page: Page): Thing {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = listThings(parseJson(script)).find((thing) => /Article|Posting|Report/.test(String(thing['@type'])))
    if (article) return article
  }
  return {}
}

function parseJson(script: PageElement): unknown {
  try {
    return JSON.parse(script.textContent ?? '')
  } catch {
    return null
  }
}

function listThings(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(listThings)
  const thing = asThing(value)
  return [thing, ...(Array.isArray(thing['@graph']) ? listThings(thing['@graph']) : [])]
}

function asThing(value: unknown): Thing {
  if (Array.isArray(value)) return asThing(value[0])
  return typeof value === 'object' && value !== null ? (value as Thing) : {}
}

/** A heading of the first level, if the page has just one: several are those of a site. */
function headingOf(page: Page): string | null {
  const headings = [...page.querySelectorAll('h1')]
  return headings.length === 1 ? textOf(headings[0]?.textContent) : null
}

/** Titles in the head of a page often end with ` - Outlet` or ` | Outlet`. */
function cutOutlet(title: string, outlet: string | null): string {
  const found = /^(.+\S)\s+[-–—|]\s+([^-–—|]+)$/.exec(title)
  return outlet !== null && found?.[1] && found[2]?.toLowerCase() === outlet.toLowerCase() ? found[1] : title
}

function keepTexts(values: readonly unknown[]): readonly string[] {
  return values.map(textOf).filter((text) => text !== null)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null
}

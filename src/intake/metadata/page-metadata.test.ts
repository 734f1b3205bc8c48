import { expect, test } from 'vitest'
import { parsePage } from '../body/page.ts'
import { readPageMetadata } from './page-metadata.ts'

const read = async (head: string, body = '') =>
  readPageMetadata(await parsePage(`<html><head>${head}</head><body>${body}</body></html>`))

test.each([
  ['<meta property="article:published_time" content="2020-01-02T10:00Z">', '2020-01-02T10:00Z'],
  ['<meta name="date" content="2020-01-02">', '2020-01-02'],
  ['<meta name="DC.date.issued" content="2020-01">', '2020-01'],
  ['<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2020-01-02"}]</script>', '2020-01-02'],
  ['<meta name="date" content="gestern"><meta name="dc.date" content="2020-01-02">', '2020-01-02'],
  ['<script type="application/ld+json">{kaputt</script>', null],
])('%s gives the date %j', async (head, published) => {
  expect((await read(head)).published).toBe(published)
})

test('a time element gives the date where the head says nothing', async () => {
  expect((await read('', '<article><time datetime="2020-01-02T08:00">2. Januar</time></article>')).published).toBe(
    '2020-01-02T08:00',
  )
})

test('a title loses the outlet behind it, and a single heading is one', async () => {
  const site = '<meta property="og:site_name" content="Lunauer Bote">'
  expect((await read(`${site}<title>Unfall im Hafen | Lunauer Bote</title>`)).title).toBe('Unfall im Hafen')
  expect((await read('', '<h1>Unfall im Hafen</h1>')).title).toBe('Unfall im Hafen')
  expect((await read('<title>Start</title>', '<h1>Eins</h1><h1>Zwei</h1>')).title).toBe('Start')
})

test('an address that is not absolute is none', async () => {
  const canonical = '<link rel="canonical" href="/hafen">'
  expect((await read(canonical)).address).toBeNull()
  expect((await read(`${canonical}<meta property="og:url" content="https://bote.example/hafen">`)).address).toBe(
    'https://bote.example/hafen',
  )
})

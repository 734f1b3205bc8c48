import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeStream } from './decode-stream.ts'

async function decode(bytes: Buffer, cuts: readonly number[]) {
  async function* chunks() {
    const ends = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
    let from = 0
    for (const end of ends) {
      yield bytes.subarray(from, end)
      from = end
    }
  }
  const decoding = decodeStream(chunks())
  let text = ''
  for await (const piece of decoding.pieces) text += piece
  return { text, undecodable: decoding.countUndecodable() }
}

test('wherever the stream is cut, the text comes out whole: UTF-8 and UTF-16', async () => {
  const line = fc.string({ unit: fc.constantFrom('ä', 'ß', '–', 'a', ' ', '5', '\u{1F600}', 'Ċ') })
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(200)), async (lines, cuts) => {
      const text = ['Erste Zeile', ...lines].join('\n')
      expect(await decode(Buffer.from(text), cuts)).toEqual({ text, undecodable: 0 })
      expect(await decode(Buffer.from(`\uFEFF${text}`, 'utf16le'), cuts)).toEqual({ text, undecodable: 0 })
    }),
    { numRuns: 200 },
  )
})

test('a line in another encoding does not spoil the lines of other blocks', async () => {
  const first = Buffer.from('Fünf Tote in Köln\n')
  const bytes = Buffer.concat([first, Buffer.from('Zw\xF6lf Verletzte\n', 'latin1')])
  expect((await decode(bytes, [first.length])).text).toBe('Fünf Tote in Köln\nZwölf Verletzte\n')
})

test('a line without an end is passed on in pieces', async () => {
  const text = 'ü'.repeat(2_000_000)
  expect((await decode(Buffer.from(text), [999_999, 1_500_001])).text).toBe(text)
})

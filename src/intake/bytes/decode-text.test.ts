import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

test('Windows-1252 keeps its dashes, quotation marks and the euro sign, on every Node', () => {
  expect(decodeText(latin1('\x84F\xFCnf\x93 \x96 50 \x80'))).toEqual({ text: '„Fünf“ – 50 €', undecodable: 0 })
})

test.each(['iso-8859-1', 'latin1', 'us-ascii', 'windows-1252', 'utf-8', 'nonsense'])(
  'declared as %s, bytes that are Windows-1252 are that',
  (declared) => {
    expect(decodeText(latin1('F\xFCnf \x96 zw\xF6lf'), declared).text).toBe('Fünf – zwölf')
  },
)

test('what is valid UTF-8 is UTF-8, whatever was declared', () => {
  expect(decodeText(Buffer.from('Fünf – zwölf'), 'iso-8859-1').text).toBe('Fünf – zwölf')
})

test('another declared encoding is used', () => {
  expect(decodeText(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'windows-1251').text).toBe('Привет')
})

test('UTF-16 is told without a byte order mark, too', () => {
  const text = 'Fünf Tote in Köln'
  expect(decodeText(Buffer.from(text, 'utf16le')).text).toBe(text)
  expect(decodeText(Buffer.from(text, 'utf16le').swap16()).text).toBe(text)
})

test('bytes that Windows-1252 leaves open are counted', () => {
  expect(decodeText(latin1('F\xFCnf \x81 Tote'))).toEqual({ text: 'Fünf \uFFFD Tote', undecodable: 1 })
})

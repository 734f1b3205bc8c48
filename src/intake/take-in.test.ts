import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Note } from '../model/note.ts'
import type { Report } from '../model/report.ts'
import { FORMS } from './forms.ts'
import { listInputs, takeIn } from './take-in.ts'

const SENTENCE = 'Im Hafen von Lunau sind nach Angaben der Polizei 14 Menschen verletzt worden.'

function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
}

/** A folder with these files in it (names may hold `/`), gone when the test is over. */
function makeTemporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-intake-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Everything below the paths, as one value. */
async function takeInAll(paths: readonly string[], stdin?: NodeJS.ReadableStream) {
  const reports: Report[] = []
  const notes: Note[] = []
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'note') notes.push(listed.note)
    else
      for await (const taken of takeIn(structuredClone(listed.input), stdin)) {
        if (taken.kind === 'report') reports.push(taken.report)
        else notes.push(taken.note)
      }
  }
  return { reports, notes }
}

async function takeInFile(name: string, content: string | Uint8Array) {
  const folder = makeTemporaryFolder({ [name]: content })
  const { reports, notes } = await takeInAll([join(folder, name)])
  return { report: reports[0], reports, notes, messages: notes.map(({ message }) => message) }
}

async function takeInStdin(content: string | Uint8Array) {
  return takeInAll(['-'], Readable.from([Buffer.from(content)]))
}

describe('plain text and Markdown', () => {
  test('the decoded characters are the working text, line ends included', async () => {
    const content = `Überschrift\r\n\r\n${SENTENCE}\r\n`
    const { report, notes } = await takeInFile('bericht.a.txt', content)
    expect(report).toMatchObject({ id: 'bericht.a', text: content, title: null, published: null, language: 'de' })
    expect(report?.sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect(notes).toEqual([])
  })

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF„Für“ – 5 Tote in Nöln`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF„Für“ – 5 Tote in Nöln`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF„Für“ – 5 Tote in Nöln`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from([0x84, ...Buffer.from('F\xFCr\x93 \x96 5 Tote in N\xF6ln', 'latin1')])],
  ])('%s is told and decoded without its mark', async (_, bytes) => {
    const { report, notes } = await takeInFile('a.txt', bytes)
    expect(report?.text).toBe('„Für“ – 5 Tote in Nöln')
    expect(notes).toEqual([])
  })

  test('broken bytes in UTF-8 do not turn the other umlauts into something else, and are noted', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Fünf Tote in Köln, zwölf in Mölln'),
      Buffer.from([0xff]),
      Buffer.from('.'),
    ])
    const { report, messages } = await takeInFile('a.txt', bytes)
    expect(report?.text).toBe('Fünf Tote in Köln, zwölf in Mölln\uFFFD.')
    expect(messages).toEqual(['one character is broken in the file itself: no encoding makes sense of them'])
  })

  test('front matter gives the metadata and stays in the text', async () => {
    const content = `---\ntitle: "Unfall: 14 Verletzte"\noutlet: Lunauer Bote\ndate: 2021-03-04\nurl: https://bote.example/1\nlanguage: de-AT\n---\n${SENTENCE}`
    const { report, notes } = await takeInFile('a.md', content)
    expect(report).toMatchObject({
      text: content,
      title: 'Unfall: 14 Verletzte',
      outlet: 'Lunauer Bote',
      published: '2021-03-04',
      address: 'https://bote.example/1',
      language: 'de',
    })
    expect(notes).toEqual([])
  })

  test.each(['title: [offen', 'kein Schlüssel', '- a\n- b'])(
    'front matter that is no YAML mapping (%j) is a failure, the report is read',
    async (yaml) => {
      const { report, notes } = await takeInFile('a.txt', `---\n${yaml}\n---\n${SENTENCE}`)
      expect(report?.text).toContain(SENTENCE)
      expect(notes).toHaveLength(1)
      expect(notes[0]).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/^front matter is not YAML: [^\n]+$/),
      })
    },
  )

  test('a date at the very start gives the date as precise as it is, and stays in the text', async () => {
    const { report } = await takeInFile('a.txt', ` date 2016-10 ${SENTENCE}`)
    expect(report).toMatchObject({ published: '2016-10', text: ` date 2016-10 ${SENTENCE}` })
  })

  test('a heading at the start of Markdown is the title', async () => {
    expect((await takeInFile('a.md', `# Unfall im Hafen\n\n${SENTENCE}`)).report?.title).toBe('Unfall im Hafen')
    expect((await takeInFile('a.md', `${SENTENCE}\n\n# Weiteres`)).report?.title).toBeNull()
  })

  test('a date that is none is unknown and noted', async () => {
    const { report, notes } = await takeInFile('a.txt', `---\ndate: 2016-13-45\n---\n${SENTENCE}`)
    expect(report?.published).toBeNull()
    expect(notes).toMatchObject([{ kind: 'undecided', message: expect.stringContaining('2016-13-45') }])
  })

  test('a text in another language has that language', async () => {
    expect(
      (await takeInFile('a.txt', 'At least 14 people were wounded in the port, officials said.')).report?.language,
    ).toBe('en')
  })
})

describe('metadata', () => {
  test('reports.csv wins over front matter, front matter over what the text says; an empty cell says nothing', async () => {
    const folder = makeTemporaryFolder({
      'reports.csv': 'file,outlet,published\na.txt,Bote,\nb.txt,,05.02.2020\n',
      'a.txt': `---\noutlet: Blatt\ndate: 2019-05\n---\n date 2018-01 ${SENTENCE}`,
      'b.txt': ` date 2018-01 ${SENTENCE}`,
    })
    const { reports, notes } = await takeInAll([folder])
    expect(reports.map(({ id, outlet, published }) => [id, outlet, published])).toEqual([
      ['a', 'Bote', '2019-05'],
      ['b', null, '2020-02-05'],
    ])
    expect(notes).toEqual([])
  })

  test('reports.csv counts for a file that is named directly, and is no report itself', async () => {
    const folder = makeTemporaryFolder({ 'reports.csv': 'file;outlet\na.txt;Bote\n', 'a.txt': SENTENCE })
    const { reports, notes } = await takeInAll([join(folder, 'a.txt'), join(folder, 'reports.csv')])
    expect(reports).toMatchObject([{ id: 'a', outlet: 'Bote' }])
    expect(notes).toEqual([])
  })

  test('a file that reports.csv names and that is not there is noted', async () => {
    const folder = makeTemporaryFolder({ 'reports.csv': 'file,outlet\nfehlt.txt,Bote\n', 'a.txt': SENTENCE })
    const { notes } = await takeInAll([folder])
    expect(notes).toMatchObject([
      { kind: 'undecided', message: expect.stringMatching(/^row 2: no such file: .*fehlt\.txt$/) },
    ])
  })
})

describe('forms with layout', () => {
  test('of an HTML page the article is read, with title, outlet, date and address from its head', async () => {
    const { reports, notes } = await takeInAll([fixture('brand.htm')])
    expect(reports).toMatchObject([
      {
        title: 'Brand in Oberlauter: 18 Verletzte',
        outlet: 'Lauterer Tagblatt',
        published: '2019-07-31',
        address: 'https://tagblatt.example/brand-oberlauter',
        language: 'de',
      },
    ])
    const text = reports[0]?.text ?? ''
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      'Brand in Oberlauter: 18 Verletzte',
      'Oberlauter – Bei einem Brand in einer Textilfabrik sind am Mittwoch mindestens 18\u00A0Menschen verletzt worden, drei von ihnen schwer.',
    ])
    expect(text).not.toMatch(/Cookies|Startseite|Meistgelesen|Impressum|nicht lesen/)
    expect(notes).toEqual([])
  })

  test('a page in ISO-8859-1 with unclosed tags and JSON-LD is read', async () => {
    const { reports } = await takeInAll([fixture('meldung-latin1.htm')])
    expect(reports).toMatchObject([
      {
        outlet: 'Küstenfunk',
        published: '2020-02-29',
        text: 'Küstenwache birgt fünf Tote\n\nVor der Küste von Mersa hat die Küstenwache fünf Tote geborgen. Weitere zwölf Menschen würden vermisst, hieß es.\n\nDas Boot war überfüllt',
      },
    ])
  })

  test('of a PDF the lines are joined to paragraphs, hyphens undone, pages joined; its dates are none of publication', async () => {
    const { reports, notes } = await takeInAll([fixture('hochwasser.pdf')])
    const paragraphs = reports[0]?.text.split('\n\n') ?? []
    expect(reports[0]).toMatchObject({ title: 'Hochwasser in Delmen: 40 Menschen vermisst', published: null })
    expect(paragraphs).toHaveLength(4)
    expect(paragraphs[0]).toBe('Hochwasser in Delmen: 40 Menschen vermisst')
    expect(paragraphs[1]).toMatch(/^Delmen – .* Katastrophenschutz noch .* teilte die Behörde mit\.$/)
    expect(paragraphs[3]).toMatch(/^Die Regierung .* Roten Kreuzes\.$/)
    expect(notes).toEqual([])
  })

  test('a DOCX document gives its title and its paragraphs', async () => {
    const { reports } = await takeInAll([fixture('grube.docx')])
    expect(reports).toMatchObject([{ title: 'Zwölf Tote bei Grubenunglück in Warnitz', published: null, outlet: null }])
    expect(reports[0]?.text.split('\n\n').slice(0, 2)).toEqual([
      'Zwölf Tote bei Grubenunglück in Warnitz',
      'Warnitz – Bei einem Grubenunglück sind zwölf Bergleute ums Leben gekommen, teilte das Bergamt mit.',
    ])
  })

  test('of a mail the subject is the title, the date stays as written, an office is the outlet; attachments are noted', async () => {
    const { reports, notes } = await takeInAll([fixture('newsletter.eml')])
    expect(reports).toMatchObject([
      {
        title: 'Lawine verschüttet neun Menschen',
        outlet: 'Agentur Südlicht',
        published: '2016-12-15',
        text: 'Lawine verschüttet neun Menschen\n\nHochtal – Eine Lawine hat im Hochtal neun Menschen verschüttet. Vier von ihnen konnten die Retter lebend bergen, teilte die Bergwacht mit.\n\nFünf Menschen würden noch vermisst.',
      },
    ])
    expect(notes).toMatchObject([{ kind: 'undecided', message: 'attachment not read: karte.pdf' }])
  })

  test('a mail from a person has no outlet', async () => {
    const { report } = await takeInFile(
      'a.eml',
      `From: Eva Lind <eva.lind@example.org>\nSubject: Zur Kenntnis\n\n${SENTENCE}\n`,
    )
    expect(report).toMatchObject({ outlet: null, title: 'Zur Kenntnis', published: null })
  })
})

describe('rows', () => {
  test('JSON Lines: a report a line; a broken line is named and the others go on', async () => {
    const rows = [
      JSON.stringify({
        id: 'x1',
        text: SENTENCE,
        outlet: 'Bote',
        published: 2016,
        url: 'https://bote.example/2',
        language: 'de',
      }),
      '{"text": "abgeschnitten',
      '',
      '[1]',
      '{"id": "ohne"}',
      JSON.stringify({ text: SENTENCE, date: '2016-10-05T23:30:00+02:00' }),
    ]
    const { reports, messages } = await takeInFile('meldungen.jsonl', rows.join('\r\n'))
    expect(reports.map(({ id, published }) => [id, published])).toEqual([
      ['x1', '2016'],
      ['meldungen:6', '2016-10-05'],
    ])
    expect(reports[1]?.origin).toMatch(/meldungen\.jsonl:6$/)
    expect(reports[0]?.sha256).toBe(createHash('sha256').update(SENTENCE).digest('hex'))
    expect(messages).toEqual([
      expect.stringMatching(/^row 2: not JSON: /),
      'row 4: not a JSON object',
      'row 5: no "text"',
    ])
  })

  test.each([',', ';', '\t'])(
    'CSV with %j between cells, line ends and quotation marks inside a cell',
    async (delimiter) => {
      const rows = [
        ['id', 'text', 'outlet', 'date'],
        ['r1', `"Er sagte: ""Zwölf${delimiter} Tote"".\r\nMehr nicht."`, 'Bote', '05.10.2016'],
        ['', SENTENCE, '', ''],
      ]
      const { reports, notes } = await takeInFile('m.csv', rows.map((row) => row.join(delimiter)).join('\r\n'))
      expect(reports).toMatchObject([
        {
          id: 'r1',
          text: `Er sagte: "Zwölf${delimiter} Tote".\r\nMehr nicht.`,
          outlet: 'Bote',
          published: '2016-10-05',
        },
        { id: 'm:3', text: SENTENCE, outlet: null, published: null },
      ])
      expect(notes).toEqual([])
    },
  )

  test('a CSV row with an open quotation mark costs itself, not the rows behind it', async () => {
    const csv = `id,text\n1,"offen\n2,"${SENTENCE}"\n3,zu,viel\n4,ein 5" Rohr\n`
    const { reports, messages } = await takeInFile('m.csv', csv)
    expect(reports.map(({ id }) => id)).toEqual(['2', '4'])
    expect(messages).toEqual([
      expect.stringMatching(/^row 2: a quotation mark/),
      'row 4: 3 cells where the header has 2',
    ])
  })

  test('a Windows-1252 CSV is decoded', async () => {
    const { reports } = await takeInFile('m.csv', Buffer.from('text\nF\xFCnf Tote \x96 zw\xF6lf Verletzte\n', 'latin1'))
    expect(reports[0]?.text).toBe('Fünf Tote – zwölf Verletzte')
  })

  test('a CSV without a column text is refused with its first line', async () => {
    const { messages } = await takeInFile('m.csv', 'id,body\n1,a\n')
    expect(messages).toEqual(['no column "text" in its first line: id,body'])
  })

  test('XLSX: a report a row, date cells are dates, the bad row and the sheet without text are noted', async () => {
    const { reports, notes } = await takeInAll([fixture('meldungen.xlsx')])
    expect(reports).toMatchObject([
      {
        id: 'm-1',
        title: 'Unfall im Hafen',
        outlet: 'Lunauer Bote',
        published: '2021-03-04',
        address: 'https://bote.example/1',
      },
      { id: 'meldungen:3', published: '2021-03' },
    ])
    expect(notes.map(({ kind, message }) => [kind, message])).toEqual([
      ['failed', 'row 4: its "text" is empty'],
      ['undecided', 'sheet "Notizen" not read: it has no column "text"'],
    ])
  })
})

describe('standard input', () => {
  test.each([
    ['plain text', SENTENCE, 'stdin'],
    ['JSON Lines', JSON.stringify({ text: SENTENCE }), 'stdin:1'],
    ['CSV', `text;outlet\n${SENTENCE};Bote`, 'stdin:2'],
    ['HTML', readFileSync(fixture('brand.htm')), 'stdin'],
    ['a mail', readFileSync(fixture('newsletter.eml')), 'stdin'],
    ['PDF', readFileSync(fixture('hochwasser.pdf')), 'stdin'],
    ['DOCX', readFileSync(fixture('grube.docx')), 'stdin'],
  ])('%s is told by its content', async (_, content, id) => {
    const { reports } = await takeInStdin(content)
    expect(reports).toMatchObject([{ id, language: 'de' }])
  })

  test('XLSX is told by its content', async () => {
    expect((await takeInStdin(readFileSync(fixture('meldungen.xlsx')))).reports).toHaveLength(2)
  })
})

describe('bad input gives one line and no report', () => {
  const pdf = readFileSync(fixture('hochwasser.pdf'))
  const docx = readFileSync(fixture('grube.docx'))
  const binary = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256))
  test.each([
    ['an empty file', 'a.txt', '', 'failed', 'empty'],
    ['blanks alone', 'a.md', ' \n\t\n', 'failed', 'empty: no text in it'],
    ['an empty page', 'a.html', '<html><body></body></html>', 'failed', 'empty: no text in it'],
    ['binary data', 'a.txt', binary, 'failed', 'not a text: binary data'],
    ['binary data in a file of rows', 'a.jsonl', binary, 'failed', 'not a text: binary data'],
    ['binary data without an ending', 'a', binary, 'failed', 'not a text: binary data'],
    ['a form that is not read', 'a.rtf', '{\\rtf1 Zwölf Tote}', 'failed', 'written in a form that is not read'],
    ['a truncated PDF', 'a.pdf', pdf.subarray(0, 5000), 'failed', 'damaged or cut-off PDF: Invalid PDF structure.'],
    [
      'a truncated DOCX',
      'a.docx',
      docx.subarray(0, 4000),
      'failed',
      'not a whole DOCX file: damaged, cut off or another form',
    ],
    ['a truncated XLSX', 'a.xlsx', 'PK', 'failed', 'not a whole XLSX file: damaged, cut off or another form'],
    ['a mail without a header', 'a.eml', '\nnichts', 'failed', 'not a mail: it has neither sender, subject nor date'],
    ['an endless nest', 'a.html', `${'<blockquote>'.repeat(20000)}„Zwölf“`, 'failed', 'nested too deeply'],
    [
      'JSON that is no JSON Lines',
      'a.jsonl',
      '[{"text": "a"}]',
      'failed',
      'a JSON array, not JSON Lines: write one object a line',
    ],
    ['a CSV of a header alone', 'a.csv', 'id,text\n', 'failed', 'empty: no report in it'],
    [
      'more than 32 MB',
      'a.txt',
      Buffer.alloc(32 * 1024 * 1024 + 1, 'a'),
      'failed',
      'larger than 32 MB, the most one report may have',
    ],
  ])('%s', async (_, name, content, kind, message) => {
    const { reports, notes } = await takeInFile(name, content)
    expect(reports).toEqual([])
    expect(notes).toEqual([{ kind, origin: expect.stringContaining(name), message }])
  })

  test('a PDF without text is noted as probably scanned', async () => {
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>'
    const pdfWithoutText = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj${page}endobj\ntrailer<</Root 1 0 R>>`
    const { notes } = await takeInFile('a.pdf', pdfWithoutText)
    expect(notes).toMatchObject([{ kind: 'no-text', message: 'no text layer: probably scanned' }])
  })

  test('a row over 32 MB is refused and the next one is read', async () => {
    const rows = [JSON.stringify({ text: 'a'.repeat(33 * 1024 * 1024) }), JSON.stringify({ text: SENTENCE })]
    const { reports, messages } = await takeInFile('a.jsonl', rows.join('\n'))
    expect(messages).toEqual(['row 1: larger than 32 MB, the most one report may have'])
    expect(reports).toMatchObject([{ id: 'a:2' }])
  })

  test('standard input over 32 MB is refused', async () => {
    const piece = Buffer.from(`${SENTENCE}\n`.repeat(1000))
    const { notes } = await takeInAll(['-'], Readable.from(Array.from({ length: 500 }, () => piece)))
    expect(notes).toMatchObject([{ message: 'larger than 32 MB, the most one report may have' }])
  })
})

test('whatever bytes come under whatever ending: a report or a note comes out, nothing is thrown', async () => {
  const endings = [...Object.values(FORMS).flatMap((form) => form.endings), '']
  const heads = [
    '',
    '%PDF-1.4\n',
    'PK\x03\x04',
    '{"text":"',
    'text,id\n',
    '<html><body>',
    '---\n',
    'Subject: a\nFrom: b\n\n',
    '\xFF\xFE',
  ]
  const folder = makeTemporaryFolder({})
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...endings),
      fc.constantFrom(...heads),
      fc.oneof(
        fc.uint8Array({ maxLength: 600 }),
        fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
      ),
      async (ending, head, bytes) => {
        const path = join(folder, `a${ending}`)
        writeFileSync(path, Buffer.concat([Buffer.from(head, 'latin1'), bytes]))
        const { reports, notes } = await takeInAll([path])
        expect(reports.length + notes.length).toBeGreaterThan(0)
        for (const { message } of notes) expect(message).toMatch(/^\P{Cc}+$/u)
      },
    ),
    { numRuns: 400 },
  )
}, 60_000)

import papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { INVENTED_DOSSIER } from '../views/invented-dossier.ts'
import { answersUcdp } from './answers-ucdp.ts'
import { claimsCsv } from './claims-csv.ts'
import { claimsHxl } from './claims-hxl.ts'
import { claimsXlsx } from './claims-xlsx.ts'
import { describeTable } from './describe-table.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'
import { EXPORT_FORMATS } from './export-formats.ts'
import { nameWeek, totalsCsv } from './totals-csv.ts'
import { countByAcled } from './vague-words.ts'
import { defuseFormula, writeCells } from './write-csv.ts'

const asSaid: ExportOptions = { vagueWords: 'as-said' }
const hash = INVENTED_DOSSIER.ledger.hash!

async function parseRows(format: ExportFormat, options = asSaid): Promise<Record<string, string>[]> {
  const { data, errors } = papa.parse<Record<string, string>>(String(await format.write(INVENTED_DOSSIER, options)), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('every format', () => {
  it('has a name of its own', () => {
    const names = EXPORT_FORMATS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
    '%s names the state it was made from',
    async (_, format) => {
      const written = await format.write(INVENTED_DOSSIER, asSaid)
      const inside = typeof written === 'string' ? written : JSON.stringify(await readSheets(written))
      const beside = describeTable(format, 'x', INVENTED_DOSSIER, asSaid) ?? ''
      expect(inside + beside).toContain(hash)
    },
  )

  it.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
    '%s writes an empty dossier',
    async (_, format) => {
      const empty = { ...INVENTED_DOSSIER, reports: [], claims: [], questions: [], matters: [] }
      expect((await format.write(empty, asSaid)).length).toBeGreaterThanOrEqual(0)
    },
  )

  it.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))(
    '%s is the same for the same state',
    async (_, format) => {
      if (format.isBinary) return
      expect(await format.write(INVENTED_DOSSIER, asSaid)).toEqual(await format.write(INVENTED_DOSSIER, asSaid))
    },
  )
})

describe('csv', () => {
  it('gives every claim back as it was', async () => {
    const rows = await parseRows(claimsCsv)
    expect(rows.map(({ claim }) => claim)).toEqual(
      INVENTED_DOSSIER.claims.map(({ report, claim }) => `${report.id}/${claim.id}`),
    )
    for (const [index, { claim, report }] of INVENTED_DOSSIER.claims.entries()) {
      const row = rows[index]!
      expect(row.quote).toBe(claim.quote.exact)
      expect(row.low).toBe(String(claim.figure.low ?? ''))
      expect(row.high).toBe(String(claim.figure.high ?? ''))
      expect(row.figure_start).toBe(String(claim.figure.start))
      expect(row.sha256).toBe(report.sha256)
    }
  })

  it('says where, with the code of the dossier, when, and what people decided', async () => {
    const row = (await parseRows(claimsCsv))[3]!
    expect(row).toMatchObject({ place: 'Kadrin', latitude: '41.25', country: 'XK', pcode: 'XK0102', part_of: '' })
    expect(row).toMatchObject({ from: '2031-03-17', time_edtf: '2031-03-17', time_anchor: 'context', time: '' })
    expect(row).toMatchObject({ question: 'q-market', grade: 'fair', graded_by: 'R. Amsel', ledger: hash })
  })

  it('defuses what a spreadsheet would calculate, and leaves numbers alone', async () => {
    const row = (await parseRows(claimsCsv))[6]!
    expect(row.source).toBe("'=SUM(1+1)")
    expect(row.outlet).toBe("'@Funk")
    expect(row.title).toBe(`'-Eilmeldung | "Markt"`)
    expect(writeCells([[-5, '-5', '\t=1', '＝1', 'a=1', '']])).toBe("-5,'-5,'\t=1,'＝1,a=1,\r\n")
  })

  it.each(['=', '+', '-', '@', '\t', '\r', '\n'])('defuses %j', (start) => {
    expect(defuseFormula(`${start}1`)).toBe(`'${start}1`)
  })

  it('counts vague words by the rule of ACLED only when asked to, beside what was said', async () => {
    expect((await parseRows(claimsCsv))[1]).not.toHaveProperty('number_acled')
    const row = (await parseRows(claimsCsv, { vagueWords: 'acled' }))[1]!
    expect(row).toMatchObject({ figure: 'Dutzende', low: '24', high: '99', bound: 'vague', number_acled: '12' })
  })

  it.each([
    [{ text: 'Dutzende', low: 24, bound: 'vague' }, 12],
    [{ text: 'mehrere Dutzend', low: 24, bound: 'vague' }, 12],
    [{ text: 'Hunderte', low: 200, bound: 'vague' }, 100],
    [{ text: 'Hunderttausende', low: 200_000, bound: 'vague' }, null],
    [{ text: 'Tausende', low: 2000, bound: 'vague' }, null],
    [{ text: '180 bis 200', low: 180, bound: 'range' }, 180],
    [{ text: '20', low: null, bound: 'atMost' }, null],
  ] as const)('by that rule %o is %s', (figure, number) => {
    expect(countByAcled(figure)).toBe(number)
  })
})

async function readSheets(bytes: Uint8Array) {
  return readWorkbook(Buffer.from(bytes))
}

describe('xlsx', () => {
  it('gives every claim back, texts unchanged and numbers as numbers', async () => {
    const sheets = await readSheets((await claimsXlsx.write(INVENTED_DOSSIER, asSaid)) as Uint8Array)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Claims', 'Columns', 'About'])
    const [head, ...rows] = sheets[0]!.data
    const read = (row: number, column: string) => rows[row]![head!.indexOf(column)]
    expect(rows).toHaveLength(INVENTED_DOSSIER.claims.length)
    expect(read(0, 'low')).toBe(40)
    expect(read(0, 'high')).toBeNull()
    expect(read(6, 'source')).toBe('=SUM(1+1)')
    expect(read(7, 'quote')).toBe(INVENTED_DOSSIER.claims[7]!.claim.quote.exact)
  })

  it('explains each of its columns', async () => {
    const [claims, columns] = await readSheets((await claimsXlsx.write(INVENTED_DOSSIER, asSaid)) as Uint8Array)
    expect(columns!.data.map(([name]) => name)).toEqual(claims!.data[0])
  })
})

describe('hxl', () => {
  async function readHxl() {
    const { data } = papa.parse<string[]>(String(await claimsHxl.write(INVENTED_DOSSIER, asSaid)), {
      skipEmptyLines: true,
    })
    const [head, tags, ...rows] = data
    return { head: head!, tags: tags!, rows }
  }

  it('has hashtags under its header, all of them well-formed and none twice', async () => {
    const { head, tags } = await readHxl()
    expect(tags).toHaveLength(head.length)
    expect(tags.filter((tag) => !/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/.test(tag))).toEqual([])
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('has numbers in #affected and days in #date, as the default schema asks', async () => {
    const { tags, rows } = await readHxl()
    const cellsOf = (start: string) =>
      rows.flatMap((row) => row.filter((cell, column) => tags[column]!.startsWith(start) && cell !== ''))
    expect(cellsOf('#affected').length).toBeGreaterThan(10)
    expect(cellsOf('#affected').filter((cell) => !/^\d+$/.test(cell))).toEqual([])
    expect(cellsOf('#date').filter((cell) => !/^\d{4}-\d\d-\d\d$/.test(cell))).toEqual([])
  })

  it('keeps bounds, quantifier and quote in columns of their own', async () => {
    const { tags, rows } = await readHxl()
    const read = (row: number, tag: string) => rows[row]![tags.indexOf(tag)]
    expect(read(0, '#affected+killed+ind')).toBe('40')
    expect(read(0, '#affected+killed+ind+min')).toBe('40')
    expect(read(0, '#affected+killed+ind+max')).toBe('')
    expect(read(0, '#meta+quantifier')).toBe('atLeast')
    expect(read(1, '#affected+injured+ind')).toBe('')
    expect(read(1, '#affected+injured+ind+min')).toBe('24')
    expect(read(2, '#affected+present+hh')).toBe('30')
    expect(read(6, '#affected+killed+ind')).toBe('')
    expect(read(6, '#group+name')).toBe('Kämpfer')
    expect(read(7, '#impact+destroyed+num')).toBe('24')
    expect(read(0, '#loc+code+v_pcode')).toBe('XK0102')
    expect(read(0, '#description+quote')).toBe(INVENTED_DOSSIER.claims[0]!.claim.quote.exact)
  })
})

describe('ucdp-csv', () => {
  it('has the 49 columns of UCDP GED in their order', async () => {
    const [row] = await parseRows(answersUcdp)
    expect(Object.keys(row!)).toEqual(UCDP_HEADER.split(' '))
    expect(Object.keys(row!)).toHaveLength(49)
  })

  it('has a row for every answer on people killed', async () => {
    const rows = await parseRows(answersUcdp)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ id: 'q-market', year: '2031', low: '12', high: '52', best: '12' })
    expect(rows[0]).toMatchObject({ where_prec: '1', date_prec: '1', date_start: '2031-03-17', number_of_sources: '3' })
    expect(rows[0]).toMatchObject({ geom_wkt: 'POINT (44.5 41.25)', priogrid_gid: '189090', deaths_unknown: '12' })
    expect(rows[0]!.source_original).toBe('Klinikum; Beobachtungsstelle Welle; =SUM(1+1)')
  })
})

const UCDP_HEADER =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id ' +
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources ' +
  'source_article source_office source_date source_headline source_original where_prec where_coordinates ' +
  'where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity ' +
  'date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'

describe('totals-csv', () => {
  const [market] = INVENTED_DOSSIER.questions
  const other = {
    ...market!,
    question: { ...market!.question, id: 'q-bridge' },
    claims: [],
    answer: { ...market!.answer, standing: 'single-voice' as const, low: 3, high: 5 },
  }
  const totalOf = async (questions: typeof INVENTED_DOSSIER.questions) => {
    const written = String(await totalsCsv.write({ ...INVENTED_DOSSIER, questions }, asSaid))
    return papa.parse<Record<string, string>>(written, { header: true, skipEmptyLines: true }).data
  }

  it('adds up what happened in one place and week, low to low and high to high', async () => {
    expect(await totalOf([market!, other])).toMatchObject([
      { week: '2031-W12', place: 'Kadrin', low: '15', high: '57', answers: '2', contested: '1' },
    ])
  })

  it('counts a part of a whole once', async () => {
    const [a, b] = [{ ...market!.claims[0]!, id: 'part' }, market!.claims[0]!]
    const part = { ...other, claims: [a], relations: [{ a, b, kind: 'part' as const, why: { de: '', en: '' } }] }
    expect(await totalOf([market!, part])).toMatchObject([{ low: '12', high: '52', questions: 'q-market' }])
  })

  it('leaves an open end open', async () => {
    const open = { ...other, answer: { ...other.answer, high: null } }
    expect(await totalOf([market!, open])).toMatchObject([{ low: '15', high: '' }])
  })

  it('does not add up states', async () => {
    const trapped = (low: number, high: number) => ({
      ...other,
      question: { ...other.question, event: 'trapped' as const },
      answer: { ...other.answer, low, high },
    })
    expect(await totalOf([trapped(100, 250), trapped(50, 60)])).toMatchObject([{ low: '50', high: '250' }])
  })

  it('leaves out what stands denied', async () => {
    expect(await totalOf([{ ...other, answer: { ...other.answer, standing: 'denied' } }])).toEqual([])
  })

  it('says over which weeks an answer reaches', async () => {
    const long = { ...other, question: { ...other.question, until: '2031-04-01' } }
    expect(await totalOf([long])).toMatchObject([{ week: '2031-W12/2031-W14' }])
  })

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2031-03-17', '2031-W12'],
    ['2024-12-30', '2025-W01'],
    ['2031-03-23T23:59:00Z', '2031-W12'],
  ])('%s lies in week %s', (day, week) => {
    expect(nameWeek(day)).toBe(week)
  })
})

describe('the description beside a table', () => {
  it.each(EXPORT_FORMATS.filter(({ columns }) => columns !== null).map((format) => [format.name, format] as const))(
    'of %s names the columns that the table has',
    async (_, format) => {
      const { tableSchema, dialect } = JSON.parse(describeTable(format, 'x.csv', INVENTED_DOSSIER, asSaid)!)
      const { data } = papa.parse<string[]>(String(await format.write(INVENTED_DOSSIER, asSaid)), { delimiter: ',' })
      expect(tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(data[0])
      expect(dialect.headerRowCount).toBe(format.name === 'hxl' ? 2 : 1)
    },
  )
})

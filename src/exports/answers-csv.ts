import { chooseAnswerColumns, listAnswerRows } from './answer-columns.ts'
import { type ExportFormat, type PartWriter, writeWhole } from './export-format.ts'
import { writeHead, writeRows } from './write-csv.ts'

const inParts: PartWriter = {
  head: (_, options) => writeHead(chooseAnswerColumns(options)),
  rows: (part, _, options) => writeRows(chooseAnswerColumns(options), listAnswerRows(part)),
}

export const answersCsv: ExportFormat = {
  name: 'answers-csv',
  row: 'answer',
  about: 'a table of answers, with low and high, standing, voices and reasons',
  inParts,
  write: writeWhole(inParts),
  columns: (_, options) => chooseAnswerColumns(options),
}

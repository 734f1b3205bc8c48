import { chooseAnswerColumns, listAnswerRows } from './answer-columns.ts'
import type { ExportFormat } from './export-format.ts'
import { writeCsv } from './write-csv.ts'

export const answersCsv: ExportFormat = {
  name: 'answers-csv',
  row: 'answer',
  about: 'a table of answers, with low and high, standing, voices and reasons',
  write: (state, options) => writeCsv(chooseAnswerColumns(options), listAnswerRows(state)),
  columns: (_, options) => chooseAnswerColumns(options),
}

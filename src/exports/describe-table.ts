import type { DossierPart, DossierState } from '../views/dossier-state.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'

/**
 * What a table is made from and what its columns mean, as "CSV on the Web" (W3C, Metadata Vocabulary for Tabular Data) lays down:
 * the file beside `NAME.csv` is `NAME.csv-metadata.json`. `null` for a format that says so itself.
 */
export function describeTable(
  format: ExportFormat,
  file: string,
  state: DossierPart & Pick<DossierState, 'tool' | 'generatedAt'>,
  options: ExportOptions,
): string | null {
  const columns = format.columns?.(state, options)
  if (columns === undefined) return null
  const description = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    'dc:title': state.dossier,
    'dc:source': `${state.ledger.kind} sha256:${state.ledger.hash ?? ''}`,
    'dc:creator': state.tool,
    'dc:created': state.generatedAt,
    dialect: { header: true, headerRowCount: format.name === 'hxl' ? 2 : 1, encoding: 'utf-8', delimiter: ',' },
    tableSchema: {
      columns: columns.map(({ name, type, about }) => ({ titles: name, datatype: type, 'dc:description': about })),
    },
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

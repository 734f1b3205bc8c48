/**
 * A query, as PostgreSQL writes it, without the order of its words: an index answers it without looking into a text. A phrase is then
 * looked for in what has its words.
 */
export function loosenQuery(query: string): string {
  return query.replace(/<(?:-|\d+)>/g, '&')
}

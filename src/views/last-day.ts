/** The last day that an ISO 8601 date of any precision may mean: `2031-02` is 2031-02-28. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date.slice(0, 10)
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10)
}

import process from 'node:process'

/** Now, in UTC and ISO 8601; with SOURCE_DATE_EPOCH that moment, so that an export can be made again byte for byte. */
export function tellNow(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const date = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return date.toISOString()
}

/** The address of a report may be anything; only those of the web become links. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address)
}

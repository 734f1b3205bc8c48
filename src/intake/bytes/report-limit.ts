/** One report may be this long: in bytes for a file, in UTF-16 code units for a row. */
export const REPORT_LIMIT = 32 * 1024 * 1024

/** What to say of a longer one. */
export const OVER_LIMIT = 'larger than 32 MB, the most one report may have'

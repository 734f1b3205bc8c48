/** White space, control characters (a terminal would obey them) and marks that turn the direction of writing. */
const NOT_FOR_A_LINE = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/** Text of a report or a file's name made fit for one line of a terminal: what would break or steer it becomes a space. */
export function cleanLine(text: string): string {
  return text.replace(NOT_FOR_A_LINE, ' ')
}

/** Control characters that are no blank, and what could not be decoded. */
const CONTROL = /(?!\s)\p{Cc}|\uFFFD/gu

/** Of a text, at most this share is control characters or undecodable; of compressed or compiled data, far more. */
const MOST_IN_A_TEXT = 0.05

/** Whether something decoded as text is no text at all, told from its beginning. */
export function looksBinary(decoded: string): boolean {
  const sample = decoded.slice(0, 64 * 1024)
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * MOST_IN_A_TEXT
}

/** What to say of it. */
export const BINARY = 'not a text: binary data'

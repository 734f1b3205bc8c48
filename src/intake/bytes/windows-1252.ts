/**
 * What Windows-1252 holds at the bytes 80 to 9F, where ISO-8859-1 has control characters that no text uses; U+FFFD at the
 * five it leaves open (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 */
const FROM_80_TO_9F = '€\uFFFD‚ƒ„…†‡' + 'ˆ‰Š‹Œ\uFFFDŽ\uFFFD' + '\uFFFD‘’“”•–—' + '˜™š›œ\uFFFDžŸ'

const C1_CONTROL = /[\u0080-\u009F]/g

/** Decodes Windows-1252, and ISO-8859-1 with it. Own work because Node 20 takes the one for the other (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  return restoreWindows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

/** Puts right a text of Windows-1252 that was decoded as ISO-8859-1: control characters where dashes and quotes belong. */
export function restoreWindows1252(text: string): string {
  return text.replace(C1_CONTROL, (control) => FROM_80_TO_9F[control.charCodeAt(0) - 0x80] ?? control)
}

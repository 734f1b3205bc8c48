/** Text fit for XML 1.0, which has no way to write most control characters: those become `�`. */
export function fitForXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

import { basename } from 'node:path'
import type { Context } from 'hono'

/**
 * Sends bytes that strangers wrote so that no browser does anything with them: as a download of no known kind, and were it
 * shown all the same, in a sandbox without scripts.
 */
export function sendInert(c: Context, bytes: Uint8Array | string, name: string): Response {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  return c.body(body, 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': attach(basename(name.replaceAll('\\', '/'))),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  })
}

/** RFC 6266: a plain name for old programs, the whole name in UTF-8 beside it. */
export function attach(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w.-]/g, '_')
  const whole = encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

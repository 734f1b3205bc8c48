import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { PLAIN_STYLE } from './plain-page.ts'

/**
 * What browsers are told on every answer. Scripts come from the desk alone and never stand in a page, nor
 * do styles but the plain page's: the others take out the style element that Observable Plot writes into its charts. Nothing is loaded from elsewhere.
 */
export function sendSecurityHeaders(): MiddlewareHandler {
  const send = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", PLAIN_STYLE],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    // `no-referrer` would make browsers send `Origin: null` with the form that signs in.
    referrerPolicy: 'same-origin',
    xContentTypeOptions: true,
    xFrameOptions: 'DENY',
    // Without TLS of its own the desk must not bind browsers to it.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
  return async (c, next) => {
    let own: string | null = null
    await send(c, async () => {
      await next()
      own = c.res.headers.get('content-security-policy')
    })
    // What an answer says of itself is stricter: bytes of strangers go into a sandbox.
    if (own !== null) c.res.headers.set('content-security-policy', own)
  }
}

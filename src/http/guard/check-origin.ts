import type { MiddlewareHandler } from 'hono'
import { answerProblem } from '../problem.ts'

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What the browser says of who asks: the desk's own pages, or a person who typed the address. */
const OWN = new Set(['same-origin', 'none'])

/**
 * Refuses what pages from elsewhere ask in a person's name. A page on another port of this computer is elsewhere, too:
 * cookies know no ports, and browsers call it the same site.
 */
export function checkOrigin(origins: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const isWrite = !SAFE.has(c.req.method)
    const isForeign = (site !== undefined && !OWN.has(site)) || (origin !== undefined && !origins.has(origin))
    // A person may follow a link to the desk from anywhere; a page may not ask its API.
    const isVisit = c.req.method === 'GET' && !c.req.path.startsWith('/api/')
    if (isForeign && !isVisit) return answerProblem(c, 403, 'only the pages of the desk may ask this')
    const isByBearer = c.req.header('authorization') !== undefined
    if (isWrite && !isByBearer && site === undefined && origin === undefined) {
      return answerProblem(c, 403, 'who asks does not say from where: send Origin, or a key with Authorization')
    }
    return next()
  }
}

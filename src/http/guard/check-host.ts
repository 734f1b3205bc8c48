import type { MiddlewareHandler } from 'hono'
import { answerProblem } from '../problem.ts'

/**
 * Answers only under the names the desk was opened at: a page elsewhere can make its own name mean this computer (DNS
 * rebinding), but the browser still sends that name.
 */
export function checkHost(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (host === undefined || !hosts.has(host)) {
      return answerProblem(c, 421, 'the desk does not answer under this name')
    }
    return next()
  }
}

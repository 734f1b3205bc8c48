import type { MiddlewareHandler } from 'hono'
import { type Desk, type DeskEnv, spellHead } from './desk.ts'

/** Pages that tell nothing of what people said: they stay until reports, claims or the counts of questions change. */
const OF_CONTENT: ReadonlySet<string> = new Set(['map', 'movements'])

/** Pages that stay until the log goes on. */
const OF_LOG: ReadonlySet<string> = new Set(
  'situation questions reports positions chronology sources review judgements search briefing'.split(' '),
)

/**
 * Keeps answers as they were written until their dossier changes, and makes each once however many ask for it: under load most of the
 * work is the same page for many readers.
 */
export function keepAnswers({ answers, clock }: Pick<Desk, 'answers' | 'clock'>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const head = c.get('head')
    const page = c.req.path.split('/')[4] ?? ''
    const isOfContent = OF_CONTENT.has(page)
    if (c.req.method !== 'GET' || !(isOfContent || OF_LOG.has(page))) return next()
    let isOwn = false
    const state = isOfContent
      ? `${head.content}`
      : `${spellHead(head)}${page === 'briefing' ? tellMinute(clock()) : ''}`
    const text = await answers
      .recall([head.dossier, c.req.url], state, async () => {
        isOwn = true
        await next()
        const isPage = c.res.status === 200 && c.res.headers.get('content-type')?.startsWith('application/json')
        if (!isPage) throw new NotKept()
        return c.res.text()
      })
      .catch((error: unknown) => {
        if (error instanceof NotKept) return null
        throw error
      })
    if (text !== null) c.res = new Response(text, { headers: { 'content-type': 'application/json' } })
    else if (!isOwn) await next()
  }
}

/** A briefing tells the minute in which it was made. */
function tellMinute(now: Date): string {
  return ` ${now.toISOString().slice(0, 16)}`
}

/** What the page's own handler answered is no page: a problem, or bytes. */
class NotKept extends Error {}

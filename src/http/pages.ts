import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import { answerPlainPage } from './guard/plain-page.ts'
import type { makeRoom } from './make-room.ts'

/**
 * Serves the built pages. `refuse` answers who may not see them; scripts and styles are the same for everybody and hold
 * nothing of a ledger.
 */
export function servePages(
  app: ReturnType<typeof makeRoom>,
  folder: string,
  refuse: (c: Context) => Response | null,
): void {
  const index = serveStatic({ root: folder, path: 'index.html' })
  app.use('/assets/*', async (c, next) => {
    await next()
    // Their names change with what is in them.
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable')
  })
  app.get('*', async (c, next) => {
    if (isFile(c.req.path)) return serveStatic({ root: folder })(c, next)
    const refused = refuse(c)
    if (refused !== null) return refused
    if (!existsSync(join(folder, 'index.html'))) return answerPlainPage(c, 503, 'Nicht gebaut · Not built', NOT_BUILT)
    c.header('cache-control', 'no-store')
    return index(c, next)
  })
}

/** All else is a page of the desk, whose address the page itself reads; the id of a report may end like a file. */
function isFile(path: string): boolean {
  return path.startsWith('/assets/') || /^\/(?!index\.html$)[^/]+\.[a-z0-9]{2,12}$/i.test(path)
}

const NOT_BUILT = `<p>Die Seiten fehlen: <code>npm run build</code> baut sie. Die Schnittstelle unter <code>/api</code> antwortet.</p>
<p>The pages are missing: <code>npm run build</code> builds them. The API under <code>/api</code> answers.</p>`

import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** A page without script or picture, for what is to be said before the desk is open; its empty icon keeps browsers from asking for one. */
export function answerPlainPage(c: Context, status: number, title: string, body: string, head = ''): Response {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}
<title>${title} · Lagebild</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>
${body}
</main></body></html>
`
  return c.body(html, status as 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
}

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{margin:0;display:grid;min-height:100vh;place-items:center}main{max-width:30rem;padding:2rem}
h1{font-size:1.4rem;margin:0 0 1rem}label{display:block;margin:.75rem 0 .25rem}
input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box;border:1px solid;border-radius:.25rem}
button{font:inherit;margin-top:1rem;padding:.5rem 1.25rem}.wrong{border-left:.25rem solid #c22;padding-left:.75rem}`

/** By which the policy of every page lets this one style through. */
export const PLAIN_STYLE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

import { OpenAPIHono } from '@hono/zod-openapi'
import type { DeskEnv } from './desk.ts'
import { Problem } from './problem.ts'

/** Begins a room of the API: what a request says wrong is told field by field. */
export function makeRoom() {
  return new OpenAPIHono<DeskEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const errors = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
      throw new Problem(400, `wrong ${WHERE[result.target] ?? result.target}: ${tellFirst(errors)}`, errors)
    },
  })
}

const WHERE: Readonly<Record<string, string>> = { query: 'query', param: 'address', json: 'body', form: 'form' }

function tellFirst([first]: readonly { readonly path: string; readonly message: string }[]): string {
  if (first === undefined) return 'it cannot be read'
  return first.path === '' ? first.message : `${first.path}: ${first.message}`
}

/** The answer of a route, in JSON, for its description. */
export function answers<T>(schema: T, description: string) {
  return { 200: { content: { 'application/json': { schema } }, description } }
}

/** Without the fields that were not said. */
export function leaveOutUnsaid<T extends object>(wish: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as never
}

/** What is asked for of a list: how much, and from where. */
export function toPageWish(
  { limit, cursor }: { limit?: number | undefined; cursor?: string | undefined },
  usual: number,
) {
  return { limit: limit ?? usual, after: cursor ?? null }
}

/** @throws Problem 404 */
export function expectFound<T>(found: T | null, what: string): T {
  if (found === null) throw new Problem(404, `there is no ${what}`)
  return found
}

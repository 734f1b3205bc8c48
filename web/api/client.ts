import { type ClientResponse, hc } from 'hono/client'
import type { Api } from '../../src/http/api.ts'

/** What the desk can be asked, typed by what it answers. */
export const desk = hc<Api>('/').api

/** What the desk answered instead of what was asked for: its problem in one line. Status 0: nobody answered. */
export class DeskError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** RFC 9457, as far as the pages tell of it. */
interface Problem {
  readonly title?: string
  readonly detail?: string
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

/** What a successful answer holds. */
type Body<R> = R extends ClientResponse<infer T, infer S, 'json'> ? (S extends 200 | 201 | 202 ? T : never) : never

/** @throws DeskError where the answer is a problem, or where nobody answers */
export async function take<R extends ClientResponse<unknown, number, string>>(asked: Promise<R>): Promise<Body<R>> {
  return (await (await succeed(asked)).json()) as Body<R>
}

/** For answers without a body. @throws DeskError as `take` does */
export async function succeed<R extends ClientResponse<unknown, number, string>>(asked: Promise<R>): Promise<R> {
  const answer = await asked.catch((error: unknown) => {
    throw new DeskError(0, String((error as Error).message))
  })
  if (!answer.ok) throw new DeskError(answer.status, await readProblem(answer))
  return answer
}

async function readProblem(answer: { readonly status: number; json(): Promise<unknown> }): Promise<string> {
  const problem = (await answer.json().catch(() => null)) as Problem | null
  const first = problem?.errors?.[0]
  return (first && `${first.path}: ${first.message}`) ?? problem?.detail ?? problem?.title ?? String(answer.status)
}

/**
 * Percent-encodes the parts of a path, which hono/client does not do by itself: the id of a report may have a slash in it.
 */
export function inPath<const P extends Readonly<Record<string, string>>>(parts: P): P {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, encodeURIComponent(part)])) as P
}

/** The address of something that the browser itself asks for: a download, a stream of events. */
export function addressOf(parts: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString()
  return `/api/${parts.map(encodeURIComponent).join('/')}${search && `?${search}`}`
}

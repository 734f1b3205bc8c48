import type { z } from 'zod'
import type { Problem } from '../../src/http/shapes/desk.ts'

/** What the desk answered instead of what was asked for: its problem in one line. */
export class DeskError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export type Query = Readonly<Record<string, string | undefined>>

/** `/api/` and the parts of a path, each percent-encoded: the id of a report may have a slash in it. */
export function addressOf(parts: readonly string[], query: Query = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(given).toString()
  return `/api/${parts.map(encodeURIComponent).join('/')}${search && `?${search}`}`
}

/** @throws DeskError where the answer is a problem */
export async function ask<T>(address: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(address, init)
  if (!answer.ok) throw new DeskError(answer.status, await readProblem(answer))
  return answer.status === 204 ? (undefined as T) : ((await answer.json()) as T)
}

export function send<T>(method: 'POST' | 'PATCH' | 'DELETE', address: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  return ask<T>(address, { method, headers, body: JSON.stringify(body) })
}

async function readProblem(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => null)) as Partial<z.infer<typeof Problem>> | null
  const first = problem?.errors?.[0]
  return (first && `${first.path}: ${first.message}`) ?? problem?.detail ?? problem?.title ?? String(answer.status)
}

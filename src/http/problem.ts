import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { LedgerError } from '../store/ledger-error.ts'

/** What went wrong, for whoever asked (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly errors: readonly FieldError[] | undefined

  constructor(status: number, detail: string, errors?: readonly FieldError[]) {
    super(detail)
    this.status = status
    this.errors = errors
  }
}

export interface FieldError {
  readonly path: string
  readonly message: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Wrong address',
  422: 'Cannot be done',
  429: 'Too many tries',
  500: 'Fault in lagebild',
  503: 'Not ready',
}

/** The answer to an error of any kind. A fault of ours tells nothing of the inside; `report` hears of it. */
export function answerError(error: unknown, c: Context, report: (error: unknown) => void): Response {
  if (error instanceof Problem) return answerProblem(c, error.status, error.message, error.errors)
  if (error instanceof LedgerError) return answerProblem(c, statusOf(error), error.message)
  if (error instanceof HTTPException)
    return answerProblem(c, error.status, error.message || 'the request cannot be read')
  if (UNKEEPABLE.has((error as { code?: string }).code ?? '')) {
    return answerProblem(c, 400, 'a character that no text has (NUL, or half of one)')
  }
  report(error)
  return answerProblem(c, 500, 'a fault in lagebild: its terminal says more')
}

/** What PostgreSQL calls characters that it cannot hold. */
const UNKEEPABLE = new Set(['22021', '22P05'])

/** What is not there is told as `there is no …` throughout the store. */
function statusOf({ message }: LedgerError): number {
  return message.startsWith('there is no ') ? 404 : 422
}

export function answerProblem(c: Context, status: number, detail: string, errors?: readonly FieldError[]): Response {
  const title = TITLES[status] ?? 'Problem'
  const body = { type: 'about:blank', title, status, detail, ...(errors ? { errors } : {}) }
  return c.body(JSON.stringify(body), status as 400, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
}

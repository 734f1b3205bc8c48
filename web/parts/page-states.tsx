import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.tsx'

interface Asked<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly isPending: boolean
  readonly refetch: () => unknown
}

interface Props<T> {
  readonly asked: Asked<T>
  readonly children: (data: T) => ReactNode
}

/** Shows what was asked for once it is there; until then that it is coming, or why it is not. */
export function Loaded<T>({ asked, children }: Props<T>) {
  if (asked.data !== undefined) return children(asked.data)
  if (asked.error !== null) return <Failed error={asked.error} onRetry={() => void asked.refetch()} />
  return <Loading />
}

function Loading() {
  const { frame } = useWords()
  return (
    <div className="state loading" aria-busy="true">
      <span>{frame.loading}</span>
    </div>
  )
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { frame } = useWords()
  return (
    <div className="state" role="alert">
      <p>
        {frame.failed} {error.message}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {frame.retry}
      </button>
    </div>
  )
}

export function PageFailed({ error }: { readonly error: Error }) {
  const router = useRouter()
  return <Failed error={error} onRetry={() => void router.invalidate()} />
}

export function PageMissing() {
  const { frame } = useWords()
  return (
    <div className="state">
      <p>{frame.notFound}</p>
      <a className="button" href="/">
        {frame.toStart}
      </a>
    </div>
  )
}

export function Nothing({ children }: { readonly children?: ReactNode }) {
  const { frame } = useWords()
  return <div className="state">{children ?? frame.nothing}</div>
}

import { Link, useParams, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTellError } from '../words/use-tell-error.ts'
import { useWords } from '../words/use-words.tsx'
import { PageHead } from './page-head.tsx'

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
  const tell = useTellError()
  return (
    <div className="state" role="alert">
      <p>{tell(error)}</p>
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

/** In the frame of a dossier. */
export function PageMissing() {
  const { dossier = '' } = useParams({ strict: false })
  const { frame } = useWords()
  return (
    <>
      <PageHead title={frame.notFound} />
      <Link className="button" to="/dossiers/$dossier" params={{ dossier }}>
        {frame.toStart}
      </Link>
    </>
  )
}

/** Outside of any dossier. */
export function AddressMissing() {
  const { frame, pages } = useWords()
  return (
    <main id="content" className="content start">
      <PageHead title={frame.notFound} />
      <Link className="button" to="/dossiers">
        {pages.dossiers}
      </Link>
    </main>
  )
}

export function Nothing({ children }: { readonly children?: ReactNode }) {
  const { frame } = useWords()
  return <div className="state">{children ?? frame.nothing}</div>
}

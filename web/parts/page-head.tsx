import { type ReactNode, useEffect } from 'react'

interface Props {
  readonly title: string
  /** What stands beside the title: counts. */
  readonly facts?: ReactNode
  /** What can be done, at the end of the line. */
  readonly end?: ReactNode
}

/** The page's heading, which is the window's title as well. */
export function PageHead({ title, facts, end }: Props) {
  useEffect(() => {
    document.title = `${title} · Lagebild`
  }, [title])
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {facts && <p className="soft">{facts}</p>}
      {end && <div className="end no-print">{end}</div>}
    </div>
  )
}

import type { SSEStreamingApi } from 'hono/streaming'

/** What is told first, and which telling is the last. */
export interface Tellings<T> {
  readonly event: string
  readonly first: T | null
  readonly isLast: (value: T) => boolean
}

/** Keeps a connection that says nothing from being closed on the way, in milliseconds. */
const HEARTBEAT = 15_000

/** Writes what is told as server-sent events until the last one, or until nobody reads any more. */
export function streamTellings<T>(
  stream: SSEStreamingApi,
  { event, first, isLast }: Tellings<T>,
  listen: (tell: (value: T) => void) => () => void,
): Promise<void> {
  return new Promise((resolve) => {
    let written: Promise<unknown> = Promise.resolve()
    let number = 0
    const tell = (value: T) => {
      number += 1
      written = written.then(() => stream.writeSSE({ event, id: String(number), data: JSON.stringify(value) }))
      if (isLast(value)) finish()
    }
    const heartbeat = setInterval(() => {
      written = written.then(() => stream.write(': \n\n'))
    }, HEARTBEAT).unref()
    const stop = listen(tell)
    const finish = () => {
      stop()
      clearInterval(heartbeat)
      written.then(
        () => resolve(),
        () => resolve(),
      )
    }
    stream.onAbort(finish)
    // What is written at once tells whoever asked that the stream is open.
    written = stream.write(': open\n\n')
    if (first !== null) tell(first)
  })
}

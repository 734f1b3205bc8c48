import process from 'node:process'

/** Waits until the process is told to end, then closes; told again while that lasts, it ends at once. */
export async function keepOpen(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await close()
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { findIntake } from './changes.ts'
import { addressOf } from './client.ts'
import type { Intake } from './types.ts'

/** Follows the reading of what was handed in, by server-sent events; once it is done, all of the dossier is stale. */
export function useIntake(id: string, _dossier: string): Intake | null {
  const queries = useQueryClient()
  const [intake, setIntake] = useState<Intake | null>(null)
  useEffect(() => {
    const events = new EventSource(addressOf(['intakes', id, 'events']))
    const end = async () => {
      events.close()
      setIntake(await findIntake(id))
      await queries.invalidateQueries()
    }
    events.addEventListener('progress', (event: MessageEvent<string>) => {
      const now = JSON.parse(event.data) as Intake
      setIntake(now)
      if (now.state === 'done' || now.state === 'failed') void end()
    })
    events.onerror = () => void end().catch(() => undefined)
    return () => events.close()
  }, [id, queries])
  return intake
}

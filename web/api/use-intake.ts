import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { addressOf, ask } from './ask.ts'
import type { Intake } from './types.ts'

/** Follows the reading of what was handed in, by server-sent events; once it is done, all of the dossier is stale. */
export function useIntake(id: string, _dossier: string): Intake | null {
  const queries = useQueryClient()
  const [intake, setIntake] = useState<Intake | null>(null)
  useEffect(() => {
    const events = new EventSource(addressOf(['intakes', id, 'events']))
    const read = (event: MessageEvent<string>) => setIntake(JSON.parse(event.data) as Intake)
    const end = async () => {
      events.close()
      setIntake(await ask<Intake>(addressOf(['intakes', id])))
      await queries.invalidateQueries()
    }
    events.addEventListener('progress', read)
    events.addEventListener('done', () => void end())
    events.addEventListener('failed', () => void end())
    events.onerror = () => void end().catch(() => undefined)
    return () => events.close()
  }, [id, queries])
  return intake
}

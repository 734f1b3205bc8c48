import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** While the desk is open, what others decide or add appears by itself: a change makes what is shown of the dossier stale. */
export function useChanges(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const events = new EventSource('/api/events')
    events.addEventListener('changed', (event: MessageEvent<string>) => {
      const { dossier } = JSON.parse(event.data) as { readonly dossier: string }
      void queries.invalidateQueries({ queryKey: ['dossier', dossier] })
      void queries.invalidateQueries({ queryKey: ['dossiers'] })
    })
    return () => events.close()
  }, [queries])
}

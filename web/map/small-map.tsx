import { Link } from '@tanstack/react-router'
import { useMap } from '../api/queries.ts'
import { useWords } from '../words/use-words.tsx'
import { WorldMap } from './world-map.tsx'

const SIZE = { width: 320, height: 200 }

/** Where the dossier's places lie; leads to the large map. */
export function SmallMap({ dossier }: { readonly dossier: string }) {
  const { situation, map } = useWords()
  const asked = useMap(dossier, {})
  const isEmpty = asked.data?.places.features.length === 0
  if (isEmpty) return <p className="soft small">{map.noPlaces}</p>
  return (
    <Link to="/dossiers/$dossier/map" params={{ dossier }} className="small-map" aria-label={situation.toMap}>
      {asked.data && <WorldMap page={asked.data} size={SIZE} isLive={false} />}
    </Link>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import outlines from 'world-atlas/countries-50m.json?url'

export type Country = Feature<Geometry, { readonly name: string }>

/** The outlines of countries, 1:50 million: Natural Earth, shipped with the pages and loaded with the first map. */
export function useCountries(): readonly Country[] {
  const asked = useQuery({
    queryKey: ['countries'],
    queryFn: async () => readCountries((await (await fetch(outlines)).json()) as Topology),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return asked.data ?? []
}

export function readCountries(topology: Topology): readonly Country[] {
  const { countries } = topology.objects
  const collection = feature(topology, countries as GeometryCollection<{ name: string }>)
  return (collection as FeatureCollection<Geometry, { name: string }>).features
}

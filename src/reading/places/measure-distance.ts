interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Mean radius of the Earth in kilometres. */
const RADIUS = 6371

/** Great-circle distance in kilometres (haversine formula). */
export function measureDistance(a: Point, b: Point): number {
  const sineOfHalf = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  const chord =
    sineOfHalf(b.latitude - a.latitude) +
    cosine(a.latitude) * cosine(b.latitude) * sineOfHalf(b.longitude - a.longitude)
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The point so many kilometres from another, in the direction given by its parts to the north and the east. */
export function movePoint({ latitude, longitude }: Point, kilometres: number, north: number, east: number): Point {
  const length = Math.hypot(north, east) || 1
  const degrees = ((kilometres / RADIUS) * (180 / Math.PI)) / length
  return {
    latitude: latitude + degrees * north,
    longitude: longitude + (degrees * east) / Math.cos((latitude * Math.PI) / 180),
  }
}

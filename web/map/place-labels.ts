import type { Size } from '../frame/use-size.ts'

interface Candidate {
  readonly name: string
  readonly weight: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Label {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Width of a letter and height of a line at the size of the map's labels, in pixels. */
const LETTER = 6.6
const LINE = 15

/** Names that fit beside their places without covering each other: those of which most is said first. */
export function placeLabels(candidates: readonly Candidate[], { width, height }: Size): readonly Label[] {
  const taken: { left: number; right: number; y: number }[] = []
  return candidates
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ name, x, y, radius }) => {
      if (x < 0 || y < 0 || x > width || y > height) return []
      const left = x + Math.min(radius, 12) + 4
      const box = { left, right: left + name.length * LETTER, y }
      const isFree = taken.every(
        (other) => other.right < box.left || box.right < other.left || Math.abs(other.y - y) > LINE,
      )
      if (!isFree || box.right > width) return []
      taken.push(box)
      return [{ name, x: left, y: y + 4 }]
    })
}

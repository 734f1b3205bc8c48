import { NEAR, THERE, TOTAL } from '../languages/de/scene-cues.ts'
import type { EventKind } from '../model/event-kinds.ts'
import type { Place, ResolvedPlace } from '../model/place.ts'
import { type PlaceRank, placeOfScene, rankOfMention, type ScenePlace } from './find-places.ts'
import type { Counted } from './read-counted.ts'
import { type PlaceMemory, type RememberedScene, type SentenceAt, tellsWhere } from './scene-memory.ts'
import { SCENE_WEIGHTS } from './scene-weights.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The figure whose place is asked for. */
export interface Asked {
  readonly context: SentenceContext
  readonly counted: Counted
  readonly event: EventKind
  readonly at: SentenceAt
  readonly text: string
  /** Whether its sentence counts over more than the scene (`seit Jahresbeginn`), and whether it says `dort`. */
  readonly isTotal: boolean
  readonly isThere: boolean
  /** What the sentence names outside of its scenes, as in the words of a speaker. */
  readonly others: readonly ResolvedPlace[]
  /** First words of the sentence's figures. */
  readonly figures: readonly number[]
}

/** A place that a figure may speak of, with what tells for and against it; `null` for none. */
export interface Candidate {
  readonly place: Place | null
  readonly rank: PlaceRank | null
  readonly signs: readonly string[]
}

const MOTION: Readonly<Partial<Record<EventKind, string>>> = {
  arrived: 'come',
  returned: 'come',
  displaced: 'go',
  evacuated: 'go',
  deployed: 'sent',
  rescued: 'go',
}

/** What the wording of a sentence tells of where its figures count. */
export function tellsWhereItCounts(wording: string): Pick<Asked, 'isTotal' | 'isThere'> {
  return { isTotal: TOTAL.test(wording), isThere: THERE.test(wording) }
}

export function listCandidates(asked: Asked, here: readonly ScenePlace[], memory: PlaceMemory): readonly Candidate[] {
  const scenes = memory.scenes.filter((scene) => mayGoOn(asked, scene) && !here.some(isNamed(scene)))
  const own = here.map((place) => ({
    place: placeOfScene(place),
    rank: place.rank,
    signs: signsHere(asked, place, here),
  }))
  const before = scenes.map((scene) => ({
    place: scene.place,
    rank: scene.rank,
    signs: signsBefore(asked, scene, scenes, here),
  }))
  const spoken = asked.others.map((mention) => ({
    place: { ...mention, role: 'at' as const },
    rank: null,
    signs: signsOfOther(asked, mention, here),
  }))
  return [...own, ...spoken, ...before, { place: null, rank: null, signs: signsOfNone(asked, memory, here) }]
}

/** No scene goes on where somebody only sits or speaks; nobody leaves the place that others were brought to. */
function mayGoOn({ event }: Asked, { isSeat, place }: RememberedScene): boolean {
  return !isSeat && !(place.role === 'to' && MOTION[event] === 'go')
}

const isNamed =
  ({ place }: RememberedScene) =>
  ({ text }: Place) =>
    text === place.text

function signsHere(
  { context, counted, event, figures, text }: Asked,
  place: ScenePlace,
  all: readonly ScenePlace[],
): string[] {
  const figure = counted.figure.first
  const distance = Math.abs(place.at - figure)
  const [low, high] = place.at < figure ? [place.at, figure] : [figure, place.at]
  const between = figures.filter((at) => at > low && at < high).length
  const signs = ['here', `here:${place.rank}`, `here:${place.role}:${MOTION[event] ?? 'stay'}`]
  if (context.clauseOf[place.at] === context.clauseOf[figure]) signs.push('here:clause')
  if (distance > 8) signs.push('here:far')
  if (distance > 16) signs.push('here:farther')
  if (place.at > figure) signs.push('here:behind')
  if (place.at === 0 && context.words[1]?.text === ':') signs.push('here:opens')
  if (between > 0) signs.push(place.at > figure ? 'here:past-figure' : 'here:before-figure')
  if (place.name === null) signs.push('here:unresolved')
  if (tellsWhere(text, place, all)) signs.push('here:tells-where')
  if (isReference(text, place)) signs.push('here:near')
  if (all.some((other) => other !== place && isInside(other, place))) signs.push('here:around')
  if (all.some((other) => other !== place && isInside(place, other))) signs.push('here:inside')
  return signs
}

/** Whether a place only helps to say where another lies: `südlich von Kadrin`. */
function isReference(text: string, { start }: Place): boolean {
  return NEAR.test(text.slice(Math.max(0, start - 40), start))
}

function signsOfOther({ counted }: Asked, mention: ResolvedPlace, here: readonly ScenePlace[]): string[] {
  const signs = ['other', `other:${rankOfMention(mention)}`]
  if (here.length > 0) signs.push('other:others-here')
  if (Math.abs(mention.start - counted.figure.start) > 60) signs.push('other:far')
  if (mention.start > counted.figure.start) signs.push('other:behind')
  return signs
}

function signsBefore(
  { at, event, text, counted, isTotal, isThere }: Asked,
  scene: RememberedScene,
  all: readonly RememberedScene[],
  here: readonly ScenePlace[],
): string[] {
  const ago = at.number - scene.sentence
  const signs = ['before', `before:${scene.rank}`, `before:${scene.place.role}`]
  if (isTotal) signs.push(`before:total:${scene.rank}`)
  if (scene.place.start > counted.figure.start) signs.push('before:later')
  if (scene.from === 'dateline') signs.push('dateline')
  else {
    signs.push(`before:${scene.from}`)
    signs.push(ago <= 1 ? 'ago:1' : ago <= 2 ? 'ago:2' : ago <= 5 ? 'ago:5' : ago <= 12 ? 'ago:12' : 'ago:more')
    if (at.paragraph === scene.paragraph) signs.push('before:paragraph')
  }
  if (scene.isAround) signs.push('before:tells-where')
  if (scene.times > 1) signs.push('before:twice')
  if (scene.times > 3) signs.push('before:often')
  if (scene === all[0]) signs.push('before:first')
  if (scene === all.at(-1)) signs.push('before:last')
  if (scene.place.name === null) signs.push('before:unresolved')
  if (here.length > 0) signs.push('before:others-here')
  if (isThere) signs.push('before:there')
  if (MOTION[event] !== undefined) signs.push('before:motion')
  if (isReference(text, scene.place)) signs.push('before:near')
  if (all.some((other) => other !== scene && isInside(other.place, scene.place))) signs.push('before:around')
  if (here.some((other) => isInside(other, scene.place))) signs.push('before:around-here')
  if (here.some((other) => isInside(scene.place, other))) signs.push('before:inside-here')
  return signs
}

function signsOfNone({ at, event, isTotal }: Asked, memory: PlaceMemory, here: readonly ScenePlace[]): string[] {
  const signs = ['none']
  if (event === 'other') signs.push('none:other')
  if (isTotal) signs.push('none:total')
  if (at.number === 0) signs.push('none:headline')
  if (here.length > 0) signs.push('none:others-here')
  if (memory.scenes.length === 0) signs.push('none:first')
  return signs
}

/** A town in its country, a district in its town. */
function isInside(inner: Place, outer: Place): boolean {
  if (inner.name === null || outer.name === null || inner.name === outer.name) return false
  if (outer.precision === 'country') return inner.precision !== 'country' && inner.country === outer.country
  return inner.partOf === outer.name
}

/** The place for which most speaks; a bare noun that nothing names (`in der Region`) only where no other place is known. */
export function choosePlace(candidates: readonly Candidate[]): Place | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, weight: weigh(candidate) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ candidate }) => candidate)
  const [first] = ranked
  if (first === undefined || !isBareNoun(first)) return first?.place ?? null
  return (ranked.find((one) => one.place !== null && !isBareNoun(one)) ?? first).place
}

function weigh({ signs }: Candidate): number {
  return signs.reduce((sum, sign) => sum + (SCENE_WEIGHTS[sign] ?? 0), 0)
}

function isBareNoun({ place, rank }: Candidate): boolean {
  return rank === 'common' && place !== null && place.name === null
}

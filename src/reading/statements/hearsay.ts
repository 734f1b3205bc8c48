import type { Source } from '../../model/claim.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { type Draft, spanOf } from './draft.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { findInSilence, goesOn, type Scene } from './speaker-memory.ts'

/** So many sentences back somebody may have spoken whose word hearsay is. */
const FARTHEST = 3

/**
 * `Er soll das Haus gestürmt haben.` is hearsay in any case; `Es soll geräumt werden.` is somebody's word only right behind
 * another statement. `Er will das Haus gestürmt haben.` is his own word.
 */
export function findHearsay(scene: Scene): Draft[] {
  const { text, stated, memory } = scene
  const { words, predicates, clauses } = stated.context
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const finite = predicates[main]?.finite ?? null
  if (finite === null) return []
  if (/^(?:will|wollen)$/iu.test(words[finite]!.text)) return findOwnWord(scene, main, finite)
  if (!/^soll(?:en)?$/iu.test(words[finite]!.text)) return []
  const isSo = isPerfectInfinitive(stated.context, main, finite) || isState(stated.context, main, finite)
  const isPerfect = isSo && !isDue(stated.context, main)
  const distance = stated.number - memory.sentence
  if (!isPerfect && !(goesOn(stated, memory) && distance === 1)) return []
  return [
    {
      rule: isPerfect ? 'hearsay:perfect' : 'hearsay:plan',
      form: 'free-indirect',
      content: [{ start: stated.sentence.start, end: stated.sentence.end }],
      source: distance <= FARTHEST && isSure(text, memory.last) ? memory.last : isPerfect ? accuserBefore(scene) : null,
      via: null,
      cue: spanOf(words, { first: finite, last: finite }),
      addressee: null,
      sentence: stated.number,
    },
  ]
}

/** `Die Staatsanwaltschaft ermittelt gegen Holm. Er soll Geld veruntreut haben.`: what police and courts go by is their word. */
function accuserBefore(scene: Scene): Source | null {
  return findInSilence(scene, FARTHEST, accuserIn)
}

function accuserIn(scene: Scene): Source | null {
  const { stated } = scene
  const { words } = stated.context
  const frame = stated.frames.find(
    ({ indexes, lemma }) => ACCUSES.test(lemma) || indexes.some((index) => CHARGE.test(words[index]!.text)),
  )
  const source = frame === undefined ? null : resolveSpeaker(scene, findFrameSpeaker(stated, frame), [])
  return source !== null && (source.kind === 'police' || COURT.test(source.text)) ? source : null
}

const ACCUSES =
  /^(?:ermitteln|verdächtigen|beschuldigen|vorwerfen|anklagen|festnehmen|verhaften|fahnden|suchen|verurteilen)$/u
const CHARGE = /(?:anklage|anzeige|ermittlung(?:en)?|verfahren|verdachts?|vorwürfe|haftbefehl)$/iu
const COURT = /(?:gericht|staatsanwaltschaft|anklage|justiz)/iu

/** `Die Armee will 30 Kämpfer getötet haben.`; not `will bis 2031 alle Brücken erneuert haben`. */
function findOwnWord(scene: Scene, main: number, finite: number): Draft[] {
  const { stated } = scene
  const { words } = stated.context
  const frame = stated.frames.find(({ clause }) => clause === main)
  if (frame === undefined || !isPerfectInfinitive(stated.context, main, finite) || isDue(stated.context, main))
    return []
  const source = resolveSpeaker(scene, findFrameSpeaker(stated, frame), [])
  if (source === null) return []
  return [
    {
      rule: 'hearsay:own',
      form: 'free-indirect',
      content: [{ start: stated.sentence.start, end: stated.sentence.end }],
      source,
      via: null,
      cue: spanOf(words, { first: finite, last: finite }),
      addressee: null,
      sentence: stated.number,
    },
  ]
}

/** `soll rund 120 Meter betragen`: what is so, not what is to be done. */
function isState({ words, clauses }: SentenceContext, clause: number, finite: number): boolean {
  return clauses[clause]!.words.some(
    (index) => index > finite && words[index]!.class === 'infinitive' && STATES.includes(words[index]!.text),
  )
}

const STATES: readonly string[] =
  'sein haben betragen liegen stammen umfassen gehören besitzen enthalten bestehen wissen leben wiegen handeln aufhalten befinden'.split(
    ' ',
  )

/** The verbs of which `soll` makes hearsay: what is so, and what helps to tell what was. */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set([...STATES, 'worden'])

/** A pronoun before is too loose a link for yet another sentence. */
function isSure(text: string, source: Source | null): boolean {
  if (source?.mention == null) return true
  return !/^(?:er|sie|es|dieser?|diese|seiner?|ihrer?|der|die|das)$/iu.test(
    text.slice(source.mention.start, source.mention.end),
  )
}

/** `soll gestürmt haben`, `sollen gestorben sein`, `soll erschossen worden sein` */
function isPerfectInfinitive({ words, clauses, predicates }: SentenceContext, clause: number, finite: number): boolean {
  const hasAuxiliary = clauses[clause]!.words.some(
    (index) => index > finite && /^(?:haben|sein|worden)$/u.test(words[index]!.text),
  )
  return hasAuxiliary && predicates[clause]!.verbs.some(({ form }) => form === 'participle')
}

/** `soll bis 2031 erledigt sein`: a plan; `sollen bis zu 60 Menschen ertrunken sein` is none. */
function isDue({ words, clauses }: SentenceContext, clause: number): boolean {
  return clauses[clause]!.words.some(
    (index) =>
      /^bis$/iu.test(words[index]!.text) && words[index + 1]?.text !== 'zu' && words[index - 1]?.class !== 'numeral',
  )
}

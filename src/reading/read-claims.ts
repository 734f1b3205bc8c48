import type { Claim } from '../model/claim.ts'
import type { Layout } from '../model/reading.ts'
import { NO_SOURCES } from './attribute.ts'
import type { ReportHints } from './events/event-question.ts'
import type { PlaceReader } from './places/place-reader.ts'
import { type Memory, readSentence } from './read-sentence.ts'
import { placesBefore, rememberSentence } from './scene-memory.ts'
import type { SentenceReader } from './sentence-reader.ts'
import { openSentenceWindow } from './sentence-window.ts'
import type { Sentence } from './split-sentences.ts'
import type { Timeline } from './times/timeline.ts'
import { touchesCrisis, weighCrisis } from './weigh-crisis.ts'

/** A report with what was found in it before its claims. */
interface OpenReport {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly layout: Layout
  readonly reader: SentenceReader
  readonly timeline: Timeline
  readonly where: PlaceReader
}

/** The figure claims of a report, sentence by sentence, each remembering those before it; none where it touches no crisis. */
export function readClaims({ text, sentences, layout, reader, timeline, where }: OpenReport): Claim[] {
  const weight = weighCrisis(text, sentences)
  if (!touchesCrisis(weight)) return []
  const hints = readHints(text)
  const read = openSentenceWindow(text, sentences, reader)
  const claims: Claim[] = []
  let memory: Memory = { sources: NO_SOURCES, places: placesBefore(layout.dateline, where), earlier: [] }
  sentences.forEach((sentence, number) => {
    const current = read(number)
    if (current === null) {
      const at = { number, paragraph: sentence.paragraph }
      memory = { ...memory, places: rememberSentence(memory.places, text, at, [], where.mentionsIn(sentence)) }
      return
    }
    const next = read(number + 1)?.context ?? null
    const found = readSentence({ text, sentence, number, read: current, next, weight, hints, timeline, where, memory })
    claims.push(...found.claims)
    memory = found.memory
  })
  return claims
}

function readHints(text: string): ReportHints {
  return {
    isOrganisedLeaving: ORGANISED_LEAVING.test(text),
    isSiege: SIEGE.test(text),
    isSearch: SEARCH.test(text),
    isBuried: RUBBLE.test(text),
  }
}

const ORGANISED_LEAVING = /evaku|abzug|abgezogen|abziehen|konvoi|freies geleit/iu
const SIEGE = /belager|umzingel|umstellt|eingekesselt|eingeschlossen/iu
const SEARCH = /vermiss|verschollen|verschwunden|entführ|verschlepp/iu
const RUBBLE = /trümmer|verschütt|eingestürzt|einsturz|ruine|lawine|erdrutsch|schlamm/iu

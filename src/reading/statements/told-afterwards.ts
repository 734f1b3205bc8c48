import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { makeSource } from '../sources/make-source.ts'
import { ON_BEHALF, readPhraseCue } from '../sources/source-phrases.ts'
import type { Sentence } from '../split-sentences.ts'
import { canSpeak } from './can-speak.ts'
import { type Draft, spanOf } from './draft.ts'
import { isPersonByName } from './epithet.ts'
import { isEvidence, isTelling, SHOWS } from './evidence.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import type { Scene } from './speaker-memory.ts'

/** `Das teilte die Polizei mit.` — what was said stands in the sentence before, and in `Das`. */
export function findToldAfterwards(scene: Scene, told: readonly Sentence[]): Draft[] {
  const { text, stated } = scene
  const { words } = stated.context
  const previous = told.at(-1)
  if (previous === undefined || stated.sentence.paragraph - previous.paragraph > 1) return []
  const last = lastPointing(words)
  const frame = stated.frames.find(({ lemma, predicate }) => predicate.finite === last + 1 && tells(words, last, lemma))
  // `Das hat sie nie gesagt.`
  if (frame === undefined || frame.indexes.some((index) => POSITION_WORDS.negations.test(words[index]!.text))) return []
  const speaker = findFrameSpeaker(stated, frame)
  if (SHOWS.test(frame.lemma) && !isTelling(words, speaker)) return []
  // `Das ergibt sich aus dem Bedarf der Stadt.`
  if (frame.lemma === 'ergeben' && !isEvidence(words, speaker)) return []
  const end = /[.!?]/u.test(text[previous.end - 1]!) ? previous.end - 1 : previous.end
  return [
    {
      rule: `told:${frame.lemma}`,
      form: 'indirect',
      content: [{ start: told[0]!.start, end }, spanOf(words, { first: 0, last })],
      ...withOrigin(scene, resolveSpeaker(scene, speaker)),
      cue: spanOf(words, { first: frame.verb, last: frame.verb }),
      addressee: null,
      sentence: stated.number,
    },
  ]
}

/** `Das meldete die Agentur unter Berufung auf die Polizei.`: the police says so. */
function withOrigin({ text, stated: { context } }: Scene, source: Source | null): Pick<Draft, 'source' | 'via'> {
  const { words } = context
  const at = words.findIndex((word, index) => ON_BEHALF.test(word.text) && words[index + 1]?.text === 'auf')
  const cue = at < 0 ? null : readPhraseCue(context, at)
  if (cue === null || cue.first === null || cue.last === null) return { source, via: null }
  const origin = makeSource(text, words, cue.first, cue.last)
  return canSpeak(origin) ? { source: origin, via: source } : { source, via: null }
}

/** `„…“ So beschreibt Ada Brunn die Nacht.`, `Mit diesen Worten trat sie auf.`: whose words the quotation before is. */
export function findQuotedAfterwards(scene: Scene): Source | null {
  const { stated } = scene
  const [first, second, third] = stated.context.words
  const isSo = first?.text === 'So' && second?.class === 'finite'
  const isWords = first?.text === 'Mit' && second?.text === 'diesen' && third?.text === 'Worten'
  const frame = stated.frames.find(({ predicate }) => predicate.finite === (isSo ? 1 : 3))
  if (!(isSo || isWords) || frame === undefined || (isSo && !DESCRIBES.test(frame.lemma))) return null
  const source = resolveSpeaker(scene, findFrameSpeaker(stated, frame))
  return source !== null && (canSpeak(source) || isPersonByName(source)) ? source : null
}

const DESCRIBES = /^(?:beschreiben|schildern|erzählen|erinnern|kommentieren|begründen|reden|sprechen|klingen)$/u

/** The last word of what points to the sentence before: `Das`, `Davon`, `Zu diesem Ergebnis`; -1 for none. */
function lastPointing(words: readonly Word[]): number {
  if (/^(?:das|dies|davon|darauf)$/iu.test(words[0]!.text)) return 0
  // `Diese Zahlen nannte X`, `So steht es in einem Bericht`
  if (words[0]!.text === 'Diese' && NUMBERS.test(words[1]?.text ?? '')) return 1
  if (words[0]!.text === 'So' && /^(?:steht|stand)$/u.test(words[1]?.text ?? '')) return 0
  const isResult = /^zu$/iu.test(words[0]!.text) && /^(?:diesem|dem)$/u.test(words[1]?.text ?? '')
  return isResult && RESULT.test(words[2]?.text ?? '') ? 2 : -1
}

/** What `Diese …` sums up. */
const NUMBERS = /^(?:Zahl|Zahlen|Angaben|Bilanz)$/u

/** What somebody comes to: `zu diesem Schluss`. */
export const RESULT = /^(?:Ergebnis|Schluss|Befund|Urteil)$/u

function tells(words: readonly Word[], last: number, lemma: string): boolean {
  if (last === 2) return /^(?:kommen|gelangen)$/u.test(lemma)
  if (last === 1) return TELLS.test(lemma) || /^(?:nennen|veröffentlichen|vorlegen|stammen)$/u.test(lemma)
  if (/^so$/iu.test(words[0]!.text)) return lemma === 'stehen'
  if (/^davon$/iu.test(words[0]!.text)) return lemma === 'ausgehen' || lemma === 'überzeugt sein'
  if (/^darauf$/iu.test(words[0]!.text)) return /^(?:hinweisen|verweisen)$/u.test(lemma)
  return last === 0 && (TELLS.test(lemma) || SHOWS.test(lemma))
}

/** Verbs that pass news on; `Das lehnte X ab` speaks of what somebody else said. */
const TELLS =
  /^(?:sagen|mitteilen|erklären|berichten|melden|vermelden|bekanntgeben|bekannt (?:geben|machen|werden)|bestätigen|schreiben|verkünden|angeben|hervorgehen|urteilen|entscheiden|beschliessen|ankündigen|behaupten|versichern|feststellen|betonen|äussern|ergeben|verlauten|verlautbaren|prognostizieren|schätzen|meinen|unwahrscheinlich halten|fordern|einräumen|zugeben|erläutern|schildern|aussagen|bekräftigen|versprechen|zusichern|verraten|erzählen|enthüllen|unterstreichen|hervorheben|konstatieren|prophezeien|voraussagen|vorhersagen|twittern)$/u

/**
 * The sentences that `Das` speaks of: the one before, as the third sentence of a report's news both; `Diese Zahlen` and `So steht es` speak of those of
 * their paragraph.
 */
export function sentencesTold(
  text: string,
  sentences: readonly Sentence[],
  number: number,
  isNews: boolean,
): Sentence[] {
  const [first, second, here] = [sentences[number - 2], sentences[number - 1], sentences[number]!]
  if (second === undefined) return []
  const isSum = /^(?:Diese (?:Zahl|Zahlen|Angaben|Bilanz)|So steht es)\b/u.test(text.slice(here.start, here.start + 20))
  if (isSum)
    return sentences
      .slice(Math.max(0, number - MOST_TOLD), number)
      .filter(({ paragraph }) => paragraph === second.paragraph)
  const isThird =
    first?.paragraph === here.paragraph &&
    sentences[number - 3]?.paragraph !== here.paragraph &&
    second.paragraph === here.paragraph
  return isNews && isThird ? [first, second] : [second]
}

/** Numbers are summed up over so many sentences. */
const MOST_TOLD = 3

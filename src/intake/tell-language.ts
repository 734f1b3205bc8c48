/** Words that German needs in every other sentence and that the languages around it do not share. */
const GERMAN_WORDS = new Set(
  (
    'und oder aber nicht ist sind wurde wurden worden werden wird nach dem das eine einer einem einen eines zum zur auf für mit ' +
    'sich auch über sei seien habe haben hatte hatten durch vom beim mindestens etwa laut sowie bereits seit zwischen ' +
    'gegen dass sagte teilte weil bei unter mehr keine kein ihre ihrer seine seiner diese dieser nur'
  ).split(' '),
)

/** From so many of these words on, at so large a share of all, a text is German beyond doubt. */
const SURE = { words: 3, share: 0.1 }

/** Language shows early, most often within the first sentences: in UTF-16 code units. */
const SAMPLE = 1000
const FIRST_SENTENCES = 250

/** A language other than German is believed from so many words in small letters on: names tell nothing. */
const ENOUGH_WORDS = { reliable: 2, unreliable: 5 }

const WORD = /\p{L}+/gu
/** A word that begins with a small letter: no name, and in German no noun. */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}[\p{L}-]*/gu
const LATIN = /\p{Script=Latin}/u

/**
 * The language of a text as ISO 639-1, from its beginning; `null` where it is too short to tell. Leans towards German:
 * a German headline full of foreign names must not be taken for another language.
 */
export async function tellLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  if (isSurelyGerman(sample.slice(0, FIRST_SENTENCES)) || isSurelyGerman(sample)) return 'de'
  const { eld } = await import('eld/extrasmall')
  const whole = eld.detect(sample)
  const smallWords = sample.match(SMALL_WORD) ?? []
  if (!LATIN.test(sample)) return whole.language || null
  const small = eld.detect(smallWords.join(' '))
  if (whole.language === 'de' || small.language === 'de') return 'de'
  const enough = small.isReliable() ? ENOUGH_WORDS.reliable : ENOUGH_WORDS.unreliable
  return small.language === whole.language && smallWords.length >= enough ? whole.language : null
}

/** Saves loading and asking the library for nearly every German report. */
function isSurelyGerman(sample: string): boolean {
  const words = sample.match(WORD) ?? []
  const german = words.filter((word) => GERMAN_WORDS.has(word)).length
  return german >= SURE.words && german >= words.length * SURE.share
}

// Reads Universal Dependencies treebanks and our own sentences as words with a class of src/model/word.ts.
import { readFileSync } from 'node:fs'
import { CLOSED_CLASSES } from '../../src/languages/de/closed-classes.ts'
import { lookUpAdjective, lookUpVerb } from '../../src/languages/de/lexicon.ts'
import type { Mood, WordClass } from '../../src/model/word.ts'

export interface TaggedWord {
  readonly text: string
  readonly class: WordClass
  /** Mood of a finite verb as the treebank says, else `null`. */
  readonly mood: Mood | null
}

export type TaggedSentence = readonly TaggedWord[]

interface Token {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: string
  readonly relation: string
}

/** The sentences of a CoNLL-U file; contractions (`zum`) stay one word, a preposition. */
export function readTreebank(file: string): TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => readSentence(block.split('\n').filter((line) => /^\d/.test(line))))
    .filter((sentence) => sentence.length > 0)
}

/** The sentences of `own-sentences.txt`: a sentence a line, each word as `word/class`; `#` begins a comment. */
export function readOwnSentences(file: string | URL): TaggedSentence[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) =>
    line.split(' ').map((item) => {
      const slash = item.lastIndexOf('/')
      return { text: item.slice(0, slash), class: item.slice(slash + 1) as WordClass, mood: null }
    }),
  )
}

function readSentence(lines: readonly string[]): TaggedSentence {
  const words: TaggedWord[] = []
  let contractedUpTo = 0
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', features = '', , relation = ''] = line.split('\t')
    const range = /^\d+-(\d+)$/.exec(id)
    if (range) {
      contractedUpTo = Number(range[1])
      words.push({ text: form, class: 'preposition', mood: null })
    } else if (Number(id) > contractedUpTo) {
      const token = { form, lemma, upos, xpos, features, relation }
      const wordClass = readClass(token)
      words.push({ text: form, class: wordClass, mood: wordClass === 'finite' ? readMood(features) : null })
    }
  }
  return words
}

const PLAIN_CLASSES: Readonly<Record<string, WordClass>> = {
  NOUN: 'noun',
  PROPN: 'name',
  DET: 'article',
  NUM: 'numeral',
  CCONJ: 'conjunction',
  SCONJ: 'subordinator',
  PART: 'particle',
  PUNCT: 'punctuation',
}

function readClass(token: Token): WordClass {
  const { form, upos, xpos, features, relation } = token
  if (xpos === 'PTKVZ' || relation === 'compound:prt') return 'verb-particle'
  if (xpos === 'KOUI') return 'subordinator'
  if (xpos === 'PRELS' || xpos === 'PRELAT' || xpos === 'REL' || isRelativeAdverb(form)) return 'relative'
  if (upos === 'VERB' || upos === 'AUX') return readVerbClass(token)
  if (upos === 'ADJ') return isPredicativeParticiple(token) ? 'participle' : 'adjective'
  if (upos === 'ADV') return readAdverbClass(form)
  if (upos === 'PRON') return /PronType=\S*Rel/.test(features) && !/Int/.test(features) ? 'relative' : 'pronoun'
  if (upos === 'PROPN' && WEEKDAY_OR_MONTH.test(form)) return 'noun'
  if (upos === 'ADP') return xpos === 'KOKOM' || /^(?:als|wie)$/i.test(form) ? 'conjunction' : 'preposition'
  return PLAIN_CLASSES[upos] ?? 'other'
}

/** Names in one treebank, nouns in the other. */
const WEEKDAY_OR_MONTH =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)s?$/

function isRelativeAdverb(form: string): boolean {
  return /^wo(?:bei|durch|mit|für|gegen|nach|raufhin|rauf|ran|rin|raus|rüber|runter|von|vor|zu)$/.test(form)
}

function readVerbClass({ form, xpos, features }: Token): WordClass {
  if (/Tense=Pres.*VerbForm=Part/.test(features)) return 'adjective'
  if (/VerbForm=Fin|Mood=/.test(features) || /FIN$|IMP$/.test(xpos)) return 'finite'
  if (/VerbForm=Part/.test(features) || /PP$|^VBN$/.test(xpos)) return 'participle'
  if (/VerbForm=Inf/.test(features) || /INF$|IZU$|^VB$/.test(xpos)) return 'infinitive'
  const kinds = lookUpVerb(form).map((reading) => reading.form)
  if (kinds.includes('participle')) return 'participle'
  return kinds.includes('infinitive') ? 'infinitive' : 'finite'
}

/** The treebanks disagree on `war verletzt`: what the dictionary has as a participle counts as one when it is not inflected. */
function isPredicativeParticiple({ form, features }: Token): boolean {
  if (/Case=/.test(features) || /^(?:bekannt|unbekannt|verschieden|beliebt|geeignet|berühmt)$/i.test(form)) return false
  return lookUpVerb(form).some((reading) => reading.form === 'participle' && reading.lemma !== form)
}

/** An adjective used as an adverb is one treebank's adverb and the other's adjective: the list of function words decides. */
function readAdverbClass(form: string): WordClass {
  const lower = form.toLowerCase()
  if (lower === 'nicht') return 'particle'
  if (CLOSED_CLASSES.get(lower)?.has('adverb')) return 'adverb'
  return lookUpAdjective(lower) === lower ? 'adjective' : 'adverb'
}

function readMood(features: string): Mood {
  if (!/Mood=Sub/.test(features)) return 'indicative'
  return /Tense=Past/.test(features) ? 'subjunctive2' : 'subjunctive1'
}

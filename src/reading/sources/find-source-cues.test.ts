import { describe, expect, it } from 'vitest'
import { correctTags } from '../correct-tags.ts'
import { readSentenceContext } from '../sentence-context.ts'
import { splitWords } from '../split-words.ts'
import { tagWords } from '../tag-words.ts'
import { findSourceCues } from './find-source-cues.ts'
import { kindOfSource } from './kind-of-source.ts'
import { makeSource } from './make-source.ts'
import { readName } from './read-name.ts'

const tag = (sentence: string) => correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))

/** `kind: name` of every attribution; the name is missing where it only points back. */
function find(sentence: string): string[] {
  const words = tag(sentence)
  return findSourceCues(readSentenceContext(words)).map(({ kind, first, last }) =>
    first === null ? kind : `${kind}: ${sentence.slice(words[first]!.start, words[last!]!.end)}`,
  )
}

describe('wordings that name a source', () => {
  it.each([
    ['Laut Polizei starben 14 Menschen.', 'phrase: Polizei'],
    ['Laut einem Sprecher der Armee starben 14 Menschen.', 'phrase: Sprecher der Armee'],
    ['Nach Angaben der Behörden starben 14 Menschen.', 'phrase: Behörden'],
    ['Nach Polizeiangaben starben 14 Menschen.', 'phrase: Polizeiangaben'],
    ['Sie fordern laut Medienberichten von ihren Partnern Schadenersatz.', 'phrase: Medienberichten'],
    ['Die Opfer erlitten nach Polizeiangaben Schuss- und Stichwunden.', 'phrase: Polizeiangaben'],
    ['Nach Angaben Jan Holms starben 14 Menschen.', 'phrase: Jan Holms'],
    ['Dem Innenministerium zufolge starben 14 Menschen.', 'phrase: Innenministerium'],
    ['Einem Bericht des Kadriner Boten zufolge starben 14 Menschen.', 'phrase: Kadriner Boten'],
    ['Wie die Feuerwehr mitteilte, starben 14 Menschen.', 'as: Feuerwehr'],
    ['14 Menschen seien gestorben, so ein Armeesprecher.', 'as: Armeesprecher'],
    ['Die Klinik meldete 14 Tote.', 'verb: Klinik'],
    ['Es habe 14 Tote gegeben, sagte Bürgermeister Anton Brisk.', 'verb: Bürgermeister Anton Brisk'],
    ['14 Menschen seien tot, teilte die Polizei mit.', 'verb: Polizei'],
    ['Der Gouverneur sprach von 14 Toten.', 'weak-verb: Gouverneur'],
    ['Aus Regierungskreisen hieß es, 14 Menschen seien tot.', 'as: Regierungskreisen'],
    ['Polizei: 14 Tote in Kadrin', 'as: Polizei'],
    ['Laut der Polizei in Kadrin Mitte Mai starben 14 Menschen.', 'phrase: Polizei in Kadrin'],
    ['Rettung in Kadrin: Polizei meldet 14 Tote', 'verb: Polizei'],
    ['Die Armee tötete nach eigenen Angaben 14 Rebellen.', 'phrase: Armee'],
    ['Nach Holms Angaben starben 14 Menschen.', 'phrase: Holms'],
    ['Laut Minister Jan Holms erster Einschätzung starben 14 Menschen.', 'phrase: Minister Jan Holms'],
    ['Laut einer dpa-Meldung starben 14 Menschen.', 'phrase: dpa-Meldung'],
    ['In Belun starben den Angaben zufolge 14 Menschen.', 'back: Angaben'],
    ['Nach Angaben der Polizei vom Dienstag starben 14 Menschen.', 'phrase: Polizei'],
    ['Bei dem Brand starben laut Jan Holm der Helfer und 14 Menschen.', 'phrase: Jan Holm'],
  ] as const)('%s', (sentence, cue) => {
    expect(find(sentence)).toContain(cue)
  })
})

it('names in the nominative whose word stands in the genitive, but not who is called so', () => {
  const nameOf = (sentence: string) => {
    const words = tag(sentence)
    const { first, last } = findSourceCues(readSentenceContext(words))[0]!
    return makeSource(sentence, words, first!, last!).name
  }
  expect(nameOf('Nach Holms Angaben starben 14 Menschen.')).toBe('Holm')
  expect(nameOf('Nach Reuters Angaben starben 14 Menschen.')).toBe('Reuters')
})

it('finds who relays whom', () => {
  expect(find('Die Agentur Lunapress meldete unter Berufung auf die Armee 14 Tote.').toSorted()).toEqual([
    'onBehalf: Armee',
    'verb: Agentur Lunapress',
  ])
  expect(find('Die Agentur Lunapress meldete mit Bezug auf die Armee 14 Tote.')).toContain('onBehalf: Armee')
})

it('takes what one speaks of for nobody’s word', () => {
  expect(find('Minister Jan Holm sagte in Bezug auf die Armee, es gebe 14 Tote.')).toEqual(['verb: Minister Jan Holm'])
})

it('finds the agency that was told', () => {
  const sentence = 'Ein Arzt sagte der Nachrichtenagentur Lunapress, es gebe 14 Tote.'
  const words = tag(sentence)
  const { relay } = findSourceCues(readSentenceContext(words))[0]!
  expect(sentence.slice(words[relay!.first]!.start, words[relay!.last]!.end)).toBe('Nachrichtenagentur Lunapress')
})

describe('wordings that point back', () => {
  it.each([
    ['Demnach starben 14 Menschen.', 'back'],
    ['Er sagte, 14 Menschen seien tot.', 'verb'],
    ['14 Menschen seien tot, hieß es.', 'back'],
  ])('%s', (sentence, cue) => {
    expect(find(sentence)).toEqual([cue])
  })
})

it.each(['Nach dem Angriff flohen 14 Menschen.', 'In Kadrin starben 14 Menschen.', 'Man sagt, es gebe 14 Tote.'])(
  'finds no source in «%s»',
  (sentence) => {
    expect(find(sentence)).toEqual([])
  },
)

describe('kinds', () => {
  it.each([
    ['UNO-Sondergesandter Pal Verin', 'un'],
    ['Chirurgin des Krankenhauses', 'medical'],
    ['Polizeisprecher', 'police'],
    ['Nachrichtenagentur Lunapress', 'agency'],
    ['Kadriner Zeitung', 'media'],
    ['Armeesprecher', 'military'],
    ['Sprecher der Rebellen', 'party'],
    ['Hilfsorganisation Lumen', 'ngo'],
    ['Aktivisten', 'ngo'],
    ['Innenministerium', 'government'],
    ['Augenzeugen', 'witness'],
    ['russische Kampfflugzeuge', 'military'],
    ['Flugzeuge', 'unknown'],
    ['Konfliktparteien', 'party'],
    ['Anton Brisk', 'unknown'],
  ] as const)('%s is of kind %s', (name, kind) => {
    expect(kindOfSource(name)).toBe(kind)
  })
})

it('reads a name without article, up to the verb', () => {
  const words = tag('der syrische Gouverneur von Roverin sagte')
  const name = readName(words, 0, words.length)!
  expect(words.slice(name.first, name.last + 1).map(({ text }) => text)).toEqual([
    'syrische',
    'Gouverneur',
    'von',
    'Roverin',
  ])
})

it('makes a source whose offsets hold its wording', () => {
  const sentence = 'Laut Polizei starben 14 Menschen.'
  expect(makeSource(sentence, tag(sentence), 1, 1)).toEqual({
    ...{ text: 'Polizei', name: 'Polizei', start: 5, end: 12 },
    ...{ mention: null, kind: 'police' },
  })
})

describe('names in quotation marks', () => {
  it.each([
    ['Der Sender „Radio Eins“ meldete 40 Verletzte.', 1, 1, 'Sender „Radio Eins“'],
    [
      'Die Hilfsorganisation „Helfende Hände“ (HH) zählte 40 Verletzte.',
      1,
      3,
      'Hilfsorganisation „Helfende Hände“ (HH)',
    ],
    ['Der Sprecher „wusste von nichts“.', 1, 1, 'Sprecher'],
    ['Die Zeitung „von gestern“ meldete nichts.', 1, 1, 'Zeitung'],
  ])('%s', (sentence, first, last, name) => {
    expect(makeSource(sentence, tag(sentence), first, last).text).toBe(name)
  })
})

it.each([
  ['Laut Organisation für Wasser (OFW) ist es ruhig.', 'Organisation für Wasser', 'OFW'],
  ['Laut Ada Brunn (PDA) ist es ruhig.', 'Ada Brunn', 'Ada Brunn'],
  [
    'Laut Urteil des Kadriner Gerichts (KG) ist es ruhig.',
    'Urteil des Kadriner Gerichts',
    'Urteil des Kadriner Gerichts',
  ],
  ['Laut dem Leiter der Wache (PDA) ist es ruhig.', 'Leiter der Wache', 'Leiter der Wache'],
])('names a body by the letters in brackets, not a person: %s', (sentence, wording, name) => {
  const words = tag(sentence)
  const first = words.findIndex(({ start }) => start === sentence.indexOf(wording))
  const last = words.findIndex(({ end }) => end === sentence.indexOf(wording) + wording.length)
  expect(makeSource(sentence, words, first, last).name).toBe(name)
})

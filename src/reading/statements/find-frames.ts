import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import type { Complement, PrepositionalVerbs } from '../../languages/statement-words.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import type { Predicate } from '../read-predicate.ts'
import { rememberForms } from '../remember-forms.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { endOfHeading } from '../sources/find-subject.ts'
import type { Quotation } from './find-quotations.ts'
import { isWriting } from './find-writing.ts'

/** A clause as the frame of what somebody says: its verb, and what may follow it. */
export interface Frame {
  readonly clause: number
  /** Dictionary form of the verb that says, folded; with its word where it says only together (`bekannt geben`). */
  readonly lemma: string
  readonly verb: number
  /** Empty for a verb that is no verb of saying. */
  readonly takes: ReadonlySet<Complement>
  /** The clause's words without the quoted passages. */
  readonly indexes: readonly number[]
  readonly predicate: Predicate
}

const TAKES: ReadonlyMap<string, ReadonlySet<Complement>> = indexVerbs()

function indexVerbs(): Map<string, Set<Complement>> {
  const index = new Map<string, Set<Complement>>()
  for (const { words, takes } of STATEMENT_WORDS.verbs)
    for (const verb of words) index.set(fold(verb), new Set([...(index.get(fold(verb)) ?? []), ...takes]))
  return index
}

/** The prepositions with which a verb says something: `sprechen` → `von`. */
export const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = indexPrepositions(STATEMENT_WORDS.prepositional)

/** Verbs that say something with their preposition only where a number of something is told. */
export const COUNTED_VERBS: ReadonlySet<string> = new Set(
  STATEMENT_WORDS.prepositional.flatMap(({ words, isCounted }) => (isCounted ? words.map(fold) : [])),
)

/** Those with which it says something where they point to a clause: `kritisieren` → `für` (`dafür, …`). */
const POINTERS: ReadonlyMap<string, readonly string[]> = indexPrepositions([
  ...STATEMENT_WORDS.prepositional,
  ...STATEMENT_WORDS.pointing,
])

function indexPrepositions(verbs: readonly PrepositionalVerbs[]): Map<string, readonly string[]> {
  return new Map(verbs.flatMap(({ words, prepositions }) => words.map((word) => [fold(word), prepositions] as const)))
}

/** The words that make a verb one of saying: `geben` → `bekannt`, `bedenken`. */
const PARTNERS: ReadonlyMap<string, readonly string[]> = indexPartners()

function indexPartners(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const phrase of STATEMENT_WORDS.phrases.flatMap(({ words }) => words)) {
    const [partner, verb] = phrase.split(' ') as [string, string]
    index.set(fold(verb), [...(index.get(fold(verb)) ?? []), partner])
  }
  return index
}

const NOTHING: ReadonlySet<Complement> = new Set()
const CLAUSE: ReadonlySet<Complement> = new Set(['clause'])
/** `ist zuversichtlich, … zu …`; `ist sicher ein Grund, … zu …` has an adverb. */
const FEELING: ReadonlySet<Complement> = new Set(['clause', 'infinitive'])

/** One frame for each clause with a verb. */
export function findFrames(
  { words, clauses, predicates }: SentenceContext,
  quotationOf: readonly (Quotation | null)[],
): Frame[] {
  const frames: Frame[] = []
  for (const [clause, predicate] of predicates.entries()) {
    // Without a verb nothing is said, and nothing need be left out.
    if (predicate.verbs.length === 0) continue
    const { words: all } = clauses[clause]!
    const heading = predicate.finite === null ? -1 : endOfHeading(words, all[0]!, predicate.finite)
    const indexes = all.filter((index) => index > heading && quotationOf[index] === null)
    const said = saidIn(words, indexes, predicate) ?? plainVerb(words, predicate)
    if (said === undefined || indexes.length === 0) continue
    const { lemma, verb, takes } = said
    frames.push({ clause, lemma, verb, takes, indexes, predicate })
  }
  return frames
}

type Said = Pick<Frame, 'lemma' | 'verb' | 'takes'>

function saidIn(words: readonly Word[], indexes: readonly number[], predicate: Predicate): Said | undefined {
  const overheard = overheardIn(words, indexes, predicate)
  if (overheard !== undefined) return overheard
  const verbs = sayingVerbs(predicate).filter(({ verb }) => !isJudgement(words, verb, predicate))
  if (verbs.length === 0) return undefined
  const best = verbs.findLast((verb) => verb.takes !== undefined && isMeant(words, indexes, verb))
  // `ließ verlauten`: not what verlautet from somewhere.
  const isWhole = best?.takes?.has('clause') && best.lemma !== 'verlauten' && best.lemma !== 'zeigen'
  const pair = isWhole ? undefined : sayingPair(words, indexes, verbs)
  const said = best && { lemma: best.lemma, verb: best.verb, takes: best.takes! }
  return pair ?? pointingAhead(words, indexes, verbs) ?? said
}

/** `Aus dem Ministerium ist zu hören, …`, `in Armeekreisen war zu hören`, `wie im Rathaus zu erfahren ist`: told by whoever is heard. */
function overheardIn(
  words: readonly Word[],
  indexes: readonly number[],
  { finiteLemmas, verbs }: Predicate,
): Said | undefined {
  if (!finiteLemmas.includes('sein')) return undefined
  const heard = verbs.find(({ index }) => OVERHEARD.test(words[index]!.text) && words[index - 1]?.text === 'zu')
  const opens = (at: number) =>
    /^(?:aus|wie)$/iu.test(words[at]!.text) ||
    (/^in$/iu.test(words[at]!.text) && /kreisen$/u.test(words[at + 1]?.text ?? ''))
  return heard && indexes.some(opens)
    ? { lemma: `zu ${words[heard.index]!.text}`, verb: heard.index, takes: CLAUSE }
    : undefined
}

const OVERHEARD = /^(?:hören|erfahren|vernehmen)$/u

function sayingVerbs({ verbs }: Predicate): SayingVerb[] {
  const found: SayingVerb[] = []
  for (const { index, lemmas } of verbs)
    for (const lemma of lemmas) {
      const saying = sayingOf(lemma)
      if (saying !== null) found.push({ ...saying, verb: index })
    }
  return found
}

/** What is known of a verb that can say something, alone or with other words. */
interface Saying {
  /** As the tables have it. */
  readonly lemma: string
  readonly takes: ReadonlySet<Complement> | undefined
  /** As the predicate has it, folded. */
  readonly folded: string
  readonly partners: readonly string[] | undefined
  readonly prepositions: readonly string[] | undefined
}

interface SayingVerb extends Saying {
  readonly verb: number
}

const sayingOf = rememberForms((written): Saying | null => {
  const folded = fold(written)
  // `sagte weiter` looks like `weitersagen`.
  const lemma = TAKES.has(folded) ? folded : folded.replace(/^weiter/u, '')
  const takes = TAKES.get(lemma)
  const partners = PARTNERS.get(folded)
  const prepositions = POINTERS.get(folded)
  return (takes ?? partners ?? prepositions) ? { lemma, takes, folded, partners, prepositions } : null
})

/** Not `bekannt` by itself, nor `ist gestärkt hervorgegangen`, nor what `ergibt sich`. */
function isMeant(words: readonly Word[], indexes: readonly number[], { lemma, verb }: SayingVerb): boolean {
  if (FELT.test(lemma) && isFeltByNobody(words, indexes, verb)) return false
  // `Gefragt, wie viele es seien, lachte er.`
  if (lemma === 'fragen' && verb === 0 && words[verb]!.class === 'participle') return false
  const idiom = IDIOMS.get(lemma)
  if (idiom !== undefined && indexes.some((index) => idiom.test(words[index]!.text))) return false
  // `findet es falsch, dass …`
  if (lemma === 'finden' && words[verb + 1]?.text === 'es' && words[verb + 2]?.class === 'adjective') return true
  // `…, findet sie`, not `fand keinen Weg, …`
  if (lemma === 'finden')
    return indexes.length <= LONGEST_OPINION && words[verb]!.class === 'finite' && FINDS.test(words[verb]!.text)
  if (lemma === 'festhalten') return isKeptInMind(words, indexes, verb)
  // `was nicht heißt, dass …`, `Das heißt, dass …`
  if (lemma === 'heissen' && POSITION_WORDS.negations.test(words[verb - 1]?.text ?? '')) return false
  if (lemma === 'heissen' && verb === 1 && /^(?:Das|Dies|Was)$/u.test(words[0]!.text)) return false
  if (lemma === 'drohen' && indexes.some((index) => PENALTY.test(words[index]!.text))) return false
  if (lemma === 'hervorgehen') return words[verb]!.class !== 'participle'
  if (lemma === 'nennen') return !isAside(words, verb)
  if (lemma === 'bestreiten') return !indexes.some((index) => isPerformance(words, index))
  if (lemma === 'ergeben') return indexes.some((index) => INQUIRY.test(words[index]!.text))
  if (lemma === 'stehen')
    return indexes.some((index) => words[index]!.text === 'Darin' || isWriting(words[index]!.text))
  return words[verb]!.text !== 'bekannt'
}

/** `Ihm drohen fünf Jahre Haft wegen …, … zu …`: what somebody has to expect. */
const PENALTY = /(?:(?<!sc)haft|strafe|gefängnis|strafen|abschiebung|anklage)$/iu

/** `hielt fest, dass …`, `…, hielt X fest`; not `…, hielt X an dem Plan fest`. */
function isKeptInMind(words: readonly Word[], indexes: readonly number[], verb: number): boolean {
  if (words.some(({ text }, at) => at > verb && /^(?:dass|daß|:)$/u.test(text))) return true
  return words[verb - 1]?.text === ',' && !indexes.some((at) => /^(?:an|am|daran|ihn|sie|es)$/u.test(words[at]!.text))
}

/** Beside these words verbs say nothing: `es zeigt sich, dass …`, `es kündigt sich Regen an`, `ruft in Erinnerung, dass …`, `ruft Gegner auf den Plan`, `meinte es gut`, `geben den Ton an`. */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ['zeigen', /^sich$/u],
  ['ankündigen', /^sich$/u],
  ['nennen', /^sich$/u],
  ['rufen', /^(?:Erinnerung|Plan|Leben)$/u],
  ['angeben', /^Ton$/u],
  ['schätzen', /^als$/u],
  ['meinen', /^gut$/u],
  ['erwidern', /^(?:Feuer|Gru(?:ß|ss)|Angriff)$/u],
])

const FINDS = /^(?:finde[tn]?|fand(?:en)?)$/u

/** So many words has a clause that says no more than who thinks so. */
const LONGEST_OPINION = 5

/** `Die Lage lässt Gewalt befürchten`: whoever looks at it does. `hat nichts zu befürchten`: nobody says that he fears it. */
function isFeltByNobody(words: readonly Word[], indexes: readonly number[], verb: number): boolean {
  const isToBeFelt = words[verb - 1]?.text === 'zu'
  return indexes.some((index) => LETS.test(words[index]!.text) || (isToBeFelt && HAS.test(words[index]!.text)))
}

const LETS = /^(?:lässt|lasse|lassen|lie(?:ß|ss)e?n?|läßt)$/u
const HAS = /^(?:hat|haben|habe|hatten?|hätten?)$/iu
const FELT = /^(?:befürchten|fürchten|hoffen|erwarten|vermuten|glauben|annehmen)$/u

/** `…, kurz BBK genannt, …`, `…, genannt BBK, …` */
function isAside(words: readonly Word[], verb: number): boolean {
  if (words[verb]!.class !== 'participle') return false
  if (/^[,(]$/u.test(words[verb - 1]?.text ?? '')) return true
  if (!/^[,)]$/u.test(words[verb + 1]?.text ?? '')) return false
  return words.slice(Math.max(0, verb - 6), verb).some(({ text }) => /^[,(]$/u.test(text))
}

/** `bestreitet am Abend sein drittes | Spiel`, not `bestritt im | Wahlkampf, …` */
function isPerformance(words: readonly Word[], at: number): boolean {
  const opens = words[at - 1]?.class === 'article' ? at - 2 : at - 1
  return PERFORMANCE.test(words[at]!.text) && words[opens]?.class !== 'preposition'
}

const PERFORMANCE =
  /(?:spiele?|spielen|partien?|matche?s?|finale|turnier|rennen|kampf|konzerte?|auftritte?|show|saison|wettbewerbe?|unterhalt|runde)$/iu

/** What can tell something by itself: `die Umfrage ergab, dass …`; the report's own check (`eine Überprüfung ergab`) is no statement. */
const INQUIRY =
  /(?:umfragen?|studien?|analysen?|untersuchung(?:en)?|erhebung(?:en)?|auswertung(?:en)?|obduktion|befragung(?:en)?|ermittlungen|messung(?:en)?|(?:hoch|be)rechnung(?:en)?|schätzung(?:en)?|zählung(?:en)?|gutachten|recherchen?|tests?)$/iu

function sayingPair(
  words: readonly Word[],
  indexes: readonly number[],
  verbs: readonly SayingVerb[],
): Said | undefined {
  // `wurde bekannt gegeben`: the verb of its own before the auxiliary.
  const auxiliariesLast = [...verbs].sort((a, b) => Number(AUXILIARY.test(a.folded)) - Number(AUXILIARY.test(b.folded)))
  for (const { verb, folded, partners } of auxiliariesLast) {
    const partner = partners?.find((wanted) =>
      indexes.some((at) => words[at]!.text.toLowerCase() === wanted && !/^keine?$/u.test(words[at - 1]?.text ?? '')),
    )
    if (partner !== undefined)
      return { lemma: `${partner} ${folded}`, verb, takes: partner === 'sicher' ? CLAUSE : FEELING }
  }
  return undefined
}

const AUXILIARY = /^(?:sein|werden)$/u

/** `ging davon aus, dass …`: the preposition of a verb that says, pointing to the clause behind it. */
function pointingAhead(
  words: readonly Word[],
  indexes: readonly number[],
  verbs: readonly SayingVerb[],
): Said | undefined {
  if (verbs.every(({ prepositions }) => prepositions === undefined)) return undefined
  const pointers = indexes.flatMap((at) => pointerOf(words[at]!.text) ?? [])
  const found = verbs.find(({ prepositions }) => prepositions?.some((one) => pointers.includes(one)))
  if (found === undefined) return undefined
  const { folded, verb } = found
  return { lemma: folded, verb, takes: new Set<Complement>([...(TAKES.get(folded) ?? []), 'clause', 'infinitive']) }
}

/** `davon` → `von`, `darauf` → `auf` */
function pointerOf(form: string): string | undefined {
  return /^[Dd]/.test(form) ? /^dar?(\p{L}+)$/iu.exec(form)?.[1] : undefined
}

function plainVerb(words: readonly Word[], predicate: Predicate): Said | undefined {
  const { finite, verbs } = predicate
  const meant = verbs.filter(({ index }) => !isJudgement(words, index, predicate))
  // `…, von dem sie gesprochen hatte`: the auxiliary stands last.
  const isLast = meant.length > 1 && meant.at(-1)!.index === finite && AUXILIARIES.test(meant.at(-1)!.lemmas[0] ?? '')
  const verb = meant.at(isLast ? -2 : -1)
  return finite === null ? undefined : { lemma: fold(verb?.lemmas[0] ?? ''), verb: finite, takes: NOTHING }
}

const AUXILIARIES = /^(?:haben|sein|werden)$/u

/** `sieht die Lage als akut gefährdet an`, `hält es für ausgeschlossen`: a participle that tells how. */
function isJudgement(words: readonly Word[], index: number, { verbs, finiteLemmas }: Predicate): boolean {
  if (words[index]!.class === 'finite') return false
  // `hat sie als haltlos zurückgewiesen`, `gilt als ausgeschlossen`: the verb itself.
  const last = verbs.findLast((verb) => words[verb.index]!.text !== 'worden')
  if (last?.index === index && finiteLemmas.some((lemma) => /^(?:haben|sein|werden|gelten)$/u.test(lemma))) return false
  let at = index - 1
  while (/^(?:adverb|adjective|particle)$/u.test(words[at]?.class ?? '') && words[at]!.text !== 'als') at--
  return /^(?:als|für)$/u.test(words[at]?.text ?? '')
}

import { ATTRIBUTION } from '../../languages/de/attribution.ts'
import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import { lookUpAdjective, lookUpVerb, upperFirst, type VerbReading } from '../../languages/de/lexicon.ts'
import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import { fold } from '../fold.ts'
import type { Token } from '../split-words.ts'
import { type FormSigns, formOf, type WordForm } from '../word-form.ts'
import { namesWriting } from './find-writing.ts'
import { HEARSAY_VERBS } from './hearsay.ts'
import { isNounOfOpinion, isNounOfRuling, isNounOfSaying, isNounOfWriting } from './noun-lists.ts'
import { companionBits, NUMBER, PAIRED_VERBS, PARTNER, PARTNERS, PREPOSITION_BITS, WRITING } from './verb-companions.ts'

/** What the words of a sentence tell of it before they are tagged, each sign a bit. */
export const SIGN = {
  /** A verb that a clause or an infinitive may follow as the words it relays. */
  says: 1,
  /** A verb that relays without a clause: `forderte den Abzug`, `soll getroffen haben`. */
  reports: 2,
  /** A form of the Konjunktiv that reported speech stands in. */
  subjunctive: 4,
  /** `hätte`, `wäre`: such a form only where somebody spoke just before. */
  goesOn: 8,
  /** `laut`, `zufolge`: a phrase that attributes. */
  attributes: 16,
  /** `nach`, `aus`: attribute before the right noun. */
  mayAttribute: 32,
  /** `Angaben`, `Sicht`, `Berichte`; also what makes a verb one of saying before `dass`: `bekannt`, `deutlich`. */
  noun: 64,
  /** A mark that sets a clause off. */
  mark: 128,
  quotation: 256,
  /** `so` behind a mark: `…, so die Polizei`. */
  so: 512,
  /** What words that a noun of saying tells begin with: `dass`, `zu`, a colon. */
  complement: 1024,
  /** A verb of saying beside a mark or before one; a noun of saying, a mark and words that it tells. */
  told: 2048,
  /** `soll`: hearsay beside what is done or is, or right behind somebody's words. */
  due: 4096,
  /** `haben`, `worden`, `betragen`: what `soll` makes hearsay. */
  done: 8192,
  /** `will`: one's own word beside what is done (`will gesehen haben`). */
  claims: 16384,
  /** `findet`: says something right beside a mark, too common elsewhere. */
  finds: 32768,
} as const

/** The signs of a sentence: those of its words, and what their order tells. */
export function readSigns(tokens: readonly Token[]): number {
  let signs = 0
  let needs = 0
  let asks = 0
  let particles = 0
  let prepositions = 0
  let before = 0
  let beforeThat = 0
  let isBehindNoun = false
  let mark = -1
  for (let index = 0; index < tokens.length; index++) {
    const form = signsOf(tokens[index]!.form)
    // The first word has a capital whatever it is.
    const lower = index === 0 ? signsOf(formOf(tokens[0]!.text.toLowerCase())) : form
    const own = form.signs | lower.signs
    isBehindNoun ||= (own & SIGN.mark) !== 0 && (signs & SIGN.noun) !== 0
    if (own & SIGN.says && before & SIGN.mark) signs |= SIGN.told
    // `…, das sagte X.`
    if (own & SIGN.says && beforeThat & SIGN.mark && /^(?:das|dies|so)$/u.test(tokens[index - 1]!.text))
      signs |= SIGN.told
    if (own & SIGN.mark && signs & SIGN.says) signs |= SIGN.told
    if ((own & SIGN.finds && before & SIGN.mark) || (own & SIGN.mark && before & SIGN.finds)) signs |= SIGN.told
    // `…, hat X gesagt.`
    if (own & SIGN.says && signs & SIGN.mark && index === tokens.length - 2) signs |= SIGN.told
    // `…, ist X überzeugt.`
    if (own & SIGN.noun && isConviction(tokens, index, mark)) signs |= SIGN.told
    if (own & SIGN.mark) mark = index
    if (own & TOLD_BY_NOUN && isBehindNoun) signs |= SIGN.told
    signs |= before & SIGN.mark ? own : own & ~SIGN.so
    needs |= form.needs | lower.needs
    asks |= form.asks | lower.asks
    prepositions |= lower.gives
    if (lower.gives !== 0 && endsClause(tokens[index + 1])) particles |= lower.gives
    beforeThat = before
    before = own
  }
  return (needs & particles) | (asks & prepositions) ? signs | SIGN.reports : signs
}

/** `ist X überzeugt`, `da ist sich X sicher` from the last mark to the next, or to the end of the sentence. */
function isConviction(tokens: readonly Token[], at: number, mark: number): boolean {
  if (mark < 0 || at - mark > LONGEST_CONVICTION || !/^[.:,]$/u.test(tokens[at + 1]?.text ?? '')) return false
  const verb = tokens[mark + 1]!.text === 'da' ? mark + 2 : mark + 1
  return /^(?:ist|sind|war|waren|zeigen|zeigte?n?|gibt|gab)$/u.test(tokens[verb]!.text)
}

const LONGEST_CONVICTION = 8

/** A particle stands at the end of its clause: `teilte sie mit und ging`. */
function endsClause(next: Token | undefined): boolean {
  return (
    next === undefined ||
    !/^\p{L}/u.test(next.text) ||
    /^(?:und|oder|aber|sowie|als|wie|dass|daß|ob|zu|wer|was)$/u.test(next.text)
  )
}

const TOLD_BY_NOUN = SIGN.complement | SIGN.subjunctive | SIGN.goesOn

function signsOf(form: WordForm): FormSigns {
  form.signs ??= readForm(form.text)
  return form.signs
}

function readForm(form: string): FormSigns {
  const sign = FIXED.get(form) ?? 0
  const gives = companionBits(form)
  const asks = PREPOSITION_BITS.get(form) ?? 0
  if (sign !== 0 && sign !== SIGN.done) return { signs: sign, needs: 0, asks, gives }
  if (/^\p{Lu}/u.test(form)) return readNoun(form)
  const verb = readVerb(form)
  const signs = sign | verb.signs
  return (signs | verb.needs | verb.asks | gives) === 0 ? NO_SIGNS : { ...verb, signs, gives }
}

/** Of `UN-Schätzungen` the last part counts. */
function readNoun(compound: string): FormSigns {
  const form = compound.slice(compound.lastIndexOf('-') + 1)
  const isListed = LOOKS_LISTED.test(plain(form))
  const attributes =
    SAY_NOUNS.has(form) ||
    SAY_NOUN_ENDING.test(form.toLowerCase()) ||
    (isListed && (isNounOfSaying(form) || isNounOfOpinion(form) || isNounOfWriting(form) || isNounOfRuling(form)))
  const isWritten = namesWriting(form) || (isListed && isNounOfWriting(form))
  if (isWritten) return attributes ? WRITTEN_NOUN : WRITTEN
  return attributes ? NOUN : NO_SIGNS
}

const NO_SIGNS: FormSigns = { signs: 0, needs: 0, asks: 0, gives: 0 }
const NOUN: FormSigns = { ...NO_SIGNS, signs: SIGN.noun }
const WRITTEN: FormSigns = { ...NO_SIGNS, gives: WRITING }
const WRITTEN_NOUN: FormSigns = { ...NOUN, gives: WRITING }

/** What words and marks tell that have one form only. */
const FIXED: ReadonlyMap<string, number> = listFixed()

function listFixed(): Map<string, number> {
  const words = (list: string) => list.split(' ').flatMap((word) => [word, upperFirst(word)])
  const lists: readonly (readonly [readonly string[], number])[] = [
    [[...words([...PARTNERS].join(' ')), 'Vernehmen'], SIGN.noun],
    [words('solle'), SIGN.subjunctive],
    [words('hören erfahren vernehmen'), SIGN.says],
    [words('sollen soll'), SIGN.due],
    [words('will wollen'), SIGN.claims],
    [[...HEARSAY_VERBS], SIGN.done],
    // They may be what a noun tells, but are nobody's word by themselves.
    [words('könnte müsste dürfte würde'), SIGN.complement],
    [words('hätte wäre käme gäbe ginge stünde befände'), SIGN.goesOn],
    [words('nach aus'), SIGN.mayAttribute],
    [words('dass daß ob wo wonach wohin wie wer was wann warum weshalb zu'), SIGN.complement],
    [['so'], SIGN.so],
    [[...words('laut zufolge gemäß gemäss demnach demzufolge wonach weiters'), 'Danach'], SIGN.attributes],
    [[...'„“”"»«'], SIGN.quotation],
    [[...',;–—(-'], SIGN.mark],
    [[':'], SIGN.mark | SIGN.complement],
  ]
  const fixed = new Map<string, number>()
  for (const [forms, sign] of lists) {
    for (const form of forms) fixed.set(form, (fixed.get(form) ?? 0) | sign)
  }
  return fixed
}

const SAY_NOUNS: ReadonlySet<string> = new Set(ATTRIBUTION.nouns.flatMap(({ words }) => words))
const SAY_NOUN_ENDING =
  /(?:sicht|perspektive|kreisen?|angaben?|informationen|quellen|schätzungen|berichten|statistik|auskunft|agenturen)$/u

/** Most nouns are told from the listed ones by their letters, without the dictionary. */
const LOOKS_LISTED = new RegExp(
  `(?:${[STATEMENT_WORDS.nouns, STATEMENT_WORDS.opinions, STATEMENT_WORDS.writings, STATEMENT_WORDS.rulings]
    .flatMap((lines) => lines.flatMap(({ words }) => words.map((noun) => plain(noun).replace(/e$/u, ''))))
    .join('|')})\\p{Ll}{0,3}$`,
  'u',
)

/** In lower case, without umlauts: `Vorschläge` → `vorschlage`. Most nouns have none, and normalising them takes long. */
function plain(noun: string): string {
  const lower = noun.toLowerCase()
  return /^[a-z]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/\u0308/gu, '')
}

const SAYS = new Set(
  [
    ...STATEMENT_WORDS.verbs.filter(({ takes }) => takes.includes('clause') || takes.includes('infinitive')),
    ...STATEMENT_WORDS.pointing,
  ].flatMap(({ words }) => words.map(fold)),
)
const REPORTS = new Set(
  STATEMENT_WORDS.verbs.filter(({ takes }) => takes.includes('object')).flatMap(({ words }) => words.map(fold)),
)

const COUNTS = new Set(
  STATEMENT_WORDS.verbs.filter(({ takes }) => takes.includes('count')).flatMap(({ words }) => words.map(fold)),
)

function readVerb(form: string): Omit<FormSigns, 'gives'> {
  const readings = lookUpVerb(form)
  if (readings.length === 0) return { signs: SECOND.test(form) ? SIGN.subjunctive : 0, needs: 0, asks: 0 }
  let signs = isSubjunctive(form, readings) ? SIGN.subjunctive : isSecond(readings) ? SIGN.goesOn : 0
  let needs = 0
  let asks = 0
  if (readings.some((reading) => reading.form === 'zu-infinitive')) signs |= SIGN.complement
  // `einige Menschen` are not what somebody agreed on.
  if (form === 'einige') return { signs, needs, asks }
  for (const { lemma, detached } of readings) {
    const folded = fold(lemma).replace(/^weiter/u, '')
    if (folded === 'stehen') {
      asks |= WRITING
      continue
    }
    if (folded === 'finden') {
      signs |= SIGN.finds
      continue
    }
    const says = (SAYS.has(folded) ? SIGN.says : 0) | (REPORTS.has(folded) ? SIGN.reports : 0)
    const prepositions =
      (PREPOSITION_BITS.get(folded) ?? 0) | (PAIRED_VERBS.has(folded) ? PARTNER : 0) | (COUNTS.has(folded) ? NUMBER : 0)
    if (detached !== null && (says | prepositions) !== 0) needs |= companionBits(detached)
    else {
      signs |= says
      asks |= prepositions
    }
  }
  return { signs, needs, asks }
}

/** Konjunktiv II that stands in for Konjunktiv I. */
const SECOND = /^(?:hätten|wären|würden|müssten|könnten|dürften|kämen|gäben|gingen|stünden|befänden)$/u

/** `säßen`, `lägen`: no form of anything else. */
function isSecond(readings: readonly VerbReading[]): boolean {
  return readings.every((reading) => reading.form === 'subjunctive2')
}

function isSubjunctive(form: string, readings: readonly VerbReading[]): boolean {
  if (SECOND.test(form)) return true
  const moods = readings.flatMap((reading) => (reading.person === 3 ? [reading.form] : []))
  if (!moods.includes('subjunctive1') || moods.includes('present') || moods.includes('past')) return false
  const isOther = CLOSED_CLASSES.has(form) || lookUpAdjective(form) !== null
  return !isOther || /^(?:sei|habe|werde)n?$/u.test(form)
}

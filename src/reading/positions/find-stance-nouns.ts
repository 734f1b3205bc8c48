import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { StanceNounLine } from '../../languages/position-words.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import { rememberForms } from '../remember-forms.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { readName } from '../sources/read-name.ts'
import type { WordRange } from '../statements/attribution.ts'
import { canAct, canOwn, stateOfAdjective } from './can-act.ts'
import { findMatter } from './find-matter.ts'
import type { Stance, Taker } from './find-stances.ts'

const LINES: readonly (readonly [string, StanceNounLine])[] = POSITION_WORDS.stanceNouns.flatMap((line) =>
  line.nouns.map((noun) => [fold(noun), line] as const),
)

/** Stances told by a noun with whoever takes them beside it: `die Forderung der Opposition`, `Russlands Kritik`. */
export function findStanceNouns(context: SentenceContext, clause: number): Stance[] {
  const { words, clauses, predicates } = context
  const indexes = clauses[clause]!.words
  // A heading repeats what the text tells.
  if (predicates.every(({ finite }) => finite === null)) return []
  return indexes.flatMap((at): Stance[] => {
    const line = lineOf(words[at]!)
    if (line === null || isFeared(words, at)) return []
    const before = indexes.at(-1)! + 1
    const takenBy =
      (line.byAgent ? agentBehind(words, at, before) : ownerBehind(words, at, before)) ??
      ownerBefore(words, at) ??
      ownerInside(words[at]!, at, line)
    if (takenBy === null) return []
    const matter = line.about === 'attack' || line.about === 'talks' ? null : findMatter(context, clause, new Set([at]))
    const lemma = fold(words[at]!.text)
    return [
      {
        line,
        takenBy,
        isOpen: true,
        clause,
        verb: at,
        beside: null,
        lemma,
        isNegated: false,
        pointsBack: false,
        matter,
      },
    ]
  })
}

function lineOf({ text, class: kind }: Word): StanceNounLine | null {
  return kind === 'noun' || kind === 'name' ? lineOfForm(text) : null
}

const lineOfForm = rememberForms((form): StanceNounLine | null => {
  const folded = fold(form)
  return POSITION_WORDS.lookalikes.test(folded) ? null : (LINES.find(([noun]) => folded.endsWith(noun))?.[1] ?? null)
})

/** `aus Angst vor Angriffen der Rebellen`, `kein Angriff`: it did not happen. */
function isFeared(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:vor|gegen|kein(?:e[nmrs]?)?|ohne|keinerlei|mögliche[nr]?|geplante[nr]?)$/iu.test(text))
}

/** `Angriffe der Rebellen`, `ein Angriff von Rebellen`, `Gespräche zwischen A und B` */
function ownerBehind(words: readonly Word[], at: number, before: number): WordRange | null {
  const link = words[at + 1]?.text ?? ''
  if (at + 2 >= before || !/^(?:der|des|von|vom|durch|eines|einer|zwischen|seitens)$/u.test(link)) return null
  const name = readName(words, at + 2, before)
  if (name === null || name.first > at + 4 || !canOwn(words, name)) return null
  return link === 'zwischen' ? withPartner(words, name, before) : name
}

/** `die Besetzung der Stadt durch Rebellen` */
function agentBehind(words: readonly Word[], at: number, before: number): WordRange | null {
  const end = Math.min(before, at + FAR)
  const link = words.slice(0, end).findIndex(({ text }, index) => index > at && /^(?:durch|seitens)$/u.test(text))
  const between = words.slice(at + 1, link)
  if (link < 0 || between.some(({ class: kind }) => /^(?:finite|punctuation|participle|infinitive)$/u.test(kind)))
    return null
  const name = readName(words, link + 1, before)
  return name !== null && name.first <= link + 3 && canOwn(words, name) ? name : null
}

/** So many words at most stand between a deed and who did it. */
const FAR = 9

/** `zwischen A und B` */
function withPartner(words: readonly Word[], { first, last }: WordRange, before: number): WordRange | null {
  if (words[last + 1]?.text !== 'und') return /\p{Ll}n$/u.test(words[last]!.text) ? { first, last } : null
  const partner = readName(words, last + 2, before)
  return partner === null || partner.first > last + 4 ? null : { first, last: partner.last }
}

/** `Russlands Kritik`, `russische Angriffe`, `US-Angriffe` */
function ownerBefore(words: readonly Word[], at: number): WordRange | null {
  const before = words[at - 1]
  if (
    before?.class === 'name' &&
    /s$|['’]$/u.test(before.text) &&
    canAct(words, { first: at - 1, last: at - 1 }, false)
  )
    return { first: at - 1, last: at - 1 }
  return stateOfAdjective(before) === null ? null : { first: at - 1, last: at - 1 }
}

/** `US-Luftangriff`, `Taliban-Angriffe` */
function ownerInside({ text }: Word, at: number, { code }: StanceNounLine): Taker | null {
  if (code !== 'ASSAULT') return null
  const owner = /^(\p{L}+)-\p{Lu}/u.exec(text)?.[1]
  if (owner === undefined) return null
  const isParty = /^\p{Lu}{2,4}$/u.test(owner) || PARTIES.has(kindOfSource(owner))
  return isParty ? { first: at, last: at, length: owner.length } : null
}

const PARTIES: ReadonlySet<SourceKind> = new Set(['party', 'military', 'government', 'un'])

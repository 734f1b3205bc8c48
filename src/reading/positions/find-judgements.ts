import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { JudgementLine } from '../../languages/position-words.ts'
import type { PositionCode } from '../../model/position.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import { rememberForms } from '../remember-forms.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { findSpeaker } from '../statements/find-speaker.ts'
import { canAct } from './can-act.ts'
import { complementsOf, isRelative, matterInComplement } from './find-complement.ts'
import { type FoundMatter, findMatter } from './find-matter.ts'
import { findStances, isNegatedClause, type Stance } from './find-stances.ts'

const LINES: ReadonlyMap<string, readonly JudgementLine[]> = indexLines()

const NO_LINES: readonly JudgementLine[] = []
const linesOf = rememberForms((form) => LINES.get(fold(form)) ?? NO_LINES)

function indexLines(): ReadonlyMap<string, readonly JudgementLine[]> {
  const index = new Map<string, JudgementLine[]>()
  for (const line of POSITION_WORDS.judgements)
    for (const word of line.words) index.set(fold(word), [...(index.get(fold(word)) ?? []), line])
  return index
}

/** What makes the words of a clause a position of whoever says them: `…, die Armee müsse abziehen`, `der Angriff sei feige`. */
export function findJudgements(context: SentenceContext, clause: number): Stance[] {
  const { words, clauses } = context
  const { words: indexes } = clauses[clause]!
  const opening = words[indexes[0]!]!.text
  if (isRelative(context, clause) || POSITION_WORDS.unasserted.test(opening) || REASON.test(opening)) return []
  const lines = indexes.filter((at) => linesOf(words[at]!.text).length > 0)
  return lines.flatMap((at) =>
    linesOf(words[at]!.text).flatMap((line): Stance[] => {
      if ((line.needsNegation ?? false) !== isNegatedClause(context, clause)) return []
      if (OBLIGATION.test(words[at]!.text) && demandsNothing(context, clause, at)) return []
      if (line.isPredicate && (!isOfBeing(context, clause) || isGenitive(words, at))) return []
      if (
        line.beside !== undefined &&
        !indexes.some((index) => line.beside!.includes(words[index]!.text.toLowerCase()))
      )
        return []
      const matter =
        findMatter(context, clause, new Set([at])) ??
        matterInComplement(context, clause, at) ??
        (line.code === 'REQUEST' ? dealInComplement(context, clause) : null)
      const pointsBack =
        line.denies !== undefined && indexes.some((index) => POSITION_WORDS.pointers.test(words[index]!.text))
      if (line.matters !== undefined && (matter === null || !line.matters.includes(matter.about))) return []
      if (line.needsMatter && matter === null && !pointsBack && !hasPartyForSubject(context, clause)) return []
      const about = line.about ?? 'other'
      return [
        {
          line: { ...line, about },
          takenBy: 'speaker',
          isOpen: true,
          clause,
          verb: at,
          beside: null,
          lemma: fold(words[at]!.text),
          isNegated: false,
          pointsBack,
          matter,
        },
      ]
    }),
  )
}

const OBLIGATION = /^(?:soll|muss|müss)/u

/** `sie hätten gehen müssen`, `die Gespräche sollten am Montag beginnen`, `er sollte wissen, dass …`: what was, is planned or is said. */
function demandsNothing({ words, clauses, predicates }: SentenceContext, clause: number, at: number): boolean {
  const { words: indexes } = clauses[clause]!
  const { verbs } = predicates[clause]!
  const isPast = at !== indexes[0] && indexes.some((index) => index !== at && /^h[aä]tten?$/u.test(words[index]!.text))
  const isPlan =
    /^soll/u.test(words[at]!.text) && verbs.some(({ lemmas }) => lemmas.some((lemma) => PLANNED.test(lemma)))
  const isDone = indexes.some(
    (index) => /^(?:haben|sein)$/u.test(words[index]!.text) && words[index - 1]?.class === 'participle',
  )
  const isHearsay = isDone && /^soll/u.test(words[at]!.text)
  return isPast || isPlan || isHearsay
}

const PLANNED =
  /^(?:beginnen|stattfinden|dauern|umfassen|dienen|folgen|eintreffen|ankommen|zusammenkommen|wissen|heißen|eröffnen)$/u

/** `es sei wichtig, eine Einigung zu erzielen`: a deal or a meeting that is wanted. */
function dealInComplement(context: SentenceContext, clause: number): FoundMatter | null {
  for (const number of [clause, ...complementsOf(context, clause)]) {
    const deal = findStances(context, number).find(({ line, isNegated }) => DEALS.has(line.code) && !isNegated)
    if (deal !== undefined) return { about: 'talks', at: deal.verb, further: [] }
  }
  return null
}

const DEALS: ReadonlySet<PositionCode> = new Set(['AGREE', 'CONSULT'])

/** `der Angriff sei feige`: said of what stands as the subject. */
function isOfBeing({ predicates }: SentenceContext, clause: number): boolean {
  return predicates[clause]!.finiteLemmas.some((lemma) => /^(?:sein|bleiben|werden|darstellen|bedeuten)$/u.test(lemma))
}

/** `ein Opfer des Terrorismus` */
function isGenitive(words: readonly Word[], at: number): boolean {
  return /^(?:des|der)$/u.test(words[at - 1]?.text ?? '') && words[at - 2]?.class === 'noun'
}

/** Clauses that give a reason or a circumstance. */
const REASON = /^(?:weil|da|nachdem|als|während|obwohl|obgleich|seit|seitdem|wie)$/iu

/** Whoever must do something is named: `die Armee müsse helfen`. */
function hasPartyForSubject({ words, clauses, predicates }: SentenceContext, clause: number): boolean {
  const { finite, voice } = predicates[clause]!
  if (voice !== 'active') return false
  const others = clauses[clause]!.words.filter((index) => index !== finite)
  const subject = findSpeaker(words, others, finite)
  return subject.kind === 'named' && canAct(words, subject, false)
}

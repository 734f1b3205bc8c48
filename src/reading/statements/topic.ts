import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { makeSource } from '../sources/make-source.ts'
import type { Speaker } from './attribution.ts'
import { canSpeak } from './can-speak.ts'
import { isPersonByName } from './epithet.ts'
import { findAgent, findDocument, isDocument } from './find-origin.ts'
import { findSpeaker } from './find-speaker.ts'
import { judgeThatOpens } from './judge.ts'
import { isNounOfSaying } from './noun-lists.ts'

/** The source that a speaker named in a sentence is; `null` for pronouns. */
export function sourceOf(text: string, words: readonly Word[], speaker: Speaker): Source | null {
  return speaker.kind === 'named' ? makeSource(text, words, speaker.first, speaker.last) : null
}

/** The subject of a sentence, where it can speak. */
export function subjectOf(text: string, context: SentenceContext): Source | null {
  const source = anySubjectOf(text, context)
  return source !== null && (canSpeak(source) || isPersonByName(source)) ? source : null
}

/** The subject of a sentence's main clause, whatever it is. */
export function anySubjectOf(text: string, { words, clauses, predicates }: SentenceContext): Source | null {
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  if (main < 0) return null
  const finite = predicates[main]!.finite
  const others = clauses[main]!.words.filter((index) => index !== finite)
  const speaker = findSpeaker(words, others, finite)
  return sourceOf(text, words, speaker.kind === 'nobody' ? findOpening(words, finite) : speaker)
}

/** `Der Wirt Jan Holm, dem das Haus gehört, | will davon nichts wissen`: the clause began before the relative clause. */
function findOpening(words: readonly Word[], finite: number | null): Speaker {
  const comma = words.findIndex(({ text }) => text === ',')
  if (comma < 0 || finite === null || finite < comma) return { kind: 'nobody' }
  return findSpeaker(
    words,
    Array.from({ length: comma }, (_, index) => index),
    null,
  )
}

/** `Für Ada Brunn, die lange schwieg, ist es ein guter Tag`: the sentence is about her. */
export function judgeIn(text: string, { words, clauses, predicates }: SentenceContext): Source | null {
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const finite = predicates[main]?.finite ?? null
  const name = finite === null ? null : judgeThatOpens(words, finite)
  const source = name === null ? null : makeSource(text, words, name.first, name.last)
  return source !== null && isPersonByName(source) ? source : null
}

/** `Der Bürgermeister erhob schwere Vorwürfe. Er habe Hilfe angefordert.`: who tells something by a noun of saying goes on. */
export function tellerIn(text: string, context: SentenceContext): Source | null {
  const subject = subjectOf(text, context)
  const tells = context.words.some(
    ({ class: kind, text: form, start }) => kind === 'noun' && start > (subject?.end ?? 0) && isNounOfSaying(form),
  )
  return tells ? subject : null
}

/** Whom a sentence speaks of, where he can speak; also a writing: `Der Brief der Bürgermeister ist kurz. Es fehle Geld.` */
export function speaksIn(text: string, context: SentenceContext): Source | null {
  const subject = anySubjectOf(text, context)
  return subject !== null && (canSpeak(subject) || isDocument(subject.text)) ? subject : null
}

/** The writing that a sentence speaks from. */
export function documentIn(text: string, { words, clauses }: SentenceContext): Source | null {
  const main = clauses.find(({ kind }) => kind === 'main')
  const document = main === undefined ? null : findDocument(words, main.words)
  // `Der Rat kommt in seinem Bericht zu einem anderen Schluss`: the council says so.
  if (document?.kind !== 'named' || POSSESSIVE.test(words[document.first - 1]?.text ?? '')) return null
  return sourceOf(text, words, document)
}

const POSSESSIVE = /^(?:sein|ihr)(?:e[nrms]?)?$/u

/** The agent of a passive, where he can speak. */
export function agentIn(text: string, { words, clauses, predicates }: SentenceContext): Source | null {
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  if (main < 0 || predicates[main]!.voice !== 'passive') return null
  const agent = sourceOf(text, words, findAgent(words, clauses[main]!.words))
  return agent !== null && canSpeak(agent) ? agent : null
}

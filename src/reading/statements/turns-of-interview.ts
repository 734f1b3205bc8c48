import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import type { Sentence } from '../split-sentences.ts'
import type { Draft } from './draft.ts'
import type { Turn } from './find-turns.ts'
import { withFullMention } from './full-mention.ts'

/**
 * What a report says with the answers of an interview as statements of whoever gives them. Inside them only those remain whose words
 * somebody else is quoted with by name; nothing remains of what is asked.
 */
export function withTurns(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  turns: readonly Turn[],
): Draft[] {
  if (turns.length === 0) return [...drafts]
  const outside = drafts.filter((draft) => {
    const turn = turns.find(({ label, end }) => draft.content[0]!.start >= label.start && draft.content[0]!.start < end)
    return turn === undefined || (!turn.isQuestion && quotesSomebodyElse(text, draft, turn))
  })
  return [...outside, ...turns.flatMap((turn) => (turn.isQuestion ? [] : [draftOf(text, sentences, turn)]))]
}

function quotesSomebodyElse(text: string, { rule, source }: Draft, { label }: Turn): boolean {
  if (source === null || /^(?:free|hearsay|quotation|colon|form|told|reported)/u.test(rule)) return false
  if (/^(?:ich|wir|sie|man|mir|uns)$/iu.test(wordingOf(text, source.mention ?? source))) return false
  return !source.name.endsWith(wordingOf(text, label))
}

function draftOf(text: string, sentences: readonly Sentence[], { label, start, end }: Turn): Draft {
  return {
    rule: 'interview',
    form: 'direct',
    content: [{ start, end }],
    source: speakerOf(text, label),
    via: null,
    cue: label,
    addressee: null,
    sentence: sentences.findIndex((sentence) => sentence.start <= label.start && sentence.end > label.start),
  }
}

/** Who is called by a label, by his full name where the report gave it before; nobody is called `Antwort`. */
function speakerOf(text: string, label: Span): Source | null {
  const name = wordingOf(text, label)
  if (/^(?:Frage|Antwort|Interviewer|Interviewerin|Redaktion)$/u.test(name)) return null
  return withFullMention(text, { ...label, text: name, name, kind: kindOfSource(name), mention: null })
}

function wordingOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

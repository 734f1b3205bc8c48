import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { isSayNoun } from './sources/say-nouns.ts'
import { PREPOSITIONS } from './statements/find-frames.ts'
import { isTime } from './statements/nominal.ts'

/**
 * Whether a figure only helps to tell when or why somebody spoke: `Nach dem Anschlag mit 14 Toten forderte die Opposition Hilfe`, `… hält das für
 * nötig, nachdem zwölf Soldaten getötet wurden`. Only what is told in the reporter's own words holds such circumstances.
 */
export function isBackground(text: string, figure: Span, { form, rule, content, cue }: Statement): boolean {
  if (form !== 'reported') return false
  const [{ start, end }] = content as [Span, ...Span[]]
  const before = text.slice(start, figure.start)
  const [behind] = text.slice(figure.end, end).split(',', 1) as [string]
  // `Nachdem die Polizei von 14 Toten gesprochen hatte, …`: who speaks tells them.
  const clause = start + before.lastIndexOf(', ') + 1
  const isToldHere = cue !== null && cue.start >= clause && cue.start < figure.end + behind.length
  return (
    isCircumstance(before, text.slice(start, end), rule.slice(rule.indexOf(':') + 1)) ||
    (!isToldHere &&
      ((cue !== null && figure.start < cue.start && IN_CIRCUMSTANCE.test(before) && !SUBJUNCTIVE.test(behind)) ||
        isInSetting(before, text.slice(figure.end, end))))
  )
}

/** `Nach dem Anschlag mit | 14 …`, `am Grab der | 14 …`, `Nach dem Abzug der letzten | 200 …`; not where the verb needs the second preposition. */
function isCircumstance(before: string, clause: string, verb: string): boolean {
  const [, noun, link] = CIRCUMSTANCE.exec(before) ?? []
  if (noun === undefined || isSayNoun(noun) || isTime(noun)) return false
  const needed = PREPOSITIONS.get(verb)?.includes(link!) ?? false
  // `Nach dem Tod von 14 Soldaten sprach Holm von Rache`
  return !needed || clause.split(` ${link} `).length > 2
}

const BOUND = '(?:mindestens|wenigstens|rund|etwa|knapp|fast|über|mehr als|bis zu|insgesamt|\\p{Ll}{3,}en)'
const CIRCUMSTANCE = new RegExp(
  '(?:^|\\s)(?:[Nn]ach|[Bb]eim?|[Aa]ngesichts|[Ww]egen|[Tt]rotz|[Ii]nfolge|[Ss]eit|[Aa]m|[Ii]m|[Zz]u[mr]|[Vv]or)\\s(?:(?:dem|der|des|einem|einer|eines|ihrem|seinem|diesem|dieser)\\s)?' +
    `(?:\\p{Ll}+\\s){0,2}(\\p{Lu}[\\p{L}-]+)\\s(mit|von|an|auf|der|des|unter)\\s(?:${BOUND}\\s){0,2}$`,
  'u',
)

/** `Nach der Explosion, die | elf Menschen tötete, forderte …` */
const IN_CIRCUMSTANCE =
  /^(?:Nach|Beim?|Angesichts|Wegen|Trotz|Infolge|Seit|Vor|Am|Im)\s[^,]*,\s(?:(?:bei|in|an|durch|mit)\s)?(?:der|die|das|dem|denen)\s[^,]*$/u

/** In a clause of its own that sets when or why, in the indicative: `nachdem …`, `obwohl …`. */
function isInSetting(before: string, behind: string): boolean {
  const comma = before.lastIndexOf(', ')
  const clause = comma < 0 ? before : before.slice(comma + 2)
  const opens = SETTING.test(clause) && (comma >= 0 || behind.includes(','))
  return opens && !SUBJUNCTIVE.test(behind.split(',')[0]!)
}

const SETTING = /^(?:nachdem|obwohl|obgleich|weil|seit|seitdem|bevor|als)\s/iu
const SUBJUNCTIVE =
  /\s(?:seie?n?|habe|werde|wolle|solle|dürfe|gebe|könne|müsse|hätten|wären|würden|könnten)(?:[\s.;:]|$)/u

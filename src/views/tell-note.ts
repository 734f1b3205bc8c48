import type { Wording } from '../model/question.ts'
import { GERMAN_NOTES } from './german-notes.ts'

/** What a note says, in both languages. What has no German words, as the message of a library, stays as it is. */
export function tellNote(message: string): Wording {
  return { de: tellInGerman(message), en: message }
}

const PATTERNS = GERMAN_NOTES.map(([english, german]) => ({ pattern: toPattern(english), german }))

function tellInGerman(message: string): string {
  for (const { pattern, german } of PATTERNS) {
    const slots = pattern.exec(message)
    if (slots !== null) {
      return german.replace(/\{(\w+)\}/g, (_, name: string) => {
        const said = slots.groups?.[name] ?? ''
        return name === 'what' ? tellInGerman(said) : said
      })
    }
  }
  return message
}

function toPattern(english: string): RegExp {
  const escaped = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+?)')}$`, 's')
}

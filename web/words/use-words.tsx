import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { readSetting, writeSetting } from '../frame/settings.ts'
import { ENGLISH } from './english.ts'
import { GERMAN, type Words } from './german.ts'

export type Language = 'de' | 'en'

const WORDS: Readonly<Record<Language, Words>> = { de: GERMAN, en: ENGLISH }

interface Wording {
  readonly language: Language
  readonly words: Words
  readonly setLanguage: (language: Language) => void
}

const WordingContext = createContext<Wording | null>(null)

/** Gives the pages their words; the choice is kept in this browser. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chooseLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    writeSetting('language', language)
  }, [language])
  const value = useMemo(() => ({ language, words: WORDS[language], setLanguage }), [language])
  return <WordingContext value={value}>{children}</WordingContext>
}

/** The kept choice, else German where the browser asks for it, else English. */
function chooseLanguage(): Language {
  const kept = readSetting('language')
  if (kept === 'de' || kept === 'en') return kept
  return navigator.languages.some((wish) => wish.startsWith('de')) ? 'de' : 'en'
}

export function useWording(): Wording {
  const wording = use(WordingContext)
  if (wording === null) throw new Error('no WordsProvider above')
  return wording
}

export const useWords = (): Words => useWording().words

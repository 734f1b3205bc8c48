import { useSyncExternalStore } from 'react'
import { readSetting, writeSetting } from './settings.ts'

export type Theme = 'system' | 'light' | 'dark'

const listeners = new Set<() => void>()

function readTheme(): Theme {
  const kept = readSetting('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** `system` follows prefers-color-scheme. */
export function setTheme(theme: Theme): void {
  writeSetting('theme', theme)
  showTheme()
  for (const listener of listeners) listener()
}

export function showTheme(): void {
  const theme = readTheme()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, readTheme)
}

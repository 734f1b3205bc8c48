import type { Words } from '../words/german.ts'

export type PageName = Exclude<keyof Words['pages'], 'dossiers'>

interface PageEntry {
  readonly page: PageName
  readonly to: `/dossiers/$dossier${string}`
  /** The key that, after `g`, goes there: the same in every language. */
  readonly key: string
  readonly group: 'look' | 'follow' | 'work'
}

/** The pages of a dossier in the order of the navigation. */
export const PAGES = [
  { page: 'situation', to: '/dossiers/$dossier', key: 'l', group: 'look' },
  { page: 'chronology', to: '/dossiers/$dossier/chronology', key: 'c', group: 'look' },
  { page: 'map', to: '/dossiers/$dossier/map', key: 'm', group: 'look' },
  { page: 'positions', to: '/dossiers/$dossier/positions', key: 'p', group: 'look' },
  { page: 'questions', to: '/dossiers/$dossier/questions', key: 'f', group: 'follow' },
  { page: 'sources', to: '/dossiers/$dossier/sources', key: 'q', group: 'follow' },
  { page: 'reports', to: '/dossiers/$dossier/reports', key: 'r', group: 'follow' },
  { page: 'search', to: '/dossiers/$dossier/search', key: 's', group: 'follow' },
  { page: 'review', to: '/dossiers/$dossier/review', key: 'v', group: 'work' },
  { page: 'briefing', to: '/dossiers/$dossier/briefing', key: 'b', group: 'work' },
  { page: 'add', to: '/dossiers/$dossier/add', key: 'a', group: 'work' },
] as const satisfies readonly PageEntry[]

import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useChanges } from '../api/use-changes.ts'
import { useUndo } from '../parts/use-judge.ts'
import { useWords } from '../words/use-words.tsx'
import { KeyHelp } from './key-help.tsx'
import { moveInList } from './move-in-list.ts'
import { Navigation } from './navigation.tsx'
import { PAGES } from './pages.ts'
import { TopBar } from './top-bar.tsx'
import { useKeys } from './use-keys.ts'

/** The frame of every page of a dossier: bar, pages, content. */
export function Desk() {
  const { frame } = useWords()
  const [isHelpOpen, setHelpOpen] = useState(false)
  useChanges()
  useDeskKeys(() => setHelpOpen(true))
  const content = useFocusOnNewPage()
  return (
    <div className="desk">
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <TopBar onHelp={() => setHelpOpen(true)} />
      <div className="side">
        <Navigation />
      </div>
      <main id="content" className="content" ref={content} tabIndex={-1}>
        <Outlet />
      </main>
      <KeyHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}

function useDeskKeys(openHelp: () => void): void {
  const navigate = useNavigate()
  const { dossier = '' } = useParams({ strict: false })
  const undo = useUndo()
  const goTo = PAGES.map(({ to, key }) => [`g ${key}`, () => void navigate({ to, params: { dossier } })] as const)
  const search = () => document.querySelector<HTMLInputElement>('[data-search]')?.focus()
  useKeys({
    'Shift+?': openHelp,
    '?': openHelp,
    '/': search,
    'Shift+/': search,
    u: () => undo(),
    j: () => moveInList(1),
    k: () => moveInList(-1),
    ...Object.fromEntries(goTo),
  })
}

/** A new page begins at its content for who reads by keyboard or screen reader; the first one is left to the browser. */
function useFocusOnNewPage() {
  const content = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const isWriting = document.activeElement instanceof HTMLInputElement
    if (!isWriting) content.current?.focus({ preventScroll: true })
  }, [pathname])
  return content
}

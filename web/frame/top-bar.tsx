import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { useDossiers } from '../api/queries.ts'
import { useWords } from '../words/use-words.tsx'
import { Navigation } from './navigation.tsx'
import { SearchField } from './search-field.tsx'
import { Settings } from './settings-menu.tsx'

/** Above every page: the dossier, the search, and how the desk is shown. */
export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const { frame } = useWords()
  const { dossier = '' } = useParams({ strict: false })
  return (
    <header className="bar">
      <MenuButton />
      <Link to="/dossiers/$dossier" params={{ dossier }} className="brand" aria-label="Lagebild">
        <img src="/icon.svg" width="24" height="24" alt="" />
        <span>Lagebild</span>
      </Link>
      <DossierChoice dossier={dossier} />
      <SearchField />
      <Settings />
      <button
        type="button"
        className="plain key-help"
        onClick={onHelp}
        aria-label={frame.help}
        title={`${frame.help} (?)`}
      >
        ?
      </button>
    </header>
  )
}

/** On narrow screens the pages open over the content. */
function MenuButton() {
  const { frame } = useWords()
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" className="plain menu-button" popoverTarget="menu" aria-label={frame.menu}>
        <svg viewBox="0 0 16 16" width="18" height="18" className="icon" aria-hidden="true" focusable="false">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes itself when one of its links was followed */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by keyboard clicks as well */}
      <div id="menu" popover="auto" ref={menu} className="menu" onClick={() => menu.current?.hidePopover()}>
        <Navigation />
      </div>
    </>
  )
}

function DossierChoice({ dossier }: { readonly dossier: string }) {
  const { frame, pages } = useWords()
  const navigate = useNavigate()
  const dossiers = useDossiers()
  const names = dossiers.data?.map(({ name }) => name) ?? []
  const all = names.includes(dossier) || dossier === '' ? names : [dossier, ...names]
  const open = (name: string) =>
    void (name === ''
      ? navigate({ to: '/dossiers' })
      : navigate({ to: '/dossiers/$dossier', params: { dossier: name } }))
  return (
    <select
      className="dossier-choice"
      aria-label={frame.dossier}
      value={dossier}
      onChange={(event) => open(event.target.value)}
    >
      {all.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      <option value="">{pages.dossiers} …</option>
    </select>
  )
}

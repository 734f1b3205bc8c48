import { useSession } from '../api/queries.ts'
import { useWording, useWords } from '../words/use-words.tsx'
import { setTheme, type Theme, useTheme } from './theme.ts'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** Language and colours: a popover of the platform. */
export function Settings() {
  const { words, language, setLanguage } = useWording()
  const theme = useTheme()
  const { frame } = words
  return (
    <>
      <button
        type="button"
        className="plain"
        popoverTarget="settings"
        aria-label={frame.settings}
        title={frame.settings}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" className="icon" aria-hidden="true" focusable="false">
          <path d="M2 5h7M13 5h1M2 11h1M7 11h7M11 3.200a1.8 1.8 0 1 0 .01 0M5 9.200a1.8 1.8 0 1 0 .01 0" />
        </svg>
      </button>
      <div id="settings" popover="auto" className="menu settings">
        <fieldset className="segments">
          <legend>{frame.languageLabel}</legend>
          <Segment name="language" value="de" title="Deutsch" now={language} onChoose={() => setLanguage('de')} />
          <Segment name="language" value="en" title="English" now={language} onChoose={() => setLanguage('en')} />
        </fieldset>
        <fieldset className="segments">
          <legend>{frame.theme}</legend>
          {THEMES.map((name) => (
            <Segment
              key={name}
              name="theme"
              value={name}
              title={frame.themes[name]}
              now={theme}
              onChoose={() => setTheme(name)}
            />
          ))}
        </fieldset>
        <WhoWorks />
      </div>
    </>
  )
}

/** The name under which judgements are written down; who signed in can sign out. */
function WhoWorks() {
  const { frame } = useWords()
  const session = useSession()
  if (!session.data) return null
  const { by, isGuarded } = session.data
  return (
    <div className="who-works">
      <span>
        {frame.you}: <strong>{by}</strong>
      </span>
      {isGuarded && (
        <form method="post" action="/sign-out">
          <button type="submit" className="button small">
            {frame.signOut}
          </button>
        </form>
      )}
    </div>
  )
}

interface SegmentProps {
  readonly name: string
  readonly value: string
  readonly title: string
  readonly now: string
  readonly onChoose: () => void
}

function Segment({ name, value, title, now, onChoose }: SegmentProps) {
  return (
    <label>
      <input type="radio" name={name} value={value} checked={now === value} onChange={onChoose} />
      <span>{title}</span>
    </label>
  )
}

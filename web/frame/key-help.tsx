import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/use-words.tsx'
import { PAGES } from './pages.ts'
import { readSetting, writeSetting } from './settings.ts'

/** What keys do; opened by `?`. */
export function KeyHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  const { keys, pages } = words
  return (
    <dialog ref={dialog} className="dialog wide" aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">{keys.title}</h2>
      <div className="key-groups">
        <KeyGroup
          title={keys.anywhere}
          rows={[
            ['?', keys.help],
            ['/', keys.search],
            ['u', keys.undo],
          ]}
        />
        <KeyGroup
          title={keys.inLists}
          rows={[
            ['j', keys.next],
            ['k', keys.previous],
            ['Enter', keys.open],
          ]}
        />
        <KeyGroup
          title={keys.inReview}
          rows={[
            ['a', keys.accept],
            ['r', keys.reject],
            ['c', keys.correct],
            ['l', keys.later],
          ]}
        />
        <KeyGroup
          title={words.frame.navigation}
          rows={PAGES.map(({ page, key }) => [`g ${key}`, pages[page]] as const)}
        />
      </div>
      <SingleKeysSwitch />
      <form method="dialog" className="dialog-end">
        <button type="submit" className="button">
          {words.frame.close}
        </button>
      </form>
    </dialog>
  )
}

function KeyGroup({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function SingleKeysSwitch() {
  const { keys } = useWords()
  const [isOn, setOn] = useState(readSetting('single-keys') !== 'off')
  const change = (on: boolean) => {
    writeSetting('single-keys', on ? 'on' : 'off')
    setOn(on)
  }
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />
      <span>
        {keys.single}
        <small className="soft"> {keys.singleHint}</small>
      </span>
    </label>
  )
}

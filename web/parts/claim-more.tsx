import * as Ariakit from '@ariakit/react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { ClaimCard } from '../api/types.ts'
import { useWords } from '../words/use-words.tsx'
import { optionsOf } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { useJudge } from './use-judge.ts'

interface Props {
  readonly card: ClaimCard
}

/**
 * The rarer decisions on a claim. Most claims of a page never need them: the menu is made when it is opened for the first time, which
 * halves what a page of many claims costs.
 */
export function ClaimMore({ card }: Props) {
  const { claim: words } = useWords()
  const [isUsed, setUsed] = useState(false)
  if (isUsed) return <MoreMenu card={card} />
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    setUsed(true)
  }
  return (
    <button
      type="button"
      className="button small"
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setUsed(true)}
      onKeyDown={openByKey}
    >
      {words.more}
    </button>
  )
}

/** A grade, a comment, that it is sensitive; begins open. */
function MoreMenu({ card: { name, sensitive } }: Props) {
  const { claim: words, grades } = useWords()
  const { judge } = useJudge()
  const [isCommenting, setCommenting] = useState(false)
  const menu = Ariakit.useMenuStore()
  useEffect(() => {
    menu.setAutoFocusOnShow(true)
    menu.setInitialFocus('first')
    menu.show()
  }, [menu])
  return (
    <>
      <Ariakit.MenuProvider store={menu}>
        <Ariakit.MenuButton className="button small">{words.more}</Ariakit.MenuButton>
        <Ariakit.Menu className="menu choices" gutter={4} portal unmountOnHide>
          <Ariakit.MenuGroup>
            <Ariakit.MenuGroupLabel className="menu-label">{words.verify}</Ariakit.MenuGroupLabel>
            {optionsOf(grades).map(([grade, title]) => (
              <Ariakit.MenuItem
                key={grade}
                className="menu-item"
                onClick={() => judge({ kind: 'verify', claim: name, grade })}
              >
                {title}
              </Ariakit.MenuItem>
            ))}
          </Ariakit.MenuGroup>
          <Ariakit.MenuSeparator />
          <Ariakit.MenuItem className="menu-item" onClick={() => setCommenting(true)}>
            {words.comment} …
          </Ariakit.MenuItem>
          <Ariakit.MenuItem
            className="menu-item"
            onClick={() => judge({ kind: 'mark-sensitive', claim: name, sensitive: !sensitive })}
          >
            {sensitive ? words.notSensitive : words.sensitive}
          </Ariakit.MenuItem>
        </Ariakit.Menu>
      </Ariakit.MenuProvider>
      <Dialog
        title={words.comment}
        isOpen={isCommenting}
        onClose={() => setCommenting(false)}
        action={words.comment}
        onSubmit={(form) => {
          judge({ kind: 'comment', claim: name, text: String(form.get('text')) })
          setCommenting(false)
        }}
      >
        <label className="field">
          <span>{words.commentText}</span>
          <textarea name="text" required maxLength={10_000} />
        </label>
      </Dialog>
    </>
  )
}

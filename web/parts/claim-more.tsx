import * as Ariakit from '@ariakit/react'
import { useState } from 'react'
import type { ClaimCard } from '../api/types.ts'
import { useWords } from '../words/use-words.tsx'
import { optionsOf } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { useJudge } from './use-judge.ts'

/** The rarer decisions on a claim: a grade, a comment, that it is sensitive. */
export function ClaimMore({ card: { name, sensitive } }: { readonly card: ClaimCard }) {
  const { claim: words, grades } = useWords()
  const { judge } = useJudge()
  const [isCommenting, setCommenting] = useState(false)
  return (
    <>
      <Ariakit.MenuProvider>
        <Ariakit.MenuButton className="button small">{words.more}</Ariakit.MenuButton>
        <Ariakit.Menu className="menu choices" gutter={4} portal>
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

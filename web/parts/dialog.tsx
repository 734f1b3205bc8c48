import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTellError } from '../words/use-tell-error.ts'
import { useWords } from '../words/use-words.tsx'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What the button that does it is called. */
  readonly action: string
  /** What it throws is told in the dialog: what lies behind one cannot be reached. */
  readonly onSubmit: (form: FormData) => void | Promise<void>
  readonly canSubmit?: boolean
  readonly children: ReactNode
}

/** The platform's dialog with a form in it: Escape closes, focus stays inside and goes back to where it was. */
export function Dialog({ title, isOpen, onClose, action, onSubmit, canSubmit = true, children }: Props) {
  const { frame } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const tell = useTellError()
  const [failure, setFailure] = useState<string | null>(null)
  const submit = async (form: FormData) => {
    try {
      setFailure(null)
      await onSubmit(form)
    } catch (error) {
      setFailure(tell(error))
    }
  }
  useEffect(() => {
    const element = dialog.current
    if (isOpen && !element?.open) element?.showModal()
    if (!isOpen) element?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={onClose}>
      {isOpen && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void submit(new FormData(event.currentTarget))
          }}
        >
          <h2 id={heading}>{title}</h2>
          {children}
          {failure && (
            <p role="alert" className="warn">
              {failure}
            </p>
          )}
          <div className="dialog-end">
            <button type="button" className="button" onClick={onClose}>
              {frame.cancel}
            </button>
            <button type="submit" className="button primary" disabled={!canSubmit}>
              {action}
            </button>
          </div>
        </form>
      )}
    </dialog>
  )
}

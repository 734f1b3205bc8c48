import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

interface Toast {
  readonly id: number
  readonly message: string
  readonly kind: 'done' | 'failed'
  readonly action?: { readonly label: string; readonly do: () => void } | undefined
}

type Say = (toast: Omit<Toast, 'id'>) => void

const ToastContext = createContext<Say>(() => undefined)

/** How long a message stays; a failure stays until it is closed (WCAG 2.2.1, Timing Adjustable). */
const STAYS = 8000

/** Short messages at the foot of the page, read out by screen readers. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const say = useCallback<Say>(
    (toast) => {
      const id = Date.now() + Math.random()
      setToasts((all) => [...all.slice(-2), { ...toast, id }])
      if (toast.kind === 'done') setTimeout(() => close(id), STAYS)
    },
    [close],
  )
  const shown = useMemo(
    () => toasts.map((toast) => <ToastLine key={toast.id} toast={toast} onClose={close} />),
    [toasts, close],
  )
  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" aria-live="polite" role="status">
        {shown}
      </div>
    </ToastContext>
  )
}

function ToastLine({ toast, onClose }: { readonly toast: Toast; readonly onClose: (id: number) => void }) {
  return (
    <div className={`toast ${toast.kind}`}>
      <span>{toast.message}</span>
      {toast.action && (
        <button
          type="button"
          className="link"
          onClick={() => {
            toast.action?.do()
            onClose(toast.id)
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" className="plain" aria-label="×" onClick={() => onClose(toast.id)}>
        ×
      </button>
    </div>
  )
}

export const useToast = (): Say => use(ToastContext)

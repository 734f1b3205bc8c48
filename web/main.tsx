import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeskError } from './api/client.ts'
import { showTheme } from './frame/theme.ts'
import { ToastProvider } from './parts/toasts.tsx'
import { router } from './router.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/parts.css'
import './styles/pages.css'
import './styles/plots.css'
import './styles/print.css'
import { WordsProvider } from './words/use-words.tsx'

/** What the desk has answered, it answers again: only a desk that cannot be reached is asked once more. */
const retry = (tries: number, error: Error) => tries < 1 && !(error instanceof DeskError && error.status > 0)
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry } } })

showTheme()
createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <WordsProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </WordsProvider>
    </QueryClientProvider>
  </StrictMode>,
)

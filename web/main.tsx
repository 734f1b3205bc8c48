import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
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

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 } } })

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

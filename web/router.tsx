import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorRouteComponent,
  lazyRouteComponent,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router'
import { Desk } from './frame/desk.tsx'
import { AddressMissing, PageFailed, PageMissing } from './parts/page-states.tsx'

/** Filters are plain text in the address; what a page makes of them is its own affair. */
type Search = Record<string, string>
const readSearch = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)] as const])),
  )

const root = createRootRoute({
  validateSearch: readSearch,
  notFoundComponent: AddressMissing,
  errorComponent: PageFailed as ErrorRouteComponent,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/dossiers' })
  },
})
const dossiers = createRoute({
  getParentRoute: () => root,
  path: '/dossiers',
  component: lazyRouteComponent(() => import('./pages/dossiers.tsx'), 'DossiersPage'),
})
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$dossier',
  component: Desk,
  notFoundComponent: PageMissing,
})

function page<const P extends string>(path: P, component: RouteComponent) {
  return createRoute({ getParentRoute: () => dossier, path, component })
}

const pages = [
  page(
    '/',
    lazyRouteComponent(() => import('./pages/situation/situation-page.tsx'), 'SituationPage'),
  ),
  page(
    '/questions',
    lazyRouteComponent(() => import('./pages/questions-page.tsx'), 'QuestionsPage'),
  ),
  page(
    '/questions/$question',
    lazyRouteComponent(() => import('./pages/question/question-page.tsx'), 'QuestionPage'),
  ),
  page(
    '/reports',
    lazyRouteComponent(() => import('./pages/reports-page.tsx'), 'ReportsPage'),
  ),
  page(
    '/reports/$report',
    lazyRouteComponent(() => import('./pages/report/report-page.tsx'), 'ReportPage'),
  ),
  page(
    '/positions',
    lazyRouteComponent(() => import('./pages/positions-page.tsx'), 'PositionsPage'),
  ),
  page(
    '/chronology',
    lazyRouteComponent(() => import('./pages/chronology-page.tsx'), 'ChronologyPage'),
  ),
  page(
    '/map',
    lazyRouteComponent(() => import('./pages/map/map-page.tsx'), 'MapPage'),
  ),
  page(
    '/sources',
    lazyRouteComponent(() => import('./pages/sources-page.tsx'), 'SourcesPage'),
  ),
  page(
    '/review',
    lazyRouteComponent(() => import('./pages/review-page.tsx'), 'ReviewPage'),
  ),
  page(
    '/search',
    lazyRouteComponent(() => import('./pages/search-page.tsx'), 'SearchPage'),
  ),
  page(
    '/briefing',
    lazyRouteComponent(() => import('./pages/briefing-page.tsx'), 'BriefingPage'),
  ),
  page(
    '/add',
    lazyRouteComponent(() => import('./pages/add/add-page.tsx'), 'AddPage'),
  ),
] as const

export const router = createRouter({
  routeTree: root.addChildren([home, dossiers, dossier.addChildren(pages)]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Search).toString()
    return text === '' ? '' : `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

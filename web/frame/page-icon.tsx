import type { PageName } from './pages.ts'

/** Line drawings on a grid of 16. */
const PATHS: Readonly<Record<PageName, string>> = {
  situation: 'M2 13.5h12M3.5 11V8M6.5 11V4.5M9.5 11V6.5M12.5 11V2.5',
  chronology: 'M3 2v12M3 4h7M3 8h10M3 12h5',
  map: 'M2 4.5 6 3l4 1.500L14 3v8.500L10 13l-4-1.500L2 13zM6 3v8.500M10 4.500V13',
  positions: 'M2 3h5v4H2zM9 3h5v4H9zM2 9.500h5v4H2zM9 9.500h5v4H9z',
  questions: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  sources:
    'M5.5 7a2.3 2.3 0 1 0 .01 0M1.5 13.500c.4-2.6 2-4 4-4s3.6 1.4 4 4M11 7.200a2 2 0 1 0-.8-3.800M11.5 9.400c1.7.2 2.7 1.6 3 3.6',
  reports: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M5.5 8h5M5.5 11h5',
  search: 'M7 2.500a4.5 4.5 0 1 0 .01 0M10.4 10.4 14 14',
  review: 'M2.5 8.5 6 12l7.5-8',
  briefing: 'M3 2.500h10v11H3zM5.5 5.500h5M5.5 8h5M5.5 10.500h3',
  add: 'M8 3v10M3 8h10',
}

export function PageIcon({ page }: { readonly page: PageName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[page]} />
    </svg>
  )
}

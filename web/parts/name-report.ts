import type { ReportHead } from '../api/types.ts'

interface Named {
  readonly head: Pick<ReportHead, 'title' | 'id'>
  readonly beginning: string | null
}

/** What a report is called in lists: its title, else how it begins; the file's name where it has no words. */
export function nameReport({ head, beginning }: Named): string {
  return head.title ?? beginning ?? head.id
}

import type { Report } from '../model/report.ts'
import type { Draft, Remark } from './form.ts'
import { toEdtfDate } from './metadata/edtf-date.ts'
import type { Metadata } from './metadata/metadata.ts'
import { tellLanguage } from './tell-language.ts'

/** What a report is known by before anything in it is read. */
export type Identity = Pick<Report, 'id' | 'origin' | 'sha256'>

/** Weighs what was said of a report: of several places the first that says it wins, and what makes no sense is noted. */
export async function makeReport(
  identity: Identity,
  { text, body, said, remarks }: Draft,
): Promise<{ readonly report: Report; readonly remarks: readonly Remark[] }> {
  const published = choose(said, 'published', toEdtfDate, 'is no date (write 2016, 2016-10 or 2016-10-05)')
  const address = choose(said, 'address', toAddress, 'is no web address')
  const language = choose(said, 'language', toLanguageCode, 'is no language code')
  const report: Report = {
    ...identity,
    title: choose(said, 'title', toOneLine, '').value,
    outlet: choose(said, 'outlet', toOneLine, '').value,
    published: published.value,
    language: language.value ?? (await tellLanguage(text.slice(body, body + 2000).trim())),
    address: address.value,
    text,
  }
  return { report, remarks: [...remarks, ...published.remarks, ...address.remarks, ...language.remarks] }
}

const UNDERSTAND = { published: toEdtfDate, address: toAddress, title: toOneLine, outlet: toOneLine } as const

/** What a person writes into a field of a report, as the intake would keep it; `null` for what makes no sense. */
export function understandField(field: keyof typeof UNDERSTAND, wording: string): string | null {
  return UNDERSTAND[field](wording)
}

interface Choice {
  readonly value: string | null
  readonly remarks: readonly Remark[]
}

/** The first wording that can be understood; those before it that cannot are remarked on. */
function choose(
  said: readonly Metadata[],
  field: keyof Metadata,
  understand: (wording: string) => string | null,
  complaint: string,
): Choice {
  const remarks: Remark[] = []
  for (const { [field]: wording } of said) {
    if (wording === null) continue
    const value = understand(wording)
    if (value !== null) return { value, remarks }
    remarks.push({ kind: 'undecided', message: `${field}: "${toOneLine(wording).slice(0, 60)}" ${complaint}` })
  }
  return { value: null, remarks }
}

function toOneLine(wording: string): string {
  return wording.replace(/\s+/g, ' ').trim()
}

function toAddress(wording: string): string | null {
  return /^https?:\/\/[^\s/]/i.test(wording) && URL.canParse(wording) ? wording : null
}

/** `de` from `de`, `de-AT`, `deu`; `null` for what is no code. */
function toLanguageCode(wording: string): string | null {
  try {
    const code = new Intl.Locale(wording.replaceAll('_', '-')).language
    return code.length <= 3 ? (code === 'ger' ? 'de' : code) : null
  } catch {
    return null
  }
}

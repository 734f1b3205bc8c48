import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { addressOf } from '../../api/client.ts'
import type { ReportPage } from '../../api/types.ts'
import { Loaded } from '../../parts/page-states.tsx'
import { useWords } from '../../words/use-words.tsx'

/** Forms whose bytes are text; the others can only be downloaded. */
const TEXT_FORM = /\.(txt|text|md|markdown|html?|xhtml|eml|jsonl|ndjson|csv|tsv|json|xml)(:\d+)?$/i

/** The original as it came in, letter by letter: its HTML is shown as text and does nothing. */
export function Original({ page }: { readonly page: ReportPage }) {
  const { dossier = '' } = useParams({ strict: false })
  const { report: words } = useWords()
  const { head, version, origin } = page.report
  const address = addressOf(['dossiers', dossier, 'reports', head.id, 'versions', String(version), 'original'])
  return (
    <>
      <p className="original-head">
        <a className="button" href={address} download>
          {words.download}
        </a>
        <span className="soft small">
          {origin}
          <br />
          {words.hash}: <code>{head.sha256}</code>
        </span>
      </p>
      {TEXT_FORM.test(origin) || origin === '-' ? (
        <OriginalText address={address} />
      ) : (
        <p className="state">{words.cannotShow}</p>
      )}
    </>
  )
}

function OriginalText({ address }: { readonly address: string }) {
  const { report: words } = useWords()
  const bytes = useQuery({ queryKey: ['original', address], queryFn: () => readText(address) })
  return (
    <Loaded asked={bytes}>
      {(text) => (
        <>
          <p className="soft small">{words.originalHint}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className="original" tabIndex={0}>
            {text}
          </pre>
        </>
      )}
    </Loaded>
  )
}

async function readText(address: string): Promise<string> {
  const answer = await fetch(address)
  const bytes = await answer.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

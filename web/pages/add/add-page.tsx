import { Link, useParams } from '@tanstack/react-router'
import { type FileWithPath, fromEvent } from 'file-selector'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { addFiles, addText } from '../../api/changes.ts'
import type { Intake, PastedReport } from '../../api/types.ts'
import { useIntake } from '../../api/use-intake.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { useToast } from '../../parts/toasts.tsx'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useTellError } from '../../words/use-tell-error.ts'
import { useWording, useWords } from '../../words/use-words.tsx'
import { AskVersion } from './ask-version.tsx'
import { findNamesakes, type Namesake } from './same-named.ts'

const NOTHING_ASKED = { files: [], namesakes: [] } as const

/** Files dropped or chosen, or text pasted, become reports; how far the reading is, and what failed, stands below. */
export function AddPage() {
  const { dossier = '' } = useParams({ strict: false })
  const { add } = useWords()
  const say = useToast()
  const tell = useTellError()
  const [intake, setIntake] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [asked, setAsked] = useState<{ files: readonly File[]; namesakes: readonly Namesake[] }>(NOTHING_ASKED)
  const start = async (begin: () => Promise<Intake>) => {
    setSending(true)
    try {
      setIntake((await begin()).id)
    } catch (error) {
      say({ kind: 'failed', message: tell(error) })
    }
    setSending(false)
  }
  const startFiles = (files: readonly File[], versions?: ReadonlyMap<File, string>) => {
    setAsked(NOTHING_ASKED)
    return start(() => addFiles(dossier, files, versions))
  }
  const takeFiles = async (files: readonly File[]) => {
    const namesakes = await findNamesakes(dossier, files).catch(() => [])
    if (namesakes.length > 0) setAsked({ files, namesakes })
    else await startFiles(files)
  }
  return (
    <>
      <PageHead title={add.title} facts={dossier} />
      <div className="add">
        <DropPlace onFiles={takeFiles} isBusy={isSending} />
        <PasteForm onText={(pasted) => start(() => addText(dossier, pasted))} isBusy={isSending} />
      </div>
      <AskVersion
        namesakes={asked.namesakes}
        onDecide={(versions) => startFiles(asked.files, versions)}
        onClose={() => setAsked(NOTHING_ASKED)}
      />
      {intake && <Progress id={intake} />}
    </>
  )
}

interface DropProps {
  readonly onFiles: (files: readonly File[]) => Promise<void>
  readonly isBusy: boolean
}

function DropPlace({ onFiles, isBusy }: DropProps) {
  const { add } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const take = (files: readonly File[]) => {
    if (files.length > 0) void onFiles(files)
  }
  const isOver = useDrop(take)
  return (
    <div className={`drop ${isOver ? 'over' : ''}`}>
      <strong>{add.drop}</strong>
      <label className="button primary">
        {add.orChoose}
        <input
          ref={input}
          type="file"
          multiple
          disabled={isBusy}
          className="visually-hidden"
          onChange={(event) => {
            take([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <span className="soft small">{add.forms}</span>
    </div>
  )
}

/**
 * Takes what is dropped anywhere on the page, folders with all that is in them: beside a place made for it the browser would leave
 * the desk for the file.
 */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const receive = useEffectEvent(async (event: DragEvent) => {
    const files = await fromEvent(event)
    take(files.filter((file): file is FileWithPath => file instanceof File))
  })
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      void receive(event)
    }
    addEventListener('dragover', enter)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

interface PasteProps {
  readonly onText: (pasted: PastedReport) => Promise<void>
  readonly isBusy: boolean
}

function PasteForm({ onText, isBusy }: PasteProps) {
  const { add, fields } = useWords()
  const paste = async (element: HTMLFormElement) => {
    const given = [...new FormData(element)].flatMap(([name, value]) =>
      String(value).trim() === '' ? [] : [[name, String(value)] as const],
    )
    await onText(Object.fromEntries(given) as PastedReport)
    element.reset()
  }
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault()
        void paste(event.currentTarget)
      }}
    >
      <label className="field">
        <span>{add.pasteText}</span>
        <textarea name="text" required rows={9} />
      </label>
      <div className="side-by-side">
        <label className="field">
          <span>{add.pasteName}</span>
          <input name="name" autoComplete="off" />
        </label>
        <label className="field">
          <span>{fields.outlet}</span>
          <input name="outlet" autoComplete="off" />
        </label>
        <label className="field">
          <span>{fields.published}</span>
          <input name="published" type="date" />
        </label>
      </div>
      <label className="field">
        <span>{fields.address}</span>
        <input name="address" type="url" autoComplete="off" placeholder="https://" aria-describedby="address-hint" />
        <small id="address-hint" className="soft">
          {add.addressHint}
        </small>
      </label>
      <button type="submit" className="button primary" disabled={isBusy}>
        {add.read}
      </button>
    </form>
  )
}

function Progress({ id }: { readonly id: string }) {
  const { dossier = '' } = useParams({ strict: false })
  const {
    words: { add },
    language,
  } = useWording()
  const format = useFormat()
  const intake = useIntake(id, dossier)
  if (!intake) return <p className="state">{add.reading}</p>
  const isOpen = intake.state === 'waiting' || intake.state === 'reading'
  const claims = intake.reports.reduce((sum, report) => sum + report.claims, 0)
  const done = { reports: format.count('reports', intake.reports.length), claims: format.count('claims', claims) }
  return (
    <section className="section" aria-live="polite">
      <div className="section-head">
        <h2>{add.results}</h2>
        <span className="soft">
          {isOpen ? fill(add.progress, { n: intake.filesDone, m: intake.files }) : fill(add.done, done)}
        </span>
      </div>
      {isOpen && <progress max={Math.max(intake.files, 1)} value={intake.filesDone} aria-label={add.reading} />}
      {intake.error && (
        <p role="alert" className="warn">
          {intake.error[language]}
        </p>
      )}
      <IntakeTable intake={intake} />
      {intake.state === 'done' && (
        <Link to="/dossiers/$dossier" params={{ dossier }} className="button primary">
          {add.toSituation}
        </Link>
      )}
    </section>
  )
}

function IntakeTable({ intake }: { readonly intake: Intake }) {
  const { dossier = '' } = useParams({ strict: false })
  const {
    words: { add },
    language,
  } = useWording()
  const format = useFormat()
  const notes: Readonly<Record<string, string>> = add.notes
  const became = { new: add.added, changed: add.changed, unchanged: add.known, removed: add.removed } as const
  return (
    <ul className="intake">
      {intake.notes.map(({ file, kind, message, wording }) => (
        <li key={`${file} ${message}`} className={kind === 'failed' ? 'warn' : ''}>
          <b>{file}</b> {notes[kind] ?? kind} ({wording[language]})
        </li>
      ))}
      {intake.reports.map(({ report, became: how, claims }) => (
        <li key={report}>
          <Link to="/dossiers/$dossier/reports/$report" params={{ dossier, report }}>
            {report}
          </Link>{' '}
          <span className="soft">
            {became[how]} · {format.count('claims', claims)}
          </span>
        </li>
      ))}
    </ul>
  )
}

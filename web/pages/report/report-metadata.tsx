import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { editReport, removeReport } from '../../api/changes.ts'
import type { ReportEdit, ReportPage } from '../../api/types.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useToast } from '../../parts/toasts.tsx'
import { useRefresh } from '../../parts/use-judge.ts'
import { useFormat } from '../../words/use-format.ts'
import { useTellError } from '../../words/use-tell-error.ts'
import { useWords } from '../../words/use-words.tsx'

const FIELDS = ['title', 'outlet', 'published', 'address', 'language'] as const

/** A day, a month or a year; the desk keeps a time of day that came with the report. */
const DAY = '\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?'

/** What is known of the report; a person can correct it. */
export function ReportMetadata({ page: { report } }: { readonly page: ReportPage }) {
  const words = useWords()
  const format = useFormat()
  const [isEditing, setEditing] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const { head } = report
  const rows = [
    [words.fields.outlet, head.outlet ?? '–'],
    [words.fields.published, head.published ? format.day(head.published) : '–'],
    [words.fields.address, head.address ?? '–'],
    [words.fields.language, head.language ?? '–'],
    [words.report.added, `${format.moment(report.addedAt)} (${report.addedBy})`],
  ] as const
  return (
    <section className="panel">
      <h2>
        {words.report.metadata}
        <button type="button" className="link small" onClick={() => setEditing(true)}>
          {words.report.edit}
        </button>
      </h2>
      <dl className="facts">
        {rows.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="panel-end no-print">
        <button type="button" className="link small" onClick={() => setRemoving(true)}>
          {words.report.remove} …
        </button>
      </p>
      {isEditing && <EditDialog page={{ report }} onClose={() => setEditing(false)} />}
      {isRemoving && <RemoveDialog report={head.id} onClose={() => setRemoving(false)} />}
    </section>
  )
}

interface EditProps {
  readonly page: Pick<ReportPage, 'report'>
  readonly onClose: () => void
}

function EditDialog({ page: { report }, onClose }: EditProps) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const say = useToast()
  const refresh = useRefresh(dossier)
  const save = async (form: FormData) => {
    await editReport(dossier, report.head.id, readEdit(form, report))
    await refresh()
    say({ kind: 'done', message: words.report.edited })
    onClose()
  }
  return (
    <Dialog title={words.report.metadata} isOpen onClose={onClose} action={words.frame.save} onSubmit={save}>
      {FIELDS.map((name) => (
        <label key={name} className="field">
          <span>{words.fields[name]}</span>
          <input
            name={name}
            defaultValue={report.head[name] ?? ''}
            autoComplete="off"
            {...(name === 'published'
              ? { pattern: DAY, title: words.report.dayHint, placeholder: words.report.dayHint }
              : {})}
          />
        </label>
      ))}
      <label className="check">
        <input type="checkbox" name="sensitive" defaultChecked={report.sensitive} />
        <span>{words.claim.sensitive}</span>
      </label>
    </Dialog>
  )
}

/** Removing cannot be taken back, so a reason is asked for. */
function RemoveDialog({ report, onClose }: { readonly report: string; readonly onClose: () => void }) {
  const { dossier = '' } = useParams({ strict: false })
  const words = useWords()
  const navigate = useNavigate()
  const tell = useTellError()
  const say = useToast()
  const refresh = useRefresh(dossier)
  const remove = async (form: FormData) => {
    // The page is left first: it would ask for a report that is gone.
    await navigate({ to: '/dossiers/$dossier/reports', params: { dossier } })
    try {
      await removeReport(dossier, report, String(form.get('why')))
      say({ kind: 'done', message: words.report.removed })
    } catch (error) {
      say({ kind: 'failed', message: tell(error) })
    }
    await refresh()
  }
  return (
    <Dialog title={words.report.remove} isOpen onClose={onClose} action={words.report.remove} onSubmit={remove}>
      <p>{words.report.removeHint}</p>
      <label className="field">
        <span>{words.fields.reason}</span>
        <input name="why" required maxLength={10_000} autoComplete="off" />
      </label>
    </Dialog>
  )
}

/** Only what a person changed. */
function readEdit(form: FormData, { head, sensitive }: ReportPage['report']): ReportEdit {
  const changed = FIELDS.flatMap((name) => {
    const value = String(form.get(name) ?? '').trim() || null
    return value === head[name] ? [] : [[name, value] as const]
  })
  const isSensitive = form.get('sensitive') === 'on'
  return { ...Object.fromEntries(changed), ...(isSensitive === sensitive ? {} : { sensitive: isSensitive }) }
}

import { Dialog } from '../../parts/dialog.tsx'
import { nameReport } from '../../parts/name-report.ts'
import { fill } from '../../words/fill.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWords } from '../../words/use-words.tsx'
import type { Namesake } from './same-named.ts'

interface Props {
  readonly namesakes: readonly Namesake[]
  /** With the files that are new versions, each with the id of its report. */
  readonly onDecide: (versions: ReadonlyMap<File, string>) => Promise<void>
  readonly onClose: () => void
}

/** Asks what files are whose name the dossier knows: the name alone does not tell a new version from another report. */
export function AskVersion({ namesakes, onDecide, onClose }: Props) {
  const { add } = useWords()
  const decide = (form: FormData) => {
    const versions = namesakes.filter((_, at) => form.get(`file-${at}`) === 'version')
    return onDecide(new Map(versions.map(({ file, report }) => [file, report.head.id])))
  }
  return (
    <Dialog
      title={add.sameNamed.title}
      isOpen={namesakes.length > 0}
      onClose={onClose}
      action={add.read}
      onSubmit={decide}
    >
      <p>{add.sameNamed.lead}</p>
      {namesakes.map((namesake, at) => (
        <Question
          key={pathOf(namesake.file)}
          name={`file-${at}`}
          namesake={namesake}
          isAlone={namesakes.filter(({ file }) => file.name === namesake.file.name).length === 1}
        />
      ))}
    </Dialog>
  )
}

/** A dropped folder tells where in it a file lies. */
function pathOf(file: File & { readonly path?: string }): string {
  return file.path ?? (file.webkitRelativePath || file.name)
}

interface QuestionProps {
  readonly name: string
  readonly namesake: Namesake
  /** No other file of this name came along: one report has no two new versions at once. */
  readonly isAlone: boolean
}

function Question({ name, namesake: { file, report }, isAlone }: QuestionProps) {
  const { add } = useWords()
  const format = useFormat()
  const { outlet, published } = report.head
  const about = [nameReport(report), outlet, published && format.day(published)].filter(Boolean).join(', ')
  return (
    <fieldset className="stack tight namesake">
      <legend>{pathOf(file)}</legend>
      <p className="soft small">{fill(add.sameNamed.known, { report: about })}</p>
      <label className="check">
        <input type="radio" name={name} value="version" defaultChecked={isAlone} />
        <span>{add.sameNamed.version}</span>
      </label>
      <label className="check">
        <input type="radio" name={name} value="other" defaultChecked={!isAlone} />
        <span>{add.sameNamed.other}</span>
      </label>
    </fieldset>
  )
}

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useDossiers } from '../api/queries.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Loaded, Nothing } from '../parts/page-states.tsx'
import { useFormat } from '../words/use-format.ts'
import { useWords } from '../words/use-words.tsx'

/** The dossiers of the ledger: where the desk begins. */
export function DossiersPage() {
  const { dossiers: words } = useWords()
  const format = useFormat()
  const dossiers = useDossiers()
  return (
    <main id="content" className="content start">
      <PageHead title={words.title} />
      <Loaded asked={dossiers}>
        {(list) =>
          list.length === 0 ? (
            <Nothing>{words.empty}</Nothing>
          ) : (
            <ul className="dossiers">
              {list.map((dossier) => (
                <li key={dossier.name} className="panel">
                  <h2>
                    <Link to="/dossiers/$dossier" params={{ dossier: dossier.name }} data-entry>
                      {dossier.name}
                    </Link>
                  </h2>
                  <p className="soft">
                    {format.count('reports', dossier.reports)} · {format.count('questions', dossier.questions)} ·{' '}
                    {format.count('contested', dossier.contested)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewDossier />
    </main>
  )
}

/** A dossier begins with its first report: this only leads to where reports are added. */
function NewDossier() {
  const { dossiers: words, add } = useWords()
  const [name, setName] = useState('')
  const isNamed = name.trim() !== ''
  return (
    <div className="new-dossier">
      <label className="field">
        <span>{add.dossierName}</span>
        <input value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
      </label>
      {isNamed && (
        <Link className="button primary" to="/dossiers/$dossier/add" params={{ dossier: name.trim() }}>
          {words.create}
        </Link>
      )}
    </div>
  )
}

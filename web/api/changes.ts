import { desk, inPath, succeed, take } from './client.ts'
import type { EnteredClaim, JudgementDraft, PastedReport, ReportEdit } from './types.ts'

/** What a person can make the desk do; each resolves once it has been written down. */
const ofDossier = desk.dossiers[':dossier']

export function judge(dossier: string, draft: JudgementDraft) {
  return take(ofDossier.judgements.$post({ param: inPath({ dossier }), json: draft }))
}

export function undo(dossier: string, judgement: string) {
  return take(ofDossier.judgements[':judgement'].undo.$post({ param: inPath({ dossier, judgement }) }))
}

/** The last decision of this kind on a claim that still holds; `null` where there is none. */
export async function findDecision(dossier: string, claim: string, kind: string): Promise<string | null> {
  const asked = ofDossier.judgements.$get({ param: inPath({ dossier }), query: { claim, kind } })
  const { items } = await take(asked)
  return items.find(({ inForce }) => inForce)?.judgement.id ?? null
}

/** The question that a claim answers now; `null` where it answers none, as one that was rejected. */
export async function findQuestionOf(dossier: string, claim: string): Promise<string | null> {
  const { question } = await take(ofDossier.claims[':claim'].$get({ param: inPath({ dossier, claim }) }))
  return question?.id ?? null
}

export function editReport(dossier: string, report: string, edit: ReportEdit) {
  return take(ofDossier.reports[':report'].$patch({ param: inPath({ dossier, report }), json: edit }))
}

/** Erases a report for good; a tombstone keeps who, when and why. */
export async function removeReport(dossier: string, report: string, why: string): Promise<void> {
  await succeed(ofDossier.reports[':report'].$delete({ param: inPath({ dossier, report }), json: { why } }))
}

export function enterClaim(dossier: string, report: string, entered: EnteredClaim) {
  return take(ofDossier.reports[':report'].claims.$post({ param: inPath({ dossier, report }), json: entered }))
}

/** `versions`: files that a person says are new versions, each with the id of its report. */
export function addFiles(dossier: string, files: readonly File[], versions: ReadonlyMap<File, string> = new Map()) {
  const versionOf = JSON.stringify(files.map((file) => versions.get(file) ?? null))
  const form = { files: [...files], versionOf } as never
  return take(ofDossier.intakes.files.$post({ param: inPath({ dossier }), form }))
}

/** Which of these files have the name of one that a report came from. */
export function findSameNamed(dossier: string, names: string[]) {
  return take(ofDossier.intakes.names.$post({ param: inPath({ dossier }), json: { names } }))
}

export function addText(dossier: string, pasted: PastedReport) {
  return take(ofDossier.intakes.text.$post({ param: inPath({ dossier }), json: pasted }))
}

export function findIntake(intake: string) {
  return take(desk.intakes[':intake'].$get({ param: inPath({ intake }) }))
}

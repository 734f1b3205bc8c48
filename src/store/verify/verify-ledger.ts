import type { Session } from '../database.ts'
import type { Finding } from './finding.ts'
import { verifyChain } from './verify-chain.ts'
import { verifyJudgements } from './verify-judgements.ts'
import { verifyOriginals } from './verify-originals.ts'
import { verifyReports } from './verify-reports.ts'

/**
 * Recomputes all hashes of a dossier: the chain of its log, the original bytes, the texts, what was read of them, and what
 * persons decided. Gives what is not as it was written; nothing where all is well.
 */
export async function* verifyLedger(session: Session, dossier: string): AsyncGenerator<Finding> {
  yield* verifyChain(session, dossier)
  yield* verifyOriginals(session, dossier)
  yield* verifyReports(session, dossier)
  yield* verifyJudgements(session, dossier)
}

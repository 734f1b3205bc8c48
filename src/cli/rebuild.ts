import { buildMatters } from '../ledger/build-matters.ts'
import { buildQuestions } from '../ledger/build-questions.ts'
import type { Rebuild } from '../views/leave-out-sensitive.ts'

/** How the ledger makes questions and matters, anew where claims are left out. */
export const REBUILD: Rebuild = { questions: buildQuestions, matters: buildMatters }

import { ATTRIBUTION } from '../../languages/de/attribution.ts'
import type { SourceKind } from '../../model/claim.ts'
import { rememberForms } from '../remember-forms.ts'

/** A report names the same few sources again and again. */
const MOST_NAMES = 1000

/** The kind of a source, from its words alone. */
export const kindOfSource = rememberForms(
  (name): SourceKind => ATTRIBUTION.kinds.find(({ pattern }) => pattern.test(name))?.kind ?? 'unknown',
  MOST_NAMES,
)

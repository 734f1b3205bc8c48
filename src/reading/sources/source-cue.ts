/** A place in a sentence that names, or points back to, who is said to say so. Word indexes. */
export interface SourceCue {
  /** First and last word of the source's name; `null` when the cue only points back (`demnach`, `er sagte`). */
  readonly first: number | null
  readonly last: number | null
  readonly cueAt: number
  readonly clause: number
  /**
   * `phrase`: `laut X`, `X zufolge`; `as`: `wie X mitteilte`, `so X`; `verb`: a verb of saying with its subject;
   * `elided`: who speaks without his verb (`die Armee meldete 12, die Rebellen 40 Tote`); `participle`: who has said what is counted right
   * behind (`die von der Armee gemeldeten zwölf Toten`); `onBehalf`: `unter Berufung auf X`; `back`: points back.
   */
  readonly kind: 'phrase' | 'as' | 'verb' | 'weak-verb' | 'elided' | 'participle' | 'onBehalf' | 'back'
  readonly pronoun?: number
  /** The paper or agency that was told (`sagte der Agentur Interfax`): it relays. */
  readonly relay?: { readonly first: number; readonly last: number }
}

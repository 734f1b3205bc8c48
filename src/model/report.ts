/**
 * One published text as it came in. All offsets anywhere in Lagebild count in `text`, the working text
 * (`docs/architecture.md`, "The working text"). What nobody said is `null`.
 */
export interface Report {
  /** The file's name without its ending, or the `id` of a JSON Lines, CSV or XLSX row. */
  readonly id: string
  /** Where it came from, for messages: the path as given, `-` for standard input; rows add `:ROW`. */
  readonly origin: string
  readonly title: string | null
  readonly outlet: string | null
  /** EDTF date: `2016`, `2016-10`, `2016-10-05`; no time of day, no invented precision. */
  readonly published: string | null
  /** ISO 639-1 where there is one, else ISO 639-3; `null` when the text is too short to tell. */
  readonly language: string | null
  /** Where the report was published (an absolute URL). */
  readonly address: string | null
  /** SHA-256 of the original bytes (of the row's text in UTF-8 for JSON Lines, CSV and XLSX), lower-case hex. */
  readonly sha256: string
  readonly text: string
}

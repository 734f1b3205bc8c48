/** The conditions of a query, each with its value where it has one; they are joined with `and`. */
export class Conditions {
  readonly values: unknown[]
  private readonly parts: string[]

  constructor(dossier: string, table: string) {
    this.values = [dossier]
    this.parts = [`${table}.dossier = $1`]
  }

  /** Keeps a value that stands elsewhere in the query, and gives its place there. */
  hold(value: unknown): string {
    return `$${this.values.push(value)}`
  }

  /** Adds a condition if there is a value; every `?` in it stands for the value. */
  add(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this
    this.parts.push(condition.replaceAll('?', `$${this.values.push(value)}`))
    return this
  }

  /** Adds a condition without a value. */
  addIf(wanted: boolean | undefined, condition: string): this {
    if (wanted) this.parts.push(condition)
    return this
  }

  /** Only rows behind those of the page before, in the order of these columns. */
  addAfter(columns: readonly string[], key: readonly unknown[] | null): this {
    if (key === null) return this
    const places = key.map((value) => `$${this.values.push(value)}`)
    this.parts.push(`(${columns.join(', ')}) > (${places.join(', ')})`)
    return this
  }

  toSql(): string {
    return this.parts.join(' and ')
  }
}

interface Props<T extends string> {
  readonly label: string
  readonly value: T | ''
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T | '') => void
  /** What the empty choice is called; none where there must be one. */
  readonly empty?: string
}

/** A labelled choice: the platform's own list. */
export function Choice<T extends string>({ label, value, options, onChange, empty }: Props<T>) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T | '')}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The options of a part of the dictionary, in its order. */
export function optionsOf<T extends string>(words: Readonly<Record<T, string>>): readonly (readonly [T, string])[] {
  return Object.entries(words) as unknown as readonly (readonly [T, string])[]
}

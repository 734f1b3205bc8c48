import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  /** What the address says. */
  readonly value: string
  readonly onType: (typed: string) => void
}

/**
 * A field whose words stand in the address. The address follows a moment behind the typing, so while somebody types the field keeps
 * what was typed; else it shows what the address says, also after going back.
 */
export function TypedInput({ value, onType, ...attributes }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(value)
  }, [value])
  return (
    <input
      {...attributes}
      ref={input}
      autoComplete="off"
      value={typed}
      onBlur={() => setTyped(value)}
      onChange={(event) => {
        setTyped(event.target.value)
        onType(event.target.value)
      }}
    />
  )
}

/** Moves the focus to the next or previous entry of the page: elements marked `data-entry`, in the order of the page. */
export function moveInList(step: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>('main [data-entry]')].filter(
    (entry) => entry.offsetParent !== null,
  )
  const at = entries.findIndex((entry) => entry === document.activeElement || entry.contains(document.activeElement))
  const next = entries[at === -1 ? (step === 1 ? 0 : entries.length - 1) : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

import { useEffect, useState } from 'react'

export interface Chosen {
  readonly text: string
  readonly start: number
}

/** What is selected in an element that holds nothing but a text; `null` where nothing is. */
export function useSelection(id: string): Chosen | null {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => {
    const read = () => setChosen(readSelection(document.getElementById(id)))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [id])
  return chosen
}

function readSelection(element: HTMLElement | null): Chosen | null {
  const selection = getSelection()
  if (element === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.commonAncestorContainer)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const text = range.toString()
  const lead = text.length - text.trimStart().length
  return text.trim() === '' ? null : { text: text.trim(), start: before.toString().length + lead }
}

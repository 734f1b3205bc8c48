import { useEffect, useEffectEvent } from 'react'
import { tinykeys } from 'tinykeys'
import { readSetting } from './settings.ts'

/** Begins a sequence: the key that follows has no meaning of its own (`g a` goes somewhere, and accepts nothing). */
const PREFIX = 'g'
/** How long a sequence may take, as tinykeys counts it. */
const SEQUENCE = 1000

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Listens for keys anywhere on the page, not while somebody writes or a dialog is open. Single keys can be switched off
 * (WCAG 2.1.4, Character Key Shortcuts).
 */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((key: string, event: KeyboardEvent) => {
    if (isTaken(event) || !areSingleKeysOn() || (!key.includes(' ') && followsPrefix(event))) return
    event.preventDefault()
    keys[key]?.(event)
  })
  const names = Object.keys(keys).join('\n')
  useEffect(() => {
    const bindings = names.split('\n').filter((name) => name !== '')
    return tinykeys(window, Object.fromEntries(bindings.map((key) => [key, (event) => press(key, event)])))
  }, [names])
}

let pressedBefore: KeyboardEvent | null = null
let pressedLast: KeyboardEvent | null = null

// While it goes down to the page, so that it is known before any of the keys above is asked for.
addEventListener('keydown', remember, { capture: true })

function remember(event: KeyboardEvent): void {
  if (isTaken(event)) return
  pressedBefore = pressedLast
  pressedLast = event
}

function followsPrefix({ timeStamp }: KeyboardEvent): boolean {
  return pressedBefore?.key === PREFIX && timeStamp - pressedBefore.timeStamp < SEQUENCE
}

function areSingleKeysOn(): boolean {
  return readSetting('single-keys') !== 'off'
}

function isTaken(event: KeyboardEvent): boolean {
  const { target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true
  if (document.querySelector('dialog:modal') !== null) return true
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

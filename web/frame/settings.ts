/** What this browser keeps for its reader; nothing of it leaves the machine. */
type Setting = 'language' | 'theme' | 'single-keys' | `visit:${string}` | `seen:${string}`

/** `null` where nothing is kept, or where the browser keeps nothing. */
export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(`lagebild:${name}`)
  } catch {
    return null
  }
}

export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(`lagebild:${name}`, value)
  } catch {
    // A browser without storage forgets settings with the page.
  }
}

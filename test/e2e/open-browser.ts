import { existsSync } from 'node:fs'
import process from 'node:process'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep Chromium; `CHROMIUM` names another place. */
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** `null` where there is no browser: the tests are then skipped, and say so. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null

export function openBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, as whom containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: CHROMIUM!, args })
}

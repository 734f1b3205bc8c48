import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPages } from './list-pages.ts'
import { CHROMIUM, openBrowser } from './open-browser.ts'
import { type OpenedDesk, openDesk } from './open-desk.ts'
import { addSample, visit } from './visit.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core holds against WCAG 2.2 A and AA, and its own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What opens a dialog on a page. */
const DIALOGS: Readonly<Record<string, readonly RegExp[]>> = {
  question: [/zusammenlegen/, /^Berichtigen/],
  report: [/^Angabe eintragen/, /^Bearbeiten/],
}

describe.skipIf(CHROMIUM === null)('every page is accessible', () => {
  let desk: OpenedDesk
  let browser: Browser

  beforeAll(async () => {
    desk = await openDesk()
    browser = await openBrowser()
    const { page } = await visit(browser, desk)
    await addSample(page, desk)
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      it(`in ${colorScheme} colours, ${width} pixels wide`, async () => {
        const { page } = await visit(browser, desk, {
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        })
        const found: string[] = []
        for (const { name, path } of await listPages(page, desk)) {
          await page.goto(desk.address + path)
          await page.locator('h1').first().waitFor()
          await page.waitForLoadState('networkidle')
          for (const violation of await findViolations(page)) found.push(`${name}: ${violation}`)
          if (await isTooWide(page)) found.push(`${name}: scrolls sideways`)
          for (const words of DIALOGS[name] ?? []) {
            await page.getByRole('button', { name: words }).first().click()
            await page.locator('dialog[open]').waitFor()
            for (const violation of await findViolations(page)) found.push(`${name}, ${words}: ${violation}`)
            await page.keyboard.press('Escape')
            await page.locator('dialog[open]').waitFor({ state: 'detached' })
          }
        }
        expect(found).toEqual([])
      })
    }
  }
})

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const { axe } = window as never as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    const { violations } = await axe.run({ runOnly: rules })
    return violations.map(
      ({ id, nodes }) =>
        `${id} ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    )
  }, RULES)
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

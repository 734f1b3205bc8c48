import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type OpenedDesk, SAMPLE } from './open-desk.ts'

export const DOSSIER = 'Orvaska'

/** A window on the desk; `faults` gathers what the browser complains about: errors of scripts, what the policy forbids. */
export async function visit(browser: Browser, desk: OpenedDesk, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url} on ${page.url()})`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.address) && !request.url().startsWith('blob:')) faults.push(request.url())
  })
  await page.goto(desk.opening)
  await page.waitForURL('**/dossiers**')
  return { page, faults }
}

export const pathOf = (desk: OpenedDesk, path: string) => `${desk.address}/dossiers/${DOSSIER}${path}`

/** The sample dossier's files, with what names their outlets and where its places lie. */
function listSampleFiles(): string[] {
  return [...readdirSync(SAMPLE).map((name) => join(SAMPLE, name)), join(SAMPLE, '../places.csv')]
}

/** Adds the sample dossier as a person does, and waits until it is read. */
export async function addSample(page: Page, desk: OpenedDesk): Promise<void> {
  await page.goto(pathOf(desk, '/add'))
  await page.locator('input[type=file]').setInputFiles(listSampleFiles())
  await page.getByRole('link', { name: 'Zur Lage' }).waitFor({ timeout: 120_000 })
}

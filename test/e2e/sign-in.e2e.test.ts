import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openBrowser } from './open-browser.ts'
import { type OpenedDesk, openDesk } from './open-desk.ts'

const PASSWORD = 'vierzehn Laternen am Kai'

describe.skipIf(CHROMIUM === null)('a desk that others can reach', () => {
  let folder: string
  let desk: OpenedDesk
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lagebild-password-'))
    const file = join(folder, 'password')
    await writeFile(file, `${PASSWORD}\n`, { mode: 0o600 })
    desk = await openDesk(['--password-file', file])
    browser = await openBrowser()
    page = await (await browser.newContext({ locale: 'de-DE' })).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('asks who wants in, and says so where the password is wrong', async () => {
    await page.goto(`${desk.address}/dossiers`)
    await page.waitForURL('**/sign-in')
    await signIn('Grete', 'not this one')
    await page.getByRole('alert').waitFor()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })

  it('lets in under the name that was given, and out again', async () => {
    await signIn('Grete', PASSWORD)
    await page.waitForURL('**/dossiers')
    await page.goto(`${desk.address}/dossiers/Hafen/add`)
    await page.getByRole('button', { name: 'Ansicht' }).click()
    await page.getByText('Grete').waitFor()
    await page.getByRole('button', { name: 'Abmelden' }).click()
    await page.waitForURL('**/sign-in')
    expect((await page.request.get(`${desk.address}/api/dossiers`)).status()).toBe(401)
  })

  async function signIn(name: string, password: string): Promise<void> {
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Passwort').fill(password)
    await page.getByRole('button', { name: 'Anmelden' }).click()
  }
})

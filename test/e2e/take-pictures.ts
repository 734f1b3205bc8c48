// Makes docs/pictures/desk-*.png anew: every page of the desk on the sample dossier, wide and narrow. To be looked at.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listPages } from './list-pages.ts'
import { openBrowser } from './open-browser.ts'
import { openDesk } from './open-desk.ts'
import { addSample, visit } from './visit.ts'

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

const [desk, browser] = await Promise.all([openDesk(), openBrowser()])
const { page } = await visit(browser, desk)
await addSample(page, desk)
const pages = await listPages(page, desk)
for (const viewport of SIZES) {
  await page.setViewportSize(viewport)
  for (const { name, path } of pages) {
    await page.goto(desk.address + path)
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    const file = join(folder, `desk-${name}-${viewport.width}.png`)
    await page.screenshot({ path: file })
    // A quarter of the size, where this program of Debian is there.
    spawnSync('pngquant', ['--force', '--skip-if-larger', '--speed=1', '--output', file, '64', '--', file])
  }
}
await browser.close()
await desk.close()
